package org.bienban.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.bienban.people.Decision;
import org.bienban.people.Person;
import org.bienban.people.PersonLinker;
import org.bienban.people.Reason;
import org.bienban.people.Sighting;
import org.bienban.people.SightingRef;
import org.bienban.tables.Keys;

/**
 * The persons of a database: who they are, and decisions by hand about who is one.
 *
 * <pre>{@code
 * try (Persons persons = Persons.open(database, Retry.STANDARD, Clock.systemUTC())) {
 *   persons.list(List.of("Lò Văn Hặc"), 10).get(0).id();
 * }
 * }</pre>
 *
 * <p>For one thread. Every method throws {@link DatabaseException} if the database fails for good.
 */
public final class Persons implements AutoCloseable {

  private static final Pattern ID = Pattern.compile("[0-9a-f]{16}");
  private static final int MOST_REPORTS_NAMED = 5;

  private static final String SUMMARY =
      "SELECT p.person_key, p.name, p.first_seen, p.last_seen, p.reports,"
          + " (SELECT t.full_text FROM appearance a"
          + " JOIN report r ON r.report_key = a.report_key"
          + " JOIN title_held t ON t.report_key = a.report_key AND t.official_id = a.official_id"
          + " WHERE a.person_key = p.person_key"
          + " ORDER BY r.seen_on IS NULL, r.seen_on DESC, r.id DESC, t.title_no LIMIT 1)"
          + " FROM person p";
  private static final String DOUBTS =
      "SELECT d.person_key, d.other_key, d.speaks_for, d.speaks_against FROM person_doubt d"
          + " JOIN person p ON p.person_key = d.person_key"
          + " ORDER BY p.name_key, d.person_key, d.other_key LIMIT ?";

  private final Database database;
  private final Transactions transactions;
  private final Clock clock;

  private Persons(Database database, Retry retry, Clock clock) {
    this.database = database;
    this.transactions = new Transactions(database, retry);
    this.clock = clock;
  }

  /**
   * The persons of a database.
   *
   * @param retry how long to wait for it when it is away
   * @param clock tells when decisions are made
   */
  public static Persons open(Database database, Retry retry, Clock clock) {
    return new Persons(database, retry, clock);
  }

  /**
   * Persons in the order of their names.
   *
   * @param names words of names in any spelling, {@code "văn hặc"}; all persons where there is none
   * @param most no more than so many
   */
  public List<PersonSummary> list(List<String> names, int most) {
    String where =
        String.join(
            " OR ",
            Collections.nCopies(names.size(), "' ' || p.name_key || ' ' LIKE ? ESCAPE '!'"));
    String sql =
        SUMMARY
            + (names.isEmpty() ? "" : " WHERE " + where)
            + " ORDER BY p.name_key, p.person_key LIMIT ?";
    return transactions.run(
        "persons cannot be read",
        open -> {
          try (PreparedStatement query = open.prepareStatement(sql)) {
            int at = 0;
            for (String name : names) {
              query.setString(++at, "% " + Keys.name(name).replaceAll("[!%_]", "!$0") + " %");
            }
            query.setInt(++at, most);
            return summaries(query);
          }
        });
  }

  private static List<PersonSummary> summaries(PreparedStatement query) throws SQLException {
    List<PersonSummary> persons = new ArrayList<>();
    try (ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        persons.add(summary(rows));
      }
    }
    return persons;
  }

  private static PersonSummary summary(ResultSet row) throws SQLException {
    return new PersonSummary(
        id(row.getLong(1)),
        row.getString(2),
        Optional.ofNullable(row.getString(3)).map(LocalDate::parse),
        Optional.ofNullable(row.getString(4)).map(LocalDate::parse),
        row.getInt(5),
        Optional.ofNullable(row.getString(6)));
  }

  private static String id(long key) {
    return String.format("%016x", key);
  }

  /**
   * A person with offices and sightings.
   *
   * @param id 16 hex digits
   * @throws PersonException if there is none
   */
  public Person person(String id) {
    long key = key(id);
    return transactions.run("a person cannot be read", open -> person(open, id, key));
  }

  private static Person person(Connection open, String id, long key) throws SQLException {
    List<Sighting> sightings = new ArrayList<>();
    for (StoredSighting stored : new StoredSightings(open).ofPersons(List.of(key))) {
      sightings.add(stored.sighting());
    }
    Set<SightingRef> refs = new HashSet<>();
    sightings.removeIf(sighting -> !refs.add(sighting.ref()));
    if (sightings.isEmpty()) {
      throw new PersonException(
          "there is no person "
              + id
              + "; ids change with the sightings they are made of: 'bienban people list NAME'"
              + " prints those of now");
    }
    // That they are one is known; what is asked is what they say together.
    List<Decision> one = refs.size() < 2 ? List.of() : List.of(new Decision.Same(sorted(refs)));
    return PersonLinker.standard().link(sightings, one).persons().get(0);
  }

  private static List<SightingRef> sorted(Collection<SightingRef> refs) {
    return refs.stream().sorted().toList();
  }

  private static long key(String id) {
    if (!ID.matcher(id).matches()) {
      throw new PersonException(
          "'"
              + id
              + "' is not the id of a person; give 16 hex digits as 'bienban people list NAME'"
              + " prints them");
    }
    return PersonRows.key(id);
  }

  /**
   * Pairs of persons who may be one, in the order of their names.
   *
   * @param most no more than so many
   */
  public List<DoubtfulPair> doubts(int most) {
    return transactions.run("doubts cannot be read", open -> doubts(open, most));
  }

  private record Doubt(long person, long other, Reason speaksFor, Reason speaksAgainst) {}

  private static List<DoubtfulPair> doubts(Connection open, int most) throws SQLException {
    List<Doubt> doubts = new ArrayList<>();
    Set<Long> keys = new LinkedHashSet<>();
    try (PreparedStatement query = open.prepareStatement(DOUBTS)) {
      query.setInt(1, most);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          doubts.add(
              new Doubt(
                  rows.getLong(1),
                  rows.getLong(2),
                  Reason.valueOf(rows.getString(3)),
                  Reason.valueOf(rows.getString(4))));
          keys.add(rows.getLong(1));
          keys.add(rows.getLong(2));
        }
      }
    }
    Map<Long, PersonSummary> persons = summaries(open, keys);
    List<DoubtfulPair> pairs = new ArrayList<>();
    for (Doubt doubt : doubts) {
      PersonSummary person = persons.get(doubt.person());
      PersonSummary other = persons.get(doubt.other());
      if (person != null && other != null) {
        pairs.add(new DoubtfulPair(person, other, doubt.speaksFor(), doubt.speaksAgainst()));
      }
    }
    return pairs;
  }

  private static Map<Long, PersonSummary> summaries(Connection open, Collection<Long> keys)
      throws SQLException {
    Map<Long, PersonSummary> persons = new LinkedHashMap<>();
    Statements.select(
        open,
        SUMMARY + " WHERE p.person_key IN (?) ORDER BY p.name_key, p.person_key",
        keys,
        row -> persons.put(row.getLong(1), summary(row)));
    return persons;
  }

  /**
   * Decides that persons are one, now and after every later load, and joins their names anew.
   *
   * @param ids of two persons or more
   * @return the person that they are now
   * @throws PersonException if there is no such person, or only one
   */
  public List<PersonSummary> merge(List<String> ids) {
    List<String> persons = ids.stream().distinct().toList();
    persons.forEach(Persons::key);
    if (persons.size() < 2) {
      throw new PersonException("one person alone cannot be merged; give the ids of two or more");
    }
    return decide(
        open -> {
          List<SightingRef> refs = new ArrayList<>();
          for (String id : persons) {
            refs.addAll(refs(person(open, id, key(id))));
          }
          return new Decision.Same(refs);
        });
  }

  /**
   * Decides that the sightings of a person in some reports are of somebody else, now and after
   * every later load, and joins the name anew.
   *
   * @param id id of the person
   * @param reports ids of some of the person's reports, not of all
   * @return the persons that its sightings are of now
   * @throws PersonException if there is no such person, it is not in a report, or is in no other
   */
  public List<PersonSummary> split(String id, List<String> reports) {
    key(id);
    return decide(open -> apart(person(open, id, key(id)), new TreeSet<>(reports)));
  }

  private static Decision apart(Person person, Set<String> reports) {
    List<SightingRef> all = refs(person);
    for (String report : reports) {
      if (all.stream().noneMatch(ref -> ref.report().equals(report))) {
        throw new PersonException(
            "person " + person.id() + " is not in report '" + report + "' but in " + some(all));
      }
    }
    List<SightingRef> out = all.stream().filter(ref -> reports.contains(ref.report())).toList();
    List<SightingRef> rest = all.stream().filter(ref -> !reports.contains(ref.report())).toList();
    if (out.isEmpty() || rest.isEmpty()) {
      throw new PersonException(
          "person "
              + person.id()
              + " has nothing to be split from: give some of its reports, not"
              + " all; it is in "
              + some(all));
    }
    return new Decision.Apart(out, rest);
  }

  private static String some(List<SightingRef> refs) {
    List<String> reports = refs.stream().map(SightingRef::report).distinct().toList();
    int more = reports.size() - MOST_REPORTS_NAMED;
    return String.join(", ", reports.subList(0, Math.min(reports.size(), MOST_REPORTS_NAMED)))
        + (more > 0 ? " and " + more + " more" : "");
  }

  private static List<SightingRef> refs(Person person) {
    return person.sightings().stream().map(Sighting::ref).toList();
  }

  /** What is read and what is decided upon it are of one transaction. */
  private List<PersonSummary> decide(Transactions.Work<Decision> work) {
    Decision decision =
        transactions.run(
            "the decision cannot be stored",
            open -> {
              Decision made = work.run(open);
              Decisions.add(open, database.dialect(), made, clock.instant());
              return made;
            });
    PersonStep.all(transactions, database.dialect());
    return transactions.run(
        "persons cannot be read",
        open -> List.copyOf(summaries(open, personsOf(open, decision)).values()));
  }

  private static Set<Long> personsOf(Connection open, Decision decision) throws SQLException {
    Set<SightingRef> refs = new HashSet<>(decision.refs());
    Set<String> names = new TreeSet<>();
    refs.forEach(ref -> names.add(Keys.name(ref.name())));
    Set<Long> persons = new TreeSet<>();
    for (StoredSighting stored : new StoredSightings(open).ofNames(names)) {
      if (refs.contains(stored.sighting().ref())) {
        stored.person().ifPresent(persons::add);
      }
    }
    return persons;
  }

  @Override
  public void close() {
    transactions.close();
  }
}
