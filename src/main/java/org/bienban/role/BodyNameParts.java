package org.bienban.role;

import java.util.stream.IntStream;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.LayerSet;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.Unit;
import org.bienban.lexicon.Word;
import org.bienban.record.Count;
import org.bienban.text.Shape;
import org.bienban.text.Tokens;
import org.bienban.text.Vocabulary;

/**
 * Tells where the parts of a body's name end that commas and conjunctions join: {@code Cục Quốc
 * tịch | , hộ tịch và chứng thực | Nguyễn Văn A}.
 */
final class BodyNameParts {
  /** The most parts in small letters that commas join to a name. */
  private static final int MOST_PARTS = 4;

  /** The most words of one of the parts that commas join to a name. */
  private static final int MOST_PART_WORDS = 8;

  /** Tables whose phrases are no part of a name. */
  private static final LayerSet LISTED =
      LayerSet.of(
          Layers.BODIES,
          Layers.PLACES,
          Layers.POSITIONS,
          Layers.GROUP_HEADS,
          Layers.HONORIFICS,
          Layers.MODIFIERS);

  private final AnnotatedText text;
  private final Tokens tokens;
  private final TitleWords words;
  private final NameFinder names;
  private final BodyNameEnds ends;
  private final SmallBodyNames smallNames;

  BodyNameParts(TitleWords words, BodyNameEnds ends, SmallBodyNames smallNames) {
    this.text = words.text();
    this.tokens = text.tokens();
    this.words = words;
    this.names = words.names();
    this.ends = ends;
    this.smallNames = smallNames;
  }

  /** The end of what is joined to a name at a token; the token itself if nothing is. */
  int end(int at) {
    int end = Math.max(fields(at), smallPart(at, MOST_PARTS));
    return end > at ? end : list(at);
  }

  /**
   * The end of fields with commas between: {@code , Dân số, Gia đình}; a single one must end in
   * {@code và}.
   */
  private int fields(int at) {
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

  private boolean isField(int at) {
    return text.has(Layers.FIELDS, at) && tokens.shape(at).hasCapital();
  }

  private boolean hasAnd(int at, int end) {
    return IntStream.range(at, end).anyMatch(word -> words.isWord(word, Word.Kind.AND));
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
    if (!(and || comma) || part >= tokens.size() || ends.isOthers(part)) {
      return at;
    }
    int end = smallNames.end(part);
    if (and) {
      return end > part + 1 ? end : at;
    }
    int field = text.end(Layers.FIELDS, part);
    if (words.isWord(field, Word.Kind.AND) && ends.isNamePart(field + 1)) {
      return field;
    }
    if (text.has(Layers.WORDS, field)) {
      return ends.startsElse(field) ? field : at; // "văn hóa, thể thao đều là sở thích"
    }
    int next = left > 0 && tokens.is(field, ',') ? smallPart(field, left - 1) : field;
    boolean goesOn =
        next > field || tokens.is(field, '(') || ends.startsElse(field) || ends.isUnit(field);
    return end > field ? end : goesOn ? next : at;
  }

  /**
   * The end of parts of a name that commas and a conjunction join and that no table lists, shown by
   * what follows them: {@code Cục Quốc tịch | , hộ tịch và chứng thực | Nguyễn Văn A}, {@code Ban
   * Bảo vệ | , chăm sóc sức khỏe cán bộ | tỉnh}.
   */
  private int list(int at) {
    int end = at;
    int parts = 0;
    boolean and = false;
    boolean small = true;
    while (parts < MOST_PARTS && !and && (isComma(end) || ends.isAnd(end))) {
      int next = partEnd(end + 1);
      if (next == end + 1) {
        break;
      }
      and = ends.isAnd(end) || hasAnd(end + 1, next);
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
      } else if (tokens.shape(end) != Shape.LOWER || ends.isAnd(end) || ends.isUnit(end)) {
        break;
      } else if ((ends.isOtherWord(end) && (small || !words.isWord(end, Word.Kind.STOP)))
          || ends.isHead(end)) {
        return ends.isVerb(end) || text.has(Layers.WORDS, end) ? least(start, end) : start;
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

  /** What is no part of a name: another's office, a body, a place, a strange or a lone word. */
  private boolean startsOther(int at) {
    boolean small = tokens.shape(at) == Shape.LOWER;
    boolean word = small || tokens.shape(at) == Shape.CAPITALIZED;
    boolean listed = text.hasAny(LISTED, at);
    boolean verb = small && ends.isOtherWord(at) && text.end(Layers.FIELDS, at) <= at + 1;
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
        || ends.isVerb(end)
        || ends.startsElse(end);
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
    int end = ends.isCentre(at) ? text.end(Layers.BODIES, at) : at;
    end = Math.max(end, text.end(Layers.PLACE_KINDS, end));
    return Math.max(end, text.end(Layers.PLACES, end));
  }
}
