package org.bienban.people;

import java.util.Objects;
import java.util.Optional;
import org.bienban.record.Place;
import org.bienban.record.Title;

/**
 * An office as one report gives it to somebody.
 *
 * <p>{@code "nguyên Phó Bí thư Tỉnh ủy Lai Châu"} is the position {@code "Phó Bí thư"} in the
 * organization {@code "Tỉnh ủy Lai Châu"}, {@link Title.Status#FORMER}.
 *
 * @param position the office without its body
 * @param organization the body in full; empty where there is none
 * @param place the unit of territory whose body it is; empty for central bodies
 * @param branch the branch that the body belongs to
 * @param level the level of the body
 * @param status held then, before, or given in the report
 */
public record Office(
    String position,
    Optional<String> organization,
    Optional<Place> place,
    Optional<Title.Branch> branch,
    Optional<Title.Level> level,
    Title.Status status) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if {@code position} is blank
   */
  public Office {
    if (position.isBlank()) {
      throw new IllegalArgumentException("position is blank");
    }
    Objects.requireNonNull(organization, "organization");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(branch, "branch");
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(status, "status");
  }

  /** Of what tells most offices apart. */
  @Override
  public int hashCode() {
    return 31 * position.hashCode() + organization.hashCode();
  }

  /** The office that a title of a record names. */
  public static Office of(Title title) {
    return new Office(
        title.position(),
        title.organization(),
        title.place(),
        title.branch(),
        title.level(),
        title.status());
  }
}
