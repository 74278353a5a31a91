package org.bienban.people;

import java.util.Objects;

/**
 * Two persons of one name who may be one, and were left apart.
 *
 * @param person id of the one, the smaller of the two
 * @param other id of the other
 * @param speaksFor what speaks most for their being one
 * @param speaksAgainst what speaks most against it
 */
public record Doubt(String person, String other, Reason speaksFor, Reason speaksAgainst)
    implements Comparable<Doubt> {

  /** Checks the parts. */
  public Doubt {
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(other, "other");
    Objects.requireNonNull(speaksFor, "speaksFor");
    Objects.requireNonNull(speaksAgainst, "speaksAgainst");
  }

  /** A doubt about two persons in any order. */
  static Doubt between(String a, String b, Reason speaksFor, Reason speaksAgainst) {
    return a.compareTo(b) < 0
        ? new Doubt(a, b, speaksFor, speaksAgainst)
        : new Doubt(b, a, speaksFor, speaksAgainst);
  }

  /** By the ids of the persons. */
  @Override
  public int compareTo(Doubt that) {
    int byPerson = person.compareTo(that.person);
    return byPerson != 0 ? byPerson : other.compareTo(that.other);
  }
}
