package org.bienban.people;

import java.util.List;
import java.util.Objects;

/**
 * One person across reports.
 *
 * <p>Two reports that name {@code "Giàng Páo Mỷ"} as deputy secretary and as secretary of Lai Châu
 * give one person with two offices.
 *
 * @param id 16 hex digits (64 bits), made from the name and the first of the sightings; the same
 *     for the same sightings in any order
 * @param name the name in its most frequent spelling
 * @param offices the offices with when they were seen, the earliest first, those without day last
 * @param sightings the sightings, in the order of reports
 */
public record Person(String id, String name, List<HeldOffice> offices, List<Sighting> sightings) {

  /**
   * Checks and copies the parts.
   *
   * @throws IllegalArgumentException if there is no sighting
   */
  public Person {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    offices = List.copyOf(offices);
    sightings = List.copyOf(sightings);
    if (sightings.isEmpty()) {
      throw new IllegalArgumentException("a person without sighting: " + name);
    }
  }
}
