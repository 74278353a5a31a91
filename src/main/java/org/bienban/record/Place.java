package org.bienban.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An official unit of territory.
 *
 * <p>{@code "tỉnh Lai Châu"} is the unit with code {@code 12}, name {@code "Lai Châu"}, {@link
 * Level#PROVINCE}.
 *
 * @param code its official code; empty where it has none or it is not known
 * @param name its bare name
 * @param level its level; empty where the text leaves it open
 * @param validFrom the first day on which the unit existed in this form
 * @param validTo the last such day
 * @param successors codes of the units that it became part of
 * @param alternatives further readings of the same words, the best first; empty when this one is
 *     sure
 */
public record Place(
    Optional<String> code,
    String name,
    Optional<Level> level,
    Optional<LocalDate> validFrom,
    Optional<LocalDate> validTo,
    List<String> successors,
    List<Place> alternatives) {

  /**
   * Checks and copies the parts.
   *
   * @throws IllegalArgumentException if a code or the name is blank
   */
  public Place {
    code.ifPresent(value -> Require.notBlank(value, "code"));
    Require.notBlank(name, "name");
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(validFrom, "validFrom");
    Objects.requireNonNull(validTo, "validTo");
    successors = List.copyOf(successors);
    alternatives = List.copyOf(alternatives);
  }

  /** A place of which only name and level are known. */
  public static Place named(String name, Level level) {
    return new Place(
        Optional.empty(),
        name,
        Optional.of(level),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of());
  }

  /** The level of a unit. */
  public enum Level {
    /** A state. */
    COUNTRY,
    /** A province, or a city directly under the centre. */
    PROVINCE,
    /** A district, town or city of a province. */
    DISTRICT,
    /** A commune, ward or township. */
    COMMUNE
  }
}
