package org.bienban.venue;

import java.util.Optional;
import org.bienban.record.Place;
import org.bienban.record.Venue;

/**
 * One mention of a venue before mentions of the same venue are put together.
 *
 * @param head the end of the head of the name
 * @param within an index of mentions, or -1
 * @param body the folded words of the name without head and place: {@code tỉnh ủy}
 */
record Found(
    Venue.Kind kind,
    int from,
    int head,
    int to,
    int within,
    Optional<Place> place,
    String body,
    String rule) {

  Found within(int other) {
    return new Found(kind, from, head, to, other, place, body, rule);
  }

  /** The same, in a unit that the text gives outside its name. */
  Found of(Optional<Place> unit) {
    return new Found(kind, from, head, to, within, unit.or(() -> place), body, rule);
  }

  /** True where the name holds the name of a unit. */
  boolean isOfUnit() {
    return place.isPresent();
  }
}
