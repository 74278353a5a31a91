package org.bienban.role;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bienban.Article;
import org.bienban.Bienban;
import org.bienban.record.Evidence;
import org.bienban.record.Group;
import org.bienban.record.MeetingRecord;
import org.bienban.record.Official;
import org.bienban.record.Title;
import org.bienban.testing.SoundRecord;
import org.bienban.testing.TestRow;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Tables of who did what, for whom, in which words, and of who is one person. */
class ActTablesTest {
  /** What every text starts with: without a meeting nobody attends one. */
  private static final String MEETING =
      "Sáng 5/3, Hội nghị tổng kết công tác năm 2017 diễn ra tại Lai Châu.\n";

  @TestFactory
  Stream<DynamicTest> roles() {
    return TestRow.cases("role/roles.tsv", text -> officials(text, ActTablesTest::withRoles));
  }

  @TestFactory
  Stream<DynamicTest> persons() {
    return TestRow.cases("role/persons.tsv", text -> officials(text, ActTablesTest::inFull));
  }

  @TestFactory
  Stream<DynamicTest> behalf() {
    return TestRow.cases("role/behalf.tsv", ActTablesTest::behalves);
  }

  @TestFactory
  Stream<DynamicTest> groups() {
    return TestRow.cases(
        "role/groups.tsv",
        text -> joined(read(text).groups().stream().map(Group::text).toList(), " | "));
  }

  @TestFactory
  Stream<DynamicTest> evidence() {
    return TestRow.cases("role/evidence.tsv", ActTablesTest::evidence);
  }

  private static MeetingRecord read(String words) {
    String text = MEETING + words;
    Article article = Article.of(text).withHomePlace("Lai Châu");
    return SoundRecord.check(text, Bienban.standard().read(article));
  }

  private static String officials(String text, Function<Official, String> form) {
    return joined(read(text).officials().stream().map(form).toList(), "; ");
  }

  private static String withRoles(Official official) {
    return official.name() + ": " + joined(roles(official), " ");
  }

  /** {@code Lê An ×2: Bí thư Huyện ủy, Trưởng ban (elect) | attended spoke}. */
  private static String inFull(Official official) {
    int mentions = official.mentions().size();
    List<String> titles = official.titles().stream().map(ActTablesTest::title).sorted().toList();
    String acts = String.join(" ", roles(official));
    return official.name()
        + (mentions > 1 ? " ×" + mentions : "")
        + ": "
        + joined(titles, ", ")
        + (acts.isEmpty() ? "" : " | " + acts);
  }

  private static String title(Title title) {
    boolean current = title.status() == Title.Status.CURRENT;
    return title.text() + (current ? "" : " (" + small(title.status()) + ")");
  }

  private static List<String> roles(Official official) {
    return official.roles().stream().map(ActTablesTest::small).sorted().toList();
  }

  private static String behalves(String text) {
    return joined(
        read(text).officials().stream()
            .filter(official -> official.onBehalfOf().isPresent())
            .map(o -> o.name() + " < " + o.onBehalfOf().orElseThrow().name())
            .toList(),
        "; ");
  }

  private static String evidence(String words) {
    String text = MEETING + words;
    return joined(
        read(words).officials().stream()
            .flatMap(o -> o.evidence().stream().map(e -> o.name() + ": " + shown(e, text)))
            .toList(),
        "; ");
  }

  private static String shown(Evidence evidence, String text) {
    return small(evidence.role()) + " = " + evidence.span().in(text);
  }

  private static String joined(List<String> parts, String between) {
    return parts.isEmpty() ? "-" : parts.stream().collect(Collectors.joining(between));
  }

  private static String small(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
