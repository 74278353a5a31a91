package org.bienban.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.bienban.people.PersonLinker;
import org.bienban.tables.Row;

/**
 * What a run keeps from transaction to transaction of one connection: prepared statements, and
 * which shared rows and which names are known to be stored. A name may be gone meanwhile and is
 * then only joined the long way; a shared row must be there, so these are forgotten when anybody
 * has taken reports out. For one thread.
 */
final class Session {

  /** More than these are forgotten, so that memory does not grow with the archive. */
  private static final int MOST_KNOWN = 50_000;

  /** Grows when reports are taken out, by whichever run, in the transaction that does it. */
  private static final String REMOVALS = "SELECT coalesce(sum(replaced + deleted), 0) FROM run";

  private static final String THERE = "SELECT person_key FROM person WHERE person_key IN (?)";

  private final Connection connection;
  private final Dialect dialect;
  private final Insert insert;
  private final Set<Long> shared = new HashSet<>();
  private final Set<String> names = new HashSet<>();

  /** Who was the only person of a name when it was first stored. */
  private final Map<String, Long> persons = new HashMap<>();

  private final PersonLinker linker;
  private final Set<Long> written = new HashSet<>();
  private OptionalLong removals = OptionalLong.empty();

  Session(Connection connection, Dialect dialect, PersonLinker linker) {
    this.linker = linker;
    this.connection = connection;
    this.dialect = dialect;
    this.insert = new Insert(connection, dialect);
  }

  /** Says who is one person. */
  PersonLinker linker() {
    return linker;
  }

  /** Begins a transaction that writes. */
  void begin() throws SQLException {
    written.clear();
    OptionalLong now = OptionalLong.of(removals());
    if (!removals.equals(now) || shared.size() > MOST_KNOWN) {
      shared.clear();
    }
    removals = now;
    if (names.size() > MOST_KNOWN) {
      names.clear();
      persons.clear();
    }
  }

  /** The transaction has been committed: what it wrote is there. */
  void committed() {
    shared.addAll(written);
    written.clear();
  }

  private long removals() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(REMOVALS)) {
      return rows.next() ? rows.getLong(1) : 0;
    }
  }

  boolean isOf(Connection other) {
    return connection == other;
  }

  Connection connection() {
    return connection;
  }

  Dialect dialect() {
    return dialect;
  }

  Insert insert() {
    return insert;
  }

  /**
   * Notes that this transaction writes a shared row that has a key of its own.
   *
   * @return false where it is there, or is written already
   */
  boolean writes(Row row) {
    Long key = key(row);
    return !shared.contains(key) && written.add(key);
  }

  /** The key of a row whose first column is one. */
  static long key(Row row) {
    return row.get(0) instanceof Long key ? key : 0L;
  }

  /** True where this run has seen the name. */
  boolean knows(String name) {
    return names.contains(name);
  }

  /** Notes a name that is stored, now or when the transaction is committed. */
  void see(String name) {
    names.add(name);
  }

  /** Notes persons who are the only ones of their names. */
  void see(Map<String, Long> only) {
    persons.putAll(only);
  }

  /**
   * Of these names those that had one person when this run first stored them, with this person:
   * most probably theirs still, so that there is less to change when persons are joined. A person
   * who is gone meanwhile is not among them.
   *
   * @throws SQLException if the database fails
   */
  Map<String, Long> likely(Set<String> of) throws SQLException {
    Map<String, Long> likely = new HashMap<>();
    for (String name : of) {
      Long person = persons.get(name);
      if (person != null) {
        likely.put(name, person);
      }
    }
    Set<Long> there = new HashSet<>();
    Statements.select(connection, THERE, likely.values(), row -> there.add(row.getLong(1)));
    likely.values().retainAll(there);
    return likely;
  }
}
