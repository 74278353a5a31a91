package org.bienban.venue;

import java.util.Optional;
import java.util.function.Supplier;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.CalendarWord;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.VenueWord;
import org.bienban.lexicon.VenueWord.Kind;
import org.bienban.place.PlaceMention;
import org.bienban.place.PlaceReader;
import org.bienban.record.Span;
import org.bienban.text.Shape;
import org.bienban.text.Tokens;

/**
 * Reads the names of bridge points, buildings and bodies to their ends. For one text and one
 * thread.
 */
final class Names {
  private static final int LONGEST = 18;
  private static final int MOST_SMALL = 7;
  private static final int MOST_SYLLABLES = 2;
  private static final int LONGEST_PLACE = 5;
  private static final int LONGEST_AREA = 6;
  private static final int VERB_REACH = 8;

  private final AnnotatedText text;
  private final Tokens tokens;
  private final PlaceReader places;

  Names(AnnotatedText text, PlaceReader places) {
    this.text = text;
    this.tokens = text.tokens();
    this.places = places;
  }

  boolean is(int i, Kind kind) {
    VenueWord word = text.at(Layers.VENUE_WORDS, i);
    return word != null && word.is(kind);
  }

  /** True for a token that goes on with the name before it: {@code Trung tâm hành chính}. */
  boolean goesOn(int i) {
    return i < tokens.size() && !breaks(i) && (isSmall(i) || tokens.shape(i).hasCapital());
  }

  /** True for the first token of a sentence, and behind a semicolon. */
  boolean opensClause(int i) {
    return tokens.is(i - 1, ';') || text.sentences().start(text.sentences().of(i)) == i;
  }

  /** {@code Cùng dự hội nghị tại}: a verb of presence at the start of the clause. */
  boolean verbOpensClause(int at) {
    boolean verb = false;
    for (int i = at - 1; i >= 0 && i >= at - VERB_REACH; i--) {
      verb |= is(i, Kind.PRESENT);
      if (opensClause(i)) {
        return verb;
      }
      if (tokens.shape(i) == Shape.PUNCTUATION && !tokens.is(i, ',')) {
        return false;
      }
    }
    return false;
  }

  int end(int i) {
    return text.end(Layers.VENUE_WORDS, i);
  }

  /**
   * The token after the name of the bridge point whose head ends before {@code at}; {@code at}
   * where it has no name.
   */
  int bridgeEnd(int at) {
    int end = at;
    while (end < tokens.size() && end - at < LONGEST && !breaks(end)) {
      if (end > at && startsPerson(end, at)) {
        break;
      }
      int next = isSeatAbroad(at, end) ? end + 1 : numbered(end);
      if (tokens.shape(end) == Shape.NUMBER && endsHouse(end, at)) {
        next = dayName(end);
      }
      if (next == end && is(end, Kind.WORKS)) {
        next = end(end);
      }
      if (next == end) {
        next = wordEnd(end, at);
      }
      if (next == end) {
        next = objectEnd(end, at);
      }
      if (next == end) {
        break;
      }
      end = next;
    }
    return end;
  }

  /**
   * {@code công trường xây dựng cầu Cửa Hội}: what is built or kept there, in small letters up to
   * its name; {@code i} where the words before are no house or no name follows.
   */
  private int objectEnd(int i, int at) {
    int end = i;
    boolean house = i > at && tokens.shape(i - 1) == Shape.LOWER && endsHouse(i, at);
    while (house && end < i + MOST_SMALL && isOfObject(end)) {
      end++;
    }
    boolean named = end > i && end < tokens.size() && !breaks(end) && part(end) > end;
    return named && tokens.shape(end).hasCapital() && !startsPerson(end, at) ? end : i;
  }

  /** {@code điểm cầu nhà máy giám đốc Lê An}: somebody is told of behind the house. */
  private boolean isOffice(int i) {
    return text.has(Layers.POSITIONS, i) && !is(i, Kind.SITE);
  }

  private boolean endsHouse(int i, int at) {
    for (int j = at; j < i; j++) {
      if ((is(j, Kind.SITE) || is(j, Kind.WORKS)) && end(j) == i) {
        return true;
      }
    }
    return false;
  }

  private boolean isOfObject(int i) {
    return i < tokens.size()
        && !breaks(i)
        && tokens.shape(i) == Shape.LOWER
        && (is(i, Kind.SITE) || is(i, Kind.WORKS) || isSmall(i))
        && !is(i, Kind.ATTEND)
        && !is(i, Kind.PRESENT)
        && !text.has(Layers.HONORIFICS, i)
        && !text.has(Layers.POSITIONS, i)
        && !text.has(Layers.ROLE_CUES, i);
  }

  /**
   * {@code … tại điểm cầu Lai Châu Đồng chí Lê Văn An}, {@code … Lai Châu Phó Chủ tịch}: a caption
   * runs on into the sentence.
   */
  private boolean startsPerson(int i, int at) {
    if (!tokens.shape(i).hasCapital()) {
      return false;
    }
    if (endsPlace(i, at) && (text.has(Layers.POSITIONS, i) || text.has(Layers.MODIFIERS, i))) {
      return true;
    }
    int end = text.end(Layers.HONORIFICS, i);
    boolean name =
        end > i
            && end + 1 < tokens.size()
            && tokens.shape(end).hasCapital()
            && tokens.shape(end + 1).hasCapital();
    return name && places.read(text, i).isEmpty();
  }

  /** {@code phòng họp số 2}: a number with its word, else what any part of a name is. */
  private int numbered(int i) {
    boolean number =
        is(i, Kind.STREET)
            && tokens.shape(i) == Shape.LOWER
            && i + 1 < tokens.size()
            && tokens.shape(i + 1) == Shape.NUMBER;
    return number ? i + 2 : part(i);
  }

  /**
   * The token after the name of the building whose head starts at {@code i} and ends before {@code
   * at}.
   */
  int siteEnd(int i, int at) {
    int end = at;
    int last = at;
    int small = 0;
    while (end < tokens.size() && end - i < LONGEST && small <= MOST_SMALL && !breaks(end)) {
      int next = end == at ? dayName(end) : isSeatAbroad(i, end) ? end + 1 : numbered(end);
      boolean loose = next == end && isSmall(end) && !isOffice(end) && !endsPlace(end, at);
      if (next == end && !loose) {
        break;
      }
      small = loose ? small + 1 : 0;
      end = loose ? end + 1 : next;
      last = end;
    }
    while (last > at && is(last - 1, Kind.LINK)) {
      last--;
    }
    return last;
  }

  /** {@code Đại sứ quán Việt Nam tại Lào}: the state where a mission is belongs to its name. */
  private boolean isSeatAbroad(int from, int i) {
    boolean mission = false;
    for (int j = from; j < i; j++) {
      mission |= is(j, Kind.MISSION);
    }
    return mission && is(i, Kind.AT) && part(i + 1) > i + 1;
  }

  /** A day as the name of a building: {@code Quảng trường 2-4}, {@code 1 tháng 4}. */
  private int dayName(int i) {
    boolean day =
        tokens.shape(i) == Shape.NUMBER
            && i + 2 < tokens.size()
            && tokens.shape(i + 2) == Shape.NUMBER;
    CalendarWord month = text.at(Layers.CALENDAR, i + 1);
    boolean joined =
        tokens.isOneOf(i + 1, "-/") || (month != null && month.kind() == CalendarWord.Kind.MONTH);
    return day && joined ? i + 3 : numbered(i);
  }

  /**
   * The small syllables of a word that a capital began: {@code Đại sứ quán}, {@code Ngoại giao};
   * none after a place.
   */
  private int wordEnd(int i, int at) {
    int end = i;
    boolean begun = i > at && tokens.shape(i - 1).hasCapital() && !endsPlace(i, at);
    while (begun
        && end - i < MOST_SYLLABLES
        && end < tokens.size()
        && !breaks(end)
        && isSmall(end)
        && !is(end, Kind.ATTEND)) {
      end++;
    }
    return end;
  }

  private boolean endsPlace(int i, int at) {
    for (int j = Math.max(at, i - LONGEST_PLACE); j < i; j++) {
      if (text.end(Layers.PLACES, j) == i) {
        return true;
      }
    }
    return false;
  }

  private boolean breaks(int i) {
    return tokens.lineBefore(i) || text.sentences().start(text.sentences().of(i)) == i;
  }

  /**
   * The end of a body, place, building or capitalised word at {@code i}; {@code i} where there is
   * none.
   */
  private int part(int i) {
    if (tokens.shape(i) == Shape.PUNCTUATION) {
      return tokens.isOneOf(i, "-–") && (joins(i) || hyphenates(i)) ? i + 1 : i;
    }
    PlaceMention place =
        text.has(Layers.PLACE_KINDS, i) || text.has(Layers.PLACES, i)
            ? places.read(text, i).orElse(null)
            : null;
    if (place != null) {
      return place.to();
    }
    VenueWord word = text.at(Layers.VENUE_WORDS, i);
    int body = Math.max(text.end(Layers.BODIES, i), text.end(Layers.FIELDS, i));
    if (word != null && (word.is(Kind.BODY) || word.is(Kind.SITE))) {
      return Math.max(end(i), text.end(Layers.BODIES, i));
    }
    if (body > i && tokens.shape(i).hasCapital()) {
      return body;
    }
    if (text.has(Layers.PLACE_KINDS, i)) {
      return text.end(Layers.PLACE_KINDS, i);
    }
    if (word != null && word.is(Kind.STOP) && tokens.shape(i) == Shape.LOWER) {
      return word.is(Kind.ALL) && isInName(i) ? i + 1 : i;
    }
    if (word != null && word.is(Kind.LINK)) {
      return part(end(i)) > end(i) ? end(i) : i;
    }
    boolean syllable = tokens.isOneOf(i - 1, "-–") && hyphenates(i - 1);
    return syllable || tokens.shape(i).hasCapital() || isNumberOfName(i) ? i + 1 : i;
  }

  /** {@code Giắc - xơn}: the small syllables of a foreign name. */
  private boolean hyphenates(int i) {
    boolean small =
        i + 1 < tokens.size()
            && tokens.shape(i + 1) == Shape.LOWER
            && !tokens.lineBefore(i + 1)
            && text.at(Layers.VENUE_WORDS, i + 1) == null;
    return small && tokens.shape(i - 1) == Shape.CAPITALIZED;
  }

  /** {@code Đài Tưởng niệm các Anh hùng}: a word in the plural inside a name. */
  private boolean isInName(int i) {
    return i + 1 < tokens.size() && i > 0 && tokens.shape(i + 1) == Shape.CAPITALIZED;
  }

  /** {@code Ulan - Ude}, {@code Học viện Chính trị - Hành chính}: capitals on both sides. */
  private boolean joins(int i) {
    return i + 1 < tokens.size()
        && tokens.shape(i - 1).hasCapital()
        && tokens.shape(i + 1).hasCapital()
        && !tokens.lineBefore(i + 1);
  }

  private boolean isNumberOfName(int i) {
    boolean fits =
        tokens.shape(i) == Shape.NUMBER
            && tokens.end(i) - tokens.start(i) <= 4
            && !tokens.is(i + 1, '/');
    return fits && !text.has(Layers.PLACE_KINDS, i - 1);
  }

  /**
   * A name in capitals that no table knows, before a place that it lies in: {@code Ulan - Ude,
   * Nga}.
   */
  Supplier<Optional<PlaceMention>> unknownArea(int from) {
    return () ->
        unknown(from)
            .filter(area -> tokens.isOneOf(area.to(), ",(") || is(area.to(), Kind.LINK))
            .filter(area -> places.read(text, area.to() + 1).isPresent());
  }

  /** A name in capitals that no table knows. */
  Optional<PlaceMention> unknown(int from) {
    int to = from;
    while (to < tokens.size()
        && (isNamePart(to) || (to > from && tokens.isOneOf(to, "-–") && isNamePart(to + 1)))
        && !(to > from && breaks(to))) {
      to++;
    }
    boolean whole = to == tokens.size() || tokens.shape(to) != Shape.LOWER || endsBefore(to);
    return whole && to > from && to - from < LONGEST_AREA && !text.has(Layers.PLACE_KINDS, from)
        ? Optional.of(
            new PlaceMention(
                from,
                to,
                Optional.empty(),
                tokens.text(from, to),
                new Span(tokens.start(from), tokens.end(to - 1))))
        : Optional.empty();
  }

  /** True where a small word goes on after a name and not inside it. */
  private boolean endsBefore(int i) {
    return text.has(Layers.VENUE_WORDS, i) || text.has(Layers.CALENDAR, i) || breaks(i);
  }

  private boolean isNamePart(int i) {
    boolean known =
        is(i, Kind.BODY)
            || is(i, Kind.SITE)
            || text.has(Layers.MEETING_KINDS, i)
            || text.has(Layers.POSITIONS, i)
            || text.has(Layers.HONORIFICS, i);
    return i < tokens.size()
        && !known
        && (tokens.shape(i) == Shape.CAPITALIZED
            || (tokens.is(i - 1, '-') && tokens.shape(i) == Shape.LOWER));
  }

  private boolean isSmall(int i) {
    boolean ends = is(i, Kind.STOP) || is(i, Kind.HELD) || text.has(Layers.MEETING_KINDS, i);
    return (tokens.shape(i) == Shape.LOWER && !ends) || is(i, Kind.LINK);
  }

  /**
   * The token after an address, {@code số 12 phố Lê Thạch}, {@code 35A Trần Hưng Đạo}; {@code i}
   * where there is none.
   */
  int addressEnd(int i) {
    boolean street = is(i, Kind.STREET);
    if (!street && !Character.isDigit(first(i))) {
      return i;
    }
    int end = i;
    int capitals = 0;
    while (end < tokens.size() && (end == i || !breaks(end)) && isOfAddress(i, end)) {
      street |= is(end, Kind.STREET);
      capitals += tokens.shape(end) == Shape.CAPITALIZED ? 1 : 0;
      end = is(end, Kind.STREET) ? end(end) : end + 1;
    }
    boolean numbered = tokens.shape(i + 1).hasCapital();
    return capitals > 0 && (street || (numbered && capitals > 1)) ? end : i;
  }

  private char first(int i) {
    return tokens.word(i).charAt(0);
  }

  private boolean isOfAddress(int from, int i) {
    boolean name = tokens.shape(i).hasCapital() && !is(i, Kind.BODY) && !is(i, Kind.SITE);
    return name
        || is(i, Kind.STREET)
        || tokens.shape(i) == Shape.NUMBER
        || (i > from && tokens.isOneOf(i, "/-–") && !tokens.spaceBefore(i));
  }

  /** True where a name holds more than small letters. */
  boolean isNamed(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.shape(i).hasCapital() || tokens.shape(i) == Shape.NUMBER) {
        return true;
      }
    }
    return false;
  }
}
