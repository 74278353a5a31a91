package org.bienban.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** Lists the entries of archives that are reports. */
final class ArchiveList {

  /** Of names that are not UTF-8: every byte is a letter, as old archivers had it. */
  private static final String OLD_NAMES = "IBM437";

  private ArchiveList() {}

  /** Adds the entries of an archive, or the reason why there are none. */
  static void add(Root archive, List<Found> found) {
    int before = found.size();
    try (ZipFile zip = open(archive.path())) {
      Iterator<? extends ZipEntry> entries = zip.entries().asIterator();
      while (entries.hasNext()) {
        addEntry(archive, entries.next().getName(), found);
      }
    } catch (ZipException e) {
      addReadable(archive, found, Problems.describe(e));
      return;
    } catch (IOException e) {
      found.add(problem(archive, "", Problems.describe(e)));
      return;
    } catch (RuntimeException e) {
      addReadable(archive, found, "the archive is damaged: " + e.getMessage());
      return;
    }
    if (found.size() == before) {
      found.add(problem(archive, "", "there is no report in this archive"));
    }
  }

  /** Opens an archive by its table of contents, whatever the encoding of its names. */
  static ZipFile open(Path path) throws IOException {
    try {
      return new ZipFile(path.toFile(), StandardCharsets.UTF_8);
    } catch (ZipException e) {
      boolean names = String.valueOf(e.getMessage()).contains("bad entry name");
      if (names && Charset.isSupported(OLD_NAMES)) {
        return new ZipFile(path.toFile(), Charset.forName(OLD_NAMES));
      }
      throw e;
    }
  }

  /** An archive without its table of contents, which stands at the end: what comes before it. */
  private static void addReadable(Root archive, List<Found> found, String reason) {
    try (ZipInputStream in = stream(archive.path())) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        addEntry(archive, entry.getName(), found);
      }
    } catch (IOException | RuntimeException e) {
      // Told below: this is the damage that made the table unreadable.
    }
    found.add(problem(archive, "", reason + "; only entries before the damage are read"));
  }

  static ZipInputStream stream(Path path) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
    return new ZipInputStream(in, StandardCharsets.UTF_8);
  }

  private static void addEntry(Root archive, String entry, List<Found> found) {
    String name = entry.replace('\\', '/');
    if (!isWanted(name)) {
      return;
    }
    if (Kind.of(name).filter(Kind.ZIP::equals).isPresent()) {
      found.add(
          problem(archive, name, "an archive inside an archive is not read; unpack the outer one"));
    } else {
      found.add(new Found(archive, name, null, null));
    }
  }

  /** The notes that one system adds to each file are none of the archive's files. */
  static boolean isWanted(String name) {
    String last = name.substring(name.lastIndexOf('/') + 1);
    return Kind.of(last).isPresent() && !name.startsWith("__MACOSX/") && !last.startsWith("._");
  }

  private static Found problem(Root archive, String name, String reason) {
    return new Found(archive, name, null, reason);
  }
}
