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

/**
 * Puts sightings together from rows, whether these are stored or about to be: the same rows give
 * the same sightings. Offices and places that many reports name are held once. For one thread.
 */
final class SightingParts {

  /** Ids of one report as it counts them: {@code p2} before {@code p10}. */
  private static final Comparator<String> BY_NUMBER =
      Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

  private final Map<Long, Place> places = new HashMap<>();
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

  /** A title with its office. */
  record TitleRow(
      String official,
      int number,
      long office,
      String position,
      Optional<String> organization,
      Optional<Long> place,
      Optional<String> branch,
      Optional<String> level,
      String status) {}

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

  boolean knows(long place) {
    return places.containsKey(place);
  }

  void add(long key, Place place) {
    places.put(key, place);
  }

  /** All that a report says of a sighting; its places are known. */
  StoredSighting sighting(Seen seen, Reports reports) {
    List<TitleRow> titles = reports.titles().getOrDefault(seen.report(), List.of());
    List<VenueRow> venues = reports.venues().getOrDefault(seen.report(), List.of());
    List<Office> held = new ArrayList<>();
    for (TitleRow title : titles) {
      if (title.official().equals(seen.official())) {
        held.add(office(title));
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
        title.place().flatMap(this::place).ifPresent(around::add);
      }
    }
    return around.stream().limit(Sighting.MOST_AROUND).toList();
  }

  private Office office(TitleRow title) {
    return offices.computeIfAbsent(new Held(title.office(), title.status()), held -> made(title));
  }

  private Office made(TitleRow title) {
    return new Office(
        title.position(),
        title.organization(),
        title.place().flatMap(this::place),
        title.branch().map(Title.Branch::valueOf),
        title.level().map(Title.Level::valueOf),
        Title.Status.valueOf(title.status()));
  }

  private Optional<Place> place(long key) {
    return Optional.ofNullable(places.get(key));
  }
}
