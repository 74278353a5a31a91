package org.bienban.input;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bienban.record.Diagnostic;

/**
 * The characters of a file of rows, and what is to be said of its encoding, which its head shows.
 *
 * @param reader of the whole file, without a byte order mark
 * @param diagnostics for each report of the file
 */
record RowSource(Reader reader, List<Diagnostic> diagnostics) {

  private static final int HEAD = 1 << 16;

  /** Opens a stream; closing the reader closes it. */
  static RowSource open(InputStream in, Optional<Encoding> told)
      throws IOException, InputException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    InputStream rest = in;
    try {
      byte[] buffer = new byte[1 << 13];
      int count = in.read(buffer);
      while (count >= 0) {
        head.write(buffer, 0, count);
        count = head.size() < HEAD ? in.read(buffer) : -1;
      }
    } catch (IOException e) {
      // The rows before the damage are good.
      rest = failing(in, e);
    }
    byte[] bytes = head.toByteArray();
    Optional<Encoding> marked = Decoder.byMark(bytes);
    Optional<Encoding> detected =
        told.isPresent() || marked.isPresent() ? Optional.empty() : detect(bytes);
    Encoding encoding = told.or(() -> marked).or(() -> detected).orElse(Encoding.UTF_8);
    int start = marked.filter(encoding::equals).map(RowSource::markLength).orElse(0);
    InputStream all =
        new SequenceInputStream(new ByteArrayInputStream(bytes, start, bytes.length - start), rest);
    List<Diagnostic> notes =
        told.isPresent() || detected.isPresent()
            ? Decoded.note(encoding, detected.isPresent())
            : List.of();
    return new RowSource(new EscapingReader(all, encoding.charset()), notes);
  }

  private static int markLength(Encoding encoding) {
    return encoding == Encoding.UTF_8 ? 3 : 2;
  }

  private static Optional<Encoding> detect(byte[] head) throws InputException {
    ByteBuffer in = ByteBuffer.wrap(head);
    boolean bad =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .decode(in, CharBuffer.allocate(head.length), head.length < HEAD)
            .isError();
    return bad ? EncodingDetector.detect(Arrays.copyOf(head, head.length & ~1)) : Optional.empty();
  }

  private static InputStream failing(InputStream in, IOException problem) {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        throw problem;
      }

      @Override
      public int read(byte[] target, int offset, int length) throws IOException {
        throw problem;
      }

      @Override
      public void close() throws IOException {
        in.close();
      }
    };
  }
}
