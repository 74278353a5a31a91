package org.bienban.database;

import java.util.Objects;
import org.bienban.people.Reason;

/**
 * Two persons of a database who may be one and were left apart.
 *
 * @param person the one
 * @param other the other
 * @param speaksFor what speaks most for their being one
 * @param speaksAgainst what speaks most against it
 */
public record DoubtfulPair(
    PersonSummary person, PersonSummary other, Reason speaksFor, Reason speaksAgainst) {

  /** Checks the parts. */
  public DoubtfulPair {
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(other, "other");
    Objects.requireNonNull(speaksFor, "speaksFor");
    Objects.requireNonNull(speaksAgainst, "speaksAgainst");
  }
}
