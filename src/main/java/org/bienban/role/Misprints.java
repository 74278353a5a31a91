package org.bienban.role;

import java.util.Arrays;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.bienban.lexicon.Abbreviation;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Body;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.Modifier;
import org.bienban.lexicon.Position;
import org.bienban.text.Folding;
import org.bienban.text.Shape;
import org.bienban.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Words of titles that are misprinted by one letter or tone mark. */
final class Misprints {
  /**
   * Folding writes the tone mark as a letter of its own, so that a wrong one counts as one change,
   * a lost one too.
   */
  private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(1);

  /** Shorter words are one letter apart from too many others. */
  private static final int LEAST_LENGTH = 9;

  /** The same for offices, which must stand before a body. */
  private static final int LEAST_OFFICE = 8;

  /** Shorter initials are those of companies too. */
  private static final int LEAST_INITIALS = 4;

  private Misprints() {}

  /** The standing that two tokens almost spell; null if they spell none. */
  static @Nullable Modifier standing(AnnotatedText text, int i) {
    Tokens tokens = text.tokens();
    String written = Folding.fold(tokens.text(i, i + 2));
    for (Modifier modifier : text.lexicon().entries(Layers.MODIFIERS)) {
      boolean standing = modifier.kind() == Modifier.Kind.STANDING;
      String meant = standing ? Folding.fold(modifier.full()) : "";
      if (meant.length() >= LEAST_LENGTH && DISTANCE.apply(written, meant) == 1) {
        return modifier;
      }
    }
    return null;
  }

  /**
   * The office of two syllables that two tokens before a body almost spell: {@code Chủ tich |
   * UBND}; null if they spell none.
   */
  static @Nullable Position office(AnnotatedText text, int i) {
    if (!mayBeOffice(text, i)) {
      return null;
    }
    String written = Folding.fold(text.tokens().words(i, i + 2));
    for (Position position : text.lexicon().entries(Layers.POSITIONS)) {
      boolean head = position.kind() == Position.Kind.HEAD && position.noun().isEmpty();
      String meant = head ? Folding.fold(position.text()) : "";
      if (meant.length() >= LEAST_OFFICE && DISTANCE.apply(written, meant) == 1) {
        return position;
      }
    }
    return null;
  }

  private static boolean mayBeOffice(AnnotatedText text, int i) {
    Tokens tokens = text.tokens();
    return text.has(Layers.BODIES, i + 2)
        && !tokens.lineBefore(i + 1)
        && !tokens.lineBefore(i + 2)
        && tokens.shape(i) == Shape.CAPITALIZED
        && tokens.shape(i + 1) == Shape.LOWER
        && !text.has(Layers.POSITIONS, i)
        && !text.has(Layers.BODIES, i)
        && !text.has(Layers.WORDS, i);
  }

  /** The body whose initials stand in another order: {@code UNBD}; null if there is none. */
  static @Nullable Body initials(AnnotatedText text, int i) {
    String written = text.tokens().word(i);
    if (text.tokens().shape(i) != Shape.UPPER || written.length() < LEAST_INITIALS) {
      return null;
    }
    for (Abbreviation known : text.lexicon().entries(Layers.ABBREVIATIONS)) {
      if (isSwapped(written, known.text())) {
        return text.lexicon().annotate(known.full()).at(Layers.BODIES, 0);
      }
    }
    return null;
  }

  /** True where two neighbouring letters have changed places. */
  private static boolean isSwapped(String written, String known) {
    int at = Arrays.mismatch(written.toCharArray(), known.toCharArray());
    return at >= 0
        && written.length() == known.length()
        && at + 1 < known.length()
        && written.charAt(at) == known.charAt(at + 1)
        && written.charAt(at + 1) == known.charAt(at)
        && written.regionMatches(at + 2, known, at + 2, known.length() - at - 2);
  }
}
