package org.bienban.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.bienban.Article;

/** Reads one report from the bytes of one file or entry. Immutable. */
final class DocumentReader {

  private final int maxBytes;
  private final Decoder decoder;

  DocumentReader(InputOptions options) {
    this.maxBytes = options.maxBytes();
    this.decoder = new Decoder(options.encoding());
  }

  /**
   * The bytes of a document and the digest of the file.
   *
   * @param bytes inflated where the file is compressed
   * @param sha256 of the bytes as they lie in the file
   */
  record Content(byte[] bytes, String sha256) {}

  /**
   * Reads a stream to its end, which may be a pipe.
   *
   * @throws InputException if it is over the limit
   */
  Content content(InputStream in, boolean compressed) throws IOException, InputException {
    DigestInputStream digested = new DigestInputStream(in, sha256());
    InputStream plain = compressed ? new GZIPInputStream(digested, 1 << 16) : digested;
    byte[] bytes = plain.readNBytes(maxBytes + 1);
    if (bytes.length > maxBytes) {
      throw tooLong("has");
    }
    digested.transferTo(OutputStream.nullOutputStream());
    return new Content(bytes, HexFormat.of().formatHex(digested.getMessageDigest().digest()));
  }

  InputException tooLong(String has) {
    return new InputException(
        has + " more than the limit of " + maxBytes + " bytes; split it or raise --max-bytes");
  }

  int maxBytes() {
    return maxBytes;
  }

  /**
   * The report.
   *
   * @param address of the file, where it has one
   */
  Report report(
      String place, Optional<String> id, Optional<String> address, Kind kind, Content content)
      throws InputException {
    Decoded decoded = decoder.decode(content.bytes);
    if (kind == Kind.HTML) {
      WebPage page = WebPage.of(decoded.text());
      Article article =
          article(page.text(), id, address, kind, content.sha256).withCaptions(page.captions());
      return page.metadata()
          .report(place, article, Optional.of(page.positions()), decoded.diagnostics());
    }
    FrontMatter matter = FrontMatter.of(decoded.text());
    Article article = article(matter.text(), id, address, kind, content.sha256);
    return matter.metadata().report(place, article, Optional.empty(), decoded.diagnostics());
  }

  private static Article article(
      String text, Optional<String> id, Optional<String> address, Kind kind, String sha256) {
    Article article = Article.of(text).withMediaType(kind.mediaType()).withSha256(sha256);
    article = id.map(article::withId).orElse(article);
    return address.map(article::withUri).orElse(article);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
