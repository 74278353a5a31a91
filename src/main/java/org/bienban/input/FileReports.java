package org.bienban.input;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * The reports of one file that somebody else has opened, wherever it lies, the same as {@link
 * Inputs} makes of a file of this machine. What cannot be read is a {@link Reject}.
 *
 * <p>Holds one document or row at a time. For one thread.
 */
public final class FileReports implements Iterator<Unread>, Closeable {

  private final InputStream in;
  private final Iterator<Unread> reports;

  private FileReports(InputStream in, Iterator<Unread> reports) {
    this.in = in;
    this.reports = reports;
  }

  /**
   * Begins a file.
   *
   * @param name of the file, whose ending says what it holds: {@code news.jsonl.gz}
   * @param place see {@link Item#place()}
   * @param id of its report, for a file that is one
   * @param in closed with this
   */
  public static FileReports open(
      String name, String place, Optional<String> id, InputStream in, InputOptions options) {
    return new FileReports(in, reports(name, place, id, in, options));
  }

  /** Whether the ending of the name is that of a file that can be read here. */
  public static boolean canRead(String name) {
    return Kind.of(name).filter(kind -> kind != Kind.ZIP).isPresent();
  }

  /**
   * The ids of files that are one report each, by their paths below the given folder; files that
   * hold many have none.
   */
  public static Map<String, String> ids(List<String> paths) {
    List<Below> documents = paths.stream().filter(FileReports::isDocument).map(Below::new).toList();
    Ids ids = Ids.of(documents, false);
    Map<String, String> all = new HashMap<>();
    for (int i = 0; i < documents.size(); i++) {
      all.put(documents.get(i).relative, ids.id(i));
    }
    return all;
  }

  private static boolean isDocument(String name) {
    return Kind.of(name).filter(Kind::isDocument).isPresent();
  }

  private static Iterator<Unread> reports(
      String name, String place, Optional<String> id, InputStream in, InputOptions options) {
    try {
      Kind kind = Kind.of(name).orElse(Kind.TEXT);
      boolean compressed = Kind.isCompressed(name);
      return kind.isDocument()
          ? List.of(document(kind, place, id, in, compressed, options)).iterator()
          : rows(kind, place, compressed ? new GZIPInputStream(in, 1 << 16) : in, options);
    } catch (IOException e) {
      return rejected(place, id, Problems.describe(e));
    } catch (InputException e) {
      return rejected(place, id, String.valueOf(e.getMessage()));
    }
  }

  private static Unread document(
      Kind kind,
      String place,
      Optional<String> id,
      InputStream in,
      boolean compressed,
      InputOptions options)
      throws IOException, InputException {
    DocumentReader documents = new DocumentReader(options);
    DocumentReader.Content content = documents.content(in, compressed);
    Optional<String> address = Optional.of(place);
    return new Unread(
        place,
        id,
        content.bytes().length,
        () -> documents.report(place, id, address, kind, content));
  }

  private static Rows rows(Kind kind, String place, InputStream in, InputOptions options)
      throws IOException, InputException {
    RowSource source = RowSource.open(in, options.encoding());
    return switch (kind) {
      case JSON -> new JsonArray(place, source, options);
      case CSV -> new CsvRows(place, source, options);
      case JSON_LINES -> new JsonLines(place, source, options);
      default -> throw new InputException("archives are read from files of this machine only");
    };
  }

  private static Iterator<Unread> rejected(String place, Optional<String> id, String reason) {
    return List.of(Unread.of(new Reject(place, id, reason))).iterator();
  }

  @Override
  public boolean hasNext() {
    return reports.hasNext();
  }

  @Override
  public Unread next() {
    return reports.next();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** A file below the given folder. */
  private record Below(String relative) implements Ids.Candidate {
    @Override
    public String folder() {
      return "";
    }

    @Override
    public String plain() {
      return Ids.withoutEnding(relative);
    }

    @Override
    public Object key() {
      return relative;
    }
  }
}
