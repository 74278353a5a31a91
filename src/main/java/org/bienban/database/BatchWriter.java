package org.bienban.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
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

  private final Connection connection;
  private final Batch batch;
  private final Map<Long, Optional<Read.Reject>> places;
  private final List<ReportRows> added = new ArrayList<>();
  private final List<ReportRows> replaced = new ArrayList<>();
  private final Insert insert;
  private int unchanged;

  private BatchWriter(Connection connection, Dialect dialect, Batch batch) {
    this.connection = connection;
    this.batch = batch;
    this.places = new LinkedHashMap<>(batch.places());
    this.insert = new Insert(connection, dialect);
  }

  /** Stores the batch. */
  static LoadCounts write(Connection connection, Dialect dialect, Batch batch) throws SQLException {
    BatchWriter writer = new BatchWriter(connection, dialect, batch);
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
    List<Row> rows = new ArrayList<>(shared(written));
    Set<String> names = new LinkedHashSet<>(removal.names());
    for (ReportRows report : written) {
      rows.addAll(report.own());
      report.own().stream()
          .filter(row -> row.table() == Table.APPEARANCE)
          .forEach(row -> names.add(name(row)));
    }
    names.forEach(name -> rows.add(Row.of(Table.PERSON_PENDING, name)));
    insert.write(rows);
    removal.removeUnused();
  }

  private static Set<Row> shared(List<ReportRows> reports) {
    Set<Row> rows = new LinkedHashSet<>();
    reports.forEach(report -> rows.addAll(report.shared()));
    return rows;
  }

  private static String name(Row appearance) {
    return String.valueOf(appearance.get(NAME_KEY));
  }

  private static final int NAME_KEY =
      Table.APPEARANCE.columns().stream().map(column -> column.name()).toList().indexOf("name_key");

  private void writeRejects() throws SQLException {
    Map<Long, Read.Reject> stored = new HashMap<>();
    Statements.select(
        connection,
        REJECTED,
        places.keySet(),
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
    insert.write(rows);
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
