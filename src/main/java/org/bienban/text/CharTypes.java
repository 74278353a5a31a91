package org.bienban.text;

import java.text.Normalizer;

/**
 * Per-character facts, looked up in tables: the class of a character, its small letter without tone
 * mark, and its tone mark. The tables reach to U+1EFF, where Vietnamese ends; what lies above is
 * asked of {@link Character}.
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

  private static final int LIMIT = 0x1F00;
  private static final byte[] TYPE = new byte[LIMIT];
  private static final char[] BASE = new char[LIMIT];
  private static final byte[] TONE = new byte[LIMIT];

  /** Grave, acute, tilde, hook above, dot below: the five tone marks, numbered from 1. */
  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

  static {
    for (int c = 0; c < LIMIT; c++) {
      TYPE[c] = typeOf((char) c);
      BASE[c] = baseOf((char) c);
      TONE[c] = toneOf((char) c);
    }
  }

  private CharTypes() {}

  static byte type(char c) {
    return c < LIMIT ? TYPE[c] : typeOf(c);
  }

  /** The small letter without its tone mark: ế gives ê. Other characters give themselves. */
  static char base(char c) {
    return c < LIMIT ? BASE[c] : unified(c);
  }

  /** The number of the tone mark that a letter carries or that a combining mark is; 0 for none. */
  static int tone(char c) {
    return c < LIMIT ? TONE[c] : 0;
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

  private static char baseOf(char c) {
    String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
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

  private static byte toneOf(char c) {
    String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
    for (int i = 0; i < parts.length(); i++) {
      int tone = TONES.indexOf(parts.charAt(i)) + 1;
      if (tone > 0) {
        return (byte) tone;
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
