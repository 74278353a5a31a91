package org.bienban.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.bienban.text.Folding;

/** What the table of careers says of positions and bodies, both folded. Immutable. */
final class Careers {
  /** What a phrase is. */
  enum Kind {
    FILLER,
    LEADER,
    NATIONAL,
    MEMBERSHIP,
    LOCAL,
    BARE,
    SUPERIOR,
    ASSEMBLY,
    WOMAN,
    HEALTH,
    EDUCATION,
    PROVINCE,
    SUMMIT
  }

  private final Map<Kind, Set<String>> phrases = new EnumMap<>(Kind.class);
  private final Pattern cuts;

  private Careers(List<String[]> rows) {
    List<String> superiors = new ArrayList<>();
    for (String[] row : rows) {
      Kind kind = Kind.valueOf(row[1].toUpperCase(Locale.ROOT));
      phrases.computeIfAbsent(kind, k -> new HashSet<>()).add(Folding.fold(row[0]));
      if (kind == Kind.SUPERIOR) {
        superiors.add(Pattern.quote(row[0]));
      }
    }
    cuts =
        Pattern.compile(
            "[,;()/]|(?<=\\p{L})\\s+(?=(?:" + String.join("|", superiors) + ")\\s+\\p{Lu})");
  }

  static Careers load() {
    return new Careers(PeopleTable.rows("careers.tsv"));
  }

  /** A body and those above it: {@code "Cục Trồng trọt, Bộ Y tế"} and without comma. */
  List<String> chain(String organization) {
    return Arrays.stream(cuts.split(organization)).filter(part -> !part.isBlank()).toList();
  }

  boolean is(Kind kind, String phrase) {
    return phrases.getOrDefault(kind, Set.of()).contains(phrase);
  }

  /** True where the phrase is of this kind, or begins with one that is. */
  boolean opens(Kind kind, String phrase) {
    for (int end = phrase.indexOf(' '); end >= 0; end = phrase.indexOf(' ', end + 1)) {
      if (is(kind, phrase.substring(0, end))) {
        return true;
      }
    }
    return is(kind, phrase);
  }

  /** A position without the words that do not make it another seat. */
  String seat(String position) {
    String seat = position;
    for (int cut = seat.indexOf(' '); cut >= 0; cut = seat.indexOf(' ', cut + 1)) {
      if (is(Kind.FILLER, seat.substring(cut + 1))) {
        return seat.substring(0, cut);
      }
    }
    return seat;
  }
}
