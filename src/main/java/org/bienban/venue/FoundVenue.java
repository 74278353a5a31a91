package org.bienban.venue;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.bienban.record.Mention;
import org.bienban.record.Place;
import org.bienban.record.Venue;

/**
 * A place where the meeting, or a site connected to it, is held. Immutable.
 *
 * @param name the fullest name as written
 * @param kind what kind of place it is
 * @param within index of the venue that it lies in
 * @param place the unit of territory
 * @param mentions where it is named, in the order of the text; at least one
 */
public record FoundVenue(
    String name,
    Venue.Kind kind,
    OptionalInt within,
    Optional<Place> place,
    List<VenueMention> mentions) {

  /** Checks and copies the parts. */
  public FoundVenue {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(within, "within");
    Objects.requireNonNull(place, "place");
    mentions = List.copyOf(mentions);
  }

  Venue toRecord(int index) {
    List<Mention> written =
        mentions.stream().map(mention -> Mention.of(mention.span(), mention.rule())).toList();
    return new Venue(
        id(index),
        name,
        kind,
        within.isPresent() ? Optional.of(id(within.getAsInt())) : Optional.empty(),
        place,
        written);
  }

  static String id(int index) {
    return "v" + (index + 1);
  }
}
