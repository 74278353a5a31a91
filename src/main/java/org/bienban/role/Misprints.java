package org.bienban.role;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bienban.lexicon.Abbreviation;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Body;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.Lexicon;
import org.bienban.lexicon.Modifier;
import org.bienban.lexicon.Position;
import org.bienban.text.Folding;
import org.bienban.text.Shape;
import org.bienban.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Words of titles that are misprinted by one letter or tone mark. Folding writes the tone mark as a
 * letter of its own, so that a wrong one counts as one change, a lost one too. Safe for threads.
 */
final class Misprints {
  /** Shorter words are one letter apart from too many others. */
  private static final int LEAST_LENGTH = 9;

  /** The same for offices, which must stand before a body. */
  private static final int LEAST_OFFICE = 8;

  /** Shorter initials are those of companies too. */
  private static final int LEAST_INITIALS = 4;

  private final Lexicon lexicon;

  /** What may be meant, once it was asked for: to read these tables at the start takes long. */
  private volatile @Nullable List<Meant<Modifier>> standings;

  private volatile @Nullable List<Meant<Position>> offices;

  /** A word that may be misprinted, folded. */
  private record Meant<E>(String folded, E entry) {}

  Misprints(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  private List<Meant<Modifier>> standings() {
    List<Meant<Modifier>> known = standings;
    if (known == null) {
      known = new ArrayList<>();
      for (Modifier modifier : lexicon.entries(Layers.MODIFIERS)) {
        if (modifier.kind() == Modifier.Kind.STANDING) {
          add(modifier.full(), LEAST_LENGTH, modifier, known);
        }
      }
      standings = known;
    }
    return known;
  }

  private List<Meant<Position>> offices() {
    List<Meant<Position>> known = offices;
    if (known == null) {
      known = new ArrayList<>();
      for (Position position : lexicon.entries(Layers.POSITIONS)) {
        if (position.kind() == Position.Kind.HEAD && position.noun().isEmpty()) {
          add(position.text(), LEAST_OFFICE, position, known);
        }
      }
      offices = known;
    }
    return known;
  }

  private static <E> void add(String word, int leastLength, E entry, List<Meant<E>> out) {
    String folded = Folding.fold(word);
    if (folded.length() >= leastLength) {
      out.add(new Meant<>(folded, entry));
    }
  }

  /** The standing that two tokens almost spell; null if they spell none. */
  @Nullable Modifier standing(AnnotatedText text, int i) {
    return almost(Folding.fold(text.tokens().text(i, i + 2)), standings());
  }

  /**
   * The office of two syllables that two tokens before a body almost spell: {@code Chủ tich |
   * UBND}; null if they spell none.
   */
  @Nullable Position office(AnnotatedText text, int i) {
    boolean may = mayBeOffice(text, i);
    return may ? almost(Folding.fold(text.tokens().words(i, i + 2)), offices()) : null;
  }

  private static <E> @Nullable E almost(String written, List<Meant<E>> words) {
    for (int i = 0; i < words.size(); i++) {
      if (differByOne(written, words.get(i).folded)) {
        return words.get(i).entry;
      }
    }
    return null;
  }

  /** True where one letter is another, one too many or one too few. */
  static boolean differByOne(String written, String meant) {
    int more = written.length() - meant.length();
    if (more < -1 || more > 1) {
      return false;
    }
    int shorter = Math.min(written.length(), meant.length());
    int at = 0;
    while (at < shorter && written.charAt(at) == meant.charAt(at)) {
      at++;
    }
    if (at == shorter) {
      return more != 0;
    }
    int of = at + (more >= 0 ? 1 : 0);
    int in = at + (more <= 0 ? 1 : 0);
    return written.regionMatches(of, meant, in, meant.length() - in);
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
