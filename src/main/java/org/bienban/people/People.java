package org.bienban.people;

import java.util.Collection;
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

  /**
   * The persons of a name, in any of its spellings.
   *
   * @return in the order of {@link #persons}; empty where there is none
   */
  public List<Person> named(String name) {
    String key = PersonLinker.nameKey(name);
    return persons.stream()
        .filter(
            person ->
                person.sightings().stream()
                    .anyMatch(sighting -> PersonLinker.nameKey(sighting.name()).equals(key)))
        .toList();
  }

  /**
   * The decision that makes persons one.
   *
   * @param ids ids of two persons or more
   * @throws IllegalArgumentException if there is no such person, or only one
   */
  public Decision merge(Collection<String> ids) {
    return new Decision.Same(ids.stream().distinct().flatMap(id -> refs(id).stream()).toList());
  }

  /**
   * The decision that takes sightings out of a person.
   *
   * @param id id of the person
   * @param out some of its sightings, not all
   * @throws IllegalArgumentException if there is no such person, a sighting is not of the person,
   *     or none would be left or taken out
   */
  public Decision split(String id, Collection<SightingRef> out) {
    List<SightingRef> all = refs(id);
    for (SightingRef ref : out) {
      if (!all.contains(ref)) {
        throw new IllegalArgumentException("not a sighting of person " + id + ": " + ref);
      }
    }
    return new Decision.Apart(
        all.stream().filter(out::contains).toList(),
        all.stream().filter(ref -> !out.contains(ref)).toList());
  }

  private List<SightingRef> refs(String id) {
    Person person =
        person(id).orElseThrow(() -> new IllegalArgumentException("there is no person " + id));
    return person.sightings().stream().map(Sighting::ref).toList();
  }

  /** The person of a sighting. */
  public Optional<Person> personOf(SightingRef ref) {
    return Optional.ofNullable(bySighting.get(ref));
  }
}
