package org.bienban.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.bienban.text.Folding;

/**
 * Finds out which officials of different reports are one person.
 *
 * <pre>{@code
 * List<Sighting> sightings = records.flatMap(record -> Sighting.of(record).stream()).toList();
 * People people = PersonLinker.standard().link(sightings, List.of());
 * people.persons().get(0).offices();
 * }</pre>
 *
 * <p>Two sightings join where their names are equal but for the place of tone marks, {@code i} or
 * {@code y} at the end of a word, capitals and Unicode form, and where their offices make one
 * person likelier than two: the rarity of the name, the same office, body or place and a plausible
 * career against different places, heights and branches, and two chairs at one time. What is not
 * likely enough stays apart, and where it is as likely as not it is listed as a doubt.
 *
 * <p>The result depends on the set of sightings and on the decisions alone. Immutable; safe for any
 * number of threads but for one that is {@link #remembering}. Linking takes time and memory in
 * proportion to the number of sightings, also where tens of thousands bear one name.
 */
public final class PersonLinker {
  /** However rare a name is, another may bear it. */
  private static final double MOST_PRIOR = 1.5;

  private final NameFrequency frequency;
  private final Trait.Reader reader;
  private final Territory territory;
  private final boolean offices;
  private final Supplier<Reading> readings;

  private PersonLinker() {
    Careers careers = Careers.load();
    frequency = NameFrequency.load(careers);
    territory = Territory.load();
    reader = new Trait.Reader(careers);
    offices = true;
    readings = () -> new Reading(reader, territory);
  }

  private PersonLinker(PersonLinker other, boolean offices, Supplier<Reading> readings) {
    frequency = other.frequency;
    territory = other.territory;
    reader = other.reader;
    this.offices = offices;
    this.readings = readings;
  }

  /**
   * The linker with everything as shipped. Loaded at the first call, once for the whole program.
   */
  public static PersonLinker standard() {
    return Standard.INSTANCE;
  }

  /**
   * The same, whose persons have no offices: for those who ask only which sightings are one person.
   */
  public PersonLinker withoutOffices() {
    return new PersonLinker(this, false, readings);
  }

  /**
   * The same, which remembers some thousand offices and places from one call to the next: for one
   * thread that links an archive piece by piece.
   */
  public PersonLinker remembering() {
    Reading reading = new Reading(reader, territory);
    return new PersonLinker(this, offices, reading::trimmed);
  }

  /** Links sightings of which nothing is decided by hand. */
  public People link(Collection<Sighting> sightings) {
    return link(sightings, List.of());
  }

  /**
   * Links sightings.
   *
   * @param sightings in any order; no two with the same reference; for each name all that there are
   * @param decisions what was decided by hand, the oldest first; where two contradict each other
   *     the later one counts
   * @throws IllegalArgumentException if two sightings have the same reference
   */
  public People link(Collection<Sighting> sightings, List<Decision> decisions) {
    Map<String, List<Sighting>> byName = byName(sightings);
    Decided decided = Decided.of(sightings, decisions);
    Reading reading = readings.get();
    Clusters clusters = new Clusters();
    byName.forEach((name, block) -> link(name, block, decided, reading, clusters));
    return clusters.people(decided, new PersonBuilder(reading, offices));
  }

  /**
   * The person of a sighting that is the only one of its name and of which nothing is decided: what
   * {@link #link} makes of it alone.
   */
  public Person alone(Sighting sighting) {
    return new PersonBuilder(readings.get(), offices).build(List.of(sighting));
  }

  private static Map<String, List<Sighting>> byName(Collection<Sighting> sightings) {
    Map<String, List<Sighting>> byName = new TreeMap<>();
    for (Sighting sighting : sightings) {
      byName.computeIfAbsent(nameKey(sighting.name()), name -> new ArrayList<>(1)).add(sighting);
    }
    for (List<Sighting> block : byName.values()) {
      block.sort(Comparator.comparing(Sighting::ref));
      for (int i = 1; i < block.size(); i++) {
        if (block.get(i).ref().equals(block.get(i - 1).ref())) {
          throw new IllegalArgumentException("two sightings are the same: " + block.get(i).ref());
        }
      }
    }
    return byName;
  }

  private void link(
      String name, List<Sighting> block, Decided decided, Reading reading, Clusters clusters) {
    if (block.size() == 1) {
      clusters.add(block, new Sets(1), List.of());
      return;
    }
    Map<SightingRef, Integer> numbers = new HashMap<>();
    if (!decided.isEmpty()) {
      block.forEach(sighting -> numbers.put(sighting.ref(), numbers.size()));
    }
    Sets sets = new Sets(block.size());
    decided.tell(sets, sighting -> numbers.getOrDefault(sighting.ref(), -1));
    double prior = Math.min(MOST_PRIOR, -StrictMath.log10(frequency.expected(name)));
    List<NameBlock.Near> near =
        NameBlock.link(block.stream().map(reading::seen).toList(), prior, sets);
    clusters.add(block, sets, near);
  }

  /**
   * The form of a name in which names are compared: {@code "Hoàng Văn Hoà"} and {@code "HOÀNG VĂN
   * HÒA"} give the same. Sightings of different forms never join, except by decisions; so the names
   * of an archive can be linked one by one.
   *
   * @param name in any Unicode form; not for reading
   */
  public static String nameKey(String name) {
    return Folding.fold(name);
  }

  /** What came out for each name, to be made into persons. */
  private static final class Clusters {
    private final List<List<Sighting>> clusters = new ArrayList<>();
    private final List<int[]> near = new ArrayList<>();
    private final List<NameBlock.Near> reasons = new ArrayList<>();

    void add(List<Sighting> block, Sets sets, List<NameBlock.Near> doubts) {
      Map<Integer, Integer> numbers = new HashMap<>();
      for (int i = 0; i < block.size(); i++) {
        int number = numbers.computeIfAbsent(sets.find(i), root -> clusters.size());
        if (number == clusters.size()) {
          clusters.add(new ArrayList<>(1));
        }
        clusters.get(number).add(block.get(i));
      }
      for (NameBlock.Near doubt : doubts) {
        near.add(
            new int[] {numbers.getOrDefault(doubt.a(), -1), numbers.getOrDefault(doubt.b(), -1)});
        reasons.add(doubt);
      }
    }

    /** Decisions may join clusters of different names, so they are told once more. */
    People people(Decided decided, PersonBuilder builder) {
      Sets sets = new Sets(clusters.size());
      decided.tell(sets, numbers(decided));
      Map<Integer, List<Sighting>> joined = new TreeMap<>();
      for (int i = 0; i < clusters.size(); i++) {
        joined.computeIfAbsent(sets.find(i), root -> new ArrayList<>(1)).addAll(clusters.get(i));
      }
      Person[] persons = new Person[clusters.size()];
      joined.forEach(
          (root, sightings) -> {
            sightings.sort(Comparator.comparing(Sighting::ref));
            persons[root] = builder.build(sightings);
          });
      return new People(
          joined.keySet().stream().map(root -> persons[root]).toList(),
          doubts(persons, sets),
          decided.idle());
    }

    private ToIntFunction<Sighting> numbers(Decided decided) {
      Map<SightingRef, Integer> numbers = new HashMap<>();
      if (!decided.isEmpty()) {
        for (int i = 0; i < clusters.size(); i++) {
          for (Sighting sighting : clusters.get(i)) {
            numbers.put(sighting.ref(), i);
          }
        }
      }
      return sighting -> numbers.getOrDefault(sighting.ref(), -1);
    }

    private List<Doubt> doubts(Person[] persons, Sets sets) {
      List<Doubt> doubts = new ArrayList<>();
      for (int i = 0; i < near.size(); i++) {
        int a = sets.find(near.get(i)[0]);
        int b = sets.find(near.get(i)[1]);
        if (a != b) {
          NameBlock.Near reason = reasons.get(i);
          doubts.add(
              Doubt.between(
                  persons[a].id(), persons[b].id(), reason.speaksFor(), reason.speaksAgainst()));
        }
      }
      Collections.sort(doubts);
      return doubts;
    }
  }

  /** Loaded at the first use. */
  private static final class Standard {
    static final PersonLinker INSTANCE = new PersonLinker();
  }
}
