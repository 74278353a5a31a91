package org.bienban.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bienban.people.Decision;
import org.bienban.people.SightingRef;
import org.bienban.tables.Keys;
import org.bienban.tables.Row;
import org.bienban.tables.Table;

/**
 * What was decided by hand, the oldest first. Decisions name sightings by report, name and place in
 * the text, so that they outlive reports that are loaded again or taken out. Immutable.
 */
final class Decisions {

  private static final String SAME = "SAME";
  private static final String DIFFERENT = "DIFFERENT";

  private static final String ALL =
      "SELECT decision_no, verdict, side, report_id, name, name_start FROM person_decision"
          + " ORDER BY decision_no, ref_no";
  private static final String LAST = "SELECT coalesce(max(decision_no), 0) FROM person_decision";

  private final List<Decision> decisions;

  private Decisions(List<Decision> decisions) {
    this.decisions = List.copyOf(decisions);
  }

  /** All that are stored. */
  static Decisions read(Connection connection) throws SQLException {
    TreeMap<Integer, Parts> byNumber = new TreeMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(ALL)) {
      while (rows.next()) {
        boolean same = rows.getString(2).equals(SAME);
        Parts parts =
            byNumber.computeIfAbsent(
                rows.getInt(1), number -> new Parts(same, new ArrayList<>(), new ArrayList<>()));
        (rows.getInt(3) == 0 ? parts.these : parts.those)
            .add(new SightingRef(rows.getString(4), rows.getString(5), rows.getInt(6)));
      }
    }
    return new Decisions(byNumber.values().stream().map(Parts::decision).toList());
  }

  private record Parts(boolean same, List<SightingRef> these, List<SightingRef> those) {
    Decision decision() {
      return same ? new Decision.Same(these) : new Decision.Apart(these, those);
    }
  }

  /**
   * Stores a decision, the newest, and marks the names that it is about as to be joined anew.
   *
   * @param when it was decided
   */
  static void add(Connection connection, Dialect dialect, Decision decision, Instant when)
      throws SQLException {
    int number = last(connection) + 1;
    List<Row> rows = new ArrayList<>();
    if (decision instanceof Decision.Apart apart) {
      rows(rows, number, DIFFERENT, 0, apart.these(), when);
      rows(rows, number, DIFFERENT, 1, apart.those(), when);
    } else {
      rows(rows, number, SAME, 0, decision.refs(), when);
    }
    names(decision).forEach(name -> rows.add(Row.of(Table.PERSON_PENDING, name)));
    new Insert(connection, dialect).write(rows);
  }

  private static int last(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(LAST)) {
      return rows.next() ? rows.getInt(1) : 0;
    }
  }

  private static void rows(
      List<Row> rows, int number, String verdict, int side, List<SightingRef> refs, Instant when) {
    for (SightingRef ref : refs) {
      rows.add(
          Row.of(
              Table.PERSON_DECISION,
              number,
              rows.size() + 1,
              verdict,
              side,
              ref.report(),
              ref.name(),
              ref.start(),
              when));
    }
  }

  /** These names and those that decisions tie to them, by any number of decisions. */
  Set<String> tiedTo(Collection<String> names) {
    Set<String> tied = new TreeSet<>(names);
    boolean grows = !decisions.isEmpty();
    while (grows) {
      grows = false;
      for (Decision decision : decisions) {
        Set<String> here = names(decision);
        if (decision instanceof Decision.Same && here.stream().anyMatch(tied::contains)) {
          grows |= tied.addAll(here);
        }
      }
    }
    return tied;
  }

  /** The names that decisions are about, as {@code appearance.name_key} has them. */
  Set<String> names() {
    Set<String> names = new TreeSet<>();
    decisions.forEach(decision -> names.addAll(names(decision)));
    return names;
  }

  /** The decisions about any of these names. */
  List<Decision> about(Set<String> names) {
    return decisions.stream()
        .filter(decision -> names(decision).stream().anyMatch(names::contains))
        .toList();
  }

  private static Set<String> names(Decision decision) {
    Set<String> names = new TreeSet<>();
    decision.refs().forEach(ref -> names.add(Keys.name(ref.name())));
    return names;
  }
}
