package org.bienban.text;

import java.text.Normalizer;

/**
 * Per-character facts, looked up in tables: the class of a character, its small letter without tone
 * mark, and its tone mark. The table reaches over the punctuation behind U+1EFF, where Vietnamese
 * ends; what lies above is asked of {@link Character}.
 */
final class CharTypes {
  static final byte OTHER = 0;
  static final byte LOWER = 1;
  static final byte UPPER = 2;
  static final byte DIGIT = 3;
  static final byte SPACE = 4;
  static final byte LINE = 5;
  static final byte ZERO_WIDTH = 6;
  static final byte MARK = 7;

  private static final int VIETNAMESE_LIMIT = 0x1F00;
  private static final int LIMIT = 0x2100;

  /** For each character its small letter, and above that type, tone and whether it joins words. */
  private static final int[] FACTS = new int[LIMIT];

  private static final int TYPE_SHIFT = 16;
  private static final int TYPE_MASK = 7;
  private static final int TONE_SHIFT = 20;
  private static final int TONE_MASK = 7;
  private static final int JOINT = 1 << 24;
  private static final int CONSONANT = 1 << 25;

  /** Grave, acute, tilde, hook above, dot below: the five tone marks, numbered from 1. */
  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

  static {
    for (int c = 0; c < LIMIT; c++) {
      FACTS[c] = factsOf((char) c);
    }
  }

  private CharTypes() {}

  /** All facts of a character in one number, for the methods that take it apart. */
  static int facts(char c) {
    return c < LIMIT ? FACTS[c] : factsOf(c);
  }

  static byte type(char c) {
    return (byte) typeIn(facts(c));
  }

  static int typeIn(int facts) {
    return facts >>> TYPE_SHIFT & TYPE_MASK;
  }

  /** The small letter without its tone mark: ế gives ê. Other characters give themselves. */
  static char base(char c) {
    return baseIn(facts(c));
  }

  static char baseIn(int facts) {
    return (char) facts;
  }

  /** The number of the tone mark that a letter carries or that a combining mark is; 0 for none. */
  static int toneIn(int facts) {
    return facts >>> TONE_SHIFT & TONE_MASK;
  }

  /** True for the dot, slash, ampersand and hyphens, which may join words to one. */
  static boolean isJoint(char c) {
    return (facts(c) & JOINT) != 0;
  }

  /** True for a letter that is none of the twelve vowels. */
  static boolean isConsonant(char c) {
    return (facts(c) & CONSONANT) != 0;
  }

  /**
   * The letter that a base letter and a combining vowel mark (circumflex, breve, horn) make
   * together.
   */
  static char compose(char base, char mark) {
    String composed =
        Normalizer.normalize(new String(new char[] {base, mark}), Normalizer.Form.NFC);
    return composed.length() == 1 ? composed.charAt(0) : base;
  }

  private static byte typeOf(char c) {
    if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085') {
      return LINE;
    }
    if (c == '\u200B'
        || c == '\u200C'
        || c == '\u200D'
        || c == '\u2060'
        || c == '\uFEFF'
        || c == '\u00AD') {
      return ZERO_WIDTH;
    }
    if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c < ' ') {
      return SPACE;
    }
    if (c >= '0' && c <= '9') {
      return DIGIT;
    }
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK) {
      return MARK;
    }
    if (type == Character.UPPERCASE_LETTER || type == Character.TITLECASE_LETTER) {
      return UPPER;
    }
    return Character.isLetter(c) ? LOWER : OTHER;
  }

  private static int factsOf(char c) {
    String parts = c < VIETNAMESE_LIMIT ? parts(c) : "";
    char base = parts.isEmpty() ? unified(c) : baseOf(c, parts);
    int facts = base | typeOf(c) << TYPE_SHIFT | toneOf(parts) << TONE_SHIFT;
    boolean consonant = Character.isLetter(c) && "aeiouyăâêôơư".indexOf(c) < 0;
    return facts | ("./&-".indexOf(base) < 0 ? 0 : JOINT) | (consonant ? CONSONANT : 0);
  }

  private static String parts(char c) {
    return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
  }

  private static char baseOf(char c, String parts) {
    StringBuilder kept = new StringBuilder(parts.length());
    for (int i = 0; i < parts.length(); i++) {
      if (TONES.indexOf(parts.charAt(i)) < 0) {
        kept.append(parts.charAt(i));
      }
    }
    String base = Normalizer.normalize(kept, Normalizer.Form.NFC);
    return base.length() == 1
        ? unified(Character.toLowerCase(base.charAt(0)))
        : Character.toLowerCase(c);
  }

  private static int toneOf(String parts) {
    for (int i = 0; i < parts.length(); i++) {
      int tone = TONES.indexOf(parts.charAt(i)) + 1;
      if (tone > 0) {
        return tone;
      }
    }
    return 0;
  }

  /** One hyphen, one quotation mark, one apostrophe for all of their kinds. */
  private static char unified(char c) {
    return switch (c) {
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
      case '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB' -> '"';
      case '\u2018', '\u2019', '\u02BC', '`' -> '\'';
      default -> c;
    };
  }
}
