package org.bienban.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bienban.Article;
import org.bienban.Bienban;
import org.bienban.testing.TestRow;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The table of pairs: two reports, one person or two. */
class PairsTest {
  private static final int DAY = "2018-11-23".length();

  @TestFactory
  Stream<DynamicTest> twoReportsNameOnePersonOrTwo() {
    return TestRow.cases("people/pairs.tsv", PairsTest::persons);
  }

  private static String persons(String reports) {
    List<Sighting> sightings = new ArrayList<>();
    for (String report : reports.split("\n")) {
      sightings.addAll(Sighting.of(Bienban.standard().read(article(report, sightings.size()))));
    }
    People people = PersonLinker.standard().link(sightings);
    return switch (sightings.size() * 10 + people.persons().size()) {
      case 21 -> "same";
      case 22 -> "different";
      default -> sightings.size() + " sightings of " + people.persons().size();
    };
  }

  private static Article article(String report, int number) {
    String text = report.strip();
    boolean isDated = text.startsWith(": ", DAY);
    Article article = Article.of(isDated ? text.substring(DAY + 2) : text).withId("r" + number);
    return isDated ? article.withPublishedOn(LocalDate.parse(text.substring(0, DAY))) : article;
  }
}
