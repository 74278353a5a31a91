package org.bienban.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.OptionalInt;

/**
 * Decodes a stream that holds many reports, so that a byte that is no text spoils one of them only:
 * it becomes a character that no text has, the second half of a surrogate pair without the first.
 */
final class EscapingReader extends Reader {

  private static final char ESCAPE = '\uDC00';
  private static final int SIZE = 1 << 16;

  private final InputStream in;
  private final CharsetDecoder decoder;
  private final ByteBuffer bytes = ByteBuffer.allocate(SIZE).flip();
  private final CharBuffer chars = CharBuffer.allocate(SIZE).flip();
  private boolean ended;

  EscapingReader(InputStream in, Charset charset) {
    this.in = in;
    this.decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /** The first byte that was no text. */
  static OptionalInt badByte(String text) {
    for (int i = 0; i < text.length(); i++) {
      boolean escaped = (text.charAt(i) & 0xFF00) == ESCAPE;
      if (escaped && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)))) {
        return OptionalInt.of(text.charAt(i) & 0xFF);
      }
    }
    return OptionalInt.empty();
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!chars.hasRemaining() && !decode()) {
      return -1;
    }
    int count = Math.min(length, chars.remaining());
    chars.get(target, offset, count);
    return count;
  }

  /** Whether there are more characters. What stands before a failure of the stream comes first. */
  private boolean decode() throws IOException {
    chars.clear();
    boolean more = true;
    while (more) {
      CoderResult result = decoder.decode(bytes, chars, ended);
      if (result.isError()) {
        chars.put((char) (ESCAPE | (bytes.get(bytes.position()) & 0xFF)));
        bytes.position(bytes.position() + result.length());
      } else if (chars.position() > 0 || ended) {
        more = false;
      } else {
        fill();
      }
      more &= chars.hasRemaining();
    }
    chars.flip();
    return chars.hasRemaining();
  }

  private void fill() throws IOException {
    bytes.compact();
    int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
    ended = count < 0;
    bytes.position(bytes.position() + Math.max(0, count));
    bytes.flip();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
