package org.bienban.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.bienban.record.DateMention;
import org.bienban.record.MeetingRecord;
import org.bienban.record.Official;
import org.bienban.record.PartialDate;
import org.bienban.record.Place;
import org.bienban.record.Title;
import org.bienban.record.Venue;

/**
 * One official in one report: a name, the offices that the report gives it, and when and where.
 *
 * <p>{@code "Sáng 28/11/2017, … đồng chí Giàng Páo Mỷ, Phó Bí thư Thường trực Tỉnh ủy"} is a
 * sighting of {@code "Giàng Páo Mỷ"} on 2017-11-28 with one office.
 *
 * <p>Immutable; safe for any number of threads. A sighting is not a term of office: it tells that
 * the office was written of on that day, not since when or until when it was held.
 *
 * @param ref the report, the name as written, and where it stands
 * @param day a day on which the report is about the official: the first day of the meeting, else
 *     the day of publication; empty where neither is known with its year
 * @param source what {@code day} is; empty where {@code day} is
 * @param offices the offices, in the order of the text; empty where the report names none
 * @param around units of territory that the report is about besides the offices: of its venues and
 *     of the offices of others; each once, at most {@value #MOST_AROUND}
 */
public record Sighting(
    SightingRef ref,
    Optional<LocalDate> day,
    Optional<DaySource> source,
    List<Office> offices,
    List<Place> around) {

  /** More tell nothing: a report about so many places is about no place. */
  public static final int MOST_AROUND = 12;

  /** What the day of a sighting is. */
  public enum DaySource {
    /** The first day of the meeting that the report is about. */
    MEETING,
    /** The day on which the report was published. */
    PUBLICATION
  }

  /**
   * Checks and copies the parts.
   *
   * @throws IllegalArgumentException if only one of {@code day} and {@code source} is there, or
   *     {@code around} holds more than {@value #MOST_AROUND}
   */
  public Sighting {
    Objects.requireNonNull(ref, "ref");
    if (day.isPresent() != source.isPresent()) {
      throw new IllegalArgumentException("a day needs its source: " + day + ", " + source);
    }
    offices = List.copyOf(offices);
    around = List.copyOf(around);
    if (around.size() > MOST_AROUND) {
      throw new IllegalArgumentException("more than " + MOST_AROUND + " places around: " + around);
    }
  }

  /** The name as the report first writes it. */
  public String name() {
    return ref.name();
  }

  /** Id of the report. */
  public String report() {
    return ref.report();
  }

  /** The sightings of a record, one for each of its officials, in their order. */
  public static List<Sighting> of(MeetingRecord record) {
    Optional<LocalDate> met = firstDay(record);
    Optional<LocalDate> day = met.or(() -> record.source().publishedOn());
    Optional<DaySource> source =
        day.map(known -> met.isPresent() ? DaySource.MEETING : DaySource.PUBLICATION);
    List<Sighting> sightings = new ArrayList<>();
    for (Official official : record.officials()) {
      sightings.add(
          new Sighting(
              ref(record.id(), official),
              day,
              source,
              official.titles().stream().map(Office::of).toList(),
              around(record, official)));
    }
    return List.copyOf(sightings);
  }

  private static SightingRef ref(String report, Official official) {
    int start = official.mentions().stream().mapToInt(mention -> mention.start()).min().orElse(0);
    return new SightingRef(report, official.name(), start);
  }

  private static Optional<LocalDate> firstDay(MeetingRecord record) {
    return record.meeting().stream()
        .flatMap(meeting -> meeting.dates().stream())
        .map(DateMention::start)
        .map(PartialDate::toLocalDate)
        .flatMap(Optional::stream)
        .min(LocalDate::compareTo);
  }

  private static List<Place> around(MeetingRecord record, Official official) {
    Set<Place> places = new LinkedHashSet<>();
    record.venues().stream().map(Venue::place).flatMap(Optional::stream).forEach(places::add);
    record.officials().stream()
        .filter(other -> !other.id().equals(official.id()))
        .flatMap(other -> other.titles().stream())
        .map(Title::place)
        .flatMap(Optional::stream)
        .forEach(places::add);
    return places.stream().limit(MOST_AROUND).toList();
  }
}
