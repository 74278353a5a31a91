package org.bienban.people;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.bienban.lexicon.Lexicon;
import org.bienban.place.Gazetteer;
import org.bienban.record.Place;
import org.bienban.text.Folding;

/** Where units of territory lie. Immutable; safe for any number of threads. */
final class Territory {
  /** A unit with those above it, each as a key; empty where it is unknown or not of that level. */
  record Location(
      Optional<String> province,
      Optional<String> district,
      Optional<String> commune,
      Set<String> successors) {

    static final Location NOWHERE =
        new Location(Optional.empty(), Optional.empty(), Optional.empty(), Set.of());

    boolean isKnown() {
      return province.isPresent() || district.isPresent() || commune.isPresent();
    }

    /** The unit with those above it, as far as they are known. */
    String path() {
      return province.orElse("") + '/' + district.orElse("") + '/' + commune.orElse("");
    }

    /** The unit itself, as a key. */
    String narrowest() {
      return commune.or(() -> district).or(() -> province).orElse("");
    }
  }

  private static final Pattern JOINTS = Pattern.compile("[-–—\\s]+");

  private final Gazetteer gazetteer;

  private Territory(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  static Territory load() {
    return new Territory(Gazetteer.load(Lexicon.standard()));
  }

  Location locate(Place place) {
    Place.Level level = place.level().orElse(Place.Level.PROVINCE);
    Optional<Place> province = above(place, level, Place.Level.PROVINCE);
    Optional<Place> district = above(place, level, Place.Level.DISTRICT);
    Set<String> successors = new TreeSet<>();
    province.ifPresent(unit -> successors.addAll(unit.successors()));
    return new Location(
        level == Place.Level.COUNTRY ? Optional.of(key(place)) : province.map(Territory::key),
        district.map(Territory::key),
        level == Place.Level.COMMUNE ? Optional.of(key(place)) : Optional.empty(),
        successors);
  }

  /** A unit without code is what it says, but nothing is known of what lies above it. */
  private Optional<Place> above(Place place, Place.Level level, Place.Level wanted) {
    if (level == Place.Level.COUNTRY || level.compareTo(wanted) < 0) {
      return Optional.empty();
    }
    if (level != wanted) {
      return gazetteer.above(place, wanted);
    }
    return gazetteer
        .above(place, wanted)
        .or(
            () ->
                gazetteer
                    .resolve(bare(place), null, null, null)
                    .filter(unit -> unit.level().equals(Optional.of(wanted))))
        .or(() -> Optional.of(place));
  }

  private static String bare(Place place) {
    return JOINTS.matcher(place.name()).replaceAll(" ");
  }

  private static String key(Place place) {
    return Folding.fold(bare(place));
  }
}
