package org.bienban.assembly;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bienban.Article;
import org.bienban.Bienban;
import org.bienban.record.Official;
import org.bienban.testing.TestRow;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class HomePartsTest {

  @TestFactory
  Stream<DynamicTest> bodiesAreThoseOfTheirPart() {
    return TestRow.cases("role/homes.tsv", HomePartsTest::shown);
  }

  /** {@code Lê Văn Bình: Tỉnh ủy Bến Tre; …}, the bodies in the order of the letters. */
  private static String shown(String text) {
    return Bienban.standard().read(Article.of(text)).officials().stream()
        .map(official -> official.name() + ": " + bodies(official))
        .collect(Collectors.joining("; "));
  }

  private static String bodies(Official official) {
    return official.titles().stream()
        .flatMap(title -> title.organization().stream())
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
