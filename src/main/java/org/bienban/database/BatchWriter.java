package org.bienban.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bienban.tables.Keys;
import org.bienban.tables.ReportRows;
import org.bienban.tables.Row;
import org.bienban.tables.Table;

/**
 * Stores one batch within one transaction. What is stored afterwards depends on the batch and on
 * what was stored before alone, so that the same batch again changes nothing.
 */
final class BatchWriter {

  private static final String STORED =
      "SELECT report_key, id, digest FROM report WHERE report_key IN (?)";
  private static final String REJECTED =
      "SELECT reject_key, place, id, reason FROM reject WHERE reject_key IN (?)";

  private static final String ANY_REJECT = "SELECT 1 FROM reject LIMIT 1";

  /**
   * Where a name may stand, or may have stood, before its persons were joined. A person whose name
   * stands nowhere any more is gone as soon as they are.
   */
  private static final List<String> NAMED =
      List.of(
          "SELECT name_key FROM person_pending WHERE name_key IN (?)",
          "SELECT DISTINCT name_key FROM appearance WHERE name_key IN (?)");

  /** What is written as reports have it; appearances are joined to persons. */
  private static final List<Table> AS_THEY_ARE =
      Arrays.stream(Table.values())
          .filter(table -> table.isOfReport() && table != Table.APPEARANCE)
          .toList();

  private static final int PERSON = Table.APPEARANCE.indexOf("person_key");

  private final Session session;
  private final Connection connection;
  private final Batch batch;
  private final Map<Long, Optional<Read.Reject>> places;
  private final List<ReportRows> added = new ArrayList<>();
  private final List<ReportRows> replaced = new ArrayList<>();
  private int unchanged;

  private BatchWriter(Session session, Batch batch) {
    this.session = session;
    this.connection = session.connection();
    this.batch = batch;
    this.places = new LinkedHashMap<>(batch.places());
  }

  /** Stores the batch in the transaction that the session has begun. */
  static LoadCounts write(Session session, Batch batch) throws SQLException {
    BatchWriter writer = new BatchWriter(session, batch);
    writer.compare();
    writer.writeReports();
    writer.writeRejects();
    return writer.counts();
  }

  private record Stored(String id, long digest) {}

  private void compare() throws SQLException {
    Map<Long, Stored> stored = new HashMap<>();
    List<Long> keys = batch.reports().stream().map(ReportRows::key).toList();
    Statements.select(
        connection,
        STORED,
        keys,
        row -> stored.put(row.getLong(1), new Stored(row.getString(2), row.getLong(3))));
    for (ReportRows report : batch.reports()) {
      compare(report, Optional.ofNullable(stored.get(report.key())));
    }
  }

  private void compare(ReportRows report, Optional<Stored> stored) {
    if (stored.isEmpty()) {
      added.add(report);
    } else if (stored.get().digest == report.digest()) {
      unchanged++;
    } else {
      replaced.add(report);
    }
  }

  private void writeReports() throws SQLException {
    Removal removal = Removal.of(connection, replaced.stream().map(ReportRows::key).toList());
    List<ReportRows> written = new ArrayList<>(added);
    written.addAll(replaced);
    // In the order of keys neighbours lie on one page.
    written.sort(Comparator.comparingLong(ReportRows::key));
    Set<String> names = names(written);
    Set<String> unknown = unknown(names, removal.names());
    NewPersons persons = NewPersons.of(written, unknown, session.linker());
    names.removeAll(unknown);
    Map<String, Long> likely = session.likely(names);
    session.see(persons.only());
    names.addAll(removal.names());
    write(written, persons, likely, names);
    removal.removeUnused();
  }

  private void write(
      List<ReportRows> reports, NewPersons persons, Map<String, Long> likely, Set<String> pending)
      throws SQLException {
    Insert insert = session.insert();
    for (Row row : sharedAnd(persons, reports)) {
      insert.add(row);
    }
    for (Table table : AS_THEY_ARE) {
      for (ReportRows report : reports) {
        insert.add(table, report.own(table));
      }
    }
    for (ReportRows report : reports) {
      for (Row row : report.own(Table.APPEARANCE)) {
        Long person = persons.personOf(row).orElse(likely.get(NewPersons.nameKey(row)));
        insert.add(person == null ? row : row.with(PERSON, person));
      }
    }
    for (String name : pending) {
      insert.add(Row.of(Table.PERSON_PENDING, name));
    }
    insert.end();
  }

  private static Set<String> names(List<ReportRows> reports) {
    Set<String> names = new LinkedHashSet<>();
    for (ReportRows report : reports) {
      report.own(Table.APPEARANCE).forEach(row -> names.add(NewPersons.nameKey(row)));
    }
    return names;
  }

  private List<Row> sharedAnd(NewPersons persons, List<ReportRows> reports) {
    List<Row> rows = shared(reports);
    rows.addAll(persons.rows());
    rows.sort(Comparator.comparingLong(Session::key));
    return rows;
  }

  /** Shared rows that are not there, as far as is known; successors stand behind their place. */
  private List<Row> shared(List<ReportRows> reports) {
    List<Row> rows = new ArrayList<>();
    for (ReportRows report : reports) {
      boolean isNew = false;
      for (Row row : report.shared()) {
        isNew = row.table() == Table.PLACE_SUCCESSOR ? isNew : session.writes(row);
        if (isNew) {
          rows.add(row);
        }
      }
    }
    return rows;
  }

  /**
   * Of these names those that nothing stored has, nor any decision: whoever bears them stands in
   * this batch alone.
   *
   * @param removed names of reports that were just taken out
   */
  private Set<String> unknown(Set<String> names, Set<String> removed) throws SQLException {
    Set<String> unknown = new LinkedHashSet<>(names);
    unknown.removeAll(removed);
    unknown.removeIf(session::knows);
    for (String sql : NAMED) {
      Set<String> stored = new HashSet<>();
      Statements.select(connection, sql, unknown, row -> stored.add(row.getString(1)));
      unknown.removeAll(stored);
    }
    names.forEach(session::see);
    unknown.removeAll(Decisions.read(connection).names());
    return unknown;
  }

  private void writeRejects() throws SQLException {
    Map<Long, Read.Reject> stored = new HashMap<>();
    Statements.select(
        connection,
        REJECTED,
        hasRejects() ? places.keySet() : List.of(),
        row ->
            stored.put(
                row.getLong(1),
                new Read.Reject(
                    row.getString(2), Optional.ofNullable(row.getString(3)), row.getString(4))));
    List<Long> gone = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    places.forEach(
        (key, reject) -> {
          Optional<Read.Reject> before = Optional.ofNullable(stored.get(key));
          if (!before.equals(reject)) {
            before.ifPresent(old -> gone.add(key));
            reject.ifPresent(now -> rows.add(row(now)));
          }
        });
    Statements.each(connection, "DELETE FROM reject WHERE reject_key = ?", gone);
    session.insert().write(rows);
  }

  /** Most archives have none, and then no place need be looked up. */
  private boolean hasRejects() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(ANY_REJECT)) {
      return rows.next();
    }
  }

  private static Row row(Read.Reject reject) {
    return Row.of(
        Table.REJECT,
        Keys.reject(reject.place()),
        reject.place(),
        reject.id().orElse(null),
        reject.reason());
  }

  private LoadCounts counts() {
    int rejected = (int) places.values().stream().filter(Optional::isPresent).count();
    return new LoadCounts(added.size(), replaced.size(), unchanged, batch.repeated(), 0, rejected);
  }
}
