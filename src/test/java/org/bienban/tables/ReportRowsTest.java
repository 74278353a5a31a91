package org.bienban.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bienban.record.Illustration;
import org.bienban.record.MeetingRecord;
import org.junit.jupiter.api.Test;

class ReportRowsTest {

  private static final ReportRows FULL = ReportRows.of(Illustration.full());

  @Test
  void aRecordWithEverythingFillsEveryColumn() {
    Set<String> filled = new HashSet<>();
    for (Row row : all(FULL)) {
      for (int i = 0; i < row.size(); i++) {
        if (row.get(i) != null) {
          filled.add(row.table().sqlName() + "." + row.table().columns().get(i).name());
        }
      }
    }
    List<String> empty = new ArrayList<>();
    for (Table table : Table.ofReports()) {
      for (Column column : table.columns()) {
        String name = table.sqlName() + "." + column.name();
        if (!filled.contains(name)) {
          empty.add(name);
        }
      }
    }
    // The years are unknown in it; a person is known in a database alone.
    assertThat(empty)
        .containsExactlyInAnyOrder(
            "meeting_day.start_on",
            "meeting_day.start_year",
            "meeting_day.end_on",
            "meeting_day.end_year",
            "meeting_day.end_month",
            "meeting_day.end_day",
            "appearance.person_key");
  }

  @Test
  void keysAreUniqueInTheirTables() {
    List<List<Object>> keys = new ArrayList<>();
    for (Row row : all(FULL)) {
      List<Object> key = new ArrayList<>(List.of(row.table()));
      for (int i = 0; i < row.table().keyColumns().size(); i++) {
        key.add(row.get(i));
      }
      keys.add(key);
    }
    assertThat(keys).doesNotHaveDuplicates();
  }

  @Test
  void whatIsReferredToStandsInAnEarlierTable() {
    for (Table table : Table.values()) {
      table.columns().stream()
          .flatMap(column -> column.references().stream())
          .forEach(
              other ->
                  assertThat(Table.valueOf(other.toUpperCase(java.util.Locale.ROOT)))
                      .isLessThan(table));
    }
  }

  @Test
  void theSameRecordGivesTheSameRowsAndDigest() {
    ReportRows again = ReportRows.of(Illustration.full());
    assertThat(all(again)).isEqualTo(all(FULL));
    assertThat(again.digest()).isEqualTo(FULL.digest());
  }

  @Test
  void anyDifferenceChangesTheDigest() {
    MeetingRecord full = Illustration.full();
    MeetingRecord less =
        new MeetingRecord(
            full.id(),
            full.source(),
            full.meeting(),
            full.venues(),
            full.officials(),
            full.groups(),
            full.counts(),
            full.dates(),
            full.documents(),
            full.checks(),
            full.diagnostics().subList(0, 1));
    assertThat(ReportRows.of(less).digest()).isNotEqualTo(FULL.digest());
    assertThat(ReportRows.of(less).key()).isEqualTo(FULL.key());
  }

  @Test
  void keysDoNotChangeBetweenVersions() {
    assertThat(Keys.report("2018/11/hoi-nghi")).isEqualTo(FULL.key());
    assertThat(Keys.report("a")).isNotEqualTo(Keys.reject("a"));
    assertThat(String.format("%016x", Keys.report("000_b0e1aa6af7fa17a1")))
        .isEqualTo("7f29d10a2fdd2124");
  }

  @Test
  void spellingsOfANameShareTheirKey() {
    assertThat(Keys.name("Hoàng Thúy Lan")).isEqualTo(Keys.name(" HOÀNG  THUÝ\u00a0LAN"));
    assertThat(Keys.name("Đỗ Đức")).isNotEqualTo(Keys.name("Đỗ Đực"));
    assertThat(Keys.name("x".repeat(5000))).hasSize(100);
  }

  @Test
  void aValueThatDoesNotFitItsColumnIsRefused() {
    assertThatThrownBy(() -> Row.of(Table.PERSON_PENDING, 1))
        .hasMessage("person_pending.name_key is not TEXT: 1");
    assertThatThrownBy(() -> Row.of(Table.PERSON_PENDING, (Object) null))
        .hasMessage("person_pending.name_key is not TEXT: null");
    assertThatThrownBy(() -> Row.of(Table.PERSON_PENDING))
        .hasMessage("person_pending has 1 columns, not 0");
  }

  private static List<Row> all(ReportRows rows) {
    List<Row> all = new ArrayList<>(rows.own());
    all.addAll(rows.shared());
    return all;
  }
}
