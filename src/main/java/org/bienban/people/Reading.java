package org.bienban.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bienban.people.Node.Seen;
import org.bienban.people.Territory.Location;
import org.bienban.record.Place;

/** Reads offices and places, each once: an archive repeats them. For one thread. */
final class Reading {
  private final Trait.Reader reader;
  private final Territory territory;
  private final Map<Office, Trait> traits = new HashMap<>();
  private final Map<Trait, Trait> same = new HashMap<>();
  private final Map<Place, Location> locations = new HashMap<>();

  Reading(Trait.Reader reader, Territory territory) {
    this.reader = reader;
    this.territory = territory;
  }

  Trait trait(Office office) {
    return traits.computeIfAbsent(office, this::read);
  }

  /** Offices that say the same give one object. */
  private Trait read(Office office) {
    Location location = office.place().map(this::location).orElse(Location.NOWHERE);
    Trait trait = reader.read(office, location);
    return same.computeIfAbsent(trait, first -> first);
  }

  private Location location(Place place) {
    return locations.computeIfAbsent(place, territory::locate);
  }

  Seen seen(Sighting sighting) {
    Set<String> around = new TreeSet<>();
    for (Place place : sighting.around()) {
      location(place).province().ifPresent(around::add);
    }
    return new Seen(sighting, told(sighting.offices()), around);
  }

  /** What offices say, each once and in order; most have one office. */
  private List<Trait> told(List<Office> offices) {
    if (offices.size() == 1) {
      return List.of(trait(offices.get(0)));
    }
    Set<Trait> told = new TreeSet<>(Trait.ORDER);
    offices.forEach(office -> told.add(trait(office)));
    return List.copyOf(told);
  }
}
