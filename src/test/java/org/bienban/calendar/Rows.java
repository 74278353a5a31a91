package org.bienban.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;

/**
 * Tables of tests below the folder that {@code bienban.testdata} names: a case a row, named by
 * file, line and phrase.
 */
public final class Rows {
  private Rows() {}

  /** A case for each row: what {@code actual} gives for the phrase is what the row expects. */
  public static Stream<DynamicTest> cases(String file, UnaryOperator<String> actual) {
    return casesByExpectation(file, (phrase, expected) -> actual.apply(phrase));
  }

  /** The same, where what is asked of the phrase stands in the expectation. */
  public static Stream<DynamicTest> casesByExpectation(String file, BinaryOperator<String> actual) {
    List<DynamicTest> cases = new ArrayList<>();
    List<String> lines = lines(file);
    for (int i = 0; i < lines.size(); i++) {
      String[] cells = lines.get(i).split("\t", -1);
      if (cells.length == 4 && !cells[0].equals("row")) {
        String phrase = cells[1].replace('⏎', '\n');
        String name = file + ":" + (i + 1) + " " + cells[1];
        cases.add(
            DynamicTest.dynamicTest(
                name,
                () -> Assertions.assertEquals(cells[2], actual.apply(phrase, cells[2]), cells[3])));
      }
    }
    return cases.stream();
  }

  private static List<String> lines(String file) {
    try {
      return Files.readAllLines(Path.of(System.getProperty("bienban.testdata", "testdata"), file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
