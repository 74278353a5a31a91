package org.bienban.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bienban.text.Folding;

/** Makes a person of sightings: id, name, and offices with the days on which they were seen. */
final class PersonBuilder {
  private static final int ID_DIGITS = 16;

  private static final Comparator<HeldOffice> ORDER =
      Comparator.comparing((HeldOffice held) -> held.first().orElse(LocalDate.MAX))
          .thenComparing(held -> held.last().orElse(LocalDate.MAX))
          .thenComparing(held -> held.sightings().get(0))
          .thenComparing(held -> held.office().toString());

  private final Reading reading;
  private final boolean withOffices;

  PersonBuilder(Reading reading, boolean withOffices) {
    this.reading = reading;
    this.withOffices = withOffices;
  }

  /**
   * The person of some sightings.
   *
   * @param sightings in the order of their references, at least one
   */
  Person build(List<Sighting> sightings) {
    List<HeldOffice> offices = withOffices ? offices(sightings) : List.of();
    return new Person(id(sightings.get(0).ref()), name(sightings), offices, sightings);
  }

  private static String id(SightingRef first) {
    String key = Folding.fold(first.name()) + '\n' + first.report() + '\n' + first.start();
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, ID_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /**
   * The most frequent spelling; of equally frequent ones the last in the order of text, which has
   * capitals at the start of words alone.
   */
  private static String name(List<Sighting> sightings) {
    if (sightings.size() == 1) {
      return sightings.get(0).name();
    }
    Map<String, Integer> spellings = new TreeMap<>();
    sightings.forEach(sighting -> spellings.merge(sighting.name(), 1, Integer::sum));
    String best = sightings.get(0).name();
    int most = 0;
    for (Map.Entry<String, Integer> spelling : spellings.entrySet()) {
      if (spelling.getValue() >= most) {
        most = spelling.getValue();
        best = spelling.getKey();
      }
    }
    return best;
  }

  private List<HeldOffice> offices(List<Sighting> sightings) {
    Map<String, List<Sighting>> seen = new TreeMap<>();
    Map<String, Office> fullest = new TreeMap<>();
    for (Sighting sighting : sightings) {
      Map<String, Office> here = new TreeMap<>();
      for (Office office : sighting.offices()) {
        here.merge(
            reading.trait(office).key() + '|' + office.status(), office, PersonBuilder::fuller);
      }
      here.forEach(
          (key, office) -> {
            seen.computeIfAbsent(key, k -> new ArrayList<>(1)).add(sighting);
            fullest.merge(key, office, PersonBuilder::fuller);
          });
    }
    List<HeldOffice> held = new ArrayList<>();
    fullest.forEach((key, office) -> held.add(held(office, seen.getOrDefault(key, List.of()))));
    held.sort(ORDER);
    return held;
  }

  private static Office fuller(Office a, Office b) {
    int byLength = Integer.compare(length(a), length(b));
    int order = byLength != 0 ? -byLength : a.toString().compareTo(b.toString());
    return order <= 0 ? a : b;
  }

  private static int length(Office office) {
    return office.position().length() + office.organization().map(String::length).orElse(0);
  }

  private static HeldOffice held(Office office, List<Sighting> sightings) {
    List<LocalDate> days =
        sightings.stream().map(Sighting::day).flatMap(Optional::stream).sorted().toList();
    return new HeldOffice(
        office,
        days.stream().findFirst(),
        days.isEmpty() ? Optional.empty() : Optional.of(days.get(days.size() - 1)),
        sightings.stream().map(Sighting::ref).toList());
  }
}
