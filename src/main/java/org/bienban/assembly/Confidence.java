package org.bienban.assembly;

import java.util.List;
import org.bienban.record.Title;
import org.bienban.role.NamedRoles;
import org.bienban.role.PersonMention;

/**
 * How sure an official is: the share of officials with the same evidence that were right on
 * annotated reports.
 */
final class Confidence {
  private static final double KNOWN_WITH_TITLE = 0.98;
  private static final double KNOWN_WITH_ROLE = 0.9;
  private static final double CALLED_WITH_TITLE = 0.85;
  private static final double CALLED_WITH_ROLE = 0.6;

  private Confidence() {}

  static double of(Person person, List<Title> titles, int acts, NamedRoles roles) {
    boolean known =
        person.mentions().stream()
            .map(roles.persons()::get)
            .map(PersonMention::by)
            .anyMatch(PersonMention.FAMILY_NAME::equals);
    if (!titles.isEmpty()) {
      return known ? KNOWN_WITH_TITLE : CALLED_WITH_TITLE;
    }
    return known && acts > 0 ? KNOWN_WITH_ROLE : CALLED_WITH_ROLE;
  }
}
