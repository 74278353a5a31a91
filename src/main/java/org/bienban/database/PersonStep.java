package org.bienban.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bienban.people.People;
import org.bienban.people.Person;
import org.bienban.people.PersonLinker;
import org.bienban.people.Sighting;
import org.bienban.people.SightingRef;
import org.bienban.tables.Row;
import org.bienban.tables.Table;

/**
 * Joins the stored sightings of those names that changed to persons. A function of what is stored:
 * it does not matter which run, thread or loader stored it, nor when. Each call does some names in
 * its transaction, so that a run that is killed goes on where it was; names that a decision joins
 * are done together. Rows that stay as they are are not written.
 */
final class PersonStep {

  private static final int NAMES_AT_ONCE = 5_000;

  /** Fewer names are done at once where they have more sightings; one name is never divided. */
  private static final int SIGHTINGS_AT_ONCE = 20_000;

  private static final String PENDING =
      "SELECT p.name_key,"
          + " (SELECT count(*) FROM appearance a WHERE a.name_key = p.name_key)"
          + " FROM person_pending p ORDER BY p.name_key LIMIT "
          + NAMES_AT_ONCE;
  private static final String PERSONS =
      "SELECT person_key, name, name_key, first_seen, last_seen, reports FROM person"
          + " WHERE name_key IN (?)";
  private static final String DOUBTS =
      "SELECT d.person_key, d.other_key, d.speaks_for, d.speaks_against"
          + " FROM person_doubt d JOIN person p ON p.person_key = d.person_key"
          + " WHERE p.name_key IN (?)";

  private final Connection connection;
  private final Dialect dialect;
  private final PersonLinker linker;

  private PersonStep(Connection connection, Dialect dialect, PersonLinker linker) {
    this.connection = connection;
    this.dialect = dialect;
    this.linker = linker;
  }

  /** Does all names, some in each transaction. */
  static void all(Transactions transactions, Dialect dialect) {
    all(transactions, dialect, PersonLinker.standard().withoutOffices().remembering());
  }

  /**
   * The same.
   *
   * @param linker says who is one person
   */
  static void all(Transactions transactions, Dialect dialect, PersonLinker linker) {
    boolean more = true;
    while (more) {
      more =
          transactions.run(
              "persons cannot be joined", open -> new PersonStep(open, dialect, linker).some());
    }
  }

  /** Does some names; false when there were none left. */
  private boolean some() throws SQLException {
    Set<String> pending = pending();
    if (pending.isEmpty()) {
      return false;
    }
    Decisions decisions = Decisions.read(connection);
    Set<String> names = decisions.tiedTo(pending);
    List<StoredSighting> stored = new StoredSightings(connection).ofNames(names);
    Set<SightingRef> refs = new LinkedHashSet<>();
    // Two of one name at one place are one sighting.
    List<Sighting> sightings =
        stored.stream().map(StoredSighting::sighting).filter(seen -> refs.add(seen.ref())).toList();
    write(names, stored, linker.link(sightings, decisions.about(names)));
    Statements.each(connection, "DELETE FROM person_pending WHERE name_key = ?", names);
    return true;
  }

  private Set<String> pending() throws SQLException {
    Set<String> names = new TreeSet<>();
    long sightings = 0;
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(PENDING)) {
      while (rows.next()) {
        sightings += rows.getLong(2);
        if (!names.isEmpty() && sightings > SIGHTINGS_AT_ONCE) {
          return names;
        }
        names.add(rows.getString(1));
      }
    }
    return names;
  }

  private void write(Set<String> names, List<StoredSighting> sightings, People people)
      throws SQLException {
    Map<Long, Row> persons = new TreeMap<>();
    people
        .persons()
        .forEach(person -> persons.put(PersonRows.key(person.id()), PersonRows.of(person)));
    Map<Long, Row> before = persons(names);
    Set<Row> doubts = PersonRows.doubts(people);
    Set<Row> doubtsBefore = doubts(names);
    new Insert(connection, dialect).write(changed(persons, before));
    assign(sightings, people);
    removeDoubts(doubtsBefore.stream().filter(doubt -> !doubts.contains(doubt)).toList());
    List<Long> gone = before.keySet().stream().filter(key -> !persons.containsKey(key)).toList();
    Statements.each(connection, "DELETE FROM person WHERE person_key = ?", gone);
    new Insert(connection, dialect)
        .write(doubts.stream().filter(doubt -> !doubtsBefore.contains(doubt)).toList());
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
                    Statements.day(row, 4),
                    Statements.day(row, 5),
                    row.getInt(6))));
    return persons;
  }

  private Set<Row> doubts(Set<String> names) throws SQLException {
    Set<Row> rows = new LinkedHashSet<>();
    Statements.select(
        connection,
        DOUBTS,
        names,
        row ->
            rows.add(
                Row.of(
                    Table.PERSON_DOUBT,
                    row.getLong(1),
                    row.getLong(2),
                    row.getString(3),
                    row.getString(4))));
    return rows;
  }

  private void removeDoubts(Collection<Row> doubts) throws SQLException {
    String sql = "DELETE FROM person_doubt WHERE person_key = ? AND other_key = ?";
    try (PreparedStatement delete = connection.prepareStatement(sql)) {
      for (Row doubt : doubts) {
        delete.setObject(1, doubt.get(0));
        delete.setObject(2, doubt.get(1));
        delete.addBatch();
      }
      delete.executeBatch();
    }
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

  /** Those sightings whose person is not the one that is stored. */
  private void assign(List<StoredSighting> sightings, People people) throws SQLException {
    String sql = "UPDATE appearance SET person_key = ? WHERE report_key = ? AND official_id = ?";
    try (PreparedStatement update = connection.prepareStatement(sql)) {
      for (StoredSighting seen : sightings) {
        Optional<Long> person =
            people.personOf(seen.sighting().ref()).map(Person::id).map(PersonRows::key);
        if (person.isPresent() && !person.equals(seen.person())) {
          update.setLong(1, person.get());
          update.setLong(2, seen.report());
          update.setString(3, seen.official());
          update.addBatch();
        }
      }
      update.executeBatch();
    }
  }
}
