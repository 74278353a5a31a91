package org.bienban.role;

import java.util.Optional;
import org.bienban.lexicon.Abbreviation;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Layers;
import org.bienban.text.Tokens;

/** Token ranges as strings. */
final class Writing {
  /** The first character that is not seen and is no control character. */
  private static final char SOFT_HYPHEN = '\u00AD';

  private Writing() {}

  /** As written, each run of blanks as one blank, without zero-width characters. */
  static String asWritten(Tokens tokens, int from, int to) {
    if (isPlain(tokens, from, to)) {
      return tokens.text(from, to);
    }
    StringBuilder out = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (i > from && tokens.spaceBefore(i)) {
        out.append(' ');
      }
      appendVisible(tokens, i, out);
    }
    return out.toString();
  }

  /** True where the text itself shows the tokens as they are to be written. */
  private static boolean isPlain(Tokens tokens, int from, int to) {
    String text = tokens.text();
    for (int i = from; i < to; i++) {
      int gap = i > from ? tokens.start(i) - tokens.end(i - 1) : 0;
      boolean blank = gap == 1 && text.charAt(tokens.start(i) - 1) == ' ';
      if (gap != 0 && !blank) {
        return false;
      }
      for (int at = tokens.start(i); at < tokens.end(i); at++) {
        if (!isVisible(text.charAt(at))) {
          return false;
        }
      }
    }
    return to > from;
  }

  /** True where a word is abbreviated or printed as one with the word before. */
  private static boolean isShortened(AnnotatedText text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.has(Layers.ABBREVIATIONS, i) || (i > from && text.tokens().isGlued(i))) {
        return true;
      }
    }
    return false;
  }

  /** As written, with abbreviations expanded and a blank between words that are printed as one. */
  static String expanded(AnnotatedText text, int from, int to) {
    Tokens tokens = text.tokens();
    if (!isShortened(text, from, to)) {
      return asWritten(tokens, from, to);
    }
    StringBuilder out = new StringBuilder();
    int i = from;
    while (i < to) {
      if (i > from && (tokens.spaceBefore(i) || tokens.isGlued(i))) {
        out.append(' ');
      }
      Abbreviation abbreviation = text.at(Layers.ABBREVIATIONS, i);
      if (abbreviation != null) {
        int end = text.end(Layers.ABBREVIATIONS, i);
        out.append(withoutLast(abbreviation.full(), end - to));
        i = end;
      } else {
        appendVisible(tokens, i, out);
        i++;
      }
    }
    return out.toString();
  }

  /** The same with a misprinted word repaired where the tokens hold it. */
  static String repaired(AnnotatedText text, int from, int to, Optional<Misprint> misprint) {
    Optional<Misprint> within = misprint.filter(word -> word.from() >= from && word.to() <= to);
    if (within.isEmpty()) {
      return expanded(text, from, to);
    }
    Misprint word = within.get();
    String before = word.from() > from ? expanded(text, from, word.from()) + " " : "";
    String after = word.to() < to ? " " + expanded(text, word.to(), to) : "";
    return before + word.meant() + after;
  }

  /**
   * An abbreviation that is read by the words behind it ({@code BCHQS huyện}), without those of
   * them that are not asked for.
   */
  private static String withoutLast(String full, int words) {
    String out = full;
    for (int i = 0; i < words; i++) {
      out = out.substring(0, out.lastIndexOf(' '));
    }
    return out;
  }

  /** True for a numeral in Roman letters: {@code VIII}. */
  static boolean isRoman(Tokens tokens, int i) {
    boolean roman = tokens.shape(i).hasCapital();
    for (int c = tokens.start(i); roman && c < tokens.end(i); c++) {
      roman = "IVXL".indexOf(tokens.text().charAt(c)) >= 0;
    }
    return roman;
  }

  private static void appendVisible(Tokens tokens, int token, StringBuilder out) {
    for (int i = tokens.start(token); i < tokens.end(token); i++) {
      char c = tokens.text().charAt(i);
      if (isVisible(c)) {
        out.append(c);
      }
    }
  }

  private static boolean isVisible(char c) {
    return c < SOFT_HYPHEN || Character.getType(c) != Character.FORMAT;
  }
}
