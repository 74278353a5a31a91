package org.bienban.place;

import java.util.Objects;
import java.util.Optional;
import org.bienban.record.Place;

/**
 * What {@code tỉnh}, {@code huyện} and {@code xã} mean in one report: the unit of each level that
 * the report is about. Immutable.
 *
 * @param province the province; {@code tỉnh}, {@code Tỉnh ủy}
 * @param district the district; {@code huyện}, {@code Huyện ủy}
 * @param commune the commune; {@code xã}, {@code phường}
 */
public record HomePlace(
    Optional<Place> province, Optional<Place> district, Optional<Place> commune) {

  /** No unit of any level. */
  public static final HomePlace UNKNOWN =
      new HomePlace(Optional.empty(), Optional.empty(), Optional.empty());

  /** Checks the parts. */
  public HomePlace {
    Objects.requireNonNull(province, "province");
    Objects.requireNonNull(district, "district");
    Objects.requireNonNull(commune, "commune");
  }

  /** The unit of a level. */
  public Optional<Place> of(Place.Level level) {
    return switch (level) {
      case COUNTRY -> Optional.empty();
      case PROVINCE -> province;
      case DISTRICT -> district;
      case COMMUNE -> commune;
    };
  }

  /** The lowest unit that is known. */
  public Optional<Place> lowest() {
    return commune.or(() -> district).or(() -> province);
  }
}
