package org.bienban.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bienban.tables.Row;
import org.bienban.tables.Table;
import org.jspecify.annotations.Nullable;

/**
 * Joins the stored sightings of those names that changed to persons. A function of what is stored:
 * it does not matter which run, thread or loader stored it, nor when. Each call does some names in
 * its transaction, so that a run that is killed goes on where it was.
 */
final class PersonStep {

  private static final int NAMES_AT_ONCE = 500;
  private static final String PENDING =
      "SELECT name_key FROM person_pending ORDER BY name_key LIMIT " + NAMES_AT_ONCE;
  private static final String SIGHTINGS =
      "SELECT a.report_key, r.id, a.official_id, a.name, a.name_key, r.seen_on, a.person_key,"
          + " (SELECT o.place_key FROM title_held t JOIN office o ON o.office_key = t.office_key"
          + " WHERE t.report_key = a.report_key AND t.official_id = a.official_id"
          + " AND o.place_key IS NOT NULL ORDER BY t.title_no LIMIT 1)"
          + " FROM appearance a JOIN report r ON r.report_key = a.report_key"
          + " WHERE a.name_key IN (?)";
  private static final String PERSONS =
      "SELECT person_key, name, name_key, first_seen, last_seen, reports FROM person"
          + " WHERE name_key IN (?)";

  private final Connection connection;
  private final Dialect dialect;
  private final Linking linking;

  private PersonStep(Connection connection, Dialect dialect, Linking linking) {
    this.connection = connection;
    this.dialect = dialect;
    this.linking = linking;
  }

  /** Does some names; false when there are none left. */
  static boolean run(Connection connection, Dialect dialect, Linking linking) throws SQLException {
    return new PersonStep(connection, dialect, linking).run();
  }

  private boolean run() throws SQLException {
    Set<String> names = pending();
    if (names.isEmpty()) {
      return false;
    }
    Map<Long, Row> persons = new TreeMap<>();
    List<Assignment> assignments = new ArrayList<>();
    for (List<Sighting> block : sightings(names).values()) {
      for (Linking.Joined person : linking.link(block)) {
        persons.put(person.key(), row(person, block.get(0).nameKey()));
        assignments.addAll(assignments(person));
      }
    }
    Map<Long, Row> stored = persons(names);
    new Insert(connection, dialect).write(changed(persons, stored));
    assign(assignments);
    List<Long> gone = stored.keySet().stream().filter(key -> !persons.containsKey(key)).toList();
    Statements.each(connection, "DELETE FROM person WHERE person_key = ?", gone);
    Statements.each(connection, "DELETE FROM person_pending WHERE name_key = ?", names);
    return true;
  }

  private Set<String> pending() throws SQLException {
    Set<String> names = new TreeSet<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(PENDING)) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }

  private Map<String, List<Sighting>> sightings(Set<String> names) throws SQLException {
    Map<String, List<Sighting>> blocks = new TreeMap<>();
    Statements.select(
        connection,
        SIGHTINGS,
        names,
        row -> {
          Sighting sighting = sighting(row);
          blocks.computeIfAbsent(sighting.nameKey(), name -> new ArrayList<>()).add(sighting);
        });
    return blocks;
  }

  private static Sighting sighting(ResultSet row) throws SQLException {
    return new Sighting(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        day(row, 6),
        key(row, 8),
        key(row, 7));
  }

  private static Optional<Long> key(ResultSet row, int column) throws SQLException {
    long key = row.getLong(column);
    return row.wasNull() ? Optional.empty() : Optional.of(key);
  }

  private static Optional<LocalDate> day(ResultSet row, int column) throws SQLException {
    return Optional.ofNullable(row.getString(column)).map(LocalDate::parse);
  }

  private Map<Long, Row> persons(Set<String> names) throws SQLException {
    Map<Long, Row> persons = new TreeMap<>();
    Statements.select(
        connection,
        PERSONS,
        names,
        row ->
            persons.put(
                row.getLong(1),
                Row.of(
                    Table.PERSON,
                    row.getLong(1),
                    row.getString(2),
                    row.getString(3),
                    orNull(day(row, 4)),
                    orNull(day(row, 5)),
                    row.getInt(6))));
    return persons;
  }

  private static Row row(Linking.Joined person, String nameKey) {
    List<LocalDate> days =
        person.sightings().stream().flatMap(seen -> seen.seenOn().stream()).sorted().toList();
    int reports = (int) person.sightings().stream().map(Sighting::report).distinct().count();
    return Row.of(
        Table.PERSON,
        person.key(),
        person.name(),
        nameKey,
        days.isEmpty() ? null : days.get(0),
        days.isEmpty() ? null : days.get(days.size() - 1),
        reports);
  }

  /** New persons to be inserted; those that changed are updated at once. */
  private List<Row> changed(Map<Long, Row> persons, Map<Long, Row> stored) throws SQLException {
    List<Row> added = new ArrayList<>();
    List<Row> updated = new ArrayList<>();
    persons.forEach(
        (key, person) -> {
          Row before = stored.get(key);
          if (before == null) {
            added.add(person);
          } else if (!before.equals(person)) {
            updated.add(person);
          }
        });
    update(updated);
    return added;
  }

  private void update(List<Row> persons) throws SQLException {
    String sql =
        "UPDATE person SET name = ?, name_key = ?, first_seen = ?, last_seen = ?, reports = ?"
            + " WHERE person_key = ?";
    try (PreparedStatement update = connection.prepareStatement(sql)) {
      for (Row person : persons) {
        for (int i = 1; i < person.size(); i++) {
          dialect.set(update, i, Table.PERSON.columns().get(i).type(), person.get(i));
        }
        update.setObject(person.size(), person.get(0));
        update.addBatch();
      }
      update.executeBatch();
    }
  }

  /** A sighting whose person is not the one that is stored. */
  private record Assignment(long person, Sighting sighting) {}

  private static List<Assignment> assignments(Linking.Joined person) {
    return person.sightings().stream()
        .filter(sighting -> !sighting.person().equals(Optional.of(person.key())))
        .map(sighting -> new Assignment(person.key(), sighting))
        .toList();
  }

  private void assign(List<Assignment> assignments) throws SQLException {
    String sql = "UPDATE appearance SET person_key = ? WHERE report_key = ? AND official_id = ?";
    try (PreparedStatement update = connection.prepareStatement(sql)) {
      for (Assignment assignment : assignments) {
        update.setLong(1, assignment.person);
        update.setLong(2, assignment.sighting.report());
        update.setString(3, assignment.sighting.official());
        update.addBatch();
      }
      update.executeBatch();
    }
  }

  private static @Nullable LocalDate orNull(Optional<LocalDate> day) {
    return day.orElse(null);
  }
}
