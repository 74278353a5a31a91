package org.bienban.venue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bienban.calendar.CalendarMention;
import org.bienban.calendar.EventDays;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.VenueWord.Kind;
import org.bienban.meeting.FoundMeeting;
import org.bienban.place.PlaceMention;
import org.bienban.place.PlaceReader;
import org.bienban.record.Meeting;
import org.bienban.record.Place;
import org.bienban.record.Venue;
import org.bienban.text.Shape;
import org.bienban.text.Tokens;
import org.jspecify.annotations.Nullable;

/** One pass over one text: every mention of a venue, in the order of the text. */
final class Pass {
  /** A place is told in the first sentences. */
  static final int LEAD = 6;

  private static final int VISITS = 3;

  private final AnnotatedText text;
  private final Tokens tokens;
  private final int nameFrom;
  private final int nameTo;
  private final boolean visit;
  private final PlaceReader places;
  private final Units units;
  private final Names names;
  private final Chains chains;
  private final Holding holding;
  private final FrontedSites fronted;

  private final List<Found> found = new ArrayList<>();

  /** None in the first pass, which finds the bridge points. */
  private @Nullable BesideBridges beside;

  /** Whether different buildings open clauses. */
  private boolean manySites;

  Pass(
      AnnotatedText text,
      List<CalendarMention> dates,
      Optional<FoundMeeting> meeting,
      PlaceReader places,
      Units units) {
    this.text = text;
    this.tokens = text.tokens();
    this.nameFrom = meeting.map(FoundMeeting::from).orElse(-1);
    this.nameTo = meeting.map(FoundMeeting::to).orElse(-1);
    this.visit = meeting.filter(one -> one.kind() == Meeting.Kind.WORKING_VISIT).isPresent();
    this.places = places;
    this.units = units;
    this.names = new Names(text, places);
    this.chains = new Chains(text, places, units, names, found);
    this.holding = new Holding(text, dates, meeting, names);
    this.fronted = new FrontedSites(text, names);
  }

  List<Found> run() {
    scan();
    List<Found> bridges = found.stream().filter(one -> one.kind() == Venue.Kind.BRIDGE).toList();
    if (!bridges.isEmpty()) {
      beside = new BesideBridges(text, places, units, names, chains, found, bridges);
      found.clear();
      scan();
    } else if (fronted.areSeveral()) {
      manySites = true;
      found.clear();
      scan();
    }
    return found;
  }

  private void scan() {
    int i = 0;
    while (i < tokens.size()) {
      int end = i;
      if (names.is(i, Kind.BRIDGE)) {
        end = bridge(i);
      } else if (names.is(i, Kind.AT) || names.is(i, Kind.FROM)) {
        end = beside == null ? i : beside.bridgeAgain(i);
        end = end == i && names.is(i, Kind.AT) ? at(i) : end;
      } else if (names.is(i, Kind.GO)) {
        end = arrival(i);
      } else if (names.is(i, Kind.TOWARD)) {
        end = destination(i);
      }
      i = end > i ? end : i + 1;
    }
  }

  /** Only the bridge points of a text in which no event is named. */
  List<Found> bridgesOnly() {
    for (int i = 0; i < tokens.size(); i++) {
      boolean there = names.is(i - 1, Kind.AT) || names.is(i - 1, Kind.FROM);
      if (names.is(i, Kind.BRIDGE) && there && !names.is(i, Kind.LOOSE)) {
        bridge(i);
      }
    }
    return found;
  }

  private int bridge(int i) {
    int head = bridgeHead(i);
    int at = names.is(head, Kind.AT) ? names.end(head) : head;
    boolean many = names.is(i - 1, Kind.ALL) || (i > 0 && tokens.shape(i - 1) == Shape.NUMBER);
    if (many || text.has(Layers.NUMBER_WORDS, i - 1)) {
      int end = listUnder(head, at);
      if (end > head || many) {
        return end;
      }
    }
    if (isAmount(at)) {
      return head;
    }
    int end = names.bridgeEnd(at);
    if (!names.isNamed(at, end) && names.is(i - 1, Kind.AT)) {
      end = names.siteEnd(i, at);
    }
    boolean named = end > at && names.isNamed(at, end);
    if (!named && names.is(i, Kind.MAIN)) {
      return main(i, head);
    }
    if (!named && !isOwn(i, head, end)) {
      return head;
    }
    chains.add(Venue.Kind.BRIDGE, i, at, end, "venue.bridge");
    return end;
  }

  /**
   * {@code điểm cầu trung tâm (Nhà hát lớn, Hà Nội)}, and later {@code điểm cầu trung tâm} alone.
   */
  private int main(int i, int head) {
    int start = head + 1;
    boolean told = tokens.is(head, '(') || names.is(head, Kind.LIST);
    int end = told ? names.bridgeEnd(start) : start;
    if (end > start && names.isNamed(start, end)) {
      chains.add(Venue.Kind.BRIDGE, start, start, end, Merge.MAIN);
      return end;
    }
    if (found.stream().anyMatch(one -> one.rule().equals(Merge.MAIN))) {
      chains.add(Venue.Kind.BRIDGE, i, head, head, Merge.MAIN);
    }
    return head;
  }

  /**
   * The end of {@code điểm cầu chính}, but of {@code điểm cầu} in {@code điểm cầu Chính phủ} and
   * {@code điểm cầu Trung tâm hành chính tỉnh}.
   */
  private int bridgeHead(int i) {
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

  /**
   * {@code tại điểm cầu tỉnh}, {@code Điểm cầu bệnh viện có …}: the unit or house that the report
   * comes from.
   */
  private boolean isOwn(int i, int head, int end) {
    boolean unit = text.end(Layers.PLACE_KINDS, head) == end;
    boolean house = names.is(head, Kind.SITE) && names.end(head) == end;
    if (end == head || !(unit || house)) {
      return false;
    }
    boolean people = names.is(end, Kind.ATTEND) || names.is(end, Kind.AGENT);
    return (unit && names.is(i - 1, Kind.AT))
        || (people && (names.is(i - 1, Kind.AT) || names.opensClause(i)));
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

  /**
   * {@code đã đến sân bay Changi, Singapore, bắt đầu chuyến thăm}; {@code lên đường sang Bắc Kinh
   * dự Diễn đàn}: a place to which somebody comes for the event.
   */
  private int arrival(int i) {
    int start = names.end(i);
    if (text.sentences().of(i) >= LEAD || start >= tokens.size() || tokens.lineBefore(start)) {
      return i;
    }
    int before = found.size();
    int known = chains.chain(start);
    int end = known > start ? known : chains.unknown(start);
    int next = end > start && tokens.isOneOf(end, ",)") ? end + 1 : end;
    boolean visited = isVisit(i) && names.is(start, Kind.SITE) && before < found.size();
    if (end > start && (visited || names.is(next, Kind.BEGIN) || names.is(next, Kind.ATTEND))) {
      return end;
    }
    found.subList(before, found.size()).clear();
    return i;
  }

  /** {@code chuyến thăm cấp nhà nước tới Nhật Bản}: where the visit leads that is reported. */
  private int destination(int i) {
    boolean named = visit && nameFrom < i && i <= nameTo && !tokens.lineBefore(i + 1);
    return named && text.sentences().of(i) < LEAD ? Math.max(i, chains.areas(i + 1, -1, false)) : i;
  }

  private boolean isVisit(int i) {
    boolean later = names.is(i - 1, Kind.LATER) || names.is(i - 2, Kind.LATER);
    return names.is(i, Kind.VISIT) && !later && text.sentences().of(i) < VISITS;
  }

  /** Names under one head: {@code 5 đầu cầu: Hà Nội, TP. HCM và Cần Thơ}. */
  private int list(int start) {
    int at = start;
    int end = names.bridgeEnd(at);
    while (end > at && names.isNamed(at, end)) {
      int named = end;
      end = bracketEnd(end);
      chains.add(Venue.Kind.BRIDGE, at, at, named, "venue.list");
      if (end > named) {
        found.set(found.size() - 1, last().of(places.read(text, named + 1).flatMap(units::of)));
      }
      boolean more = tokens.is(end, ',') || isAnd(end);
      at = more ? end + 1 : end;
      end = more ? names.bridgeEnd(at) : at;
    }
    return at;
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

  /** A building or area after {@code tại}, where the meeting is said to be held there. */
  private int at(int i) {
    int start = names.end(i);
    if (start >= tokens.size() || tokens.lineBefore(start) || names.is(start, Kind.BRIDGE)) {
      return i;
    }
    int again = again(start);
    again = again == start ? areaAgain(i, start) : again;
    again = again == start && beside != null ? beside.withPeople(i, start) : again;
    again = again == start && manySites ? fronted.at(i, chains) : again;
    if (again > start) {
      return again;
    }
    int before = found.size();
    int end = holding.isHeldAt(i) && !holding.isOfOtherMatter(i) ? chains.chain(start) : i;
    if (end == start
        && ((holding.isRightAfterHeld(i) && holding.isOfMeeting(i)) || holding.isAfterDay(i))) {
      end = chains.unknown(start);
    }
    if (end > start && names.is(end, Kind.PAST)) {
      found.subList(before, found.size()).clear();
      return i;
    }
    return Math.max(i, end);
  }

  /** {@code tại sân bay}: the bare head of a building that was named before. */
  private int again(int start) {
    int end = names.end(start);
    if (!names.is(start, Kind.SITE)) {
      return start;
    }
    int whole = names.siteEnd(start, end);
    if (whole > end) {
      return againInFull(start, whole);
    }
    for (Found one : found) {
      if (one.kind() == Venue.Kind.SITE && isHeadOf(start, end, one)) {
        found.add(new Found(one.kind(), start, end, end, -1, Optional.empty(), "", "venue.again"));
        return end;
      }
    }
    return start;
  }

  /** {@code Dự tại Hội trường Tỉnh ủy có …}: a building that was named before. */
  private int againInFull(int start, int end) {
    boolean known =
        found.stream()
            .filter(one -> one.kind() == Venue.Kind.SITE && one.to() - one.from() == end - start)
            .anyMatch(one -> isHeadOf(start, end, one));
    if (known) {
      chains.add(Venue.Kind.SITE, start, names.end(start), end, "venue.site");
    }
    return known ? end : start;
  }

  /** {@code Tại Lào Cai, …} at the start of a sentence: a town of the event named before. */
  private int areaAgain(int at, int start) {
    if (text.sentences().start(text.sentences().of(at)) != at) {
      return start;
    }
    Optional<PlaceMention> area = places.read(text, start);
    Optional<Place> unit = area.flatMap(units::of);
    boolean known =
        unit.isPresent()
            && found.stream()
                .filter(one -> one.kind() == Venue.Kind.AREA)
                .anyMatch(one -> one.place().equals(unit));
    if (!known) {
      return start;
    }
    PlaceMention place = area.orElseThrow();
    found.add(
        new Found(Venue.Kind.AREA, start, start, place.to(), -1, unit, "", EventScopes.FRONTED));
    return place.to();
  }

  private boolean isHeadOf(int from, int to, Found site) {
    for (int i = from; i < to; i++) {
      int other = site.from() + i - from;
      if (other >= site.to() || !tokens.word(i).equalsIgnoreCase(tokens.word(other))) {
        return false;
      }
    }
    return true;
  }
}
