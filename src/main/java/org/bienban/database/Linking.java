package org.bienban.database;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bienban.tables.Keys;

/** Joins the sightings of one name to persons: a function of the sightings, in whatever order. */
interface Linking {

  /** The order in which sightings are counted. */
  Comparator<Sighting> ORDER =
      Comparator.comparing(Sighting::reportId).thenComparing(Sighting::official);

  /**
   * Joins sightings.
   *
   * @param sightings all of one name key
   * @return the persons, each sighting in one of them
   */
  List<Joined> link(List<Sighting> sightings);

  /**
   * A person.
   *
   * @param key tells the person from others
   * @param name the name, in its best spelling
   * @param sightings where the person was seen
   */
  record Joined(long key, String name, List<Sighting> sightings) {}

  /** One person for each name and place of office. */
  static Linking byNameAndHome() {
    return Linking::byNameAndHome;
  }

  private static List<Joined> byNameAndHome(List<Sighting> sightings) {
    Map<Long, List<Sighting>> persons =
        sightings.stream()
            .sorted(ORDER)
            .collect(Collectors.groupingBy(Linking::key, TreeMap::new, Collectors.toList()));
    return persons.entrySet().stream()
        .map(
            person ->
                new Joined(person.getKey(), person.getValue().get(0).name(), person.getValue()))
        .toList();
  }

  private static long key(Sighting sighting) {
    String name =
        Normalizer.normalize(sighting.name(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    return Keys.person(name, sighting.home().map(String::valueOf).orElse(""));
  }
}
