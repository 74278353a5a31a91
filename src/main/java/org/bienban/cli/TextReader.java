package org.bienban.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.bienban.Article;

/**
 * Reads plain text, strictly as UTF-8. A byte order mark at the start is not part of the text, so
 * offsets start behind it.
 */
final class TextReader {

  private static final String MEDIA_TYPE = "text/plain";

  private final int maxBytes;

  TextReader(int maxBytes) {
    this.maxBytes = maxBytes;
  }

  /**
   * Reads a file.
   *
   * @throws CliException if it is over the limit or not UTF-8
   */
  Article read(Path file) throws IOException, CliException {
    if (Files.isDirectory(file)) {
      throw new CliException("is a folder now");
    }
    long size = Files.size(file);
    if (size > maxBytes) {
      throw tooLong("has " + size + " bytes,");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return read(in);
    }
  }

  /**
   * Reads a stream to its end, which may be a pipe.
   *
   * @throws CliException if it is over the limit or not UTF-8
   */
  Article read(InputStream in) throws IOException, CliException {
    byte[] bytes = in.readNBytes(maxBytes + 1);
    if (bytes.length > maxBytes) {
      throw tooLong("has");
    }
    return Article.of(decode(bytes)).withMediaType(MEDIA_TYPE).withSha256(sha256(bytes));
  }

  private CliException tooLong(String has) {
    return new CliException(
        has + " more than the limit of " + maxBytes + " bytes; split it or raise --max-bytes");
  }

  private static String decode(byte[] bytes) throws CliException {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw notUtf8(bytes, in.position());
    }
    String text = out.flip().toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static CliException notUtf8(byte[] bytes, int offset) {
    return new CliException(
        String.format(
            "not UTF-8: byte 0x%02X at offset %d; convert it to UTF-8 first",
            bytes[offset] & 0xFF, offset));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
