package org.bienban.evaluation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.bienban.record.Count;
import org.bienban.record.DateMention;
import org.bienban.record.Meeting;
import org.bienban.record.MeetingRecord;
import org.bienban.record.Official;
import org.bienban.record.PartialDate;

/**
 * What one record says, as far as it is compared. Immutable.
 *
 * @param id of the report
 * @param meeting the name of the event
 * @param days each of its days, {@code 2018-11-23} or {@code XXXX-11-23}
 * @param venues its places
 * @param officials its persons
 * @param counts its quantities
 */
public record Answer(
    String id,
    Optional<String> meeting,
    List<String> days,
    List<Site> venues,
    List<Person> officials,
    List<Quantity> counts) {

  private static final String UNKNOWN_YEAR = "XXXX";
  private static final String ANY_LEAP_YEAR = "2000";

  /** So many days of a range are counted after its first; more would be a mistake. */
  private static final long MOST_DAYS = 60;

  /** Copies the lists. */
  public Answer {
    days = List.copyOf(days);
    venues = List.copyOf(venues);
    officials = List.copyOf(officials);
    counts = List.copyOf(counts);
  }

  /**
   * A place.
   *
   * @param id by which officials refer to it
   * @param name as the record has it
   */
  public record Site(Optional<String> id, Optional<String> name) {}

  /**
   * An official.
   *
   * @param venue the id, or the name, of the venue at which the record puts the person
   * @param confidence how sure the record is of the person, where it says so
   */
  public record Person(
      Optional<String> name,
      List<Title> titles,
      Optional<String> venue,
      List<String> roles,
      Optional<Double> confidence) {
    /** Copies the lists. */
    public Person {
      titles = List.copyOf(titles);
      roles = List.copyOf(roles);
    }
  }

  /** A title and its parts. */
  public record Title(
      Optional<String> text,
      Optional<String> position,
      Optional<String> organization,
      Optional<String> place,
      Optional<String> branch,
      Optional<String> level,
      Optional<String> status) {}

  /** What a record says. */
  public static Answer of(MeetingRecord record) {
    return new Answer(
        record.id(),
        record.meeting().flatMap(Meeting::name),
        record.meeting().stream()
            .flatMap(meeting -> meeting.dates().stream())
            .flatMap(Answer::days)
            .toList(),
        record.venues().stream()
            .map(venue -> new Site(Optional.of(venue.id()), Optional.of(venue.name())))
            .toList(),
        record.officials().stream().map(Answer::person).toList(),
        record.counts().stream().map(Answer::quantity).toList());
  }

  /** What is left where there is no record. */
  static Answer none(String id) {
    return new Answer(id, Optional.empty(), List.of(), List.of(), List.of(), List.of());
  }

  private static Person person(Official official) {
    return new Person(
        Optional.of(official.name()),
        official.titles().stream().map(Answer::title).toList(),
        official.venue(),
        official.roles().stream().map(Enum::name).toList(),
        Optional.of(official.confidence()));
  }

  private static Title title(org.bienban.record.Title title) {
    return new Title(
        Optional.of(title.text()),
        Optional.of(title.position()),
        title.organization(),
        title.place().map(org.bienban.record.Place::name),
        title.branch().map(Enum::name),
        title.level().map(Enum::name),
        Optional.of(title.status().name()));
  }

  private static Quantity quantity(Count count) {
    return new Quantity(
        Optional.of(count.value()), count.max(), count.of(), Optional.of(count.unit()), List.of());
  }

  private static Stream<String> days(DateMention date) {
    return days(Optional.of(date.start().toString()), date.end().map(PartialDate::toString));
  }

  /** Every day from the first to the last. */
  static Stream<String> days(Optional<String> start, Optional<String> end) {
    if (start.isEmpty() || end.isEmpty() || start.equals(end)) {
      return start.or(() -> end).stream();
    }
    try {
      return between(start.get(), end.get());
    } catch (DateTimeParseException e) {
      return Stream.of(start.get(), end.get());
    }
  }

  private static Stream<String> between(String start, String end) {
    boolean unknown = start.startsWith(UNKNOWN_YEAR);
    LocalDate first = LocalDate.parse(start.replace(UNKNOWN_YEAR, ANY_LEAP_YEAR));
    LocalDate last = LocalDate.parse(end.replace(UNKNOWN_YEAR, ANY_LEAP_YEAR));
    boolean overNewYear = unknown && last.isBefore(first);
    long days =
        (overNewYear ? last.withYear(first.getYear() + 1) : last).toEpochDay() - first.toEpochDay();
    return LongStream.rangeClosed(0, Math.min(days, MOST_DAYS))
        .mapToObj(first::plusDays)
        .map(day -> unknown ? UNKNOWN_YEAR + day.toString().substring(4) : day.toString());
  }
}
