package org.bienban.assembly;

import java.time.LocalDate;
import java.util.Optional;
import org.bienban.lexicon.PlaceKind;
import org.bienban.place.Gazetteer;
import org.bienban.place.HomePlace;
import org.bienban.record.Place;
import org.bienban.record.Title;
import org.jspecify.annotations.Nullable;

/** What the places of titles mean in one report: names on the map, and the report's own units. */
final class Home {
  private final Gazetteer gazetteer;
  private final HomePlace home;
  private final @Nullable LocalDate date;

  Home(Gazetteer gazetteer, HomePlace home, @Nullable LocalDate date) {
    this.gazetteer = gazetteer;
    this.home = home;
    this.date = date;
  }

  /**
   * The unit of a name, with its kind where the text says it; without a code where no table has it.
   */
  Place resolve(String name, Optional<PlaceKind> kind, Optional<Title.Level> level) {
    Place within = home.province().orElse(null);
    PlaceKind known = kind.orElse(null);
    Optional<Place> unit =
        known == null && level.flatMap(Home::onMap).isPresent()
            ? Optional.of(gazetteer.unit(name, level.flatMap(Home::onMap).get(), date, within))
            : gazetteer.resolve(name, known, date, within);
    return unit.orElseGet(() -> unlisted(name, kind));
  }

  /** The report's own unit of a kind: what {@code tỉnh} means. */
  Optional<Place> of(PlaceKind kind) {
    return kind.level().isPresent() ? home.of(kind.level().get()) : city();
  }

  /** The report's own unit on a level of titles; its lowest where the title tells no level. */
  Optional<Place> of(Optional<Title.Level> level) {
    return level.isEmpty() ? home.lowest() : level.flatMap(Home::onMap).flatMap(home::of);
  }

  /** A city may be a province or a district; the higher one that is known. */
  private Optional<Place> city() {
    return home.province().or(home::district);
  }

  private static Place unlisted(String name, Optional<PlaceKind> kind) {
    Optional<Place.Level> level = kind.flatMap(PlaceKind::level);
    return level
        .map(known -> Place.named(name, known))
        .orElseGet(
            () ->
                new Place(
                    Optional.empty(),
                    name,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    java.util.List.of(),
                    java.util.List.of()));
  }

  private static Optional<Place.Level> onMap(Title.Level level) {
    return switch (level) {
      case PROVINCE -> Optional.of(Place.Level.PROVINCE);
      case DISTRICT -> Optional.of(Place.Level.DISTRICT);
      case COMMUNE -> Optional.of(Place.Level.COMMUNE);
      case CENTRAL, UNIT, FOREIGN -> Optional.empty();
    };
  }
}
