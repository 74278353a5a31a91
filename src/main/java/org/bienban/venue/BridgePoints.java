package org.bienban.venue;

import java.util.List;
import org.bienban.calendar.EventDays;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.VenueWord.Kind;
import org.bienban.place.PlaceMention;
import org.bienban.place.PlaceReader;
import org.bienban.record.Venue;
import org.bienban.text.Shape;
import org.bienban.text.Tokens;

/**
 * Reads the bridge points that a text calls so: {@code điểm cầu Tỉnh ủy Lai Châu}, {@code 2 đầu
 * cầu: Hà Nội và Cần Thơ}, {@code điểm cầu số 1 (Hội trường Tỉnh ủy)}. For one text and one thread.
 */
final class BridgePoints {
  private final AnnotatedText text;
  private final Tokens tokens;
  private final PlaceReader places;
  private final Units units;
  private final Names names;
  private final Chains chains;
  private final List<Found> found;

  /** Adds what it reads to {@code found}. */
  BridgePoints(
      AnnotatedText text,
      PlaceReader places,
      Units units,
      Names names,
      Chains chains,
      List<Found> found) {
    this.text = text;
    this.tokens = text.tokens();
    this.places = places;
    this.units = units;
    this.names = names;
    this.chains = chains;
    this.found = found;
  }

  /** Reads the bridge points whose word is at {@code i}; the token after what it has read. */
  int at(int i) {
    int head = head(i);
    int at = names.is(head, Kind.AT) ? names.end(head) : head;
    boolean many = names.is(i - 1, Kind.ALL) || (i > 0 && tokens.shape(i - 1) == Shape.NUMBER);
    if (many || text.has(Layers.NUMBER_WORDS, i - 1)) {
      int end = listUnder(head, at);
      if (end > head || many) {
        return end;
      }
    }
    if (names.is(i, Kind.ORDINAL)) {
      return numbered(i, head);
    }
    if (isAmount(at)) {
      return head;
    }
    return one(i, head, at);
  }

  private int one(int i, int head, int at) {
    if (isAgain(i, head)) {
      chains.add(Venue.Kind.BRIDGE, i, head, head + 1, Merge.SAME);
      return head + 1;
    }
    if (isShort(i, head)) {
      chains.add(Venue.Kind.BRIDGE, i, head, head, Merge.SAME);
      return head;
    }
    int end = names.bridgeEnd(at);
    if (!names.isNamed(at, end)) {
      int whole = names.siteEnd(i, at);
      end = names.is(i - 1, Kind.AT) || isOfPeople(i, whole) ? whole : end;
    }
    boolean named = end > at && names.isNamed(at, end);
    if (named && isOfMany(at, end)) {
      return end;
    }
    if (!named && names.is(i, Kind.MAIN)) {
      return main(i, head);
    }
    if (!named && !isOwn(i, head, end)) {
      return head;
    }
    int start = !named && names.is(at, Kind.LINK) ? names.end(at) : at;
    chains.add(Venue.Kind.BRIDGE, i, start, end, isApposed(i) ? Merge.SAME : "venue.bridge");
    return end;
  }

  /** {@code Hội trường Tỉnh ủy (điểm cầu tỉnh)}: another word for the bridge point just read. */
  private boolean isApposed(int i) {
    return tokens.is(i - 1, '(') && !found.isEmpty() && last().to() == i - 1 && isPoint(last());
  }

  private static boolean isPoint(Found one) {
    return one.kind() == Venue.Kind.BRIDGE;
  }

  /**
   * {@code tại Hội trường Tỉnh ủy (điểm cầu tỉnh)}: the token after a place that the text calls a
   * bridge point behind its name; {@code start} where it does not.
   */
  int pointedOut(int start) {
    boolean house = names.is(start, Kind.SITE);
    int end = house ? names.siteEnd(start, names.end(start)) : names.bridgeEnd(start);
    boolean pointed = end > start && tokens.is(end, '(') && names.is(end + 1, Kind.BRIDGE);
    if (!pointed || tokens.lineBefore(end) || !names.isNamed(start, end)) {
      return start;
    }
    chains.add(Venue.Kind.BRIDGE, start, start, end, "venue.bridge");
    return end;
  }

  /** {@code Cũng tại điểm cầu này, ông B …}: the bridge point named last. */
  private boolean isAgain(int i, int head) {
    int next = head + 1;
    boolean closed =
        next >= tokens.size()
            || tokens.shape(next) == Shape.PUNCTUATION
            || names.is(next, Kind.ATTEND);
    boolean again = names.is(head, Kind.AGAIN) && closed && names.is(i - 1, Kind.AT);
    return again && found.stream().anyMatch(BridgePoints::isPoint);
  }

  /** {@code … tại điểm cầu X. Dự tại điểm cầu có …}: the one just named, without its name. */
  private boolean isShort(int i, int head) {
    boolean people = names.is(head, Kind.ATTEND) && names.is(i - 1, Kind.AT);
    if (!people || found.isEmpty() || !isPoint(last())) {
      return false;
    }
    int sentences = text.sentences().of(i) - text.sentences().of(last().from());
    return sentences <= 1 && !last().rule().equals(Merge.LISTED);
  }

  /** {@code điểm cầu số 1 (Hội trường Tỉnh ủy)}, and later {@code điểm cầu số 1} alone. */
  private int numbered(int i, int head) {
    int end = tokens.shape(head) == Shape.NUMBER ? head + 1 : head;
    chains.add(Venue.Kind.BRIDGE, i, i + 2, end, "venue.bridge");
    return told(end);
  }

  /**
   * {@code điểm cầu trung tâm (Nhà hát lớn, Hà Nội)}, and {@code điểm cầu trung tâm} alone, where
   * people are there or another mention names it.
   */
  private int main(int i, int head) {
    boolean known =
        found.stream()
            .anyMatch(
                one -> names.is(one.from(), Kind.MAIN) && names.end(one.from()) <= one.head());
    boolean apposed = isApposed(i);
    int before = found.size();
    chains.add(Venue.Kind.BRIDGE, i, head, head, apposed ? Merge.SAME : "venue.bridge");
    int end = told(head);
    if (end == head && !known && !apposed && !hasPeople(i, head)) {
      found.subList(before, found.size()).clear();
    }
    return end;
  }

  /** The name that the text gives behind a bridge point without one: the token after it. */
  private int told(int head) {
    boolean told =
        tokens.isOneOf(head, "(:")
            || names.is(head, Kind.LIST)
            || names.is(head, Kind.AT)
            || names.is(head, Kind.LINK);
    int start = tokens.isOneOf(head, "(:") ? head + 1 : names.end(head);
    if (!told || start >= tokens.size() || tokens.lineBefore(start)) {
      return head;
    }
    start = names.is(start, Kind.AT) ? names.end(start) : start;
    int end = itemEnd(start);
    if (end == start || !names.isNamed(start, end)) {
      return head;
    }
    if (!names.is(start, Kind.SITE) && isPerson(start)) {
      return head;
    }
    chains.add(Venue.Kind.BRIDGE, start, start, end, Merge.SAME);
    return end;
  }

  private boolean isPerson(int i) {
    return text.has(Layers.HONORIFICS, i) || text.has(Layers.POSITIONS, i);
  }

  private boolean hasPeople(int i, int head) {
    if (isObject(i) || (names.is(i - 1, Kind.AT) && hasPresence(i))) {
      return true;
    }
    boolean there = isPlaced(i) || names.opensClause(i);
    return there
        && (names.is(head, Kind.ATTEND)
            || names.is(head, Kind.AGENT)
            || (tokens.isOneOf(head, ",:") && isPerson(head + 1)));
  }

  /** {@code Chủ trì tại điểm cầu chính là …}: the sentence says that somebody was there. */
  private boolean hasPresence(int i) {
    int sentence = text.sentences().of(i);
    int end = text.sentences().end(sentence);
    for (int j = text.sentences().start(sentence); j < end; j++) {
      if (names.is(j, Kind.PRESENT) && tokens.shape(j) != Shape.PUNCTUATION) {
        return true;
      }
    }
    return false;
  }

  /**
   * The end of {@code điểm cầu chính}, but of {@code điểm cầu} in {@code điểm cầu Chính phủ} and
   * {@code điểm cầu Trung tâm hành chính tỉnh}.
   */
  private int head(int i) {
    int end = names.end(i);
    for (int j = i + 2; j < end && !tokens.shape(i + 1).hasCapital(); j++) {
      if (tokens.shape(j).hasCapital() && (j == end - 1 || names.goesOn(end))) {
        return j;
      }
    }
    return end;
  }

  /** {@code Điểm cầu 21 trạm y tế}: places without names. */
  private boolean isAmount(int at) {
    return at + 1 < tokens.size()
        && tokens.shape(at) == Shape.NUMBER
        && tokens.shape(at + 1) == Shape.LOWER;
  }

  /** {@code điểm cầu Công an các đơn vị}, {@code điểm cầu Công an 63 tỉnh}: many bodies. */
  private boolean isOfMany(int at, int end) {
    if (names.is(end, Kind.ALL) && !names.is(end, Kind.ATTEND)) {
      return true;
    }
    for (int i = at + 1; i < end; i++) {
      boolean units =
          tokens.shape(i) == Shape.NUMBER
              && text.has(Layers.PLACE_KINDS, i + 1)
              && places.read(text, i + 1).isEmpty();
      if (units) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code tại điểm cầu tỉnh}, {@code Điểm cầu bệnh viện có …}: the unit or house that the report
   * comes from.
   */
  private boolean isOwn(int i, int head, int end) {
    int start = names.is(head, Kind.LINK) ? names.end(head) : head;
    boolean unit = text.end(Layers.PLACE_KINDS, start) == end;
    boolean house = names.is(head, Kind.SITE) && names.end(head) == end;
    if (end == head || !(unit || house)) {
      return false;
    }
    boolean people = names.is(end, Kind.ATTEND) || names.is(end, Kind.AGENT);
    boolean inBrackets = tokens.is(i - 1, '(') && tokens.is(end, ')');
    return (unit && (isPlaced(i) || isObject(i) || inBrackets))
        || (people && (names.is(i - 1, Kind.AT) || names.opensClause(i)));
  }

  private boolean isPlaced(int i) {
    return names.is(i - 1, Kind.AT) || names.is(i - 1, Kind.FROM);
  }

  /** {@code chủ trì điểm cầu tỉnh}: right behind what somebody does there. */
  private boolean isObject(int i) {
    for (int verb = i - 1; verb >= 0 && verb > i - 4; verb--) {
      if (names.is(verb, Kind.PRESENT) && names.end(verb) == i) {
        return true;
      }
    }
    return false;
  }

  /** {@code Điểm cầu nút giao X do ông A …}, {@code chủ trì điểm cầu nút giao X}. */
  private boolean isOfPeople(int i, int end) {
    boolean people = names.is(end, Kind.ATTEND) || names.is(end, Kind.AGENT) || tokens.is(end, ':');
    return (people && names.opensClause(i)) || isObject(i) || names.is(i - 1, Kind.FROM);
  }

  /**
   * The token after the list of names under the head in the plural that ends before {@code head};
   * {@code head} where there is none.
   */
  private int listUnder(int head, int at) {
    int opener = names.bridgeEnd(head);
    if (tokens.is(opener, ':') || names.is(opener, Kind.LIST)) {
      return Math.max(head, list(Math.max(opener + 1, names.end(opener))));
    }
    int end = names.bridgeEnd(at);
    return isListed(end) && names.isNamed(at, end) ? list(at) : head;
  }

  private boolean isListed(int end) {
    int next = bracketEnd(end);
    boolean more = tokens.is(next, ',') || isAnd(next);
    boolean site = next > end && names.is(next + 1, Kind.SITE);
    return more && (site || places.read(text, next + 1).isPresent());
  }

  /** Names under one head: {@code 5 đầu cầu: Hà Nội (đầu cầu chính), TP. HCM và Cần Thơ}. */
  private int list(int start) {
    int at = start;
    int end = itemEnd(at);
    while (end > at && names.isNamed(at, end)) {
      int named = end;
      end = bracketEnd(end);
      chains.add(Venue.Kind.BRIDGE, at, at, named, Merge.LISTED);
      if (end > named) {
        found.set(found.size() - 1, last().of(places.read(text, named + 1).flatMap(units::of)));
      } else {
        end = apposition(end);
      }
      boolean more = tokens.is(end, ',') || isAnd(end) || opensItem(end);
      at = more ? end + 1 : end;
      end = more ? itemEnd(at) : at;
    }
    return at;
  }

  /** {@code Hà Nội (điểm cầu chính)}: the token after the brackets; {@code i} where none are. */
  private int apposition(int i) {
    int end = tokens.is(i, '(') && names.is(i + 1, Kind.MAIN) ? names.end(i + 1) : i;
    if (end == i || !tokens.is(end, ')')) {
      return i;
    }
    chains.add(Venue.Kind.BRIDGE, i + 1, end, end, Merge.SAME);
    return end + 1;
  }

  /** {@code …; Đảng ủy phường Tân Phước}: a semicolon goes on with a list of bodies or units. */
  private boolean opensItem(int i) {
    int next = i + 1;
    return tokens.is(i, ';')
        && (names.is(next, Kind.BODY)
            || names.is(next, Kind.SITE)
            || places.read(text, next).isPresent());
  }

  /** The end of a name in a list or in brackets, where a building may go on in small letters. */
  private int itemEnd(int at) {
    int end = names.bridgeEnd(at);
    if (!names.is(at, Kind.SITE)) {
      return end;
    }
    int whole = names.siteEnd(at, names.end(at));
    boolean closed = whole >= tokens.size() || tokens.isOneOf(whole, ",;(.)") || isAnd(whole);
    return closed && whole > end ? whole : end;
  }

  private Found last() {
    return found.get(found.size() - 1);
  }

  /** {@code Bảo tàng Hồ Chí Minh (TP.HCM)}: the token after the unit in brackets. */
  private int bracketEnd(int end) {
    if (!tokens.is(end, '(') || tokens.lineBefore(end)) {
      return end;
    }
    int to = places.read(text, end + 1).map(PlaceMention::to).orElse(end);
    return to > end && tokens.is(to, ')') ? to + 1 : end;
  }

  private boolean isAnd(int i) {
    return i < tokens.size() && EventDays.isAnd(text, i);
  }
}
