package org.bienban.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.assertj.core.api.SoftAssertions;
import org.bienban.record.Check;
import org.bienban.record.Diagnostic;
import org.bienban.record.MeetingRecord;
import org.bienban.testing.Brief;
import org.bienban.testing.SoundRecord;
import org.bienban.testing.TestFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SeedTest {

  static LongStream variants() {
    return LongStream.rangeClosed(1, 40);
  }

  static LongStream wrongSums() {
    return LongStream.rangeClosed(1, 10);
  }

  @Test
  void theOriginalIsTheReportOfTheSeeds() {
    assertThat(SeedVariants.original().text()).isEqualTo(TestFiles.seed());
  }

  @Test
  void theRecordOfTheSeedIsRight() {
    assertRight(SeedVariants.original());
  }

  @ParameterizedTest
  @MethodSource("variants")
  void theSameReportWithOtherNamesPlacesAndFiguresIsAsRight(long number) {
    assertRight(SeedVariants.variant(number));
  }

  @ParameterizedTest
  @MethodSource("wrongSums")
  void aWrongSumIsTold(long number) {
    SeedReport report = SeedVariants.wrongSum(number);
    MeetingRecord record = assertRight(report);
    assertThat(record.checks()).extracting(Check::holds).containsExactly(true, false);
    assertThat(new Brief(record).diagnostics(report.text()))
        .filteredOn(line -> line.startsWith(Diagnostic.Code.SUM_MISMATCH.name()))
        .singleElement()
        .asString()
        .endsWith(" người nghe");
  }

  @Test
  void theBodyThatIsRepresentedIsWhereTheTextSaysSo() {
    MeetingRecord record = SoundRecord.read(TestFiles.seed());
    assertThat(record.officials().get(0).onBehalfOf())
        .hasValueSatisfying(
            body ->
                assertThat(body.span().in(TestFiles.seed()))
                    .isEqualTo("Ban Bí thư Trung ương Đảng"));
  }

  @Test
  void theProvinceIsTheUnitWithItsCode() {
    MeetingRecord record = SoundRecord.read(TestFiles.seed());
    assertThat(record.venues().get(1).place())
        .hasValueSatisfying(place -> assertThat(place.code()).hasValue("12"));
  }

  private static MeetingRecord assertRight(SeedReport report) {
    MeetingRecord record = SoundRecord.read(report.text());
    Brief brief = new Brief(record);
    SoftAssertions all = new SoftAssertions();
    all.assertThat(List.of(brief.meeting())).containsExactlyElementsOf(report.expected("meeting"));
    all.assertThat(brief.venues()).containsExactlyElementsOf(report.expected("venue"));
    all.assertThat(brief.officials()).containsExactlyElementsOf(report.expected("official"));
    all.assertThat(small(brief.titles()))
        .containsExactlyElementsOf(small(report.expected("title")));
    all.assertThat(brief.groups()).containsExactlyElementsOf(report.expected("group"));
    all.assertThat(brief.counts()).containsExactlyElementsOf(report.expected("count"));
    all.assertThat(brief.checks()).containsExactlyElementsOf(report.expected("check"));
    all.assertThat(brief.documents())
        .startsWith(report.expected("document").toArray(String[]::new));
    all.assertThat(brief.diagnostics(report.text()))
        .filteredOn(line -> !line.startsWith(Diagnostic.Code.SUM_MISMATCH.name()))
        .isEqualTo(report.expected("diagnostic"));
    all.assertAll();
    return record;
  }

  /** {@code Trưởng ban} and {@code Trưởng Ban} are one position. */
  private static List<String> small(List<String> lines) {
    return lines.stream().map(line -> line.toLowerCase(Locale.ROOT)).toList();
  }
}
