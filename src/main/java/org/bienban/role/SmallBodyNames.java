package org.bienban.role;

import java.util.EnumSet;
import java.util.Set;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.Word;
import org.bienban.text.Shape;
import org.bienban.text.Tokens;

/**
 * Tells where a name of a body in small letters ends: {@code Phòng | quản lý công sản | tỉnh}. Only
 * what follows it shows that the words are a name.
 */
final class SmallBodyNames {
  private static final int MOST_NAME_TOKENS = 16;

  /** The most words in small letters between the noun of a body and a verb. */
  private static final int MOST_BEFORE_VERB = 8;

  /** The most small words between the words of a name and a verb. */
  private static final int MOST_SMALL = 4;

  /** What may stand between a body and the verb behind it. */
  private static final Set<Word.Kind> BEHIND_NAME =
      EnumSet.of(Word.Kind.AUXILIARY, Word.Kind.PASSIVE, Word.Kind.WITH, Word.Kind.STOP);

  private final AnnotatedText text;
  private final Tokens tokens;
  private final TitleWords words;
  private final NameFinder names;
  private final BodyNameEnds ends;

  SmallBodyNames(TitleWords words, BodyNameEnds ends) {
    this.text = words.text();
    this.tokens = text.tokens();
    this.words = words;
    this.names = words.names();
    this.ends = ends;
  }

  /**
   * The end of a name in small letters that goes on to a mark, a place, a person or a verb; {@code
   * at} if it does not.
   */
  int end(int at) {
    if (words.isWord(at, Word.Kind.AND)) {
      return at;
    }
    int end = at;
    while (end < tokens.size() && end - at < MOST_NAME_TOKENS && !tokens.lineBefore(end)) {
      if (ends.isAct(end)) {
        return end;
      }
      if (ends.isAmount(end)) {
        return at; // "chùa Phước Điền | vận động 200 phần quà"
      }
      boolean joint = end > at && ends.joins(end) && ends.isNamePart(end + 1);
      if (joint
          || isEnd(at, end)
          || (end > at && end - at <= MOST_BEFORE_VERB && ends.isVerb(end))) {
        return end;
      }
      int next = next(end);
      if (next == end) {
        return at;
      }
      end = next;
    }
    return at;
  }

  /** The end of the next word or field of such a name; the token itself if it is no part of one. */
  private int next(int at) {
    int field = text.end(Layers.FIELDS, at);
    if (field > at + 1 && field >= text.end(Layers.WORDS, at)) {
      return field;
    }
    boolean number = tokens.shape(at - 1) == Shape.NUMBER; // "Quân khu 2 | được"
    boolean listed = !number && words.isWord(at - 1, Word.Kind.PLURAL);
    boolean other =
        listed ? ends.isVerb(at) : ends.isOtherWord(at) || text.has(Layers.POSITIONS, at);
    boolean part = tokens.shape(at).isWord() || words.isInnerHyphen(at);
    if (!part || other) {
      return at;
    }
    return listed ? Math.max(at + 1, text.end(Layers.WORDS, at)) : at + 1;
  }

  /** True where a mark, a person, a place or the unit of the body follows. */
  private boolean isEnd(int at, int end) {
    return tokens.isOneOf(end, ",;.():")
        || names.known(end) > 0
        || text.has(Layers.PLACES, end)
        || (end > at && (ends.isUnit(end) || ends.isCentre(end)));
  }

  /**
   * The end of a few small words that go on a name of words up to a verb: {@code Phòng Quản lý |
   * công sản | đã}; the token itself if none do. Behind a proper name they are no part of it:
   * {@code Công ty Hoàng Sơn | tận tình giúp}.
   */
  int beforeAuxiliary(int at) {
    int end = at;
    boolean ofWords = tokens.shape(at - 1) == Shape.LOWER;
    while (ofWords && end < tokens.size() && end - at <= MOST_SMALL && isSmall(end)) {
      Word word = text.at(Layers.WORDS, end);
      boolean closes = word != null && BEHIND_NAME.contains(word.kind());
      if (closes
          || ends.isOtherWord(end)
          || ends.isHead(end)
          || ends.isOthers(end)
          || words.isWord(end, Word.Kind.AND)) {
        return closes && end > at + 1 ? end : at;
      }
      end++;
    }
    return at;
  }

  private boolean isSmall(int at) {
    return tokens.shape(at) == Shape.LOWER && !tokens.lineBefore(at);
  }
}
