package org.bienban.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * One row of a table below {@code testdata/}: cells between tabs, comments start with {@code #}, a
 * line {@code ## phenomenon} names what the rows below it show, the first other line names the
 * columns. Cells write line ends as ⏎ and other characters as {@code \\u00a0}.
 */
public record TestRow(String at, String phenomenon, List<String> columns, List<String> cells) {

  /** The rows of a table. */
  public static List<TestRow> of(String file) {
    List<TestRow> rows = new ArrayList<>();
    List<String> columns = List.of();
    String phenomenon = "";
    int number = 0;
    for (String line : TestFiles.read(file).split("\n", -1)) {
      number++;
      if (line.startsWith("## ")) {
        phenomenon = line.substring(3);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        List<String> cells = List.of(line.split("\t", -1));
        if (columns.isEmpty()) {
          columns = cells;
        } else {
          rows.add(row(file + ":" + number, phenomenon, columns, cells));
        }
      }
    }
    return rows;
  }

  /** A case for each row: what {@code actual} gives for its text is what the row expects. */
  public static Stream<DynamicTest> cases(String file, UnaryOperator<String> actual) {
    return casesByExpectation(file, (text, expected) -> actual.apply(text));
  }

  /** The same, where what is asked of the text stands in the expectation. */
  public static Stream<DynamicTest> casesByExpectation(String file, BinaryOperator<String> actual) {
    return of(file).stream()
        .map(row -> DynamicTest.dynamicTest(row.toString(), () -> row.expects(actual)));
  }

  private void expects(BinaryOperator<String> actual) {
    String expected = get("expected");
    assertThat(actual.apply(get("text"), expected)).as(get("why")).isEqualTo(expected);
  }

  private static TestRow row(
      String at, String phenomenon, List<String> columns, List<String> cells) {
    if (cells.size() != columns.size()) {
      throw new IllegalArgumentException(at + ": " + cells.size() + " cells for " + columns);
    }
    return new TestRow(at, phenomenon, columns, cells.stream().map(TestRow::unescaped).toList());
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
      } else {
        char c = cell.charAt(i++);
        out.append(c == '⏎' ? '\n' : c);
      }
    }
    return out.toString();
  }
}
