package org.bienban.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.bienban.Article;
import org.bienban.Bienban;
import org.bienban.json.RecordJson;
import org.bienban.property.Reports.Report;
import org.bienban.record.MeetingRecord;
import org.bienban.testing.SoundRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecordPropertiesTest {
  private static final Bienban BIENBAN = Bienban.standard();

  static List<Report> whole() {
    return Reports.whole();
  }

  static Stream<Report> damaged() {
    return Reports.damaged(12);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("whole")
  void spansSayWhatTheWordsSay(Report report) {
    SoundRecord.read(report.text());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("damaged")
  void spansOfADamagedReportSayWhatTheWordsSay(Report report) {
    SoundRecord.read(report.text());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("whole")
  void decomposedTextGivesTheSameRecordWithItsOwnSpans(Report report) {
    String composed = Normalizer.normalize(report.text(), Normalizer.Form.NFC);
    Decomposed text = Decomposed.of(composed);
    SoundRecord.read(text.text());
    String mapped = text.mapped(json(BIENBAN.read(named(composed))));
    assertThat(Normalizer.normalize(json(BIENBAN.read(named(text.text()))), Normalizer.Form.NFC))
        .isEqualTo(Normalizer.normalize(mapped, Normalizer.Form.NFC));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("whole")
  void windowsLineEndsGiveTheSamePeople(Report report) {
    String windows = report.text().replace("\r", "").replace("\n", "\r\n");
    assertThat(people(SoundRecord.read(windows))).isEqualTo(people(BIENBAN.read(report.text())));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("whole")
  void noBreakBlanksGiveTheSamePeople(Report report) {
    String blanks = report.text().replace(' ', '\u00a0');
    assertThat(people(SoundRecord.read(blanks))).isEqualTo(people(BIENBAN.read(report.text())));
  }

  @Test
  void whatWasReadBeforeChangesNothing() {
    Map<String, MeetingRecord> first = readAll(Reports.whole());
    List<Report> again = new ArrayList<>(Reports.whole());
    for (int round = 1; round <= 3; round++) {
      Collections.shuffle(again, new Random(round));
      Reports.damaged(1).forEach(report -> BIENBAN.read(report.text()));
      assertThat(readAll(again)).isEqualTo(first);
    }
  }

  @Test
  void aSecondReaderGivesTheSame() {
    Bienban other = Bienban.builder().build();
    Reports.whole()
        .forEach(
            report -> assertThat(other.read(report.text())).isEqualTo(BIENBAN.read(report.text())));
  }

  @Test
  void sixteenThreadsAgreeWithOne() throws Exception {
    List<Report> reports = Stream.concat(whole().stream(), Reports.damaged(4)).toList();
    Map<String, MeetingRecord> alone = readAll(reports);
    ExecutorService threads = Executors.newFixedThreadPool(16);
    try {
      List<Callable<Map<String, MeetingRecord>>> tasks = new ArrayList<>();
      for (int i = 0; i < 16; i++) {
        List<Report> order = new ArrayList<>(reports);
        Collections.shuffle(order, new Random(i));
        tasks.add(() -> readAll(order));
      }
      for (Future<Map<String, MeetingRecord>> result : threads.invokeAll(tasks)) {
        assertThat(result.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** Turkish has two letters i, whose capitals differ from all others'. */
  @Test
  void theLanguageOfTheMachineChangesNothing() {
    Map<String, MeetingRecord> before = readAll(Reports.whole());
    Locale locale = Locale.getDefault();
    try {
      for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "vi-VN", "th-TH-u-ca-buddhist")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        Bienban loadedThere = Bienban.builder().build();
        Reports.whole()
            .forEach(
                report ->
                    assertThat(loadedThere.read(report.text()))
                        .as("%s under %s", report, tag)
                        .isEqualTo(before.get(report.name())));
      }
    } finally {
      Locale.setDefault(locale);
    }
  }

  private static Map<String, MeetingRecord> readAll(List<Report> reports) {
    Map<String, MeetingRecord> records = new HashMap<>();
    reports.forEach(report -> records.put(report.name(), BIENBAN.read(report.text())));
    return records;
  }

  /** One id, so that only what was read can differ. */
  private static Article named(String text) {
    return Article.of(text).withId("x").withSha256("0".repeat(64));
  }

  private static String json(MeetingRecord record) {
    return RecordJson.compact().withRules().write(record);
  }

  private static List<String> people(MeetingRecord record) {
    return record.officials().stream()
        .map(
            official ->
                official.name()
                    + official.roles()
                    + official.titles().stream().map(title -> title.full()).toList())
        .toList();
  }
}
