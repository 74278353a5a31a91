package org.bienban.database;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bienban.people.Office;
import org.bienban.people.Sighting;
import org.bienban.people.SightingRef;
import org.bienban.record.Place;
import org.bienban.record.Title;
import org.jspecify.annotations.Nullable;

/**
 * Puts sightings together from rows, whether these are stored or about to be: the same rows give
 * the same sightings. Offices and places that many reports name are held once. For one thread.
 */
final class SightingParts {

  /** Ids of one report as it counts them: {@code p2} before {@code p10}. */
  private static final Comparator<String> BY_NUMBER =
      Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

  private final Map<Long, Place> places = new HashMap<>();
  private final Map<Long, OfficeRow> rows = new HashMap<>();
  private final Map<Held, Office> offices = new HashMap<>();

  /** An office as it is held: what tells offices of sightings apart. */
  private record Held(long office, String status) {}

  /** A sighting before its report is read. */
  record Seen(
      long report,
      String official,
      Optional<Long> person,
      SightingRef ref,
      Optional<LocalDate> published,
      Optional<LocalDate> met) {}

  /** A title; its office by its key. */
  record TitleRow(String official, int number, long office, String status) {}

  /** An office; its place by its key. */
  record OfficeRow(
      String position,
      Optional<String> organization,
      Optional<Long> place,
      Optional<String> branch,
      Optional<String> level) {}

  /** A venue with a place. */
  record VenueRow(String venue, long place) {}

  /** What the reports say that are read at once, by their keys. */
  record Reports(Map<Long, List<TitleRow>> titles, Map<Long, List<VenueRow>> venues) {

    /** Sorts what each report says. */
    static Reports sorted(Map<Long, List<TitleRow>> titles, Map<Long, List<VenueRow>> venues) {
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
  }

  boolean knowsPlace(long key) {
    return places.containsKey(key);
  }

  void add(long key, Place place) {
    places.put(key, place);
  }

  boolean knowsOffice(long key) {
    return rows.containsKey(key);
  }

  void add(long key, OfficeRow office) {
    rows.put(key, office);
  }

  /** All that a report says of a sighting; its offices and places are known. */
  StoredSighting sighting(Seen seen, Reports reports) {
    List<TitleRow> titles = reports.titles().getOrDefault(seen.report(), List.of());
    List<VenueRow> venues = reports.venues().getOrDefault(seen.report(), List.of());
    List<Office> held = new ArrayList<>();
    for (TitleRow title : titles) {
      if (title.official().equals(seen.official())) {
        office(title).ifPresent(held::add);
      }
    }
    return stored(seen, held, around(seen, titles, venues));
  }

  /** The same without offices and places: enough for the only one of its name. */
  static StoredSighting alone(Seen seen) {
    return stored(seen, List.of(), List.of());
  }

  private static StoredSighting stored(Seen seen, List<Office> offices, List<Place> around) {
    Optional<LocalDate> day = seen.met().or(seen::published);
    Sighting sighting =
        new Sighting(seen.ref(), day, day.map(known -> source(seen)), offices, around);
    return new StoredSighting(seen.report(), seen.official(), seen.person(), sighting);
  }

  private static Sighting.DaySource source(Seen seen) {
    return seen.met().isPresent() ? Sighting.DaySource.MEETING : Sighting.DaySource.PUBLICATION;
  }

  private List<Place> around(Seen seen, List<TitleRow> titles, List<VenueRow> venues) {
    Set<Place> around = new LinkedHashSet<>();
    for (VenueRow venue : venues) {
      place(venue.place()).ifPresent(around::add);
    }
    for (TitleRow title : titles) {
      if (!title.official().equals(seen.official())) {
        placeOf(title).ifPresent(around::add);
      }
    }
    return around.stream().limit(Sighting.MOST_AROUND).toList();
  }

  private Optional<Office> office(TitleRow title) {
    return Optional.ofNullable(
        offices.computeIfAbsent(new Held(title.office(), title.status()), this::made));
  }

  private @Nullable Office made(Held held) {
    OfficeRow row = rows.get(held.office());
    return row == null
        ? null
        : new Office(
            row.position(),
            row.organization(),
            row.place().flatMap(this::place),
            row.branch().map(Title.Branch::valueOf),
            row.level().map(Title.Level::valueOf),
            Title.Status.valueOf(held.status()));
  }

  private Optional<Place> placeOf(TitleRow title) {
    OfficeRow row = rows.get(title.office());
    return row == null ? Optional.empty() : row.place().flatMap(this::place);
  }

  private Optional<Place> place(long key) {
    return Optional.ofNullable(places.get(key));
  }
}
