package org.bienban.lexicon;

import org.bienban.text.Shape;
import org.bienban.text.Tokens;

/** How a phrase must be written to count; the column {@code letters} of a table. */
enum Letters {
  /** In any letters. */
  ANY,
  /** The first word with a capital: {@code Mai} but not {@code mai}. */
  CAPITAL,
  /** Every word in capitals or as a known abbreviation: {@code TƯ} but not {@code tư}. */
  UPPER;

  boolean fits(Tokens tokens, int from, int to) {
    return switch (this) {
      case ANY -> true;
      case CAPITAL -> tokens.shape(from).hasCapital();
      case UPPER -> allUpper(tokens, from, to);
    };
  }

  private static boolean allUpper(Tokens tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      Shape shape = tokens.shape(i);
      boolean single = shape == Shape.CAPITALIZED && tokens.end(i) - tokens.start(i) == 1;
      if (shape == Shape.LOWER || (shape == Shape.CAPITALIZED && !single)) {
        return false;
      }
    }
    return true;
  }
}
