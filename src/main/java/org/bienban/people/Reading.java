package org.bienban.people;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bienban.people.Node.Seen;
import org.bienban.people.Territory.Location;
import org.bienban.record.Place;

/** Reads offices and places, each once: an archive repeats them. For one thread. */
final class Reading {
  /** More are forgotten, so that memory does not grow with the archive. */
  private static final int MOST_OFFICES = 20_000;

  private final Trait.Reader reader;
  private final Territory territory;
  private final Map<Office, Trait> traits = new HashMap<>();

  /** Most offices and places are the same objects as before, and these need not be compared. */
  private final Map<Office, Trait> known = new IdentityHashMap<>();

  private final Map<Place, Location> located = new IdentityHashMap<>();
  private final Map<Trait, Trait> same = new HashMap<>();
  private final Map<Place, Location> locations = new HashMap<>();

  Reading(Trait.Reader reader, Territory territory) {
    this.reader = reader;
    this.territory = territory;
  }

  /** The same, before it reads more: without what is too much to be remembered. */
  Reading trimmed() {
    if (!known.isEmpty() || !located.isEmpty()) {
      known.clear();
      located.clear();
    }
    if (traits.size() > MOST_OFFICES) {
      traits.clear();
      same.clear();
      locations.clear();
    }
    return this;
  }

  Trait trait(Office office) {
    Trait trait = known.get(office);
    if (trait == null) {
      trait = traits.computeIfAbsent(office, this::read);
      known.put(office, trait);
    }
    return trait;
  }

  /** Offices that say the same give one object. */
  private Trait read(Office office) {
    Location location = office.place().map(this::location).orElse(Location.NOWHERE);
    Trait trait = reader.read(office, location);
    return same.computeIfAbsent(trait, first -> first);
  }

  private Location location(Place place) {
    Location location = located.get(place);
    if (location == null) {
      location = locations.computeIfAbsent(place, territory::locate);
      located.put(place, location);
    }
    return location;
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
