package org.bienban.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of {@code testdata/} and {@code seeds/}. */
public final class TestFiles {
  private TestFiles() {}

  /** A file or folder below {@code testdata/}. */
  public static Path path(String name) {
    return Path.of(System.getProperty("bienban.testdata", "testdata")).resolve(name);
  }

  /** The text of a file below {@code testdata/}. */
  public static String read(String name) {
    return read(path(name));
  }

  /** The text of a file. */
  public static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files of a folder whose names end so, in the order of their names. */
  public static List<Path> list(Path folder, String ending) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folder of the project. */
  public static Path base() {
    return Path.of(System.getProperty("bienban.basedir", "."));
  }

  /** The report that the product was made for. */
  public static String seed() {
    Path folder = base().resolve("seeds");
    return read(list(folder, ".txt").get(0));
  }
}
