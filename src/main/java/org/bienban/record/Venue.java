package org.bienban.record;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A place where the meeting, or a site connected to it, is held.
 *
 * <p>{@code "dự tại điểm cầu Tỉnh ủy Lai Châu"} gives {@code "điểm cầu Tỉnh ủy Lai Châu"}, {@link
 * Kind#BRIDGE}.
 *
 * @param id its id within the record, {@code v1}
 * @param name the fullest name as written, with the kind of place
 * @param kind what kind of place it is
 * @param within id of the venue that it is a part of
 * @param place the unit of territory
 * @param mentions where it is named, in the order of the text
 */
public record Venue(
    String id,
    String name,
    Kind kind,
    Optional<String> within,
    Optional<Place> place,
    List<Mention> mentions) {

  /**
   * Checks and copies the parts.
   *
   * @throws IllegalArgumentException if {@code id} or {@code name} is blank
   */
  public Venue {
    Require.notBlank(id, "id");
    Require.notBlank(name, "name");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(within, "within");
    Objects.requireNonNull(place, "place");
    mentions = List.copyOf(mentions);
  }

  /** What kind of place it is. */
  public enum Kind {
    /** A point of an online meeting (điểm cầu). */
    BRIDGE,
    /** A building, hall, office or address. */
    SITE,
    /** A town, province, commune or country. */
    AREA
  }
}
