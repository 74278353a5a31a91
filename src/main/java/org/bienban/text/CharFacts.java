package org.bienban.text;

import java.text.Normalizer;
import org.bienban.compact.CompactReader;
import org.bienban.compact.CompactWriter;

/** Works out what {@link CharTypes} looks up, from what the platform knows of Unicode. */
public final class CharFacts {
  /** The file below {@code models/} in which the build leaves the facts of all characters. */
  public static final String COMPACT = "characters.bin";

  private static final int COMBINING = 0x0300;
  private static final int LATIN_ADDITIONAL = 0x1E00;
  private static final int VIETNAMESE_LIMIT = 0x1F00;
  private static final int PUNCTUATION = 0x2000;

  /** Grave, acute, tilde, hook above, dot below: the five tone marks, numbered from 1. */
  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

  private CharFacts() {}

  /** The facts of all characters below {@link CharTypes#LIMIT}. */
  static int[] table() {
    return CompactReader.model(COMPACT).map(CompactReader::ints).orElseGet(CharFacts::all);
  }

  /** Writes the facts of all characters in the table. */
  public static void writeCompact(CompactWriter out) {
    out.ints(all());
  }

  private static int[] all() {
    int[] facts = new int[CharTypes.LIMIT];
    for (int c = 0; c < facts.length; c++) {
      facts[c] = of((char) c);
    }
    return facts;
  }

  private static byte typeOf(char c) {
    if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085') {
      return CharTypes.LINE;
    }
    if (c == '\u200B'
        || c == '\u200C'
        || c == '\u200D'
        || c == '\u2060'
        || c == '\uFEFF'
        || c == '\u00AD') {
      return CharTypes.ZERO_WIDTH;
    }
    if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c < ' ') {
      return CharTypes.SPACE;
    }
    if (c >= '0' && c <= '9') {
      return CharTypes.DIGIT;
    }
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK) {
      return CharTypes.MARK;
    }
    if (type == Character.UPPERCASE_LETTER || type == Character.TITLECASE_LETTER) {
      return CharTypes.UPPER;
    }
    return Character.isLetter(c) ? CharTypes.LOWER : CharTypes.OTHER;
  }

  /** All facts of a character, as {@link CharTypes} takes them apart. */
  static int of(char c) {
    String parts = c < VIETNAMESE_LIMIT ? parts(c) : "";
    char base = parts.isEmpty() ? unified(c) : baseOf(c, parts);
    int facts = base | typeOf(c) << CharTypes.TYPE_SHIFT | toneOf(parts) << CharTypes.TONE_SHIFT;
    facts |= "./&-".indexOf(base) < 0 ? 0 : CharTypes.JOINT;
    facts |= isConsonant(c) ? CharTypes.CONSONANT : 0;
    facts |= WordKey.codeOf(base) << CharTypes.CODE_SHIFT;
    return facts | (isComposed(c) ? CharTypes.COMPOSED : 0);
  }

  /** True for a letter that is none of the twelve vowels. */
  static boolean isConsonant(char c) {
    return Character.isLetter(c) && "aeiouyăâêôơư".indexOf(c) < 0;
  }

  /**
   * Of Latin letters, and of marks and blanks from U+2000 on, those that stay as they are in NFC.
   */
  private static boolean isComposed(char c) {
    boolean latin = c < COMBINING || (c >= LATIN_ADDITIONAL && c < VIETNAMESE_LIMIT);
    return (latin || (c >= PUNCTUATION && c < CharTypes.LIMIT))
        && Normalizer.isNormalized(String.valueOf(c), Normalizer.Form.NFC);
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
