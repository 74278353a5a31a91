package org.bienban.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bienban.record.MeetingRecord;
import org.bienban.tables.ReportRows;
import org.bienban.tables.Row;
import org.bienban.tables.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Persons that are joined before they are stored are those that are joined from what is stored. */
class NewPersonsTest {

  @TempDir static Path folder = Path.of("");

  static Stream<Store> both() throws IOException {
    return Store.both(Files.createTempDirectory(folder, "store")).stream();
  }

  /** Each name twice, so that offices and places count. */
  private static List<MeetingRecord> twice() {
    List<MeetingRecord> records = new ArrayList<>(Samples.records(30));
    for (int i = 0; i < 30; i++) {
      records.add(Samples.record("again" + i, i));
    }
    return records;
  }

  @ParameterizedTest
  @MethodSource("both")
  void rowsThatAreNotStoredYetGiveTheSameSightings(Store store) {
    List<MeetingRecord> records = twice();
    store.load(records);
    List<ReportRows> rows = records.stream().map(ReportRows::of).toList();
    Set<String> names =
        rows.stream()
            .flatMap(report -> report.own().stream())
            .filter(row -> row.table() == Table.APPEARANCE)
            .map(NewPersons::nameKey)
            .collect(Collectors.toCollection(TreeSet::new));
    try (Transactions transactions = new Transactions(store.open(), Store.HASTY)) {
      List<StoredSighting> stored =
          transactions.run("reading", open -> new StoredSightings(open).ofNames(names));
      assertThat(said(NewPersons.sightings(rows, names))).isEqualTo(said(stored));
    }
  }

  private static List<String> said(List<StoredSighting> sightings) {
    return sightings.stream()
        .map(seen -> seen.report() + " " + seen.official() + " " + seen.sighting())
        .sorted(Comparator.naturalOrder())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("both")
  void oneBatchOrManyGiveTheSamePersons(Store store) throws IOException {
    List<MeetingRecord> records = twice();
    store.load(records);
    Store other = Store.sqlite(Files.createTempDirectory(folder, "other"));
    try (Load load = Load.begin(other.open(), Store.settings(1000))) {
      records.forEach(record -> load.add(Read.report(record.id(), record)));
      load.finish();
    }
    assertThat(other.rows()).isEqualTo(store.rows());
  }

  @ParameterizedTest
  @MethodSource("both")
  void aNameWhoseReportsWereTakenOutInTheSameRunIsNotNew(Store store) throws IOException {
    try (Load load = Load.begin(store.open(), Store.settings(1))) {
      load.add(Read.report("a", Samples.record("a", 1)));
      load.delete("a");
      load.add(Read.report("b", Samples.record("b", 1)));
      load.finish();
    }
    Store fresh = Store.sqlite(Files.createTempDirectory(folder, "fresh"));
    fresh.load(Samples.record("b", 1));
    assertThat(store.rows()).isEqualTo(fresh.rows());
  }

  /** Between its transactions a run keeps nobody out; what it knows may be taken out by another. */
  @ParameterizedTest
  @MethodSource("both")
  void sharedRowsThatAnotherRunTookOutAreWrittenAgain(Store store) throws IOException {
    try (Load load = Load.begin(store.open(), Store.settings(1))) {
      load.add(Read.report("a", Samples.record("a", 1)));
      load.delete("none"); // Until here all is stored.
      try (Load other = Load.begin(store.open(), Store.settings(1))) {
        assertThat(other.delete("a")).isTrue();
        other.finish();
      }
      assertThat(store.rows(Table.PLACE)).isEmpty();
      load.add(Read.report("b", Samples.record("b", 1)));
      load.finish();
    }
    Store fresh = Store.sqlite(Files.createTempDirectory(folder, "fresh"));
    fresh.load(Samples.record("b", 1));
    assertThat(store.rows()).isEqualTo(fresh.rows());
  }

  @Test
  void aRowWithAnotherValueIsAnotherRow() {
    Row row = Row.of(Table.PERSON_PENDING, "an");
    assertThat(row.with(0, "binh")).isEqualTo(Row.of(Table.PERSON_PENDING, "binh"));
    assertThat(row).isEqualTo(Row.of(Table.PERSON_PENDING, "an"));
  }
}
