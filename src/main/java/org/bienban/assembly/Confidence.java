package org.bienban.assembly;

import java.util.List;
import org.bienban.record.Title;
import org.bienban.role.NamedRoles;
import org.bienban.role.PersonMention;

/**
 * How sure an official is: the share of officials with the same evidence who were right in 170
 * annotated reports of November 2026, {@code (right + 1) / (all + 2)}. {@code bienban evaluate
 * --calibration} measures it anew.
 */
final class Confidence {
  /** 805 of 806 were right. */
  private static final double PLAIN_WITH_TITLE = 0.99;

  /** 16 of 17. */
  private static final double PLAIN_WITH_ROLE = 0.89;

  /** 131 of 140. */
  private static final double DOUBTFUL_WITH_TITLE = 0.93;

  /** 2 of 5. */
  private static final double DOUBTFUL_WITH_ROLE = 0.43;

  /** A family name and two words are a name wherever they stand. */
  private static final int PLAIN_WORDS = 3;

  private Confidence() {}

  static double of(Person person, List<Title> titles, NamedRoles roles) {
    boolean plain = isPlain(person, roles);
    if (titles.isEmpty()) {
      return plain ? PLAIN_WITH_ROLE : DOUBTFUL_WITH_ROLE;
    }
    return plain ? PLAIN_WITH_TITLE : DOUBTFUL_WITH_TITLE;
  }

  private static boolean isPlain(Person person, NamedRoles roles) {
    for (int mention : person.mentions()) {
      PersonMention name = roles.persons().get(mention);
      if (name.by().equals(PersonMention.FAMILY_NAME) && words(name.name()) >= PLAIN_WORDS) {
        return true;
      }
    }
    return false;
  }

  private static int words(String name) {
    int words = 1;
    for (int at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1)) {
      words++;
    }
    return words;
  }
}
