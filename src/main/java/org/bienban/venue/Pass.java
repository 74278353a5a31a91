package org.bienban.venue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bienban.calendar.CalendarMention;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.VenueWord.Kind;
import org.bienban.meeting.FoundMeeting;
import org.bienban.place.PlaceMention;
import org.bienban.place.PlaceReader;
import org.bienban.record.Meeting;
import org.bienban.record.Place;
import org.bienban.record.Venue;
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
  private final BridgePoints bridges;

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
    this.fronted = new FrontedSites(text, names, places, units);
    this.bridges = new BridgePoints(text, places, units, names, chains, found);
  }

  List<Found> run() {
    scan();
    List<Found> points = found.stream().filter(one -> one.kind() == Venue.Kind.BRIDGE).toList();
    if (!points.isEmpty()) {
      beside = new BesideBridges(text, places, units, names, chains, found, points);
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
        end = bridges.at(i);
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
      boolean there =
          names.is(i - 1, Kind.AT) || names.is(i - 1, Kind.FROM) || names.is(i, Kind.MAIN);
      if (names.is(i, Kind.BRIDGE) && there && !names.is(i, Kind.LOOSE)) {
        bridges.at(i);
      }
    }
    return found;
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

  /** A building or area after {@code tại}, where the meeting is said to be held there. */
  private int at(int i) {
    int start = names.end(i);
    if (start >= tokens.size() || tokens.lineBefore(start) || names.is(start, Kind.BRIDGE)) {
      return i;
    }
    int again = bridges.pointedOut(start);
    again = again == start ? again(start) : again;
    again = again == start ? areaAgain(i, start) : again;
    again = again == start && beside != null ? beside.withPeople(i, start) : again;
    again = again == start && manySites ? fronted.at(i, chains, found) : again;
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
