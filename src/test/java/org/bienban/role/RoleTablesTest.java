package org.bienban.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bienban.Article;
import org.bienban.Bienban;
import org.bienban.record.MeetingRecord;
import org.bienban.record.Official;
import org.bienban.record.Place;
import org.bienban.record.Title;
import org.bienban.testing.SoundRecord;
import org.bienban.testing.TestRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables of names, titles and holders. Rows of pending.tsv wait until they are right. */
class RoleTablesTest {
  /** What every text starts with: without a meeting nobody attends one. */
  private static final String MEETING =
      "Sáng 5/3, Hội nghị tổng kết công tác năm 2017 diễn ra tại Lai Châu.\n";

  static List<TestRow> names() {
    return TestRow.of("role/names.tsv");
  }

  static List<TestRow> titles() {
    return TestRow.of("role/titles.tsv");
  }

  static List<TestRow> holders() {
    return TestRow.of("role/holders.tsv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void personsAreFoundByName(TestRow row) {
    String found =
        read(row.get("text")).officials().stream()
            .map(Official::name)
            .collect(Collectors.joining("; "));
    assertThat(found.isEmpty() ? "-" : found).as(row.get("why")).isEqualTo(row.get("expected"));
  }

  /** Each title stands behind a name in a report from Lai Châu. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("titles")
  void aTitleHasItsParts(TestRow row) {
    String text = "Dự hội nghị có đồng chí Nguyễn Văn An, " + row.get("title") + ".";
    List<Official> officials = read(text).officials();
    assertThat(officials).hasSize(1);
    if (row.get("position").equals("-")) {
      assertThat(officials.get(0).titles()).isEmpty();
      return;
    }
    Title title = officials.get(0).titles().get(0);
    assertThat(small(title.position())).as("position").isIn(options(row.get("position")));
    assertThat(small(title.organization().orElse("-")))
        .as("organization")
        .isIn(options(row.get("organization")));
    assertThat(small(title.place().map(Place::name).orElse("-")))
        .as("place")
        .isIn(options(row.get("place")));
    assertThat(small(or(title.branch()))).as("branch").isIn(options(row.get("branch")));
    assertThat(small(or(title.level()))).as("level").isIn(options(row.get("level")));
    assertThat(small(title.status().name())).as("status").isIn(options(row.get("status")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("holders")
  void titlesGoToThoseWhoHoldThem(TestRow row) {
    String found =
        read(row.get("text")).officials().stream()
            .map(RoleTablesTest::withTitles)
            .collect(Collectors.joining("; "));
    assertThat(found.isEmpty() ? "-" : found).as(row.get("why")).isEqualTo(row.get("expected"));
  }

  private static MeetingRecord read(String words) {
    String text = MEETING + words;
    Article article = Article.of(text).withHomePlace("Lai Châu");
    return SoundRecord.check(text, Bienban.standard().read(article));
  }

  private static String withTitles(Official official) {
    String titles =
        official.titles().stream().map(Title::text).sorted().collect(Collectors.joining(", "));
    return official.name() + ": " + (titles.isEmpty() ? "-" : titles);
  }

  private static String or(Optional<? extends Enum<?>> value) {
    return value.map(Enum::name).orElse("-");
  }

  /** The accepted answers of a cell. */
  private static List<String> options(String cell) {
    return Arrays.stream(cell.split(" ~ ")).map(RoleTablesTest::small).toList();
  }

  private static String small(String words) {
    return words.toLowerCase(Locale.ROOT);
  }
}
