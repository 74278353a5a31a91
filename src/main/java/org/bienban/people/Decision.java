package org.bienban.people;

import java.util.List;

/**
 * What somebody decided by hand about sightings. It stays true when reports are loaded again, since
 * it names sightings and not persons, whose ids are computed.
 *
 * <p>Where decisions contradict each other, the later one counts for the sightings that both name;
 * a {@link Apart} of sightings that other decisions join by a chain keeps them apart.
 */
public sealed interface Decision {

  /** The sightings that it is about. */
  List<SightingRef> refs();

  /**
   * All these sightings are of one person.
   *
   * @param sightings two or more; names may differ
   */
  record Same(List<SightingRef> sightings) implements Decision {

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if there are fewer than two
     */
    public Same {
      sightings = List.copyOf(sightings);
      if (sightings.size() < 2) {
        throw new IllegalArgumentException("nothing to join: " + sightings);
      }
    }

    @Override
    public List<SightingRef> refs() {
      return sightings;
    }
  }

  /**
   * None of these sightings is of the person of any of those; nothing is said about these among
   * themselves.
   *
   * @param these one or more
   * @param those one or more
   */
  record Apart(List<SightingRef> these, List<SightingRef> those) implements Decision {

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if one list is empty or both name the same sighting
     */
    public Apart {
      these = List.copyOf(these);
      those = List.copyOf(those);
      if (these.isEmpty() || those.isEmpty()) {
        throw new IllegalArgumentException("nothing to part: " + these + " from " + those);
      }
      if (these.stream().anyMatch(those::contains)) {
        throw new IllegalArgumentException("a sighting cannot be parted from itself: " + these);
      }
    }

    @Override
    public List<SightingRef> refs() {
      return java.util.stream.Stream.concat(these.stream(), those.stream()).toList();
    }
  }
}
