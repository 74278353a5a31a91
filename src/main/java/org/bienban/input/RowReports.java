package org.bienban.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes reports of rows that somebody else has read, the same as {@link Inputs} makes of rows of
 * files, with the same reasons where there is none.
 *
 * <pre>{@code
 * RowReports rows = new RowReports(InputOptions.standard());
 * Item item = rows.row("", Map.of("id", "a", "text", "Sáng 28/11, đồng chí …"));
 * }</pre>
 *
 * <p>Immutable, and safe for any number of threads.
 */
public final class RowReports {

  private final InputOptions options;
  private final JsonRows json;

  /** For rows with the columns and the limit of these options. */
  public RowReports(InputOptions options) {
    this.options = options;
    this.json = new JsonRows(options);
  }

  /**
   * The report of a row.
   *
   * @param place see {@link Item#place()}; may be empty
   * @param fields those that the row has, by the names that the options give to the columns
   */
  public Item row(String place, Map<String, String> fields) {
    Row row = new Row(options);
    fields.forEach(row::put);
    return new Unread(place, row.id(), row.size(), () -> row.report(place, Kind.TEXT, List.of()))
        .read();
  }

  /**
   * The report of a line of JSON.
   *
   * @param place see {@link Item#place()}
   * @param line in UTF-8, without its end
   * @return empty for a blank line
   */
  public Optional<Item> jsonLine(String place, byte[] line) {
    String text = text(line);
    return text.isBlank()
        ? Optional.empty()
        : Optional.of(json.unread(place, text, List.of()).read());
  }

  private static String text(byte[] line) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
    } catch (CharacterCodingException e) {
      return escaped(line);
    }
  }

  /** Keeps the bytes that are no text, which are told of by their value. */
  private static String escaped(byte[] line) {
    StringBuilder text = new StringBuilder(line.length);
    try (EscapingReader reader =
        new EscapingReader(new ByteArrayInputStream(line), StandardCharsets.UTF_8)) {
      for (int c = reader.read(); c >= 0; c = reader.read()) {
        text.append((char) c);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
