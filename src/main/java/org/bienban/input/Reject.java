package org.bienban.input;

import java.util.Objects;
import java.util.Optional;

/**
 * An input that gives no report, {@code news.jsonl:17} for example, and why. The run goes on with
 * the next. Immutable.
 *
 * @param place see {@link Item#place()}; empty where the reason names what it is about
 * @param id of the record that it would have become, where it is known
 * @param reason one line for people that says what is wrong and, where there is one, the way out
 */
public record Reject(String place, Optional<String> id, String reason) implements Item {

  /** Checks the parts. */
  public Reject {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(reason, "reason");
  }

  static Reject of(String place, String reason) {
    return new Reject(place, Optional.empty(), reason);
  }

  /** {@code news.jsonl:17: the field 'text' is missing}. */
  @Override
  public String toString() {
    return place.isEmpty() ? reason : place + ": " + reason;
  }
}
