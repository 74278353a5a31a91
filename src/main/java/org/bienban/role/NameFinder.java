package org.bienban.role;

import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Body;
import org.bienban.lexicon.FamilyName;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.Modifier;
import org.bienban.lexicon.NotPerson;
import org.bienban.lexicon.PlaceName;
import org.bienban.lexicon.Word;
import org.bienban.record.Place;
import org.bienban.record.Title;
import org.bienban.text.Shape;
import org.bienban.text.Tokens;
import org.bienban.text.Vocabulary;

/**
 * Finds personal names. A name that starts with a family name is found anywhere; any other run of
 * capitalised words only where a form of address or a title stands before it.
 */
final class NameFinder {
  static final int NONE = -1;
  private static final int MOST_WORDS = 5;
  private static final int USUAL_WORDS = 4;

  /** Runs of capitalised words that are longer are no names. */
  private static final int MOST_RUN = 12;

  private final AnnotatedText text;
  private final Tokens tokens;
  private final NameJudge judge;

  NameFinder(AnnotatedText text, NameModel model) {
    this.text = text;
    this.tokens = text.tokens();
    this.judge = new NameJudge(text, model);
  }

  /**
   * The end of a name that starts with a family name at token {@code i}; {@link #NONE} if there is
   * none.
   */
  int known(int i) {
    return known(i, false);
  }

  /**
   * The end of a name that starts with a family name at token {@code i}; {@link #NONE} if there is
   * none.
   *
   * @param called whether a form of address or a title stands before it: then two words are enough,
   *     and capitals are no headline
   */
  int known(int i, boolean called) {
    if (i >= tokens.size() || !tokens.shape(i).hasCapital()) {
      return NONE;
    }
    int listed = listed(i, called);
    int end = judge.known(i, listed);
    boolean other = listed == NONE && end != NONE && !called && (isGuarded(i) || isByLine(end));
    return other ? NONE : end;
  }

  /** True where the name at token {@code i} is known from the model alone. */
  boolean isJudged(int i) {
    return judge.found(i);
  }

  private int listed(int i, boolean called) {
    FamilyName family = text.at(Layers.FAMILY_NAMES, i);
    if (family == null || !mayBeWord(i) || (!called && isGuarded(i))) {
      return NONE;
    }
    int end = run(i);
    boolean inCapitals = tokens.shape(i) == Shape.UPPER;
    if (startsWithCountry(i, end) || (inCapitals && !called && !standsOut(i, end))) {
      return NONE;
    }
    boolean usual = family.kind() == FamilyName.Kind.COMMON;
    int least = called || usual || hasMark(i + 1) ? 2 : 3;
    boolean institution = !called && (namesInstitution(i, end) || isByLine(end));
    return end - i >= least && !institution && !isOther(i, end) ? end : NONE;
  }

  /**
   * The end of a name at token {@code i} after a form of address or a title; {@link #NONE} if there
   * is none.
   *
   * @param foreign whether the title tells a foreign office, so that one word is enough
   */
  int called(int i, boolean foreign) {
    int end = addressed(i, foreign);
    return isBySounds(i) ? end : judge.called(i, end);
  }

  private int addressed(int i, boolean foreign) {
    if (i >= tokens.size() || !(mayBeWord(i) || isInitial(i)) || isStop(i) || startsOther(i)) {
      return NONE;
    }
    int end = text.has(Layers.FAMILY_NAMES, i) && !isInitial(i) ? run(i) : foreignRun(i);
    if (text.end(Layers.PLACES, i) >= end || isDead(i, end) || endsInPlace(i, end)) {
      return NONE;
    }
    boolean one = (foreign && isUnknown(i)) || (hasMark(i) && end - i == 1);
    return end - i >= 2 || one ? end : NONE;
  }

  /** A word of the peoples of the Highlands: {@code H'Rưm}, {@code K'Brẻo}. */
  boolean hasMark(int i) {
    boolean mixed = i < tokens.size() && tokens.shape(i) == Shape.MIXED;
    int letter = mixed ? tokens.start(i) + 2 : 0;
    return mixed
        && letter + 1 < tokens.end(i)
        && !Character.isLetterOrDigit(tokens.text().charAt(letter - 1))
        && Character.isUpperCase(tokens.text().charAt(letter));
  }

  /**
   * The end of a foreign name of two words or more behind a comma: {@code Thị trưởng thành phố
   * Paris, Anne Moreau cho hay}; {@link #NONE} if there is none.
   */
  int strange(int i) {
    int end = called(i, false);
    for (int at = i; at < end; at++) {
      boolean strange = isUnknown(at) || tokens.shape(at) == Shape.PUNCTUATION || isInitial(at);
      if (!strange || text.has(Layers.PLACES, at)) {
        return NONE;
      }
    }
    return end;
  }

  /**
   * The end of a name at the start of a list item, which the title behind it shows to be one;
   * {@link #NONE} if there is none.
   */
  int listed(int i) {
    int end = called(i, false);
    boolean mark = end > 0 && tokens.isOneOf(end, ",-–(");
    return mark && startsTitle(end + 1) ? end : NONE;
  }

  /**
   * The end of a given name alone after a form of address ({@code ông Nhân}); {@link #NONE} if
   * there is none.
   */
  int given(int i) {
    boolean word = i < tokens.size() && mayBeWord(i) && !isStop(i) && !startsOther(i);
    return judge.given(i, word && !text.has(Layers.PLACES, i) ? i + 1 : NONE);
  }

  /** {@code SOM ASEAN Việt Nam}. */
  private boolean endsInPlace(int i, int end) {
    for (int at = i + 1; at < end; at++) {
      if (text.end(Layers.PLACES, at) == end && end - at > 1) {
        return true;
      }
    }
    return false;
  }

  /** {@code Thái Lan Prayut}: a state before a foreign name. */
  private boolean startsWithCountry(int i, int end) {
    PlaceName place = text.at(Layers.PLACES, i);
    int placeEnd = text.end(Layers.PLACES, i);
    return place != null
        && place.level() == Place.Level.COUNTRY
        && placeEnd > i + 1
        && placeEnd < end;
  }

  private boolean isOther(int i, int end) {
    return text.end(Layers.PLACES, i) >= end
        || text.end(Layers.BODIES, i) >= end
        || text.end(Layers.FIELDS, i) > i + 1
        || isDead(i, end);
  }

  private boolean startsOther(int i) {
    return text.has(Layers.POSITIONS, i)
        || text.has(Layers.BODIES, i)
        || (text.has(Layers.FIELDS, i) && !text.has(Layers.FAMILY_NAMES, i))
        || text.has(Layers.PLACE_KINDS, i)
        || isTail(i);
  }

  private boolean isTail(int i) {
    return GrammarWords.is(text, i, Word.Kind.TAIL);
  }

  private boolean isDead(int i, int end) {
    NotPerson guard = text.at(Layers.NOT_PERSONS, i);
    return guard != null
        && guard.kind() == NotPerson.Kind.DEAD
        && text.end(Layers.NOT_PERSONS, i) >= end;
  }

  /** True where the word before makes the name that of a street, a school or a photographer. */
  private boolean isGuarded(int i) {
    int before = tokens.is(i - 1, ':') || tokens.is(i - 1, '/') ? i - 1 : i;
    for (int back = 1; back <= 3 && before - back >= 0; back++) {
      NotPerson guard = text.at(Layers.NOT_PERSONS, before - back);
      if (guard != null
          && guard.kind() == NotPerson.Kind.PREFIX
          && text.end(Layers.NOT_PERSONS, before - back) == before
          && !endsField(before - back, before)) {
        return true;
      }
    }
    return tokens.is(i - 1, '/') && !tokens.spaceBefore(i);
  }

  /** True where the word is the end of a longer one: {@code Môi trường}. */
  private boolean endsField(int from, int to) {
    return from > 0 && text.end(Layers.FIELDS, from - 1) == to;
  }

  /** True after a noun that opens the name of an institution: {@code Đồn Biên phòng Đàm Thủy}. */
  private boolean namesInstitution(int i, int end) {
    for (int back = 1; back <= 3 && end - i <= 2 && i - back >= 0; back++) {
      Body body = text.at(Layers.BODIES, i - back);
      if (body != null && text.end(Layers.BODIES, i - back) == i && !endsField(i - back, i)) {
        return body.kind() == Body.Kind.OPEN
            && body.level().filter(level -> level == Title.Level.UNIT).isPresent();
      }
    }
    return false;
  }

  /** True where an agency follows: {@code Doãn Tấn/TTXVN}. */
  private boolean isByLine(int end) {
    return tokens.is(end, '/') && !tokens.spaceBefore(end);
  }

  private boolean isStop(int i) {
    NotPerson guard = text.at(Layers.NOT_PERSONS, i);
    return guard != null && guard.kind() == NotPerson.Kind.STOP;
  }

  private boolean mayBeWord(int i) {
    Shape shape = tokens.shape(i);
    return shape == Shape.CAPITALIZED
        || shape == Shape.MIXED
        || (shape == Shape.UPPER && inCapitals(i));
  }

  /** Capitals count as a name only in a run of words all in capitals. */
  private boolean inCapitals(int i) {
    return isUpper(i + 1) || isUpper(i - 1);
  }

  private boolean isUpper(int i) {
    return i >= 0 && i < tokens.size() && tokens.shape(i) == Shape.UPPER;
  }

  /**
   * True for capitals on a line of other letters, which are no headline: {@code ĐỖ VĂN KHÔI, Bí
   * thư}.
   */
  private boolean standsOut(int i, int end) {
    boolean begins =
        i == 0
            || tokens.lineBefore(i)
            || tokens.shape(i - 1) != Shape.UPPER
            || text.has(Layers.ABBREVIATIONS, i - 1);
    boolean ends =
        end < tokens.size() && !tokens.lineBefore(end) && !isUpper(end) && !isUpper(end + 1);
    return begins && ends && end - i >= 3 && end - i <= USUAL_WORDS;
  }

  private int run(int i) {
    int end = Math.max(i + 1, text.end(Layers.FAMILY_NAMES, i)); // "Thích nữ"
    while (end < tokens.size() && end - i < MOST_RUN && goesOn(i, end)) {
      end++;
    }
    end = beforeLongerWord(i, end);
    return end - i > USUAL_WORDS ? split(i, end) : hyphened(i, end);
  }

  /** Goes on over a hyphen without blanks: {@code Kim Jong|-un}. */
  private int hyphened(int i, int end) {
    boolean hyphen =
        end - i > 1
            && tokens.isOneOf(end, "-–")
            && !tokens.spaceBefore(end)
            && end + 1 < tokens.size()
            && !tokens.spaceBefore(end + 1)
            && tokens.shape(end + 1) == Shape.LOWER;
    return hyphen && !startsTitle(end + 1) && !startsOther(end + 1) ? end + 2 : end;
  }

  private boolean goesOn(int i, int end) {
    if (tokens.lineBefore(end) || !tokens.spaceBefore(end) || !mayBeWord(end)) {
      return false;
    }
    if ((tokens.shape(i) == Shape.UPPER) != (tokens.shape(end) == Shape.UPPER)) {
      return false;
    }
    boolean stops = isStop(end) && !isMiddle(i, end);
    boolean other = stops || startsTitle(end) || startsBody(end) || isAct(i, end);
    return end - i < 2 || !other;
  }

  /** A word that ends a run, between two words and a capital: {@code Nguyễn Thị | Như | Ý}. */
  private boolean isMiddle(int i, int end) {
    int next = end + 1;
    return end - i == 2
        && text.end(Layers.NOT_PERSONS, end) == next
        && next < tokens.size()
        && tokens.shape(next) == Shape.CAPITALIZED
        && !tokens.lineBefore(next)
        && !startsOther(next);
  }

  /** A verb in a headline in capitals: {@code ĐỖ VĂN KHÔI THĂM LAI CHÂU}. */
  private boolean isAct(int i, int end) {
    if (tokens.shape(end) != Shape.UPPER) {
      return false;
    }
    boolean verb = GrammarWords.is(text, end, Word.Kind.STOP) && isUpper(end + 1);
    return text.has(Layers.ROLE_CUES, end) || (verb && end - i > 2);
  }

  /**
   * A body of several words, or a noun that a capitalised name follows; {@code Trường} alone is a
   * given name.
   */
  private boolean startsBody(int i) {
    int end = text.end(Layers.BODIES, i);
    return end > i + 1 || (end == i + 1 && end < tokens.size() && tokens.shape(end).hasCapital());
  }

  /**
   * Cuts a run before a word of the tables that begins in it and goes on behind it: {@code Đoàn
   * Đại|biểu}.
   */
  private int beforeLongerWord(int i, int end) {
    for (int at = i + 1; at < end; at++) {
      int longest = Math.max(text.end(Layers.POSITIONS, at), text.end(Layers.FIELDS, at));
      longest =
          Math.max(longest, Math.max(text.end(Layers.BODIES, at), text.end(Layers.HONORIFICS, at)));
      if (longest > end) {
        return at;
      }
    }
    return end;
  }

  private boolean startsTitle(int i) {
    Modifier modifier = text.at(Layers.MODIFIERS, i);
    return text.has(Layers.POSITIONS, i)
        || (modifier != null && text.has(Layers.POSITIONS, text.end(Layers.MODIFIERS, i)));
  }

  /**
   * Cuts a run that is too long for one name before a family name in it, else after the most usual
   * length.
   */
  private int split(int i, int end) {
    for (int cut = end - 2; cut >= i + 2; cut--) {
      FamilyName family = text.at(Layers.FAMILY_NAMES, cut);
      boolean common = family != null && family.kind() == FamilyName.Kind.COMMON;
      boolean whole = family != null && end - cut == USUAL_WORDS - 1; // "Hoàng Liên | Lò Văn Mười"
      if (whole || (common && end - cut <= USUAL_WORDS)) {
        return cut;
      }
    }
    return Math.min(end, i + MOST_WORDS);
  }

  /** A run of capitalised words with the initials and hyphens of foreign names between them. */
  private int foreignRun(int i) {
    int end = i;
    while (end < tokens.size() && end - i < 2 * MOST_WORDS) {
      if (end > i && (tokens.lineBefore(end) || isStop(end) || startsOther(end))) {
        break;
      }
      if (mayBeWord(end) || isInitial(end)) {
        end++;
      } else if (end > i && joins(end)) {
        end += 2;
      } else {
        int behind = end > i ? NameRuns.behindParticles(text, end) : end;
        if (behind == end) {
          break;
        }
        end = behind + 1;
      }
    }
    return end > i ? beforeLongerWord(i, end) : end;
  }

  private boolean joins(int i) {
    boolean dot = tokens.is(i, '.') && isInitial(i - 1);
    boolean goesOn = !tokens.spaceBefore(i) || isSmallPart(i + 1) || isDouble(i);
    boolean hyphen = tokens.isOneOf(i, "-–") && goesOn;
    return (dot || hyphen) && i + 1 < tokens.size() && tokens.shape(i + 1).isWord();
  }

  /** True for a name written by syllables: {@code Bô-ga-chen-cô}, {@code Cát - chen - cô}. */
  boolean isBySounds(int i) {
    return i + 2 < tokens.size()
        && tokens.shape(i) == Shape.CAPITALIZED
        && tokens.isOneOf(i + 1, "-–")
        && tokens.spaceBefore(i + 1) == tokens.spaceBefore(i + 2)
        && isSmallPart(i + 2)
        && tokens.isOneOf(i + 3, "-–")
        && !startsOther(i)
        && foreignRun(i) > i + 4;
  }

  /**
   * The token after a capitalised word with the small syllables that spaced hyphens tie to it:
   * {@code Mo - xbai}, {@code Ca - li - phoóc - ni - a}.
   */
  int soundsEnd(int i) {
    int end = i + 1;
    while (tokens.isOneOf(end, "-–")
        && !tokens.lineBefore(end)
        && isSmallPart(end + 1)
        && tokens.spaceBefore(end) == tokens.spaceBefore(end + 1)) {
      end += 2;
    }
    return end;
  }

  /** A small second part of a foreign name written by syllables: {@code Pa - cốp}. */
  private boolean isSmallPart(int i) {
    return i < tokens.size()
        && tokens.shape(i) == Shape.LOWER
        && !text.has(Layers.WORDS, i)
        && !isAddress(i)
        && !startsTitle(i)
        && !startsOther(i);
  }

  /** {@code Hùng - | bà Trần Thị Mỵ}. */
  private boolean isAddress(int i) {
    int end = text.end(Layers.HONORIFICS, i);
    return end > i && end < tokens.size() && tokens.shape(end).hasCapital();
  }

  /**
   * A foreign double name, unless a second dash shows an apposition: {@code Díaz - Canel}, but
   * {@code con rể ông Olsen - Erik Dahl - và}.
   */
  private boolean isDouble(int dash) {
    int end = dash + 2;
    while (end < tokens.size() && mayBeWord(end) && !tokens.lineBefore(end)) {
      end++;
    }
    boolean closed = tokens.isOneOf(end, "-–") && tokens.spaceBefore(end) && !isSmallPart(end + 1);
    return !closed && isForeignPart(dash - 1, dash + 1);
  }

  /** Two words that are no Vietnamese syllables: {@code Díaz - Canel}. */
  private boolean isForeignPart(int before, int behind) {
    return behind < tokens.size()
        && isUnknown(before)
        && isUnknown(behind)
        && tokens.shape(behind) == Shape.CAPITALIZED
        && !tokens.lineBefore(behind)
        && !startsOther(behind)
        && !text.has(Layers.PLACES, behind);
  }

  /** {@code P.} of {@code P. Pa-cốp}: a capital with a full stop. */
  boolean isInitial(int i) {
    return i >= 0
        && tokens.shape(i) == Shape.CAPITALIZED
        && tokens.end(i) - tokens.start(i) == 1
        && tokens.is(i + 1, '.');
  }

  private boolean isUnknown(int i) {
    return tokens.syllable(i) == Vocabulary.UNKNOWN;
  }
}
