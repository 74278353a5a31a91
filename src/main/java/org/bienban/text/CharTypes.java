package org.bienban.text;

import java.text.Normalizer;

/**
 * Per-character facts, looked up in a table: the class of a character, its small letter without
 * tone mark, and its tone mark. The table reaches over the punctuation behind U+1EFF, where
 * Vietnamese ends; what lies above is asked of {@link CharFacts}.
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

  static final int LIMIT = 0x2100;

  static final int TYPE_SHIFT = 16;
  static final int TONE_SHIFT = 19;
  static final int JOINT = 1 << 22;
  static final int CONSONANT = 1 << 23;
  static final int COMPOSED = 1 << 24;
  static final int CODE_SHIFT = 26;

  private static final int TYPE_MASK = 7;
  private static final int TONE_MASK = 7;

  /** For each character its small letter, and above that type, tone and the other facts. */
  private static final int[] FACTS = CharFacts.table();

  private CharTypes() {}

  /** All facts of a character in one number, for the methods that take it apart. */
  static int facts(char c) {
    return c < LIMIT ? FACTS[c] : CharFacts.of(c);
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

  /** The number of the small letter in {@link WordKey}; 0 for what has none. */
  static int codeIn(int facts) {
    return facts >>> CODE_SHIFT;
  }

  /** True for the dot, slash, ampersand and hyphens, which may join words to one. */
  static boolean isJoint(char c) {
    return (facts(c) & JOINT) != 0;
  }

  /** True for a character that no form of Unicode writes otherwise or joins to one before it. */
  static boolean isComposed(char c) {
    return c < LIMIT && (FACTS[c] & COMPOSED) != 0;
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
}
