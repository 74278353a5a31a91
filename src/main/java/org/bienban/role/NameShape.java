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

  /** The letter for token {@code i}; {@code folding} is overwritten. */
  static char of(Tokens tokens, int i, Folding folding) {
    if (tokens.end(i) - tokens.start(i) == 1) {
      return LETTER;
    }
    if (isInCapitals(tokens, i)) {
      return CAPITALS;
    }
    folding.set(tokens.text(), tokens.start(i), tokens.end(i));
    int last = folding.length() - 1;
    boolean toned = last > 0 && Character.isDigit(folding.charAt(last));
    int end = toned ? last : last + 1;
    if (!isSyllable(folding, end)) {
      return FOREIGN;
    }
    return toned || hasMark(folding, end) ? MARKED : PLAIN;
  }

  private static boolean isInCapitals(Tokens tokens, int i) {
    for (int at = tokens.start(i); at < tokens.end(i); at++) {
      char c = tokens.text().charAt(at);
      if (c != Character.toUpperCase(c)) {
        return false;
      }
    }
    String word = tokens.word(i); // some small letters are two in capitals
    return word.equals(word.toUpperCase(Locale.ROOT));
  }

  private static boolean hasMark(Folding letters, int end) {
    for (int i = 0; i < end; i++) {
      if (letters.charAt(i) > 'z') {
        return true;
      }
    }
    return false;
  }

  /** Onset, vowels, coda, and nothing after them. */
  private static boolean isSyllable(Folding letters, int end) {
    int nucleus = 0;
    while (nucleus < end && !isVowel(letters.charAt(nucleus))) {
      nucleus++;
    }
    int coda = nucleus;
    while (coda < end && isVowel(letters.charAt(coda))) {
      coda++;
    }
    return coda > nucleus
        && coda - nucleus <= 3
        && isOnset(letters, nucleus)
        && isCoda(letters, coda, end);
  }

  private static boolean isVowel(char c) {
    return VOWELS.indexOf(c) >= 0;
  }

  private static boolean isOnset(Folding letters, int end) {
    return switch (end) {
      case 0 -> true;
      case 1 -> "bcdđghklmnpqrstvx".indexOf(letters.charAt(0)) >= 0;
      case 2 -> isPair("ch gh kh ng nh ph th tr", letters, 0);
      case 3 -> isPair("ng", letters, 0) && letters.charAt(2) == 'h';
      default -> false;
    };
  }

  private static boolean isCoda(Folding letters, int start, int end) {
    return switch (end - start) {
      case 0 -> true;
      case 1 -> "cmnpt".indexOf(letters.charAt(start)) >= 0;
      case 2 -> isPair("ch ng nh", letters, start);
      default -> false;
    };
  }

  private static boolean isPair(String pairs, Folding letters, int start) {
    for (int i = 0; i < pairs.length(); i += 3) {
      if (pairs.charAt(i) == letters.charAt(start)
          && pairs.charAt(i + 1) == letters.charAt(start + 1)) {
        return true;
      }
    }
    return false;
  }
}
