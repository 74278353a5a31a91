package org.bienban.json;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.bienban.record.MeetingRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * Writes records as JSON and reads them back.
 *
 * <pre>{@code
 * RecordJson json = RecordJson.compact();
 * String line = json.write(record);         // {"format":"bienban/1","id":"…", …}
 * MeetingRecord same = json.read(line);
 * }</pre>
 *
 * <p>What is unknown or empty is left out. Numbers are plain decimal digits, dates are text, spans
 * are {@code {"start":0,"end":5}} in UTF-16 units, end exclusive. A record that was written
 * {@linkplain #withRules() with rules} reads back equal; one written without them reads back equal
 * but for {@link org.bienban.record.Mention#by}.
 *
 * <p>Immutable, and safe for any number of threads.
 */
public final class RecordJson {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
          .build();

  private final boolean pretty;
  private final boolean rules;

  private RecordJson(boolean pretty, boolean rules) {
    this.pretty = pretty;
    this.rules = rules;
  }

  /** Writes a record in one line, without the rules that found its mentions. */
  public static RecordJson compact() {
    return new RecordJson(false, false);
  }

  /** Writes a record over several indented lines; their ends are {@code \n} on every system. */
  public static RecordJson pretty() {
    return new RecordJson(true, false);
  }

  /** The same, each mention with the id of the rule or model that found it ({@code "by"}). */
  public RecordJson withRules() {
    return new RecordJson(pretty, true);
  }

  /** The record as JSON, without a line end after it. */
  public String write(MeetingRecord record) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(context(), text)) {
      new RecordWriter(json, rules).write(record);
    }
    return text.toString();
  }

  /**
   * Writes the record as JSON in UTF-8, without a line end after it.
   *
   * @param out stays open
   * @throws IOException if {@code out} throws it
   */
  public void write(MeetingRecord record, OutputStream out) throws IOException {
    out.write(write(record).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Reads a record. Fields that this version does not know are passed over.
   *
   * @param json one record as {@link #write} gives it, in one line or several
   * @throws IllegalArgumentException if it is not JSON, not of the format {@value
   *     MeetingRecord#FORMAT}, or not a possible record; the message is one line
   */
  public MeetingRecord read(String json) {
    return RecordReader.read(json);
  }

  private ObjectWriteContext context() {
    return new ObjectWriteContext.Base() {
      @Override
      public @Nullable PrettyPrinter getPrettyPrinter() {
        return pretty ? indented() : null;
      }
    };
  }

  private static PrettyPrinter indented() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter(
            Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
        .withObjectIndenter(indenter)
        .withArrayIndenter(indenter);
  }
}
