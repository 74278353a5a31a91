package org.bienban.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bienban.people.Office;
import org.bienban.people.Sighting;
import org.bienban.people.SightingRef;
import org.bienban.record.Place;
import org.bienban.record.Title;

/**
 * Reads sightings from the rows of their reports. What a report says besides is read for some
 * reports at a time, and offices and places that many reports name are held once. For one
 * transaction.
 */
final class StoredSightings {

  private static final int REPORTS_AT_ONCE = 500;

  private static final String SIGHTINGS =
      "SELECT a.report_key, a.official_id, a.person_key, r.id, a.name, a.name_start, r.published_on,"
          + " (SELECT min(d.start_on) FROM meeting_day d WHERE d.report_key = a.report_key)"
          + " FROM appearance a JOIN report r ON r.report_key = a.report_key WHERE ";
  private static final String TITLES =
      "SELECT t.report_key, t.official_id, t.title_no, o.position, o.organization, o.place_key,"
          + " o.branch, o.level, t.status"
          + " FROM title_held t JOIN office o ON o.office_key = t.office_key"
          + " WHERE t.report_key IN (?)";
  private static final String VENUES =
      "SELECT report_key, venue_id, place_key FROM venue"
          + " WHERE place_key IS NOT NULL AND report_key IN (?)";
  private static final String PLACES =
      "SELECT place_key, code, name, level, valid_from, valid_to FROM place"
          + " WHERE place_key IN (?)";
  private static final String SUCCESSORS =
      "SELECT place_key, code FROM place_successor WHERE place_key IN (?)";

  /** Ids of one report as it counts them: {@code p2} before {@code p10}. */
  private static final Comparator<String> BY_NUMBER =
      Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

  private final Connection connection;
  private final Map<Long, Place> places = new HashMap<>();
  private final Map<Office, Office> offices = new HashMap<>();

  StoredSightings(Connection connection) {
    this.connection = connection;
  }

  /** All that bear these names, as {@code appearance.name_key} has them. */
  List<StoredSighting> ofNames(Collection<String> names) throws SQLException {
    return read("a.name_key IN (?)", names);
  }

  /** All of these persons. */
  List<StoredSighting> ofPersons(Collection<Long> persons) throws SQLException {
    return read("a.person_key IN (?)", persons);
  }

  /** A sighting before its report is read. */
  private record Seen(
      long report,
      String official,
      Optional<Long> person,
      SightingRef ref,
      Optional<LocalDate> published,
      Optional<LocalDate> met) {}

  private record TitleRow(
      String official,
      int number,
      String position,
      Optional<String> organization,
      Optional<Long> place,
      Optional<String> branch,
      Optional<String> level,
      String status) {}

  private record VenueRow(String venue, long place) {}

  /** What the reports say that are read at once. */
  private record Reports(Map<Long, List<TitleRow>> titles, Map<Long, List<VenueRow>> venues) {}

  private List<StoredSighting> read(String condition, Collection<?> values) throws SQLException {
    Map<Long, List<Seen>> byReport = new LinkedHashMap<>();
    Statements.select(
        connection,
        SIGHTINGS + condition,
        values,
        row ->
            byReport.computeIfAbsent(row.getLong(1), report -> new ArrayList<>(1)).add(seen(row)));
    List<Long> keys = new ArrayList<>(byReport.keySet());
    List<StoredSighting> sightings = new ArrayList<>();
    for (int from = 0; from < keys.size(); from += REPORTS_AT_ONCE) {
      List<Long> some = keys.subList(from, Math.min(keys.size(), from + REPORTS_AT_ONCE));
      Reports reports = reports(some);
      for (Long key : some) {
        byReport.getOrDefault(key, List.of()).forEach(seen -> sightings.add(whole(seen, reports)));
      }
    }
    return sightings;
  }

  private static Seen seen(ResultSet row) throws SQLException {
    return new Seen(
        row.getLong(1),
        row.getString(2),
        key(row, 3),
        new SightingRef(row.getString(4), row.getString(5), row.getInt(6)),
        day(row, 7),
        day(row, 8));
  }

  private Reports reports(List<Long> keys) throws SQLException {
    Map<Long, List<TitleRow>> titles = new HashMap<>();
    Map<Long, List<VenueRow>> venues = new HashMap<>();
    Set<Long> named = new TreeSet<>();
    Statements.select(
        connection,
        TITLES,
        keys,
        row -> {
          TitleRow title = title(row);
          title.place().ifPresent(named::add);
          titles.computeIfAbsent(row.getLong(1), report -> new ArrayList<>()).add(title);
        });
    Statements.select(
        connection,
        VENUES,
        keys,
        row -> {
          VenueRow venue = new VenueRow(row.getString(2), row.getLong(3));
          named.add(venue.place());
          venues.computeIfAbsent(row.getLong(1), report -> new ArrayList<>()).add(venue);
        });
    readPlaces(named);
    titles
        .values()
        .forEach(
            rows ->
                rows.sort(
                    Comparator.comparing(TitleRow::official, BY_NUMBER)
                        .thenComparingInt(TitleRow::number)));
    venues.values().forEach(rows -> rows.sort(Comparator.comparing(VenueRow::venue, BY_NUMBER)));
    return new Reports(titles, venues);
  }

  private static TitleRow title(ResultSet row) throws SQLException {
    return new TitleRow(
        row.getString(2),
        row.getInt(3),
        row.getString(4),
        Optional.ofNullable(row.getString(5)),
        key(row, 6),
        Optional.ofNullable(row.getString(7)),
        Optional.ofNullable(row.getString(8)),
        row.getString(9));
  }

  private void readPlaces(Set<Long> named) throws SQLException {
    List<Long> unknown = named.stream().filter(key -> !places.containsKey(key)).toList();
    Map<Long, Set<String>> successors = new HashMap<>();
    Statements.select(
        connection,
        SUCCESSORS,
        unknown,
        row ->
            successors
                .computeIfAbsent(row.getLong(1), key -> new TreeSet<>())
                .add(row.getString(2)));
    Statements.select(
        connection,
        PLACES,
        unknown,
        row ->
            places.put(
                row.getLong(1), place(row, successors.getOrDefault(row.getLong(1), Set.of()))));
  }

  private static Place place(ResultSet row, Set<String> successors) throws SQLException {
    return new Place(
        Optional.ofNullable(row.getString(2)),
        row.getString(3),
        Optional.ofNullable(row.getString(4)).map(Place.Level::valueOf),
        day(row, 5),
        day(row, 6),
        List.copyOf(successors),
        List.of());
  }

  private StoredSighting whole(Seen seen, Reports reports) {
    List<TitleRow> titles = reports.titles().getOrDefault(seen.report(), List.of());
    List<VenueRow> venues = reports.venues().getOrDefault(seen.report(), List.of());
    Optional<LocalDate> day = seen.met().or(seen::published);
    Sighting sighting =
        new Sighting(
            seen.ref(),
            day,
            day.map(known -> source(seen)),
            titles.stream()
                .filter(title -> title.official().equals(seen.official()))
                .map(this::office)
                .toList(),
            around(seen, titles, venues));
    return new StoredSighting(seen.report(), seen.official(), seen.person(), sighting);
  }

  private static Sighting.DaySource source(Seen seen) {
    return seen.met().isPresent() ? Sighting.DaySource.MEETING : Sighting.DaySource.PUBLICATION;
  }

  private List<Place> around(Seen seen, List<TitleRow> titles, List<VenueRow> venues) {
    Stream<Optional<Place>> ofVenues = venues.stream().map(venue -> place(venue.place()));
    Stream<Optional<Place>> ofOthers =
        titles.stream()
            .filter(title -> !title.official().equals(seen.official()))
            .map(title -> title.place().flatMap(this::place));
    Set<Place> around = new LinkedHashSet<>();
    Stream.concat(ofVenues, ofOthers).flatMap(Optional::stream).forEach(around::add);
    return around.stream().limit(Sighting.MOST_AROUND).toList();
  }

  private Office office(TitleRow title) {
    Office office =
        new Office(
            title.position(),
            title.organization(),
            title.place().flatMap(this::place),
            title.branch().map(Title.Branch::valueOf),
            title.level().map(Title.Level::valueOf),
            Title.Status.valueOf(title.status()));
    return offices.computeIfAbsent(office, same -> same);
  }

  private Optional<Place> place(long key) {
    return Optional.ofNullable(places.get(key));
  }

  private static Optional<Long> key(ResultSet row, int column) throws SQLException {
    long key = row.getLong(column);
    return row.wasNull() ? Optional.empty() : Optional.of(key);
  }

  private static Optional<LocalDate> day(ResultSet row, int column) throws SQLException {
    return Optional.ofNullable(row.getString(column)).map(LocalDate::parse);
  }
}
