package org.bienban.input;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** An open archive, whose entries come in the order in which they were listed. For one thread. */
abstract class Archive implements Closeable {

  /** Opens an archive, also one whose end is missing. */
  static Archive open(Root root) throws IOException {
    try {
      return new Listed(ArchiveList.open(root.path()));
    } catch (ZipException | RuntimeException e) {
      return new Streamed(ArchiveList.stream(root.path()));
    }
  }

  /**
   * The content of the next entry of this name; closing it leaves the archive open.
   *
   * @throws IOException if the archive is damaged there, or has no such entry
   */
  InputStream next(String name) throws IOException {
    for (ZipEntry entry = advance(); entry != null; entry = advance()) {
      if (entry.getName().replace('\\', '/').equals(name)) {
        return content(entry);
      }
    }
    throw new ZipException("the entry is not there any more");
  }

  abstract @Nullable ZipEntry advance() throws IOException;

  abstract InputStream content(ZipEntry entry) throws IOException;

  /** By the table of contents. */
  private static final class Listed extends Archive {

    private final ZipFile zip;
    private final Iterator<? extends ZipEntry> entries;

    Listed(ZipFile zip) {
      this.zip = zip;
      this.entries = zip.entries().asIterator();
    }

    @Override
    @Nullable ZipEntry advance() {
      return entries.hasNext() ? entries.next() : null;
    }

    @Override
    InputStream content(ZipEntry entry) throws IOException {
      InputStream in = zip.getInputStream(entry);
      if (in == null) {
        throw new ZipException("the entry is not there");
      }
      return new BufferedInputStream(new Verified(in, entry.getCrc()), 1 << 13);
    }

    @Override
    public void close() throws IOException {
      zip.close();
    }
  }

  /** By what stands before each entry. */
  private static final class Streamed extends Archive {

    private final ZipInputStream in;

    Streamed(ZipInputStream in) {
      this.in = in;
    }

    @Override
    @Nullable ZipEntry advance() throws IOException {
      return in.getNextEntry();
    }

    @Override
    InputStream content(ZipEntry entry) {
      return new FilterInputStream(in) {
        @Override
        public void close() {
          // The next entry is read from the same stream.
        }
      };
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }

  /** Fails at the end where the content is not what was packed: Java itself does not look. */
  private static final class Verified extends CheckedInputStream {

    private final long expected;

    Verified(InputStream in, long expected) {
      super(in, new CRC32());
      this.expected = expected;
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      check(b);
      return b;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int count = super.read(target, offset, length);
      check(count);
      return count;
    }

    private void check(int read) throws IOException {
      if (read < 0 && expected >= 0 && getChecksum().getValue() != expected) {
        throw new ZipException("the checksum of the entry is wrong");
      }
    }
  }
}
