package org.bienban.testing;

import java.util.ArrayList;
import java.util.List;

/**
 * One row of a table below {@code testdata/}: cells between tabs, comments start with {@code #},
 * the first other line names the columns. Cells may write characters as {@code \\u00a0}, line ends
 * as {@code \\n}.
 */
public record TestRow(String at, List<String> columns, List<String> cells) {

  /** The rows of a table. */
  public static List<TestRow> of(String file) {
    List<TestRow> rows = new ArrayList<>();
    List<String> columns = List.of();
    int number = 0;
    for (String line : TestFiles.read(file).split("\n", -1)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = List.of(line.split("\t", -1));
      if (columns.isEmpty()) {
        columns = cells;
      } else {
        rows.add(row(file + ":" + number, columns, cells));
      }
    }
    return rows;
  }

  private static TestRow row(String at, List<String> columns, List<String> cells) {
    if (cells.size() != columns.size()) {
      throw new IllegalArgumentException(at + ": " + cells.size() + " cells for " + columns);
    }
    return new TestRow(at, columns, cells.stream().map(TestRow::unescaped).toList());
  }

  /** The cell of a column. */
  public String get(String column) {
    int i = columns.indexOf(column);
    if (i < 0) {
      throw new IllegalArgumentException(at + ": no column " + column);
    }
    return cells.get(i);
  }

  @Override
  public String toString() {
    String phrase = cells.get(1).replace("\n", " ⏎ ");
    return at + " " + (phrase.length() > 90 ? phrase.substring(0, 90) + "…" : phrase);
  }

  private static String unescaped(String cell) {
    StringBuilder out = new StringBuilder();
    int i = 0;
    while (i < cell.length()) {
      if (cell.startsWith("\\u", i)) {
        out.append((char) Integer.parseInt(cell, i + 2, i + 6, 16));
        i += 6;
      } else if (cell.startsWith("\\n", i)) {
        out.append('\n');
        i += 2;
      } else {
        out.append(cell.charAt(i++));
      }
    }
    return out.toString();
  }
}
