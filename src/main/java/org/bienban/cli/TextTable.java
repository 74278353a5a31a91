package org.bienban.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows in columns that are as wide as needed, up to a limit; what is longer goes on in the next
 * line.
 */
final class TextTable {

  private static final String GAP = "  ";

  /**
   * A column.
   *
   * @param head stands above it
   * @param widest its limit in columns of a terminal
   * @param right whether its cells stand at its right side, as numbers do
   */
  record Column(String head, int widest, boolean right) {

    static Column of(String head, int widest) {
      return new Column(head, widest, false);
    }

    static Column ofNumbers(String head, int widest) {
      return new Column(head, widest, true);
    }
  }

  private final List<Column> columns;

  /** Lines by cell by row. */
  private final List<List<List<String>>> rows = new ArrayList<>();

  TextTable(Column... columns) {
    this.columns = List.of(columns);
  }

  /** Adds a row of cells of one paragraph each. */
  void row(String... cells) {
    List<List<String>> row = new ArrayList<>();
    for (String cell : cells) {
      row.add(List.of(cell));
    }
    rowOf(row);
  }

  /** Adds a row; each cell is a list of paragraphs. */
  void rowOf(List<List<String>> cells) {
    List<List<String>> row = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      row.add(lines(cells.get(i), columns.get(i).widest));
    }
    rows.add(row);
  }

  /** The table, each line indented; columns without any content are left out. */
  List<String> lines() {
    List<Integer> widths = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      widths.add(width(i));
    }
    List<String> lines = new ArrayList<>();
    lines.add(line(columns.stream().map(Column::head).toList(), widths));
    for (List<List<String>> row : rows) {
      int height = row.stream().mapToInt(List::size).max().orElse(0);
      for (int i = 0; i < height; i++) {
        int at = i;
        lines.add(
            line(row.stream().map(cell -> at < cell.size() ? cell.get(at) : "").toList(), widths));
      }
    }
    return lines;
  }

  /** Later lines of a paragraph are indented, so that one sees where the next begins. */
  private static List<String> lines(List<String> paragraphs, int widest) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : paragraphs) {
      List<String> wrapped = TextWidth.wrap(paragraph, widest - GAP.length());
      lines.add(wrapped.get(0));
      wrapped.stream().skip(1).map(GAP::concat).forEach(lines::add);
    }
    return lines;
  }

  private int width(int column) {
    int widest =
        rows.stream()
            .flatMap(row -> row.get(column).stream())
            .mapToInt(TextWidth::of)
            .max()
            .orElse(0);
    return widest == 0 ? 0 : Math.max(widest, TextWidth.of(columns.get(column).head));
  }

  private String line(List<String> cells, List<Integer> widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      if (widths.get(i) > 0) {
        String fill = TextWidth.fill(cells.get(i), widths.get(i));
        line.append(GAP);
        line.append(columns.get(i).right ? fill + cells.get(i) : cells.get(i) + fill);
      }
    }
    return line.toString().stripTrailing();
  }
}
