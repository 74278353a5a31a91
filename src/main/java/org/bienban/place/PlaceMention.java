package org.bienban.place;

import java.util.Objects;
import java.util.Optional;
import org.bienban.lexicon.PlaceKind;
import org.bienban.record.Span;

/**
 * A place as a text names it: {@code "xã Phong Hải"} has the kind {@code xã} and the name {@code
 * Phong Hải}. Immutable.
 *
 * @param from its first token
 * @param to the token after its last
 * @param kind the kind written before the name
 * @param name the bare name, in its official spelling where the lexicon knows it
 * @param span where it stands in the caller's text
 */
public record PlaceMention(int from, int to, Optional<PlaceKind> kind, String name, Span span) {

  /** Checks the parts. */
  public PlaceMention {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(span, "span");
  }
}
