package org.bienban.role;

import java.util.Optional;
import org.bienban.lexicon.Abbreviation;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Layers;
import org.bienban.text.Tokens;

/** Token ranges as strings. */
final class Writing {
  private Writing() {}

  /** As written, each run of blanks as one blank, without zero-width characters. */
  static String asWritten(Tokens tokens, int from, int to) {
    StringBuilder out = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (i > from && tokens.spaceBefore(i)) {
        out.append(' ');
      }
      appendVisible(tokens.word(i), out);
    }
    return out.toString();
  }

  /** As written, with abbreviations expanded and a blank between words that are printed as one. */
  static String expanded(AnnotatedText text, int from, int to) {
    Tokens tokens = text.tokens();
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
        appendVisible(tokens.word(i), out);
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

  private static void appendVisible(String word, StringBuilder out) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.getType(c) != Character.FORMAT) {
        out.append(c);
      }
    }
  }
}
