package org.bienban.role;

import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Layer;
import org.bienban.lexicon.LayerSet;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.NotPerson;
import org.bienban.lexicon.Word;
import org.bienban.text.Shape;
import org.bienban.text.Tokens;

/**
 * Where a doubtful name may start and end: at a capitalised word that opens no other phrase, over
 * capitalised words with the initials and hyphens of foreign names between them.
 */
final class NameRuns {
  static final int NONE = -1;
  private static final int MOST_WORDS = 6;
  private static final int LONGEST_PHRASE = 8;
  private static final int MOST_PARTICLES = 2;

  /** Phrases that a name does not start with, unless it is a family name as well. */
  private static final LayerSet OTHER =
      LayerSet.of(
          Layers.POSITIONS,
          Layers.HONORIFICS,
          Layers.BODIES,
          Layers.FIELDS,
          Layers.PLACES,
          Layers.PLACE_KINDS,
          Layers.ROLE_CUES,
          Layers.NOT_PERSONS);

  /** Phrases behind which a name may start. */
  private static final LayerSet ENDING =
      LayerSet.of(
          Layers.PLACES,
          Layers.BODIES,
          Layers.FIELDS,
          Layers.POSITIONS,
          Layers.HONORIFICS,
          Layers.PLACE_KINDS);

  private final AnnotatedText text;
  private final Tokens tokens;

  NameRuns(AnnotatedText text) {
    this.text = text;
    this.tokens = text.tokens();
  }

  /** True where a name may start. */
  boolean mayStart(int i) {
    if (i >= tokens.size() || !isWord(i) || next(i, i + 1) == NONE) {
      return false;
    }
    return !insidePlace(i) && (text.has(Layers.FAMILY_NAMES, i) || !(startsOther(i) || goesOn(i)));
  }

  /**
   * The next end after {@code end} of a name that starts at {@code from}; {@link #NONE} if it
   * cannot go on.
   */
  int next(int from, int end) {
    int at = end;
    if (at < tokens.size() && tokens.is(at, '.') && isInitial(at - 1)) {
      at++;
    } else if (at < tokens.size() && tokens.isOneOf(at, "-–") && joins(at)) {
      return words(from, at) < MOST_WORDS ? at + 2 : NONE;
    }
    at = behindParticles(text, at);
    boolean word = at < tokens.size() && !tokens.lineBefore(at) && isWord(at);
    boolean apart = at > end || (word && tokens.spaceBefore(at));
    boolean stops = (isStop(at) && at - from < 2) || startsOffice(at);
    return word && apart && words(from, at) < MOST_WORDS && !stops ? at + 1 : NONE;
  }

  /**
   * The token behind the particles of a foreign name that stand at token {@code i}: {@code van der
   * |Berg}, {@code al-|Assad}; {@code i} itself if none do, or no capitalised word follows them.
   */
  static int behindParticles(AnnotatedText text, int i) {
    int at = i;
    while (at - i < MOST_PARTICLES && isParticle(text, at)) {
      at++;
    }
    boolean hyphen = at > i && text.tokens().is(at, '-') && !text.tokens().spaceBefore(at);
    int name = hyphen ? at + 1 : at;
    return name < text.tokens().size() && text.tokens().shape(name).hasCapital() ? name : i;
  }

  private static boolean isParticle(AnnotatedText text, int i) {
    Word word = text.at(Layers.WORDS, i);
    return word != null
        && word.kind() == Word.Kind.PARTICLE
        && text.tokens().shape(i) == Shape.LOWER
        && !text.tokens().lineBefore(i);
  }

  private int words(int from, int to) {
    int words = 0;
    for (int i = from; i < to; i++) {
      words += tokens.shape(i) == Shape.PUNCTUATION ? 0 : 1;
    }
    return words;
  }

  private boolean joins(int hyphen) {
    return !tokens.lineBefore(hyphen)
        && hyphen + 1 < tokens.size()
        && (tokens.shape(hyphen + 1) == Shape.LOWER
            || tokens.shape(hyphen + 1) == Shape.CAPITALIZED)
        && tokens.spaceBefore(hyphen) == tokens.spaceBefore(hyphen + 1)
        && !(tokens.spaceBefore(hyphen) && startsOther(hyphen + 1))
        && !(tokens.spaceBefore(hyphen) && tokens.shape(hyphen + 1) != Shape.LOWER);
  }

  private boolean isWord(int i) {
    Shape shape = tokens.shape(i);
    return shape == Shape.CAPITALIZED || shape == Shape.MIXED;
  }

  private boolean isInitial(int i) {
    boolean letter = tokens.shape(i) == Shape.CAPITALIZED && tokens.end(i) - tokens.start(i) == 1;
    return letter && (tokens.charAt(i) <= 'Z' || tokens.charAt(i) == 'Đ');
  }

  /** An office or a body of several words, which no name holds: {@code Pak Min|Thủ tướng}. */
  private boolean startsOffice(int i) {
    return Math.max(text.end(Layers.POSITIONS, i), text.end(Layers.BODIES, i)) > i + 1;
  }

  private boolean isStop(int i) {
    NotPerson guard = text.at(Layers.NOT_PERSONS, i);
    return guard != null && guard.kind() == NotPerson.Kind.STOP;
  }

  private boolean startsOther(int i) {
    return text.hasAny(OTHER, i) || GrammarWords.is(text, i, Word.Kind.TAIL);
  }

  /** True inside a run, where no phrase of the tables ends. */
  boolean goesOn(int i) {
    boolean inside =
        i > 0 && !tokens.lineBefore(i) && tokens.spaceBefore(i) && tokens.shape(i - 1).hasCapital();
    return inside && tokens.shape(i - 1) != Shape.UPPER && !phraseEnds(i);
  }

  /** True in the middle of a place's name: {@code Quảng|Ninh}. */
  private boolean insidePlace(int i) {
    for (int back = 1; back <= 3; back++) {
      if (text.end(Layers.PLACES, i - back) > i) {
        return true;
      }
    }
    return false;
  }

  private boolean phraseEnds(int i) {
    for (int back = 1; back <= LONGEST_PHRASE && back <= i; back++) {
      if (!text.hasAny(ENDING, i - back)) {
        continue;
      }
      if (endsAt(Layers.PLACES, i - back, i)
          || endsAt(Layers.BODIES, i - back, i)
          || endsAt(Layers.FIELDS, i - back, i)
          || endsAt(Layers.POSITIONS, i - back, i)
          || endsAt(Layers.HONORIFICS, i - back, i)
          || endsAt(Layers.PLACE_KINDS, i - back, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean endsAt(Layer<?> layer, int from, int to) {
    return text.end(layer, from) == to;
  }
}
