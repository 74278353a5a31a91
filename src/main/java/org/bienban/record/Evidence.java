package org.bienban.record;

import java.util.Objects;

/**
 * The words that give an official a role.
 *
 * <p>{@code "chủ trì"} is the evidence for {@link Role#CHAIRED}.
 *
 * @param role the role
 * @param span where the words stand
 */
public record Evidence(Role role, Mention span) {

  /** Checks the parts. */
  public Evidence {
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(span, "span");
  }
}
