package org.bienban.input;

import java.io.BufferedReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A JSON object a line. Lines are cut here and parsed where they are read. For one thread. */
final class JsonLines extends Rows {

  private final RowSource source;
  private final BufferedReader reader;
  private final InputOptions options;
  private final JsonRows rows;
  private int line;

  JsonLines(String place, RowSource source, InputOptions options) {
    super(place);
    this.source = source;
    this.reader = new BufferedReader(source.reader(), 1 << 16);
    this.options = options;
    this.rows = new JsonRows(options);
  }

  @Override
  String here() {
    return place() + ":" + line;
  }

  @Override
  @Nullable Unread advance() throws IOException {
    String text = "";
    while (text.isBlank()) {
      line++;
      StringBuilder next = new StringBuilder();
      int length = readLine(next);
      if (length < 0) {
        return null;
      }
      if (length > next.length()) {
        return Unread.of(Reject.of(here(), tooLong(length)));
      }
      text = next.toString();
    }
    return unread(here(), text);
  }

  private Unread unread(String place, String text) {
    return rows.unread(place, text, source.diagnostics());
  }

  /** The length of the next line, of which at most as much as may be is kept; -1 at the end. */
  private int readLine(StringBuilder kept) throws IOException {
    // Escapes make a line longer than its text.
    long most = Math.min(Integer.MAX_VALUE / 2, 6L * options.maxBytes() + 65_536);
    int length = 0;
    int c = reader.read();
    if (c < 0) {
      return -1;
    }
    while (c >= 0 && c != '\n') {
      if (length < most) {
        kept.append((char) c);
      }
      length = Math.min(length + 1, Integer.MAX_VALUE - 1);
      c = reader.read();
    }
    return length;
  }

  private String tooLong(int length) {
    return "the line has "
        + length
        + " characters, too many for the limit of "
        + options.maxBytes()
        + " bytes; split it or raise --max-bytes";
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
