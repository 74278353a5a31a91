package org.bienban.lexicon;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * The one format of all tables: UTF-8 in NFC, cells between tabs, lines that start with {@code #}
 * are comments (purpose, source, licence), the first other line names the columns.
 */
final class Table {
  private Table() {}

  static List<Row> rows(String file, String content) {
    List<Row> rows = new ArrayList<>();
    List<String> columns = List.of();
    int number = 0;
    for (String line : content.split("\r?\n", -1)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = cells(line);
      if (columns.isEmpty()) {
        columns = List.of(cells);
      } else {
        rows.add(row(file, number, columns, cells, line));
      }
    }
    return rows;
  }

  private static Row row(
      String file, int number, List<String> columns, String[] cells, String line) {
    if (cells.length > columns.size()) {
      throw new LexiconException(
          file
              + ":"
              + number
              + ": "
              + cells.length
              + " cells for "
              + columns.size()
              + " columns: "
              + line);
    }
    if (!Normalizer.isNormalized(line, Normalizer.Form.NFC)) {
      throw new LexiconException(file + ":" + number + ": not in Unicode form NFC: " + line);
    }
    return new Row(file, number, columns, cells);
  }

  private static String[] cells(String line) {
    String[] cells = line.split("\t", -1);
    for (int i = 0; i < cells.length; i++) {
      cells[i] = cells[i].strip();
    }
    return cells;
  }
}
