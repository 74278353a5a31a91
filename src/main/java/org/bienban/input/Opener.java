package org.bienban.input;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Opens what was found, one file after the other, and hands out the reports in it. At most one
 * archive and one file in it are open. For one thread.
 */
final class Opener implements Closeable {

  private static final int GZIP_MARK = 0x1F8B;
  private static final int ZIP_MARK = 0x504B;

  /** How many times longer a text is than its compressed form, about. */
  private static final int COMPRESSED = 4;

  private final InputOptions options;

  private final DocumentReader documents;
  private final InputStream standardInput;
  private final AtomicLong bytesRead;
  private Iterator<Unread> current = Collections.emptyIterator();
  private @Nullable Rows rows;
  private @Nullable Archive archive;
  private @Nullable Root opened;

  Opener(InputOptions options, InputStream standardInput, AtomicLong bytesRead) {
    this.options = options;
    this.documents = new DocumentReader(options);
    this.standardInput = standardInput;
    this.bytesRead = bytesRead;
  }

  boolean hasNext() {
    return current.hasNext();
  }

  Unread next() {
    return current.next();
  }

  /** Makes the reports of a file the next ones; what cannot be opened is one reject. */
  void open(Found file, Optional<String> id) {
    try {
      closeRows();
      current = reports(file, id);
    } catch (IOException e) {
      current = one(Unread.of(new Reject(file.place(), id, Problems.describe(e))));
    } catch (InputException e) {
      current = one(Unread.of(new Reject(file.place(), id, String.valueOf(e.getMessage()))));
    } catch (RuntimeException e) {
      current = one(Unread.of(new Reject(file.place(), id, "cannot be opened: " + e.getMessage())));
    }
  }

  private Iterator<Unread> reports(Found file, Optional<String> id)
      throws IOException, InputException {
    String problem = file.problem();
    if (problem != null) {
      return one(Unread.of(Reject.of(file.place(), problem)));
    }
    return switch (file.root().type()) {
      case STANDARD_INPUT -> standardInput(file);
      case ARCHIVE -> entry(file, id);
      case FILE, FOLDER ->
          file.kind().isDocument()
              ? one(document(file, id))
              : rows(file, file.kind(), counted(file), Kind.isCompressed(file.name()));
    };
  }

  private Iterator<Unread> standardInput(Found file) throws IOException, InputException {
    BufferedInputStream in = new BufferedInputStream(new Unclosed(standardInput), 1 << 16);
    in.mark(2);
    int mark = (Math.max(0, in.read()) << 8) | Math.max(0, in.read());
    in.reset();
    if (mark == ZIP_MARK) {
      throw new InputException("is a zip archive; give it as a file");
    }
    Kind kind = options.standardInput();
    boolean compressed = mark == GZIP_MARK;
    return kind.isDocument()
        ? one(
            unread(
                file.place(),
                Optional.empty(),
                Optional.empty(),
                kind,
                documents.content(in, compressed)))
        : rows(file, kind, in, compressed);
  }

  /** Documents of folders are opened where they are read, many at once. */
  private Unread document(Found file, Optional<String> id) {
    return new Unread(
        file.place(),
        id,
        size(file),
        () -> {
          if (Files.isDirectory(file.path())) {
            throw new InputException("is a folder now");
          }
          boolean compressed = Kind.isCompressed(file.name());
          long size = Files.size(file.path());
          if (size > documents.maxBytes() && !compressed && Files.isRegularFile(file.path())) {
            throw documents.tooLong("has " + size + " bytes,");
          }
          try (InputStream in = counted(file)) {
            DocumentReader.Content content = documents.content(in, compressed);
            Optional<String> address = Optional.of(file.place());
            return documents.report(file.place(), id, address, file.kind(), content);
          }
        });
  }

  private static long size(Found file) {
    try {
      return Files.size(file.path()) * (Kind.isCompressed(file.name()) ? COMPRESSED : 1);
    } catch (IOException e) {
      // Reading it will tell.
      return 0;
    }
  }

  /** An entry is read now: an archive cannot be read in several threads at once. */
  @SuppressWarnings("ReferenceEquality") // the same archive given twice is read twice
  private Iterator<Unread> entry(Found file, Optional<String> id)
      throws IOException, InputException {
    if (archive == null || opened != file.root()) {
      closeArchive();
      archive = Archive.open(file.root());
      opened = file.root();
    }
    InputStream in = new Counted(archive.next(file.name()), bytesRead);
    boolean compressed = Kind.isCompressed(file.name());
    return file.kind().isDocument()
        ? one(
            unread(
                file.place(),
                id,
                Optional.of(file.place()),
                file.kind(),
                documents.content(in, compressed)))
        : rows(file, file.kind(), in, compressed);
  }

  private Unread unread(
      String place,
      Optional<String> id,
      Optional<String> address,
      Kind kind,
      DocumentReader.Content content) {
    return new Unread(
        place,
        id,
        content.bytes().length,
        () -> documents.report(place, id, address, kind, content));
  }

  private Iterator<Unread> rows(Found file, Kind kind, InputStream in, boolean compressed)
      throws IOException, InputException {
    InputStream plain = compressed ? new GZIPInputStream(in, 1 << 16) : in;
    RowSource source = RowSource.open(plain, options.encoding());
    rows =
        switch (kind) {
          case JSON -> new JsonArray(file.place(), source, options);
          case CSV -> new CsvRows(file.place(), source, options);
          default -> new JsonLines(file.place(), source, options);
        };
    return rows;
  }

  private InputStream counted(Found file) throws IOException {
    return new Counted(Files.newInputStream(file.path()), bytesRead);
  }

  private static Iterator<Unread> one(Unread unread) {
    return List.of(unread).iterator();
  }

  private void closeRows() throws IOException {
    Rows before = rows;
    rows = null;
    if (before != null) {
      before.close();
    }
  }

  private void closeArchive() throws IOException {
    Archive before = archive;
    archive = null;
    if (before != null) {
      before.close();
    }
  }

  @Override
  public void close() throws IOException {
    try {
      closeRows();
    } finally {
      closeArchive();
    }
  }

  /** Adds up what is read. */
  private static final class Counted extends FilterInputStream {

    private final AtomicLong count;

    Counted(InputStream in, AtomicLong count) {
      super(in);
      this.count = count;
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      count.addAndGet(b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int n = super.read(target, offset, length);
      count.addAndGet(Math.max(0, n));
      return n;
    }
  }

  /** Stays open. */
  private static final class Unclosed extends FilterInputStream {

    Unclosed(InputStream in) {
      super(in);
    }

    @Override
    public void close() {
      // Whoever gave it closes it.
    }
  }
}
