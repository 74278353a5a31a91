package org.bienban.role;

import org.apache.commons.text.similarity.LevenshteinDistance;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.Modifier;
import org.bienban.text.Folding;
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
}
