package org.bienban.role;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Body;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.PlaceKind;
import org.bienban.lexicon.Position;
import org.bienban.lexicon.RoleCue;
import org.bienban.lexicon.Unit;
import org.bienban.lexicon.VenueWord;
import org.bienban.lexicon.Word;
import org.bienban.record.Count;
import org.bienban.record.Title;
import org.bienban.text.Shape;
import org.bienban.text.Tokens;
import org.bienban.text.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Tells where the name of a body ends that begins behind its noun: {@code Cục | Đổi mới sáng tạo,
 * Chuyển đổi xanh và Khuyến công}. No table lists such names; what follows them shows their end: a
 * person, a verb, a place, another office.
 */
final class BodyNames {
  private static final int MOST_NAME_TOKENS = 16;

  /** The most parts in small letters that commas join to a name. */
  private static final int MOST_PARTS = 4;

  /** The most words in small letters between the noun of a body and a verb. */
  private static final int MOST_BEFORE_VERB = 8;

  /** The most words of one of the parts that commas join to a name. */
  private static final int MOST_PART_WORDS = 8;

  private static final Set<Word.Kind> AFTER_TITLE =
      EnumSet.of(
          Word.Kind.OFFICE,
          Word.Kind.SERVE,
          Word.Kind.LEAVE,
          Word.Kind.DISMISS,
          Word.Kind.RETIRE,
          Word.Kind.PASSIVE,
          Word.Kind.LINK);

  /** What may stand between a body and the verb behind it. */
  private static final Set<Word.Kind> BEHIND_NAME =
      EnumSet.of(Word.Kind.AUXILIARY, Word.Kind.PASSIVE, Word.Kind.WITH, Word.Kind.STOP);

  /** The most small words between the words of a name and a verb. */
  private static final int MOST_SMALL = 4;

  private final AnnotatedText text;
  private final Tokens tokens;
  private final TitleWords words;
  private final NameFinder names;

  BodyNames(TitleWords words) {
    this.text = words.text();
    this.tokens = text.tokens();
    this.words = words;
    this.names = words.names();
  }

  /** The end of the name that starts at a token; the token itself if none does. */
  int end(int start) {
    return end(start, false);
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

  /** A person, or the words before another office or a verb of the passive. */
  boolean startsElse(int at) {
    Word word = text.at(Layers.WORDS, at);
    boolean office = word != null && AFTER_TITLE.contains(word.kind());
    return office || text.has(Layers.HONORIFICS, at) || names.known(at, true) > 0;
  }

  private int namePart(int start, int at) {
    int field = Math.max(text.end(Layers.FIELDS, at), words.deadName(at));
    int place = Math.max(text.end(Layers.PLACES, at), text.end(Layers.PLACE_KINDS, at));
    if (field > at && field >= place && field >= text.end(Layers.BODIES, at)) {
      boolean ends = isPlacedBody(at, field) || isAct(at) || isDone(at, field);
      return at > start && ends ? at : field;
    }
    boolean body = text.has(Layers.BODIES, at);
    if (place > at || body || names.known(at) > 0 || (at > start && names.hasMark(at))) {
      return at;
    }
    if (at > start && joins(at) && isNamePart(at + 1)) {
      return at + 1;
    }
    int list = at > start ? Math.max(fieldList(at), smallPart(at, MOST_PARTS)) : at;
    list = at > start && list <= at ? parts(at) : list;
    if (list > at) {
      return list;
    }
    boolean number = tokens.shape(at) == Shape.NUMBER && tokens.spaceBefore(at);
    if (number && tokens.is(at + 1, '/') && isLetters(at + 2)) {
      return at + 3;
    }
    boolean second = at > start && isSecondSyllable(at);
    if (number || second || isPlainCapital(at)) {
      return at + 1;
    }
    if (isNumbered(at)) {
      return at + 2;
    }
    int end = lowerName(at);
    return end == at && at > start ? beforeAuxiliary(at) : end;
  }

  /**
   * The end of a few small words that go on a name of words up to a verb: {@code Phòng Quản lý |
   * công sản | đã}; the token itself if none do. Behind a proper name they are no part of it:
   * {@code Công ty Hoàng Sơn | tận tình giúp}.
   */
  private int beforeAuxiliary(int at) {
    int end = at;
    boolean ofWords = tokens.shape(at - 1) == Shape.LOWER;
    while (ofWords && end < tokens.size() && end - at <= MOST_SMALL && isSmall(end)) {
      Word word = text.at(Layers.WORDS, end);
      boolean closes = word != null && BEHIND_NAME.contains(word.kind());
      if (closes
          || isOtherWord(end)
          || isHead(end)
          || isOthers(end)
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

  /**
   * A verb that is a field as well, right behind a proper name: {@code Công ty Hoàng Sơn | kiểm
   * tra}.
   */
  boolean isDone(int at, int end) {
    boolean verb = text.end(Layers.ROLE_CUES, at) >= end || text.end(Layers.WORDS, at) >= end;
    return verb && tokens.shape(at) == Shape.LOWER && tokens.shape(at - 1).hasCapital();
  }

  /** The letters of a symbol: {@code 138/CP}. */
  private boolean isLetters(int at) {
    return at < tokens.size() && tokens.shape(at).hasCapital() && !tokens.spaceBefore(at);
  }

  /** A word with its number: {@code Đội số 2}, {@code Phân khu 6}. */
  private boolean isNumbered(int at) {
    boolean number = at + 1 < tokens.size() && tokens.shape(at + 1) == Shape.NUMBER;
    boolean word = tokens.shape(at) == Shape.LOWER && !words.isWord(at, Word.Kind.AND);
    return number && word && !isAmount(at + 1) && !isOtherWord(at);
  }

  /** A body with the name of a field, behind a field: {@code Cảnh sát giao thông | Công an}. */
  private boolean isPlacedBody(int at, int end) {
    Body body = text.at(Layers.BODIES, at);
    return body != null
        && body.kind() == Body.Kind.PLACED
        && text.end(Layers.BODIES, at) == end
        && tokens.shape(at).hasCapital();
  }

  /**
   * The end of fields with commas between: {@code , Dân số, Gia đình}; a single one must end in
   * {@code và}.
   */
  private int fieldList(int at) {
    int end = at;
    int fields = 0;
    while (tokens.is(end, ',') && isField(end + 1)) {
      int from = end + 1;
      end = text.end(Layers.FIELDS, from);
      fields += hasAnd(from, end) ? 2 : 1;
    }
    if (fields > 0 && words.isWord(end, Word.Kind.AND) && isField(end + 1)) {
      return text.end(Layers.FIELDS, end + 1);
    }
    return fields > 1 ? end : at;
  }

  /**
   * The end of what a conjunction or a comma joins to a name in small letters: {@code Kinh tế địa
   * phương | và lãnh thổ}, {@code Khu Kinh tế | , công nghiệp tỉnh}; behind a comma it must be a
   * field that the words around it show to be part of the name.
   */
  private int smallPart(int at, int left) {
    int part = at + 1;
    boolean and = words.isWord(at, Word.Kind.AND);
    boolean comma = tokens.is(at, ',') && text.has(Layers.FIELDS, part);
    if (!(and || comma) || part >= tokens.size() || isOthers(part)) {
      return at;
    }
    int end = lowerName(part);
    if (and) {
      return end > part + 1 ? end : at;
    }
    int field = text.end(Layers.FIELDS, part);
    if (words.isWord(field, Word.Kind.AND) && isNamePart(field + 1)) {
      return field;
    }
    if (text.has(Layers.WORDS, field)) {
      return startsElse(field) ? field : at; // "văn hóa, thể thao đều là sở thích"
    }
    int next = left > 0 && tokens.is(field, ',') ? smallPart(field, left - 1) : field;
    boolean goesOn = next > field || tokens.is(field, '(') || startsElse(field) || isUnit(field);
    return end > field ? end : goesOn ? next : at;
  }

  /**
   * The end of parts of a name that commas and a conjunction join and that no table lists, shown by
   * what follows them: {@code Cục Quốc tịch | , hộ tịch và chứng thực | Nguyễn Văn A}, {@code Ban
   * Bảo vệ | , chăm sóc sức khỏe cán bộ | tỉnh}.
   */
  private int parts(int at) {
    int end = at;
    int parts = 0;
    boolean and = false;
    boolean small = true;
    while (parts < MOST_PARTS && !and && (isComma(end) || isAnd(end))) {
      int next = partEnd(end + 1);
      if (next == end + 1) {
        break;
      }
      and = isAnd(end) || hasAnd(end + 1, next);
      small &= tokens.shape(end + 1) == Shape.LOWER;
      end = next;
      parts++;
    }
    boolean list = and && parts > 1;
    boolean joined = and || (small && parts == 1);
    boolean closed = list ? endsList(end) : joined && endsTitle(end);
    return parts > 0 && closed ? end : at;
  }

  private boolean isComma(int at) {
    return tokens.is(at, ',') && tokens.spaceBefore(at + 1);
  }

  private boolean isAnd(int at) {
    return words.isWord(at, Word.Kind.AND) || tokens.is(at, '&');
  }

  /** The end of one part: a word of several syllables or a field; its start if none is there. */
  private int partEnd(int start) {
    if (start + 1 >= tokens.size() || startsOther(start)) {
      return start;
    }
    boolean small = tokens.shape(start) == Shape.LOWER;
    int end = Math.max(start + (small ? 1 : 2), text.end(Layers.FIELDS, start));
    while (end < tokens.size() && end - start <= MOST_PART_WORDS && !tokens.lineBefore(end)) {
      int field = text.end(Layers.FIELDS, end);
      if (field > end + 1) {
        end = field;
      } else if (tokens.shape(end) != Shape.LOWER || isAnd(end) || isUnit(end)) {
        break;
      } else if ((isOtherWord(end) && (small || !words.isWord(end, Word.Kind.STOP)))
          || isHead(end)) {
        return isVerb(end) || text.has(Layers.WORDS, end) ? least(start, end) : start;
      } else {
        end++;
      }
    }
    return end - start <= MOST_PART_WORDS ? least(start, end) : start;
  }

  /** A part has at least two syllables. */
  private static int least(int start, int end) {
    return end - start > 1 ? end : start;
  }

  private boolean isHead(int at) {
    Position office = text.at(Layers.POSITIONS, at);
    return office != null && office.kind() != Position.Kind.MEMBER;
  }

  /** What is no part of a name: another's office, a body, a place, a strange or a lone word. */
  private boolean startsOther(int at) {
    boolean small = tokens.shape(at) == Shape.LOWER;
    boolean word = small || tokens.shape(at) == Shape.CAPITALIZED;
    boolean listed =
        text.has(Layers.BODIES, at)
            || text.has(Layers.PLACES, at)
            || text.has(Layers.POSITIONS, at)
            || text.has(Layers.GROUP_HEADS, at)
            || text.has(Layers.HONORIFICS, at)
            || text.has(Layers.MODIFIERS, at);
    boolean verb = small && isOtherWord(at) && text.end(Layers.FIELDS, at) <= at + 1;
    boolean alone = !small && tokens.shape(at + 1) != Shape.LOWER;
    Unit unit = text.at(Layers.UNITS, at);
    boolean people = unit != null && unit.kind() == Count.Kind.PEOPLE;
    return !word
        || ((listed || people) && !text.has(Layers.FIELDS, at))
        || verb
        || alone
        || names.known(at) > 0
        || tokens.syllable(at) == Vocabulary.UNKNOWN;
  }

  /** True where a list of parts with a conjunction may end: at any mark, verb, person or place. */
  private boolean endsList(int at) {
    int end = pastUnit(at);
    return end >= tokens.size()
        || tokens.lineBefore(end)
        || tokens.isOneOf(end, ",;.()-–")
        || isVerb(end)
        || startsElse(end);
  }

  /** True where only what follows a title is: its holder, another office, the body above. */
  private boolean endsTitle(int at) {
    int end = pastUnit(at);
    boolean mark = tokens.isOneOf(end, ",;-–");
    boolean office = mark && (text.has(Layers.POSITIONS, end + 1) || words.startsDeputy(end + 1));
    boolean above = mark && text.has(Layers.BODIES, end + 1) && words.isCapital(end + 1);
    boolean whole = end > at && tokens.is(end, '.');
    boolean holder = text.has(Layers.HONORIFICS, end) || names.known(end, true) > 0;
    return office || above || whole || holder || tokens.isOneOf(end, "()") || words.isOffice(end);
  }

  /** The end of the unit or the centre whose body it is; the token itself if none follows. */
  private int pastUnit(int at) {
    int end = isCentre(at) ? text.end(Layers.BODIES, at) : at;
    end = Math.max(end, text.end(Layers.PLACE_KINDS, end));
    return Math.max(end, text.end(Layers.PLACES, end));
  }

  /** Words for other people or for what somebody does, which no name of a body holds. */
  private boolean isOthers(int at) {
    return tokens.shape(at) != Shape.LOWER
        || text.has(Layers.GROUP_HEADS, at)
        || text.has(Layers.POSITIONS, at)
        || text.has(Layers.HONORIFICS, at)
        || text.has(Layers.ROLE_CUES, at)
        || words.startsDeputy(at)
        || text.end(Layers.WORDS, at) > text.end(Layers.FIELDS, at);
  }

  private boolean hasAnd(int at, int end) {
    return IntStream.range(at, end).anyMatch(word -> words.isWord(word, Word.Kind.AND));
  }

  private boolean isField(int at) {
    return text.has(Layers.FIELDS, at) && tokens.shape(at).hasCapital();
  }

  /** The small second syllable of a word whose first is capitalised: {@code Dân chủ}. */
  private boolean isSecondSyllable(int at) {
    return tokens.shape(at) == Shape.LOWER
        && tokens.shape(at - 1) == Shape.CAPITALIZED
        && !words.isWord(at, Word.Kind.AND)
        && !isAmount(at + 1)
        && !isAmount(at + 2)
        && !isOtherWord(at);
  }

  /**
   * The end of a name in small letters that goes on to a mark, a place, a person or a verb; {@code
   * at} if it does not.
   */
  private int lowerName(int at) {
    if (words.isWord(at, Word.Kind.AND)) {
      return at;
    }
    int end = at;
    while (end < tokens.size() && end - at < MOST_NAME_TOKENS && !tokens.lineBefore(end)) {
      if (isAct(end)) {
        return end;
      }
      if (isAmount(end)) {
        return at; // "chùa Phước Điền | vận động 200 phần quà"
      }
      boolean joint = end > at && joins(end) && isNamePart(end + 1);
      if (joint
          || endsLowerName(at, end)
          || (end > at && end - at <= MOST_BEFORE_VERB && isVerb(end))) {
        return end;
      }
      int field = text.end(Layers.FIELDS, end);
      if (field > end + 1 && field >= text.end(Layers.WORDS, end)) {
        end = field;
        continue;
      }
      boolean number = tokens.shape(end - 1) == Shape.NUMBER; // "Quân khu 2 | được"
      boolean listed = !number && words.isWord(end - 1, Word.Kind.PLURAL);
      boolean other = listed ? isVerb(end) : isOtherWord(end) || text.has(Layers.POSITIONS, end);
      boolean part = tokens.shape(end).isWord() || words.isInnerHyphen(end);
      if (!part || other) {
        return at;
      }
      end = listed ? Math.max(end + 1, text.end(Layers.WORDS, end)) : end + 1;
    }
    return at;
  }

  /** A unit of territory, named or the report's own: {@code tỉnh}, {@code huyện Sìn Hồ}. */
  private boolean isUnit(int at) {
    PlaceKind unit = text.at(Layers.PLACE_KINDS, at);
    int end = text.end(Layers.PLACE_KINDS, at);
    boolean official = unit != null && unit.official() && text.end(Layers.FIELDS, at) <= end;
    return official
        && (end == tokens.size()
            || tokens.shape(end) == Shape.PUNCTUATION
            || isVerb(end)
            || words.isWord(end, Word.Kind.PASSIVE)
            || tokens.shape(end).hasCapital());
  }

  private boolean endsLowerName(int at, int end) {
    return tokens.isOneOf(end, ",;.():")
        || names.known(end) > 0
        || text.has(Layers.PLACES, end)
        || (end > at && (isUnit(end) || isCentre(end)));
  }

  /** {@code TƯ} behind the name of its body. */
  private boolean isCentre(int at) {
    Body body = tokens.shape(at).hasCapital() ? text.at(Layers.BODIES, at) : null;
    return body != null && body.level().filter(l -> l == Title.Level.CENTRAL).isPresent();
  }

  /** A verb of speech or of office, which ends the name before it: {@code … cho biết}. */
  private boolean isVerb(int at) {
    RoleCue cue = text.at(Layers.ROLE_CUES, at);
    boolean speech = cue != null && cue.role().isPresent();
    boolean parent = words.isWord(at, Word.Kind.OF) && text.has(Layers.BODIES, at + 1);
    boolean dash = tokens.isOneOf(at, "-–") && text.has(Layers.BODIES, at + 1);
    return speech || parent || dash || words.isOffice(at);
  }

  /**
   * A word that is a verb by what stands behind it: {@code Viện Quy hoạch đô thị | điều hành hội
   * thảo}, {@code Trường Đại học Luật | phân tích tại}, {@code Hội Nông dân | chỉ đạo:}.
   */
  boolean isAct(int at) {
    RoleCue cue = at < tokens.size() && tokens.shape(at) == Shape.LOWER ? cue(at) : null;
    if (cue == null || cue.role().isEmpty()) {
      return false;
    }
    int end = text.end(Layers.ROLE_CUES, at);
    if (end > Math.max(text.end(Layers.FIELDS, at), text.end(Layers.MODIFIERS, at))
        && end > at + 2) {
      return true; // "điều hành buổi"
    }
    VenueWord venue = text.at(Layers.VENUE_WORDS, end);
    return text.has(Layers.MEETING_KINDS, end)
        || (venue != null && venue.is(VenueWord.Kind.AT))
        || tokens.isOneOf(end, ":“\"");
  }

  private @Nullable RoleCue cue(int at) {
    return text.at(Layers.ROLE_CUES, at);
  }

  /** A number of things, which no name of a body holds. */
  private boolean isAmount(int at) {
    boolean number = at + 1 < tokens.size() && tokens.shape(at) == Shape.NUMBER;
    return number && tokens.shape(at + 1) == Shape.LOWER && text.has(Layers.UNITS, at + 1);
  }

  private boolean isOtherWord(int at) {
    Word word = text.at(Layers.WORDS, at);
    boolean grammatical =
        word != null && word.kind() != Word.Kind.AND && word.kind() != Word.Kind.PLURAL;
    return grammatical || text.has(Layers.ROLE_CUES, at) || text.has(Layers.HONORIFICS, at);
  }

  private boolean joins(int at) {
    return words.isWord(at, Word.Kind.AND) || tokens.isOneOf(at, "-–&");
  }

  private boolean isNamePart(int at) {
    return at < tokens.size()
        && (text.has(Layers.FIELDS, at) || isPlainCapital(at))
        && !text.has(Layers.BODIES, at)
        && names.known(at) < 0;
  }

  /** A capitalised word that starts neither an office nor an address nor a sentence. */
  boolean isPlainCapital(int at) {
    return tokens.shape(at).hasCapital()
        && !text.has(Layers.POSITIONS, at)
        && !text.has(Layers.HONORIFICS, at)
        && !words.startsDeputy(at)
        && !names.isBySounds(at)
        && names.known(at) < 0;
  }
}
