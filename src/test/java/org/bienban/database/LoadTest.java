package org.bienban.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bienban.record.Illustration;
import org.bienban.record.MeetingRecord;
import org.bienban.tables.ReportRows;
import org.bienban.tables.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LoadTest {

  @TempDir static Path folder = Path.of("");

  static Stream<Store> both() throws IOException {
    return Store.both(Files.createTempDirectory(folder, "store")).stream();
  }

  @ParameterizedTest
  @MethodSource("both")
  void everyRowOfARecordIsStored(Store store) {
    MeetingRecord record = Illustration.full();
    assertThat(store.load(record)).isEqualTo(new LoadCounts(1, 0, 0, 0, 0, 0));
    ReportRows rows = ReportRows.of(record);
    for (Table table : Table.ofReports()) {
      long expected =
          Stream.concat(rows.own().stream(), rows.shared().stream())
              .filter(row -> row.table() == table)
              .count();
      assertThat(store.rows(table)).as(table.sqlName()).hasSize((int) expected);
    }
    assertThat(store.query("SELECT value FROM figure WHERE figure_id = 'c1'"))
        .isEqualTo(List.of(record.counts().get(0).value().toPlainString()));
  }

  @Test
  void bothDatabasesHoldTheSameRows() throws IOException {
    List<MeetingRecord> records = Samples.records(20);
    List<Map<String, List<String>>> all =
        both()
            .map(
                store -> {
                  store.load(records);
                  return store.rows();
                })
            .toList();
    assertThat(all.get(0)).isEqualTo(all.get(1));
    assertThat(all.get(0).get("report")).hasSize(20);
    assertThat(all.get(0).get("person_pending")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("both")
  void loadingAgainChangesNothing(Store store) {
    List<MeetingRecord> records = Samples.records(7);
    assertThat(store.load(records).added()).isEqualTo(7);
    Map<String, List<String>> before = store.rows();
    assertThat(store.load(records)).isEqualTo(new LoadCounts(0, 0, 7, 0, 0, 0));
    assertThat(store.rows()).isEqualTo(before);
  }

  /** The number of the transaction that wrote a row tells whether it was written again. */
  @Test
  void norIsAnyRowWrittenAgain() {
    Store store = new Store(Postgres.newSchema());
    List<MeetingRecord> records = Samples.records(5);
    store.load(records);
    List<List<String>> before = writers(store);
    store.load(records);
    assertThat(writers(store)).isEqualTo(before);
  }

  private static List<List<String>> writers(Store store) {
    return Stream.of(Table.values())
        .filter(table -> table != Table.RUN)
        .map(table -> store.query("SELECT ctid, xmin FROM " + table.sqlName() + " ORDER BY ctid"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("both")
  void theOrderOfReportsChangesNothing(Store store) throws IOException {
    List<MeetingRecord> records = Samples.records(9);
    store.load(records);
    Store other = Store.sqlite(Files.createTempDirectory(folder, "other"));
    List<MeetingRecord> reverse = new ArrayList<>(records);
    Collections.reverse(reverse);
    other.load(reverse.subList(0, 4));
    other.load(reverse);
    assertThat(other.rows()).isEqualTo(store.rows());
  }

  @ParameterizedTest
  @MethodSource("both")
  void aChangedReportReplacesItsRowsAndWhatNobodyNamesAnyMoreGoes(Store store) throws IOException {
    store.load(Samples.record("a", 1), Samples.record("b", 2));
    LoadCounts counts = store.load(Samples.record("a", 3), Samples.record("b", 2));
    assertThat(counts).isEqualTo(new LoadCounts(0, 1, 1, 0, 0, 0));
    Store fresh = Store.sqlite(Files.createTempDirectory(folder, "fresh"));
    fresh.load(Samples.record("a", 3), Samples.record("b", 2));
    assertThat(store.rows()).isEqualTo(fresh.rows());
  }

  @ParameterizedTest
  @MethodSource("both")
  void aDeletedReportLeavesNothing(Store store) throws IOException {
    store.load(Samples.record("a", 1), Samples.record("b", 2));
    try (Load load = Load.begin(store.open(), Store.settings(10))) {
      assertThat(load.delete("a")).isTrue();
      assertThat(load.delete("a")).isFalse();
      assertThat(load.finish().deleted()).isEqualTo(1);
    }
    Store fresh = Store.sqlite(Files.createTempDirectory(folder, "fresh"));
    fresh.load(Samples.record("b", 2));
    assertThat(store.rows()).isEqualTo(fresh.rows());
  }

  @ParameterizedTest
  @MethodSource("both")
  void ofTwoTextsWithOneIdInARunTheSecondIsRejectedWithItsPlace(Store store) {
    MeetingRecord first = Samples.record("a", 1);
    LoadCounts counts =
        store.load(first, Samples.record("b", 5), Samples.record("c", 6), Samples.record("a", 2));
    assertThat(counts).isEqualTo(new LoadCounts(3, 0, 0, 0, 0, 1));
    assertThat(store.query("SELECT sha256 FROM report WHERE id = 'a'"))
        .containsExactly(first.source().sha256());
    assertThat(store.query("SELECT place, id, reason FROM reject"))
        .containsExactly("a:4 | a | another text of this run has the id 'a'");
  }

  @ParameterizedTest
  @MethodSource("both")
  void theSameTextTwiceInARunIsStoredOnce(Store store) {
    MeetingRecord record = Samples.record("a", 1);
    assertThat(store.load(record, record)).isEqualTo(new LoadCounts(1, 0, 0, 1, 0, 0));
    assertThat(store.rows(Table.REJECT)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("both")
  void aRejectGoesWhenItsPlaceGivesAReport(Store store) {
    try (Load load = Load.begin(store.open(), Store.settings(1))) {
      load.add(Read.reject("x.txt", Optional.of("x"), "not UTF-8"));
      load.add(Read.reject("y.txt", Optional.empty(), "empty"));
      assertThat(load.finish().rejected()).isEqualTo(2);
    }
    assertThat(store.query("SELECT place, id, reason FROM reject ORDER BY place"))
        .containsExactly("x.txt | x | not UTF-8", "y.txt | null | empty");
    try (Load load = Load.begin(store.open(), Store.settings(1))) {
      load.add(Read.report("x.txt", Samples.record("x", 1)));
      load.finish();
    }
    assertThat(store.query("SELECT place FROM reject")).containsExactly("y.txt");
  }

  @ParameterizedTest
  @MethodSource("both")
  void whatDatabasesRefuseInTextsIsReplaced(Store store) {
    store.load(Samples.record("nul\u0000 half\uD800", "Chào các đồng chí \u0000"));
    assertThat(store.query("SELECT id FROM report")).containsExactly("nul\uFFFD half\uFFFD");
  }

  @ParameterizedTest
  @MethodSource("both")
  void anIdThatNoIndexTakesIsRejected(Store store) {
    assertThat(store.load(Samples.record("x".repeat(3000), 1)).rejected()).isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("both")
  void aRunIsNotedWithWhatItDid(Store store) {
    store.load(Samples.records(3));
    assertThat(
            store.query("SELECT version, outcome, added, replaced, unchanged, rejected FROM run"))
        .containsExactly("test | DONE | 3 | 0 | 0 | 0");
  }

  @ParameterizedTest
  @MethodSource("both")
  void onePersonIsSeenInSeveralReports(Store store) {
    store.load(
        Samples.record(
            "a", "Ngày 3/5/2018, đồng chí Lò Văn Hặc, Bí thư Tỉnh ủy Lai Châu dự hội nghị."),
        Samples.record(
            "b", "Ngày 9/6/2018, đồng chí LÒ VĂN HẶC, Bí thư Tỉnh ủy Lai Châu dự hội nghị."));
    assertThat(store.query("SELECT name, first_seen, last_seen, reports FROM person"))
        .containsExactly("Lò Văn Hặc | 2018-05-03 | 2018-06-09 | 2");
    assertThat(store.query("SELECT count(DISTINCT person_key) FROM appearance"))
        .containsExactly("1");
  }
}
