package org.bienban.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.bienban.json.RecordJson;
import org.bienban.record.Illustration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The files below {@code testdata/evaluation/expected} were checked by hand against the tallies.
 */
class EvaluationTest {

  private static final Path DATA = Path.of(System.getProperty("bienban.testdata"), "evaluation");

  private final List<GoldReport> gold = GoldFolder.read(DATA);
  private final List<Answer> answers = AnswerFile.read(DATA.resolve("records.jsonl"));
  private final Evaluation evaluation = Evaluation.of(gold, answers);

  @ParameterizedTest(name = "{0} {1}: {2} hits, {3} false alarms, {4} misses, for {5}")
  @CsvSource({
    "0, OFFICIALS, 1, 1, 1, one found; one not; one who is nobody",
    "0, TITLES, 2, 1, 1, two with other tone marks and a full stop; a rank is neither",
    "0, VENUES, 1, 1, 1, the second name in small letters",
    "0, LINKS, 0, 0, 0, gold ties nobody to a venue",
    "0, COUNTS, 1, 1, 1, a ratio without its whole is another count",
    "0, ROLES, 1, 1, 2, attended is not spoke; the absent one misses hers",
    "0, DATES, 1, 0, 0, the year does not matter here",
    "0, YEARS, 0, 0, 1, the year is left open",
    "0, MEETING, 0.8889, 0.1111, 0.1111, eight of the ten words",
    "0, STRUCTURE, 8, 2, 10, twelve parts of titles found; six of one not found",
    "1, OFFICIALS, 4, 1, 0, two of one name by their titles; a third is one too many",
    "1, TITLES, 3, 1, 0, a second wording of one office is one too many",
    "1, VENUES, 2, 0, 0, quotation marks do not matter; the room is optional",
    "1, LINKS, 1, 2, 1, one right; one elsewhere; one whom gold ties to nothing",
    "1, COUNTS, 3, 0, 0, a range; a second unit; a decimal; an optional one",
    "1, ROLES, 3, 0, 0, in small letters and capitals",
    "1, DATES, 2, 0, 0, both days of a range over New Year",
    "1, YEARS, 0, 2, 2, other years",
    "1, MEETING, 0, 1, 0, gold has none",
    "1, STRUCTURE, 0, 0, 0, gold has none",
    "2, OFFICIALS, 0, 0, 1, no record",
    "2, DATES, 0, 0, 1, no record",
    "2, YEARS, 0, 0, 0, gold has no year",
    "2, MEETING, 0, 0, 1, no record",
  })
  void talliesAreThoseOfAHand(
      int document, Row row, double hits, double falseAlarms, double misses, String why) {
    Tally tally = evaluation.documents().get(document).tally(row);
    assertThat(tally.hits()).isCloseTo(hits, within(5e-5));
    assertThat(tally.falseAlarms()).isCloseTo(falseAlarms, within(5e-5));
    assertThat(tally.misses()).isCloseTo(misses, within(5e-5));
  }

  @Test
  void theTableHasARowForEachAndALineThatSumsUp() throws IOException {
    assertThat(evaluation.table()).isEqualTo(expected("table.txt"));
    assertThat(evaluation.total(Row.OFFICIALS)).isEqualTo(new Tally(5, 2, 2));
    assertThat(evaluation.withoutRecord()).isEqualTo(1);
  }

  @Test
  void theFiguresAreOneJsonObject() throws IOException {
    assertThat(evaluation.json()).isEqualTo(expected("figures.json"));
  }

  @Test
  void sourcesAreTheIdsUpToTheirFirstHyphen() throws IOException {
    assertThat(evaluation.tablesBySource() + "-- all\n" + evaluation.table())
        .isEqualTo(expected("by-source.txt"));
  }

  @Test
  void eachReportHasALine() throws IOException {
    String lines =
        evaluation.documents().stream().map(DocumentScore::line).collect(Collectors.joining());
    assertThat(lines + evaluation.table()).isEqualTo(expected("per-document.txt"));
  }

  @ParameterizedTest
  @EnumSource
  void everyMissAndFalseAlarmOfARowIsTold(Row row) throws IOException {
    String errors =
        evaluation.documents().stream()
            .map(document -> document.errors(row))
            .collect(Collectors.joining());
    assertThat(errors).isEqualTo(expected("errors-" + row.label() + ".txt"));
  }

  @Test
  void theOrderOfTheRecordsChangesNothing() {
    Random random = new Random(20210312);
    for (int i = 0; i < 20; i++) {
      List<Answer> shuffled = new ArrayList<>(answers);
      Collections.shuffle(shuffled, random);
      assertThat(Evaluation.of(gold, shuffled).table()).isEqualTo(evaluation.table());
    }
  }

  @Test
  void theOrderOfTheOfficialsChangesNoTally() {
    Random random = new Random(20211231);
    Answer second = answers.get(1);
    for (int i = 0; i < 20; i++) {
      List<Answer.Person> officials = new ArrayList<>(second.officials());
      Collections.shuffle(officials, random);
      Answer shuffled =
          new Answer(
              second.id(),
              second.meeting(),
              second.days(),
              second.venues(),
              officials,
              second.counts());
      Evaluation other = Evaluation.of(gold, List.of(answers.get(0), shuffled));
      assertThat(other.table()).isEqualTo(evaluation.table());
    }
  }

  @Test
  void goldAgreesWithItself() {
    GoldReport report = gold.get(1);
    List<Answer.Person> officials =
        report.officials().stream()
            .map(
                person ->
                    new Answer.Person(
                        person.names().stream().findFirst(),
                        person.titles().stream().map(title -> titled(title.get(0))).toList(),
                        person.venue(),
                        person.roles(),
                        Optional.empty()))
            .toList();
    Answer same =
        new Answer(
            report.id(),
            report.meeting().names().stream().findFirst(),
            report.meeting().days(),
            report.venues().stream()
                .map(n -> new Answer.Site(Optional.empty(), n.stream().findFirst()))
                .toList(),
            officials,
            report.counts());
    DocumentScore score = Evaluation.of(List.of(report), List.of(same)).documents().get(0);
    assertThat(score.tally(Row.OFFICIALS)).isEqualTo(new Tally(4, 0, 0));
    assertThat(score.tally(Row.TITLES)).isEqualTo(new Tally(3, 0, 0));
    assertThat(score.tally(Row.LINKS)).isEqualTo(new Tally(2, 0, 0));
    assertThat(score.tally(Row.COUNTS)).isEqualTo(new Tally(3, 0, 0));
    assertThat(score.tally(Row.YEARS)).isEqualTo(new Tally(2, 0, 0));
  }

  private static Answer.Title titled(String text) {
    Optional<String> none = Optional.empty();
    return new Answer.Title(Optional.of(text), none, none, none, none, none, none);
  }

  @Test
  void aRecordSaysTheSameAsItsJson() throws IOException {
    String json = RecordJson.compact().write(Illustration.full());
    Path file = Files.createTempFile("record", ".jsonl");
    Files.writeString(file, json);
    assertThat(AnswerFile.read(file)).containsExactly(Answer.of(Illustration.full()));
    Files.delete(file);
  }

  @Test
  void twoRecordsOfOneIdAreRefused() {
    assertThatThrownBy(() -> Evaluation.of(gold, List.of(answers.get(0), answers.get(0))))
        .hasMessage("two records have the id 'huyen-1'");
    assertThatThrownBy(() -> Evaluation.of(List.of(), answers))
        .hasMessage("there is no gold to compare with");
  }

  private static String expected(String name) throws IOException {
    return Files.readString(DATA.resolve("expected").resolve(name));
  }
}
