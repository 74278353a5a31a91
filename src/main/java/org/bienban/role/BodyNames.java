package org.bienban.role;

import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Body;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.Word;
import org.bienban.text.Shape;
import org.bienban.text.Tokens;

/**
 * Tells where the name of a body ends that begins behind its noun: {@code Cục | Đổi mới sáng tạo,
 * Chuyển đổi xanh và Khuyến công}. No table lists such names; what follows them shows their end: a
 * person, a verb, a place, another office.
 */
final class BodyNames {
  private static final int MOST_NAME_TOKENS = 16;

  private final AnnotatedText text;
  private final Tokens tokens;
  private final TitleWords words;
  private final NameFinder names;
  private final BodyNameEnds ends;
  private final SmallBodyNames smallNames;
  private final BodyNameParts parts;

  BodyNames(TitleWords words, BodyNameEnds ends) {
    this.text = words.text();
    this.tokens = text.tokens();
    this.words = words;
    this.names = words.names();
    this.ends = ends;
    this.smallNames = new SmallBodyNames(words, ends);
    this.parts = new BodyNameParts(words, ends, smallNames);
  }

  /**
   * The end of the name that starts at a token; the token itself if none does.
   *
   * @param ownWords whether no foreign words are part of it
   */
  int end(int start, boolean ownWords) {
    int end = start;
    while (end < tokens.size() && end - start < MOST_NAME_TOKENS && !tokens.lineBefore(end)) {
      int next = ownWords && names.strange(end) > end + 1 ? end : namePart(start, end);
      if (next == end) {
        break;
      }
      end = next;
    }
    return end;
  }

  private int namePart(int start, int at) {
    int field = Math.max(text.end(Layers.FIELDS, at), words.deadName(at));
    int place = Math.max(text.end(Layers.PLACES, at), text.end(Layers.PLACE_KINDS, at));
    if (field > at && field >= place && field >= text.end(Layers.BODIES, at)) {
      boolean other = isPlacedBody(at, field) || ends.isAct(at) || ends.isDone(at, field);
      return at > start && other ? at : field;
    }
    boolean body = text.has(Layers.BODIES, at);
    if (place > at || body || names.known(at) > 0 || (at > start && names.hasMark(at))) {
      return at;
    }
    if (at > start && ends.joins(at) && ends.isNamePart(at + 1)) {
      return at + 1;
    }
    int part = at > start ? parts.end(at) : at;
    if (part > at) {
      return part;
    }
    boolean number = tokens.shape(at) == Shape.NUMBER && tokens.spaceBefore(at);
    if (number && tokens.is(at + 1, '/') && isLetters(at + 2)) {
      return at + 3;
    }
    boolean second = at > start && isSecondSyllable(at);
    if (number || second || ends.isPlainCapital(at)) {
      return at + 1;
    }
    if (isNumbered(at)) {
      return at + 2;
    }
    int end = smallNames.end(at);
    return end == at && at > start ? smallNames.beforeAuxiliary(at) : end;
  }

  /** A body with the name of a field, behind a field: {@code Cảnh sát giao thông | Công an}. */
  private boolean isPlacedBody(int at, int end) {
    Body body = text.at(Layers.BODIES, at);
    return body != null
        && body.kind() == Body.Kind.PLACED
        && text.end(Layers.BODIES, at) == end
        && tokens.shape(at).hasCapital();
  }

  /** The letters of a symbol: {@code 138/CP}. */
  private boolean isLetters(int at) {
    return at < tokens.size() && tokens.shape(at).hasCapital() && !tokens.spaceBefore(at);
  }

  /** A word with its number: {@code Đội số 2}, {@code Phân khu 6}. */
  private boolean isNumbered(int at) {
    boolean number = at + 1 < tokens.size() && tokens.shape(at + 1) == Shape.NUMBER;
    boolean word = tokens.shape(at) == Shape.LOWER && !words.isWord(at, Word.Kind.AND);
    return number && word && !ends.isAmount(at + 1) && !ends.isOtherWord(at);
  }

  /** The small second syllable of a word whose first is capitalised: {@code Dân chủ}. */
  private boolean isSecondSyllable(int at) {
    return tokens.shape(at) == Shape.LOWER
        && tokens.shape(at - 1) == Shape.CAPITALIZED
        && !words.isWord(at, Word.Kind.AND)
        && !ends.isAmount(at + 1)
        && !ends.isAmount(at + 2)
        && !ends.isOtherWord(at);
  }
}
