package org.bienban.database;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.bienban.database.SightingParts.OfficeRow;
import org.bienban.database.SightingParts.Reports;
import org.bienban.database.SightingParts.Seen;
import org.bienban.database.SightingParts.TitleRow;
import org.bienban.database.SightingParts.VenueRow;
import org.bienban.people.People;
import org.bienban.people.Person;
import org.bienban.people.PersonLinker;
import org.bienban.people.Sighting;
import org.bienban.people.SightingRef;
import org.bienban.record.Place;
import org.bienban.tables.ReportRows;
import org.bienban.tables.Row;
import org.bienban.tables.Table;
import org.jspecify.annotations.Nullable;

/**
 * Persons whose names no stored report has: all their sightings are in the reports at hand, so they
 * are joined from these and written with them. Immutable.
 */
final class NewPersons {

  private static final int REPORT_ID = Table.REPORT.indexOf("id");
  private static final int PUBLISHED = Table.REPORT.indexOf("published_on");
  private static final int STARTED = Table.MEETING_DAY.indexOf("start_on");
  private static final int OFFICIAL = Table.APPEARANCE.indexOf("official_id");
  private static final int NAME = Table.APPEARANCE.indexOf("name");
  private static final int NAME_KEY = Table.APPEARANCE.indexOf("name_key");
  private static final int NAME_START = Table.APPEARANCE.indexOf("name_start");
  private static final int PERSON_NAME = Table.PERSON.indexOf("name_key");
  private static final int TITLE_OFFICIAL = Table.TITLE_HELD.indexOf("official_id");
  private static final int TITLE_NUMBER = Table.TITLE_HELD.indexOf("title_no");
  private static final int TITLE_OFFICE = Table.TITLE_HELD.indexOf("office_key");
  private static final int STATUS = Table.TITLE_HELD.indexOf("status");
  private static final int POSITION = Table.OFFICE.indexOf("position");
  private static final int ORGANIZATION = Table.OFFICE.indexOf("organization");
  private static final int OFFICE_PLACE = Table.OFFICE.indexOf("place_key");
  private static final int BRANCH = Table.OFFICE.indexOf("branch");
  private static final int OFFICE_LEVEL = Table.OFFICE.indexOf("level");
  private static final int VENUE_ID = Table.VENUE.indexOf("venue_id");
  private static final int VENUE_PLACE = Table.VENUE.indexOf("place_key");
  private static final int CODE = Table.PLACE.indexOf("code");
  private static final int PLACE_NAME = Table.PLACE.indexOf("name");
  private static final int PLACE_LEVEL = Table.PLACE.indexOf("level");
  private static final int VALID_FROM = Table.PLACE.indexOf("valid_from");
  private static final int VALID_TO = Table.PLACE.indexOf("valid_to");
  private static final int SUCCESSOR = Table.PLACE_SUCCESSOR.indexOf("code");

  private final List<Row> rows = new ArrayList<>();
  private final Map<SightingPlace, Long> persons = new HashMap<>();

  /** Which appearance it is. */
  private record SightingPlace(long report, String official) {}

  /** Sightings that are the only ones of their names, and all others. */
  private record Said(List<StoredSighting> alone, List<StoredSighting> often) {
    Said() {
      this(new ArrayList<>(), new ArrayList<>());
    }
  }

  private NewPersons(Said said, PersonLinker linker) {
    for (StoredSighting seen : said.alone) {
      Person person = linker.alone(seen.sighting());
      rows.add(PersonRows.of(person));
      persons.put(new SightingPlace(seen.report(), seen.official()), PersonRows.key(person.id()));
    }
    Set<SightingRef> refs = new HashSet<>();
    // Two of one name at one place are one sighting.
    List<Sighting> sightings =
        said.often.stream()
            .map(StoredSighting::sighting)
            .filter(seen -> refs.add(seen.ref()))
            .toList();
    People people = linker.link(sightings);
    people.persons().forEach(person -> rows.add(PersonRows.of(person)));
    rows.addAll(PersonRows.doubts(people));
    for (StoredSighting seen : said.often) {
      people
          .personOf(seen.sighting().ref())
          .map(Person::id)
          .map(PersonRows::key)
          .ifPresent(key -> persons.put(new SightingPlace(seen.report(), seen.official()), key));
    }
  }

  /**
   * The persons of some reports.
   *
   * @param names of whom; no others are joined
   * @param linker says who is one person
   */
  static NewPersons of(List<ReportRows> reports, Set<String> names, PersonLinker linker) {
    return new NewPersons(said(reports, names), linker);
  }

  /** Rows of persons, and of the pairs in doubt. */
  List<Row> rows() {
    return List.copyOf(rows);
  }

  /** The persons who are the only ones of their names here, by name. */
  Map<String, Long> only() {
    Map<String, Long> only = new HashMap<>();
    Set<String> several = new HashSet<>();
    for (Row row : rows) {
      if (row.table() == Table.PERSON) {
        String name = text(row, PERSON_NAME);
        if (only.put(name, key(row, 0)) != null) {
          several.add(name);
        }
      }
    }
    only.keySet().removeAll(several);
    return only;
  }

  /** The key of the person whom an appearance shows; empty where its name is not new. */
  Optional<Long> personOf(Row appearance) {
    return Optional.ofNullable(
        persons.get(new SightingPlace(key(appearance, 0), text(appearance, OFFICIAL))));
  }

  /** What the reports say of those who bear the names. */
  static List<StoredSighting> sightings(List<ReportRows> reports, Set<String> names) {
    Said said = said(reports, names);
    List<StoredSighting> all = new ArrayList<>(said.alone);
    all.addAll(said.often);
    return all;
  }

  private static Said said(List<ReportRows> reports, Set<String> names) {
    Set<String> often = often(reports, names);
    SightingParts parts = new SightingParts();
    Said said = new Said();
    for (ReportRows report : reports) {
      List<Row> rows = new ArrayList<>(report.own(Table.APPEARANCE));
      rows.removeIf(row -> !names.contains(nameKey(row)));
      if (!rows.isEmpty()) {
        add(report, rows, often, parts, said);
      }
    }
    return said;
  }

  /** Those of the names that the reports have more than once. */
  private static Set<String> often(List<ReportRows> reports, Set<String> names) {
    Set<String> once = new HashSet<>();
    Set<String> often = new HashSet<>();
    for (ReportRows report : reports) {
      for (Row row : report.own(Table.APPEARANCE)) {
        String name = nameKey(row);
        if (names.contains(name) && !once.add(name)) {
          often.add(name);
        }
      }
    }
    return often;
  }

  /** The only one of its name is a person whatever its report says besides. */
  private static void add(
      ReportRows report, List<Row> appearances, Set<String> often, SightingParts parts, Said said) {
    Optional<LocalDate> met = met(report);
    @Nullable Reports read = null;
    for (Row row : appearances) {
      Seen seen = seen(report, row, met);
      if (often.contains(nameKey(row))) {
        read = read == null ? read(report, parts) : read;
        said.often.add(parts.sighting(seen, read));
      } else {
        said.alone.add(SightingParts.alone(seen));
      }
    }
  }

  private static Optional<LocalDate> met(ReportRows report) {
    return report.own(Table.MEETING_DAY).stream()
        .map(row -> day(row, STARTED))
        .flatMap(Optional::stream)
        .min(LocalDate::compareTo);
  }

  /** The name of an appearance, as names are compared. */
  static String nameKey(Row appearance) {
    return text(appearance, NAME_KEY);
  }

  private static Seen seen(ReportRows report, Row appearance, Optional<LocalDate> met) {
    Row said = report.own().get(0);
    return new Seen(
        report.key(),
        text(appearance, OFFICIAL),
        Optional.empty(),
        new SightingRef(
            text(said, REPORT_ID), text(appearance, NAME), number(appearance, NAME_START)),
        day(said, PUBLISHED),
        met);
  }

  private static Reports read(ReportRows report, SightingParts parts) {
    Map<Long, Set<String>> successors = new HashMap<>();
    for (Row row : report.shared()) {
      if (row.table() == Table.OFFICE) {
        parts.add(key(row, 0), office(row));
      } else if (row.table() == Table.PLACE_SUCCESSOR) {
        successors.computeIfAbsent(key(row, 0), key -> new TreeSet<>()).add(text(row, SUCCESSOR));
      }
    }
    for (Row row : report.shared()) {
      if (row.table() == Table.PLACE && !parts.knowsPlace(key(row, 0))) {
        parts.add(key(row, 0), place(row, successors.getOrDefault(key(row, 0), Set.of())));
      }
    }
    Map<Long, List<TitleRow>> titles = new HashMap<>();
    Map<Long, List<VenueRow>> venues = new HashMap<>();
    titles.put(report.key(), titles(report));
    venues.put(report.key(), venues(report));
    return Reports.sorted(titles, venues);
  }

  private static OfficeRow office(Row office) {
    return new OfficeRow(
        text(office, POSITION),
        maybe(office, ORGANIZATION),
        Optional.ofNullable((Long) office.get(OFFICE_PLACE)),
        maybe(office, BRANCH),
        maybe(office, OFFICE_LEVEL));
  }

  private static List<TitleRow> titles(ReportRows report) {
    List<TitleRow> titles = new ArrayList<>();
    for (Row title : report.own(Table.TITLE_HELD)) {
      titles.add(
          new TitleRow(
              text(title, TITLE_OFFICIAL),
              number(title, TITLE_NUMBER),
              key(title, TITLE_OFFICE),
              text(title, STATUS)));
    }
    return titles;
  }

  private static List<VenueRow> venues(ReportRows report) {
    List<VenueRow> venues = new ArrayList<>();
    for (Row venue : report.own(Table.VENUE)) {
      @Nullable Object place = venue.get(VENUE_PLACE);
      if (place != null) {
        venues.add(new VenueRow(text(venue, VENUE_ID), (Long) place));
      }
    }
    return venues;
  }

  private static Place place(Row row, Set<String> successors) {
    return new Place(
        maybe(row, CODE),
        text(row, PLACE_NAME),
        maybe(row, PLACE_LEVEL).map(Place.Level::valueOf),
        day(row, VALID_FROM),
        day(row, VALID_TO),
        List.copyOf(successors),
        List.of());
  }

  private static String text(Row row, int column) {
    return String.valueOf(row.get(column));
  }

  private static Optional<String> maybe(Row row, int column) {
    return Optional.ofNullable((String) row.get(column));
  }

  private static long key(Row row, int column) {
    return row.get(column) instanceof Long key ? key : 0;
  }

  private static int number(Row row, int column) {
    return row.get(column) instanceof Integer number ? number : 0;
  }

  private static Optional<LocalDate> day(Row row, int column) {
    return Optional.ofNullable((LocalDate) row.get(column));
  }
}
