package org.bienban.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who the officials of a set of reports are. Immutable; safe for any number of threads. */
public final class People {
  private final List<Person> persons;
  private final List<Doubt> doubts;
  private final List<Decision> idle;
  private final Map<SightingRef, Person> bySighting = new HashMap<>();
  private final Map<String, Person> byId = new HashMap<>();

  People(List<Person> persons, List<Doubt> doubts, List<Decision> idle) {
    this.persons = List.copyOf(persons);
    this.doubts = List.copyOf(doubts);
    this.idle = List.copyOf(idle);
    for (Person person : persons) {
      byId.put(person.id(), person);
      person.sightings().forEach(sighting -> bySighting.put(sighting.ref(), person));
    }
  }

  /** All persons, by name (as compared, without regard to spelling), then by id. */
  public List<Person> persons() {
    return persons;
  }

  /** Pairs of persons who may be one, in the order of their ids. */
  public List<Doubt> doubts() {
    return doubts;
  }

  /**
   * The decisions that name fewer sightings than they need, because reports were deleted or not yet
   * loaded; they are kept and count again when the sightings are there.
   */
  public List<Decision> idleDecisions() {
    return idle;
  }

  /** The person with this id. */
  public Optional<Person> person(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The person of a sighting. */
  public Optional<Person> personOf(SightingRef ref) {
    return Optional.ofNullable(bySighting.get(ref));
  }
}
