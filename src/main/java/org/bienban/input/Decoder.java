package org.bienban.input;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.Optional;

/**
 * Turns the bytes of a file into its text, strictly: a byte that is no text is an error with its
 * offset.
 *
 * <p>The encoding is the one that was told; else that of the byte order mark; else UTF-8 where the
 * bytes are UTF-8; else the one of the others in which the bytes are Vietnamese. Immutable.
 */
final class Decoder {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Optional<Encoding> told;

  Decoder(Optional<Encoding> told) {
    this.told = told;
  }

  /**
   * The text.
   *
   * @throws InputException if a byte is no text, or the encoding cannot be told
   */
  Decoded decode(byte[] bytes) throws InputException {
    if (told.isPresent()) {
      return new Decoded(strictly(bytes, told.get()), Decoded.note(told.get(), false));
    }
    Optional<Encoding> marked = byMark(bytes);
    if (marked.isPresent()) {
      return new Decoded(strictly(bytes, marked.get()), List.of());
    }
    Attempt utf8 = attempt(bytes, Encoding.UTF_8);
    if (utf8.failure < 0) {
      return new Decoded(utf8.text, List.of());
    }
    Optional<Encoding> detected = EncodingDetector.detect(bytes);
    if (detected.isEmpty()) {
      throw new InputException(
          notIn(Encoding.UTF_8, bytes, utf8.failure)
              + "; convert it to UTF-8 first, or name its encoding by --encoding");
    }
    return new Decoded(strictly(bytes, detected.get()), Decoded.note(detected.get(), true));
  }

  /** The encoding that a byte order mark names. */
  static Optional<Encoding> byMark(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(Encoding.UTF_8);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of(Encoding.UTF_16BE);
    }
    return startsWith(bytes, 0xFF, 0xFE) ? Optional.of(Encoding.UTF_16LE) : Optional.empty();
  }

  /** The text of the bytes in an encoding; empty where a byte is none. */
  static Optional<String> tryDecode(byte[] bytes, Encoding encoding) throws InputException {
    Attempt attempt = attempt(bytes, encoding);
    return attempt.failure < 0 ? Optional.of(attempt.text) : Optional.empty();
  }

  private static String strictly(byte[] bytes, Encoding encoding) throws InputException {
    Attempt attempt = attempt(bytes, encoding);
    if (attempt.failure >= 0) {
      throw new InputException(
          notIn(encoding, bytes, attempt.failure)
              + (encoding == Encoding.UTF_8 ? "; convert it to UTF-8 first" : ""));
    }
    return attempt.text;
  }

  private static String notIn(Encoding encoding, byte[] bytes, int offset) {
    return String.format(
        "not %s: byte 0x%02X at offset %d",
        encoding == Encoding.UTF_8 ? "UTF-8" : encoding.word(), bytes[offset] & 0xFF, offset);
  }

  /**
   * A text, or where it fails.
   *
   * @param failure the offset of the first byte that is no text; -1 where there is none
   */
  private record Attempt(String text, int failure) {}

  private static Attempt attempt(byte[] bytes, Encoding encoding) throws InputException {
    CharsetDecoder decoder =
        encoding
            .charset()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate((int) Math.ceil(bytes.length * decoder.maxCharsPerByte()));
    CoderResult result = decoder.decode(in, out, true);
    if (!result.isError()) {
      result = decoder.flush(out);
    }
    if (result.isError()) {
      return new Attempt("", in.position());
    }
    String text = out.flip().toString();
    return new Attempt(
        text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text, /* failure= */ -1);
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
