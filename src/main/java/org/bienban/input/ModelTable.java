package org.bienban.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bienban.Bienban;

/** The tables of {@code models/} that tell how inputs are read, in the one format of all tables. */
final class ModelTable {

  private ModelTable() {}

  /** The rows of a table, their cells by column. */
  static List<Map<String, String>> rows(String file) {
    List<Map<String, String>> rows = new ArrayList<>();
    String[] columns = {};
    for (String line : content(file).split("\r?\n")) {
      String[] cells = line.split("\t", -1);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (columns.length == 0) {
        columns = cells;
      } else {
        rows.add(row(file, columns, cells));
      }
    }
    return rows;
  }

  private static Map<String, String> row(String file, String[] columns, String[] cells) {
    if (cells.length != columns.length) {
      throw new IllegalStateException(
          "models/" + file + ": a row has not " + columns.length + " cells: " + cells[0]);
    }
    Map<String, String> row = new HashMap<>();
    for (int i = 0; i < columns.length; i++) {
      row.put(columns[i], cells[i]);
    }
    return row;
  }

  private static String content(String file) {
    try (InputStream in = Bienban.class.getResourceAsStream("models/" + file)) {
      if (in == null) {
        throw new IllegalStateException("models/" + file + " is missing from the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
