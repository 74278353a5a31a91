package org.bienban.people;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads a table of {@code models/}: comments start with {@code #}, the first other line names the
 * columns.
 */
final class PeopleTable {
  private static final String FOLDER = "/org/bienban/models/";

  private PeopleTable() {}

  /** The cells of each row, as many as there are columns. */
  static List<String[]> rows(String file) {
    try (InputStream in = PeopleTable.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing from the class path");
      }
      String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      List<String> lines =
          table.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
      int columns = lines.get(0).split("\t", -1).length;
      return lines.stream().skip(1).map(line -> cells(file, line, columns)).toList();
    } catch (IOException e) {
      throw new IllegalStateException(file + " cannot be read", e);
    }
  }

  private static String[] cells(String file, String line, int columns) {
    String[] cells = line.split("\t", -1);
    if (cells.length != columns) {
      throw new IllegalStateException(file + ": " + columns + " cells are needed: " + line);
    }
    return cells;
  }
}
