package org.bienban.text;

/**
 * Short folded words as numbers, so that one comparison tells two of them apart: six bits for each
 * letter, digit or mark, the last one lowest. Nearly every syllable is short enough.
 */
final class WordKey {
  /** The key of a word that is too long or holds other characters. */
  static final long NONE = 0;

  /** The most characters of a word with a key, its tone mark among them. */
  static final int LONGEST = 7;

  /** How many bits a key takes. */
  static final int BITS = 42;

  private static final int BITS_A_LETTER = 6;
  private static final int MASK = (1 << BITS_A_LETTER) - 1;

  /** The characters with a code, which is their place in this row and one more. */
  private static final String CODED =
      "0123456789abcdefghijklmnopqrstuvwxyz\u0103\u00E2\u0111\u00EA\u00F4\u01A1\u01B0-./&',:;()\"%!?*+[]$";

  private static final int ZERO = codeOf('0');
  private static final int I = codeOf('i');
  private static final int Q = codeOf('q');
  private static final int U = codeOf('u');
  private static final int Y = codeOf('y');

  /** By code, whether it is a consonant's. */
  private static final long CONSONANTS = consonants();

  private WordKey() {}

  private static long consonants() {
    long all = 0;
    for (char c : CODED.toCharArray()) {
      all |= CharFacts.isConsonant(c) ? 1L << codeOf(c) : 0;
    }
    return all;
  }

  /** The code of a folded character, from 1 to 63; 0 where it has none. */
  static int codeOf(char c) {
    return CODED.indexOf(c) + 1;
  }

  /** The key of a folded word. */
  static long of(char[] letters, int from, int to) {
    if (to - from > LONGEST) {
      return NONE;
    }
    long key = NONE;
    for (int i = from; i < to; i++) {
      int code = codeOf(letters[i]);
      if (code == 0) {
        return NONE;
      }
      key = append(key, code);
    }
    return key;
  }

  /** A key with a character more, which has this code. */
  static long append(long key, int code) {
    return key << BITS_A_LETTER | code;
  }

  /** Ends a word of letters that are not yet folded to their end, as {@link Folding} does. */
  static long finish(long letters, int tone) {
    long key =
        (letters & MASK) == Y && isLikeI(letters >>> BITS_A_LETTER) ? letters - Y + I : letters;
    return tone == 0 ? key : append(key, ZERO + tone);
  }

  /** True where {@code y} behind these letters stands for {@code i}. */
  private static boolean isLikeI(long before) {
    int last = (int) before & MASK;
    return (CONSONANTS >>> last & 1) != 0 || (last == U && (before >>> BITS_A_LETTER & MASK) == Q);
  }
}
