package org.bienban.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
import org.bienban.people.SightingRef;
import org.bienban.record.Place;

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
      "SELECT report_key, official_id, title_no, office_key, status FROM title_held"
          + " WHERE report_key IN (?)";
  private static final String OFFICES =
      "SELECT office_key, position, organization, place_key, branch, level FROM office"
          + " WHERE office_key IN (?)";
  private static final String VENUES =
      "SELECT report_key, venue_id, place_key FROM venue"
          + " WHERE place_key IS NOT NULL AND report_key IN (?)";
  private static final String PLACES =
      "SELECT place_key, code, name, level, valid_from, valid_to FROM place"
          + " WHERE place_key IN (?)";
  private static final String SUCCESSORS =
      "SELECT place_key, code FROM place_successor WHERE place_key IN (?)";

  private final Connection connection;
  private final SightingParts parts = new SightingParts();

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
        byReport
            .getOrDefault(key, List.of())
            .forEach(seen -> sightings.add(parts.sighting(seen, reports)));
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
    Set<Long> offices = new TreeSet<>();
    Set<Long> places = new TreeSet<>();
    Statements.select(
        connection,
        TITLES,
        keys,
        row -> {
          TitleRow title =
              new TitleRow(row.getString(2), row.getInt(3), row.getLong(4), row.getString(5));
          offices.add(title.office());
          titles.computeIfAbsent(row.getLong(1), report -> new ArrayList<>()).add(title);
        });
    readOffices(offices, places);
    Statements.select(
        connection,
        VENUES,
        keys,
        row -> {
          VenueRow venue = new VenueRow(row.getString(2), row.getLong(3));
          places.add(venue.place());
          venues.computeIfAbsent(row.getLong(1), report -> new ArrayList<>()).add(venue);
        });
    readPlaces(places);
    return Reports.sorted(titles, venues);
  }

  /** Notes the places of those that are new. */
  private void readOffices(Set<Long> named, Set<Long> places) throws SQLException {
    List<Long> unknown = named.stream().filter(key -> !parts.knowsOffice(key)).toList();
    Statements.select(
        connection,
        OFFICES,
        unknown,
        row -> {
          OfficeRow office = office(row);
          office.place().ifPresent(places::add);
          parts.add(row.getLong(1), office);
        });
  }

  private static OfficeRow office(ResultSet row) throws SQLException {
    return new OfficeRow(
        row.getString(2),
        Optional.ofNullable(row.getString(3)),
        key(row, 4),
        Optional.ofNullable(row.getString(5)),
        Optional.ofNullable(row.getString(6)));
  }

  private void readPlaces(Set<Long> named) throws SQLException {
    List<Long> unknown = named.stream().filter(key -> !parts.knowsPlace(key)).toList();
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
            parts.add(
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

  private static Optional<Long> key(ResultSet row, int column) throws SQLException {
    long key = row.getLong(column);
    return row.wasNull() ? Optional.empty() : Optional.of(key);
  }

  private static Optional<LocalDate> day(ResultSet row, int column) throws SQLException {
    return Optional.ofNullable(Statements.day(row, column));
  }
}
