package org.bienban.role;

import java.util.List;

/**
 * What the role stage found in one report, in the order of the text. Indices in the mentions point
 * into {@code persons} and {@code titles}. Immutable.
 *
 * @param persons every mention of a person by name
 * @param titles every title, whether or not a person holds it
 * @param holdings who holds what
 * @param roles who did what
 * @param behalves who acted for whom
 * @param groups attendees without names
 * @param glued the titles that follow another without the comma that belongs between them
 */
public record NamedRoles(
    List<PersonMention> persons,
    List<TitleMention> titles,
    List<Holding> holdings,
    List<RoleMention> roles,
    List<BehalfMention> behalves,
    List<GroupMention> groups,
    List<TitleMention> glued) {
  /** Copies the lists. */
  public NamedRoles {
    persons = List.copyOf(persons);
    titles = List.copyOf(titles);
    holdings = List.copyOf(holdings);
    roles = List.copyOf(roles);
    behalves = List.copyOf(behalves);
    groups = List.copyOf(groups);
    glued = List.copyOf(glued);
  }
}
