package org.bienban.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each phenomenon of the tables is shown from enough sides. */
class PhenomenaTest {
  private static final int ROWS = 8;
  private static final int POSITIVES_FOR_A_NEGATIVE = 3;

  /** The rows of each phenomenon, under its name. */
  static Stream<Map.Entry<String, List<TestRow>>> phenomena() {
    return Stream.of("calendar", "figure", "meeting", "people", "place", "role", "venue")
        .flatMap(folder -> TestFiles.list(TestFiles.path(folder), ".tsv").stream())
        .filter(file -> !file.endsWith("pending.tsv"))
        .flatMap(file -> byPhenomenon(file.getParent().getFileName() + "/" + file.getFileName()));
  }

  private static Stream<Map.Entry<String, List<TestRow>>> byPhenomenon(String file) {
    return TestRow.of(file).stream()
        .filter(row -> !row.phenomenon().isEmpty())
        .collect(Collectors.groupingBy(row -> file + ": " + row.phenomenon()))
        .entrySet()
        .stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("phenomena")
  void aPhenomenonHasRowsOfManyKindsAndNegatives(Map.Entry<String, List<TestRow>> phenomenon) {
    List<TestRow> rows = phenomenon.getValue();
    long negatives = rows.stream().filter(row -> row.get("kind").equals("none")).count();
    assertThat(rows).hasSizeGreaterThanOrEqualTo(ROWS);
    assertThat(negatives * POSITIVES_FOR_A_NEGATIVE)
        .as("negatives for positives")
        .isGreaterThanOrEqualTo(rows.size() - negatives);
    assertThat(rows).extracting(row -> row.get("why")).doesNotHaveDuplicates();
  }
}
