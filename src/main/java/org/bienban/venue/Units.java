package org.bienban.venue;

import java.time.LocalDate;
import java.util.Optional;
import org.bienban.place.Gazetteer;
import org.bienban.place.HomePlace;
import org.bienban.place.PlaceMention;
import org.bienban.record.Place;
import org.jspecify.annotations.Nullable;

/** Resolves the places of one report. */
record Units(Gazetteer gazetteer, HomePlace home, @Nullable LocalDate date) {

  Optional<Place> of(PlaceMention mention) {
    return gazetteer.resolve(
        mention.name(),
        mention.kind().orElse(null),
        date,
        home.district().or(home::province).orElse(null));
  }

  /** The same, where a body before the name tells its level. */
  Optional<Place> of(PlaceMention mention, Optional<Place.Level> level) {
    return level.isEmpty() || mention.kind().isPresent()
        ? of(mention)
        : Optional.of(gazetteer.unit(mention.name(), level.get(), date, null));
  }

  /** The unit that a kind without a name means: {@code tỉnh}. */
  Optional<Place> home(Place.Level level) {
    return home.of(level);
  }
}
