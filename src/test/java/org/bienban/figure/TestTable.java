package org.bienban.figure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The rows of a table of tests below the folder that {@code bienban.testdata} names. */
public final class TestTable {
  private TestTable() {}

  /** A row: what kind of row, the phrase, what it should give, why, and where it stands. */
  public record Row(String kind, String text, String expected, String why, String at) {
    @Override
    public String toString() {
      return at + " " + text;
    }
  }

  public static List<Row> rows(String file) {
    List<Row> rows = new ArrayList<>();
    List<String> lines = lines(Path.of(System.getProperty("bienban.testdata", "testdata"), file));
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("row\t")) {
        String[] cells = line.split("\t", -1);
        rows.add(new Row(cells[0], cells[1], cells[2], cells[3], file + ":" + (i + 1)));
      }
    }
    return rows;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
