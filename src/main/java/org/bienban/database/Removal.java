package org.bienban.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bienban.tables.Table;

/**
 * Takes reports out: at once all rows that are theirs alone; then, when new rows have been written,
 * the places and offices that no report names any more. For one transaction.
 */
final class Removal {

  private static final String NAMES =
      "SELECT DISTINCT name_key FROM appearance WHERE report_key IN (?)";
  private static final String OFFICES =
      "SELECT DISTINCT office_key FROM title_held WHERE report_key IN (?)";
  private static final List<String> PLACES =
      List.of(
          "SELECT DISTINCT place_key FROM venue"
              + " WHERE place_key IS NOT NULL AND report_key IN (?)",
          "SELECT DISTINCT place_key FROM place_reading WHERE report_key IN (?)",
          "SELECT DISTINCT o.place_key FROM title_held t"
              + " JOIN office o ON o.office_key = t.office_key"
              + " WHERE o.place_key IS NOT NULL AND t.report_key IN (?)");
  private static final String UNUSED_OFFICE =
      "DELETE FROM office WHERE office_key = ? AND NOT EXISTS"
          + " (SELECT 1 FROM title_held t WHERE t.office_key = office.office_key)";
  private static final String UNUSED_PLACE =
      "DELETE FROM place WHERE place_key = ?"
          + " AND NOT EXISTS (SELECT 1 FROM venue v WHERE v.place_key = place.place_key)"
          + " AND NOT EXISTS (SELECT 1 FROM office o WHERE o.place_key = place.place_key)"
          + " AND NOT EXISTS (SELECT 1 FROM place_reading r WHERE r.place_key = place.place_key)";

  private final Connection connection;
  private final Set<String> names = new TreeSet<>();
  private final Set<Long> offices = new TreeSet<>();
  private final Set<Long> places = new TreeSet<>();

  private Removal(Connection connection) {
    this.connection = connection;
  }

  /** Removes the rows of the reports. */
  static Removal of(Connection connection, Collection<Long> reports) throws SQLException {
    Removal removal = new Removal(connection);
    if (!reports.isEmpty()) {
      removal.note(reports);
      removal.remove(reports);
    }
    return removal;
  }

  /** The names that stood in them: their persons are to be joined anew. */
  Set<String> names() {
    return names;
  }

  /** Removes what was theirs and is nobody's now. */
  void removeUnused() throws SQLException {
    Statements.each(connection, UNUSED_OFFICE, offices);
    Statements.each(connection, UNUSED_PLACE, places);
  }

  private void note(Collection<Long> reports) throws SQLException {
    Statements.select(connection, NAMES, reports, row -> names.add(row.getString(1)));
    Statements.select(connection, OFFICES, reports, row -> offices.add(row.getLong(1)));
    for (String sql : PLACES) {
      Statements.select(connection, sql, reports, row -> places.add(row.getLong(1)));
    }
  }

  private void remove(Collection<Long> reports) throws SQLException {
    List<Table> tables = new ArrayList<>(Arrays.asList(Table.values()));
    Collections.reverse(tables);
    for (Table table : tables) {
      if (table.isOfReport()) {
        String sql = "DELETE FROM " + table.sqlName() + " WHERE report_key = ?";
        Statements.each(connection, sql, reports);
      }
    }
  }
}
