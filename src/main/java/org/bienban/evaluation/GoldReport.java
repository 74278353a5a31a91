package org.bienban.evaluation;

import java.util.List;
import java.util.Optional;

/**
 * What a careful reader found in one report: the content of one gold file. Where a list of strings
 * stands for one thing, each of them is right and the first is the best. Immutable.
 *
 * @param id of the report; the record with this id is compared
 * @param meeting names of the event, and its days, {@code 2018-11-23} or {@code XXXX-11-23}
 * @param venues the names of each place
 * @param officials the persons
 * @param counts the quantities
 * @param optional what is neither rewarded nor punished
 * @param structure the parts of titles, where the reader wrote them down
 */
public record GoldReport(
    String id,
    Event meeting,
    List<List<String>> venues,
    List<Person> officials,
    List<Quantity> counts,
    Arguable optional,
    List<Parts> structure) {

  /** Copies the lists. */
  public GoldReport {
    venues = List.copyOf(venues);
    officials = List.copyOf(officials);
    counts = List.copyOf(counts);
    structure = List.copyOf(structure);
  }

  /**
   * The event.
   *
   * @param names none where the report is about no meeting
   * @param days each day of it
   */
  public record Event(List<String> names, List<String> days) {
    /** Copies the lists. */
    public Event {
      names = List.copyOf(names);
      days = List.copyOf(days);
    }
  }

  /**
   * An official.
   *
   * @param names at least one
   * @param titles the wordings of each office
   * @param venue a name of the venue at which the report puts the person
   * @param roles what the person did
   */
  public record Person(
      List<String> names, List<List<String>> titles, Optional<String> venue, List<String> roles) {
    /** Copies the lists. */
    public Person {
      names = List.copyOf(names);
      titles = List.copyOf(titles);
      roles = List.copyOf(roles);
    }
  }

  /**
   * What is arguable.
   *
   * @param officials the names of each person
   * @param titles accepted for any official
   * @param venues the names of each place
   * @param counts the quantities
   */
  public record Arguable(
      List<List<String>> officials,
      List<String> titles,
      List<List<String>> venues,
      List<Quantity> counts) {
    /** Copies the lists. */
    public Arguable {
      officials = List.copyOf(officials);
      titles = List.copyOf(titles);
      venues = List.copyOf(venues);
      counts = List.copyOf(counts);
    }
  }

  /**
   * The parts of one title, each with its right answers; none where there is no such part.
   *
   * @param official the first name of the person
   * @param title the first wording of the office
   */
  public record Parts(
      String official,
      String title,
      List<String> positions,
      List<String> organizations,
      List<String> places,
      List<String> branches,
      List<String> levels,
      List<String> statuses) {
    /** Copies the lists. */
    public Parts {
      positions = List.copyOf(positions);
      organizations = List.copyOf(organizations);
      places = List.copyOf(places);
      branches = List.copyOf(branches);
      levels = List.copyOf(levels);
      statuses = List.copyOf(statuses);
    }
  }
}
