package org.bienban.role;

import java.util.Locale;
import org.bienban.text.Folding;
import org.bienban.text.Tokens;

/**
 * What a word in a name is made of, as one letter. Vietnamese syllables follow a strict plan, so
 * that a word that breaks it is foreign even if no table knows it.
 */
final class NameShape {
  /** A syllable with Vietnamese marks: {@code Thưởng}. */
  static final char MARKED = 'V';

  /** A syllable without marks, which may be foreign as well: {@code Hun}. */
  static final char PLAIN = 'v';

  /** No Vietnamese syllable: {@code Thongloun}. */
  static final char FOREIGN = 'F';

  /** One letter: {@code Y}, {@code V}. */
  static final char LETTER = 'I';

  /** Two or more capitals: {@code UBND}. */
  static final char CAPITALS = 'U';

  private static final String VOWELS = "aeiouyăâêôơư";

  private NameShape() {}

  /** The letter for token {@code i}. */
  static char of(Tokens tokens, int i) {
    String word = tokens.word(i);
    if (word.length() == 1) {
      return LETTER;
    }
    if (word.equals(word.toUpperCase(Locale.ROOT))) {
      return CAPITALS;
    }
    String folded = Folding.fold(word);
    int last = folded.length() - 1;
    boolean toned = last > 0 && Character.isDigit(folded.charAt(last));
    String letters = toned ? folded.substring(0, last) : folded;
    if (!isSyllable(letters)) {
      return FOREIGN;
    }
    return toned || letters.chars().anyMatch(c -> c > 'z') ? MARKED : PLAIN;
  }

  /** Onset, vowels, coda, and nothing after them. */
  private static boolean isSyllable(String letters) {
    int at = 0;
    while (at < letters.length() && !isVowel(letters.charAt(at))) {
      at++;
    }
    int nucleus = at;
    while (at < letters.length() && isVowel(letters.charAt(at))) {
      at++;
    }
    return at > nucleus
        && at - nucleus <= 3
        && isOnset(letters.substring(0, nucleus))
        && isCoda(letters.substring(at));
  }

  private static boolean isVowel(char c) {
    return VOWELS.indexOf(c) >= 0;
  }

  private static boolean isOnset(String onset) {
    return switch (onset) {
      case "", "b", "c", "ch", "d", "đ", "g", "gh", "h", "k", "kh", "l", "m", "n", "ng", "ngh" ->
          true;
      case "nh", "p", "ph", "q", "r", "s", "t", "th", "tr", "v", "x" -> true;
      default -> false;
    };
  }

  private static boolean isCoda(String coda) {
    return switch (coda) {
      case "", "c", "ch", "m", "n", "ng", "nh", "p", "t" -> true;
      default -> false;
    };
  }
}
