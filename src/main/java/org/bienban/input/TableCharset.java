package org.bienban.input;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.util.Map;
import java.util.Objects;

/** An encoding in which each byte stands for some characters: that of {@code encodings.tsv}. */
final class TableCharset extends Charset {

  private static final int MOST_CHARS = 2;
  private static final int FIRST_LETTER = 0xA1;
  private static final Map<String, TableCharset> ALL =
      Map.of("tcvn3", new TableCharset("tcvn3"), "vni", new TableCharset("vni"));

  /** By byte; empty where the byte is no text. */
  private final String[] characters = new String[256];

  private TableCharset(String name) {
    super("x-bienban-" + name, new String[0]);
    for (int b = 0; b < characters.length; b++) {
      characters[b] = b < 0x80 ? String.valueOf((char) b) : punctuation(b);
    }
    for (Map<String, String> row : ModelTable.rows("encodings.tsv")) {
      if (name.equals(row.get("encoding"))) {
        characters[Integer.parseInt(row.getOrDefault("byte", ""), 16)] =
            row.getOrDefault("characters", "");
      }
    }
  }

  static TableCharset of(String name) {
    return Objects.requireNonNull(ALL.get(name), name);
  }

  /** The quotes and dashes of word processors: legacy texts have them where windows-1252 does. */
  private static String punctuation(int b) {
    if (b >= FIRST_LETTER) {
      return "";
    }
    String one = new String(new byte[] {(byte) b}, Charset.forName("windows-1252"));
    return one.equals("\uFFFD") || Character.isISOControl(one.charAt(0)) ? "" : one;
  }

  @Override
  public boolean contains(Charset other) {
    return false;
  }

  @Override
  public boolean canEncode() {
    return false;
  }

  @Override
  public CharsetEncoder newEncoder() {
    throw new UnsupportedOperationException(name() + " is read, not written");
  }

  @Override
  public CharsetDecoder newDecoder() {
    return new CharsetDecoder(this, 1, MOST_CHARS) {
      @Override
      protected CoderResult decodeLoop(ByteBuffer in, CharBuffer out) {
        while (in.hasRemaining()) {
          String next = characters[in.get(in.position()) & 0xFF];
          if (next.isEmpty()) {
            return CoderResult.unmappableForLength(1);
          }
          if (out.remaining() < next.length()) {
            return CoderResult.OVERFLOW;
          }
          out.put(next);
          in.get();
        }
        return CoderResult.UNDERFLOW;
      }
    };
  }
}
