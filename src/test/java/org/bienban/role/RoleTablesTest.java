package org.bienban.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assertj.core.api.Condition;
import org.bienban.Article;
import org.bienban.Bienban;
import org.bienban.record.Diagnostic;
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

  private static final List<String> PARTS =
      List.of("position", "organization", "place", "branch", "level", "status", "full");

  private static final List<String> NO_PARTS = Collections.nCopies(PARTS.size(), "-");

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

  /** The parts that a row of titles gives, beside what it accepts. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("titles")
  void aTitleHasItsParts(TestRow row) {
    MeetingRecord record = TitleContext.of(row.get("context")).read(row.get("title"));
    assertThat(record.officials()).hasSizeLessThanOrEqualTo(1);
    List<String> found =
        record.officials().stream()
            .flatMap(official -> official.titles().stream().limit(1))
            .findFirst()
            .map(RoleTablesTest::parts)
            .orElse(NO_PARTS);
    assertThat(accepted(found, row)).as(row.get("why")).isEqualTo(wanted(row));
  }

  /** Only rows of misprints tell of a repair. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("titles")
  void aRepairIsToldAndNothingElseIsRepaired(TestRow row) {
    boolean misprint = row.phenomenon().startsWith("misprints") && !row.get("kind").equals("none");
    MeetingRecord record = TitleContext.of(row.get("context")).read(row.get("title"));
    assertThat(record.diagnostics().stream().map(Diagnostic::code))
        .as(row.get("why"))
        .haveExactly(
            misprint ? 1 : 0,
            new Condition<>(Diagnostic.Code.MISPRINT_REPAIRED::equals, "MISPRINT_REPAIRED"));
  }

  private static List<String> parts(Title title) {
    return List.of(
        title.position(),
        title.organization().orElse("-"),
        title.place().map(Place::name).orElse("-"),
        or(title.branch()),
        or(title.level()),
        title.status().name(),
        title.full());
  }

  /** The first answer of each cell. */
  private static String wanted(TestRow row) {
    return PARTS.stream()
        .map(part -> options(row.get(part)).get(0))
        .collect(Collectors.joining(" | "));
  }

  /**
   * What was found, an accepted answer as the first of its cell, so that a failure shows the rest.
   */
  private static String accepted(List<String> found, TestRow row) {
    List<String> out = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      List<String> options = options(row.get(PARTS.get(i)));
      boolean unasked = PARTS.get(i).equals("full") && options.contains("-");
      boolean right = unasked || options.contains(small(found.get(i)));
      out.add(right ? options.get(0) : small(found.get(i)));
    }
    return String.join(" | ", out);
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
