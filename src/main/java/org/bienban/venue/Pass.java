package org.bienban.venue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bienban.calendar.CalendarMention;
import org.bienban.calendar.EventDays;
import org.bienban.lexicon.Abbreviation;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.MeetingKind;
import org.bienban.lexicon.PlaceKind;
import org.bienban.lexicon.VenueWord;
import org.bienban.lexicon.VenueWord.Kind;
import org.bienban.meeting.FoundMeeting;
import org.bienban.place.PlaceMention;
import org.bienban.place.PlaceReader;
import org.bienban.record.Meeting;
import org.bienban.record.Place;
import org.bienban.record.Venue;
import org.bienban.text.Folding;
import org.bienban.text.Shape;
import org.bienban.text.Tokens;

/** One pass over one text: every mention of a venue, in the order of the text. */
final class Pass {
  private static final int LEAD = 6;
  private static final int REACH = 9;
  private static final int SHARED = 3;

  /** How far before its verb the word before an event may stand: {@code tại cuộc họp báo}. */
  private static final int SAID = 4;

  /** How far before a place the words may stand that put it into another event. */
  private static final int OTHERS = 16;

  private static final int VISITS = 3;
  private static final int LOOSE_REACH = 4;

  /** How far before a place the words between it and the day may begin. */
  private static final int ASIDE = 14;

  private final AnnotatedText text;
  private final Tokens tokens;
  private final List<CalendarMention> dates;
  private final int nameFrom;
  private final int nameTo;
  private final boolean visit;
  private final PlaceReader places;
  private final Units units;
  private final Names names;
  private final List<Found> found = new ArrayList<>();

  /** The bridge points of the whole text, under other words for them. */
  private List<Found> bridges = List.of();

  Pass(
      AnnotatedText text,
      List<CalendarMention> dates,
      Optional<FoundMeeting> meeting,
      PlaceReader places,
      Units units) {
    this.text = text;
    this.tokens = text.tokens();
    this.dates = dates;
    this.nameFrom = meeting.map(FoundMeeting::from).orElse(-1);
    this.nameTo = meeting.map(FoundMeeting::to).orElse(-1);
    this.visit = meeting.filter(one -> one.kind() == Meeting.Kind.WORKING_VISIT).isPresent();
    this.places = places;
    this.units = units;
    this.names = new Names(text, places);
  }

  List<Found> run() {
    scan();
    bridges = found.stream().filter(one -> one.kind() == Venue.Kind.BRIDGE).toList();
    if (!bridges.isEmpty()) {
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
        end = bridgeAgain(i);
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

  /**
   * {@code tại trụ sở Bộ Ngoại giao}, {@code từ ATK Định Hóa}: a bridge point of the text, or the
   * end of its name, without the word for it; {@code i} where there is none.
   */
  private int bridgeAgain(int i) {
    int start = names.end(i);
    if (bridges.isEmpty() || start >= tokens.size()) {
      return i;
    }
    Optional<PlaceMention> unit = places.read(text, start);
    if (unit.isPresent()) {
      return bridgeOfUnit(i, unit.get());
    }
    for (Found bridge : bridges) {
      for (int from = bridge.head(); from + 1 < bridge.to(); from++) {
        int end = start + bridge.to() - from;
        if (bridge.from() != start && isSame(start, from, bridge.to()) && endsName(end)) {
          add(Venue.Kind.BRIDGE, start, start, end, Merge.SHORT);
          return end;
        }
      }
    }
    return i;
  }

  /** {@code Tại Hà Nội, ông A …}: the bridge point of a unit, which opens a clause without it. */
  private int bridgeOfUnit(int i, PlaceMention unit) {
    boolean known =
        opensClause(i)
            && units.of(unit).isPresent()
            && bridges.stream()
                .filter(bridge -> bridge.body().isEmpty())
                .anyMatch(bridge -> bridge.place().equals(units.of(unit)));
    if (known) {
      add(Venue.Kind.BRIDGE, unit.from(), unit.from(), unit.to(), Merge.SHORT);
    }
    return known ? unit.to() : i;
  }

  private boolean opensClause(int i) {
    return tokens.is(i - 1, ';') || text.sentences().start(text.sentences().of(i)) == i;
  }

  /**
   * {@code Chủ trì tại trụ sở Bộ Y tế có …}, {@code …; tại Cần Thơ có …}: a place beside bridge
   * points with a list of those who were there.
   */
  private int withList(int i, int start) {
    if (bridges.isEmpty() || !(opensClause(i) || verbOpensClause(i))) {
      return start;
    }
    int before = found.size();
    int end = chain(start);
    if (end > start && (names.is(end, Kind.ATTEND) || tokens.is(end, ':'))) {
      return end;
    }
    found.subList(before, found.size()).clear();
    return start;
  }

  /** {@code Cùng dự hội nghị tại}: a verb of presence at the start of the clause. */
  private boolean verbOpensClause(int at) {
    boolean verb = false;
    for (int i = at - 1; i >= 0 && i >= at - LEAD; i--) {
      verb |= names.is(i, Kind.PRESENT);
      if (opensClause(i)) {
        return verb;
      }
      if (tokens.shape(i) == Shape.PUNCTUATION) {
        return false;
      }
    }
    return false;
  }

  /**
   * True where the words at {@code start} are those of the text from {@code from} to {@code to}.
   */
  private boolean isSame(int start, int from, int to) {
    boolean whole = start + to - from <= tokens.size() && tokens.shape(to - 1).hasCapital();
    for (int i = from; whole && i < to; i++) {
      whole = Folding.fold(tokens.word(i)).equals(Folding.fold(tokens.word(start + i - from)));
    }
    return whole && names.isNamed(from, to) && !places.read(text, from).isPresent();
  }

  private boolean endsName(int end) {
    return end >= tokens.size() || !tokens.shape(end).hasCapital() || tokens.lineBefore(end);
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
    int end = names.bridgeEnd(at);
    boolean named = end > at && names.isNamed(at, end);
    if (!named && names.is(i, Kind.MAIN)) {
      return main(i, head);
    }
    if (!named && !(names.is(i - 1, Kind.AT) && isOwnUnit(head, end))) {
      return head;
    }
    add(Venue.Kind.BRIDGE, i, at, end, "venue.bridge");
    return end;
  }

  /**
   * {@code điểm cầu trung tâm (Nhà hát lớn, Hà Nội)}, and later {@code điểm cầu trung tâm} alone.
   */
  private int main(int i, int head) {
    int start = head + 1;
    int end = tokens.is(head, '(') ? names.bridgeEnd(start) : start;
    if (end > start && names.isNamed(start, end)) {
      add(Venue.Kind.BRIDGE, start, start, end, Merge.MAIN);
      return end;
    }
    if (found.stream().anyMatch(one -> one.rule().equals(Merge.MAIN))) {
      add(Venue.Kind.BRIDGE, i, head, head, Merge.MAIN);
    }
    return head;
  }

  /** The end of {@code điểm cầu chính}, but of {@code điểm cầu} in {@code điểm cầu Chính phủ}. */
  private int bridgeHead(int i) {
    int end = names.end(i);
    boolean name = !tokens.shape(i + 1).hasCapital() && tokens.shape(end - 1).hasCapital();
    return name && end - i > 2 ? end - 1 : end;
  }

  /** {@code tại điểm cầu tỉnh}: the unit that the report comes from. */
  private boolean isOwnUnit(int head, int end) {
    return text.end(Layers.PLACE_KINDS, head) == end;
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
    int known = chain(start);
    int end = known > start ? known : unknown(start);
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
    return named && text.sentences().of(i) < LEAD ? Math.max(i, areas(i + 1, -1, false)) : i;
  }

  private boolean isVisit(int i) {
    boolean later = names.is(i - 1, Kind.LATER) || names.is(i - 2, Kind.LATER);
    return names.is(i, Kind.VISIT) && !later && text.sentences().of(i) < VISITS;
  }

  private boolean isSite(int mention) {
    return found.get(mention).kind() == Venue.Kind.SITE;
  }

  /** Names under one head: {@code 5 đầu cầu: Hà Nội, TP. HCM và Cần Thơ}. */
  private int list(int start) {
    int at = start;
    int end = names.bridgeEnd(at);
    while (end > at && names.isNamed(at, end)) {
      int named = end;
      end = bracketEnd(end);
      add(Venue.Kind.BRIDGE, at, at, named, "venue.list");
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

  /** Adds a named venue; the last place in its name is its unit, the other words are its body. */
  private void add(Venue.Kind kind, int from, int head, int to, String rule) {
    Optional<Place> unit = Optional.empty();
    StringBuilder body = new StringBuilder();
    int i = head;
    while (i < to) {
      Optional<PlaceMention> mention = places.read(text, i).filter(place -> place.to() <= to);
      if (mention.isPresent()) {
        unit = units.of(mention.get(), bodyLevel(head, i));
        i = mention.get().to();
        continue;
      }
      PlaceKind bare = text.at(Layers.PLACE_KINDS, i);
      if (bare != null) {
        unit = bare.level().flatMap(units::home);
      } else {
        body.append(' ').append(fullWord(i));
      }
      i++;
    }
    found.add(new Found(kind, from, head, to, -1, unit, Folding.fold(body.toString()), rule));
  }

  /** A word of a name; an abbreviation in full: {@code UBND} and what it stands for are one. */
  private String fullWord(int i) {
    Abbreviation known = text.at(Layers.ABBREVIATIONS, i);
    return known == null ? tokens.word(i) : known.full();
  }

  /** The level that a body right before a place tells: {@code Tỉnh ủy Lai Châu}. */
  private Optional<Place.Level> bodyLevel(int from, int i) {
    for (int j = from; j < i; j++) {
      VenueWord body = text.at(Layers.VENUE_WORDS, j);
      if (body != null && body.level().isPresent() && names.end(j) == i) {
        return body.level();
      }
    }
    return Optional.empty();
  }

  /** A building or area after {@code tại}, where the meeting is said to be held there. */
  private int at(int i) {
    int start = names.end(i);
    if (start >= tokens.size() || tokens.lineBefore(start) || names.is(start, Kind.BRIDGE)) {
      return i;
    }
    int again = again(start);
    again = again == start ? areaAgain(i, start) : again;
    again = again == start ? withList(i, start) : again;
    if (again > start) {
      return again;
    }
    int before = found.size();
    int end = isHeldAt(i) && !isOfOtherMatter(i) ? chain(start) : i;
    if (end == start && ((isRightAfterHeld(i) && isOfMeeting(i)) || isAfterDay(i))) {
      end = unknown(start);
    }
    if (end > start && names.is(end, Kind.PAST)) {
      found.subList(before, found.size()).clear();
      return i;
    }
    return Math.max(i, end);
  }

  /** {@code diễn ra tại Saint Petersburg}: a place that no table knows. */
  private int unknown(int start) {
    Optional<PlaceMention> area = names.unknown(start);
    area.ifPresent(place -> addArea(place, -1));
    return area.map(place -> areas(place.to(), found.size() - 1, true)).orElse(start);
  }

  /** {@code ngày 22/5 tại Bắc Kinh, đoàn …}: a town that no table knows, right behind the day. */
  private boolean isAfterDay(int at) {
    int start = text.sentences().start(text.sentences().of(at));
    int day = withoutAsides(at, start);
    int end = names.unknown(names.end(at)).map(PlaceMention::to).orElse(at);
    return day > start && EventDays.endsAt(dates, text, day) && tokens.is(end, ',');
  }

  /**
   * {@code trong dịp Hội nghị … tại}, {@code cuộc hội đàm mới đây tại}, {@code qua đời … tại}: the
   * place is that of something else.
   */
  private boolean isOfOtherMatter(int at) {
    int start = text.sentences().start(text.sentences().of(at));
    for (int i = at - 1; i >= start && i >= at - OTHERS; i--) {
      if (names.is(i, Kind.OTHER) || (names.is(i, Kind.PAST) && at - i <= SAID)) {
        return true;
      }
      if (names.is(i, Kind.RITE) || tokens.isOneOf(i, ".;:")) {
        return false;
      }
    }
    return false;
  }

  private boolean isOfMeeting(int at) {
    int sentence = text.sentences().of(at);
    int start = text.sentences().start(sentence);
    return (sentence < LEAD && hasMeetingBefore(at, start)) || sharesName(start, at);
  }

  private boolean isRightAfterHeld(int at) {
    return (names.is(at - 1, Kind.HELD) && names.end(at - 1) == at)
        || (names.is(at - 2, Kind.HELD) && names.end(at - 2) == at);
  }

  /** A building and the buildings and areas that it lies in; {@code start} where there is none. */
  private int chain(int start) {
    int end = site(start);
    int within = end > start ? found.size() - 1 : -1;
    return areas(end > start ? end : start, within, end > start);
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
      add(Venue.Kind.SITE, start, names.end(start), end, "venue.site");
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

  private int site(int start) {
    boolean site = names.is(start, Kind.SITE);
    boolean body = names.is(start, Kind.BODY) && tokens.shape(start).hasCapital();
    if ((!site && !body) || isEvent(start)) {
      return address(start);
    }
    int end = names.siteEnd(start, names.end(start));
    if (!names.isNamed(names.end(start), end) && !isWhole(start, end)) {
      return start;
    }
    add(Venue.Kind.SITE, start, names.end(start), end, "venue.site");
    return end;
  }

  /** A building whose whole name the table has: {@code trụ sở Chính phủ}, {@code Cung độc lập}. */
  private boolean isWhole(int start, int end) {
    boolean begun = tokens.shape(start).hasCapital() && names.end(start) - start > 2;
    return begun || names.isNamed(start + 1, end);
  }

  private int address(int start) {
    int end = names.addressEnd(start);
    if (end > start) {
      add(Venue.Kind.SITE, start, start, end, "venue.address");
    }
    return end;
  }

  /**
   * True for the name of an event, not for that of a building that holds one: {@code Trung tâm Hội
   * nghị}.
   */
  private boolean isEvent(int i) {
    MeetingKind kind = text.at(Layers.MEETING_KINDS, i);
    return kind != null && kind.kind().isPresent();
  }

  /** Areas one after another, each within the next: {@code xã Xuân Quang, tỉnh Lào Cai}. */
  private int areas(int from, int inner, boolean after) {
    int at = after ? separator(from) : from;
    int below = inner;
    int end = from;
    while (at < tokens.size() && (at > from || !after)) {
      Optional<PlaceMention> area = places.read(text, at).or(names.unknownArea(at));
      if (area.isEmpty()) {
        boolean inSite = below >= 0 && isSite(below) && tokens.is(at - 1, ',');
        int outer = inSite ? outerSite(at) : at;
        if (outer == at) {
          break;
        }
        below = nest(below);
        end = outer;
        from = end;
        at = separator(end);
        continue;
      }
      end = area.get().to();
      boolean beside = isAnd(at - 1);
      below = beside ? -1 : below;
      if (area.get().kind().map(kind -> kind.official() || kind.level().isPresent()).orElse(true)) {
        below = addArea(area.get(), below);
      }
      from = end;
      at = separator(end);
      at = at == end && isBeside(end) ? end + 1 : at;
      after = true;
    }
    return end;
  }

  /** {@code tại Hà Nội và Đà Nẵng}: a second place of the event. */
  private boolean isBeside(int end) {
    return isAnd(end) && !tokens.lineBefore(end) && places.read(text, end + 1).isPresent();
  }

  /**
   * A named building that the one before lies in, {@code phòng Diên Hồng, Nhà Quốc hội}; not the
   * subject of what follows.
   */
  private int outerSite(int at) {
    int before = found.size();
    int end = names.is(at, Kind.SITE) ? site(at) : at;
    boolean closed = end == tokens.size() || tokens.isOneOf(end, ",.;)") || tokens.lineBefore(end);
    if (end > at && !closed) {
      found.subList(before, found.size()).clear();
      return at;
    }
    return end;
  }

  /** Puts the place before into the one found last, which is the next to be within something. */
  private int nest(int below) {
    int last = found.size() - 1;
    if (below >= 0) {
      found.set(below, found.get(below).within(last));
    }
    return last;
  }

  private int addArea(PlaceMention area, int below) {
    found.add(
        new Found(
            Venue.Kind.AREA,
            area.from(),
            area.from(),
            area.to(),
            -1,
            units.of(area),
            "",
            "venue.area"));
    return nest(below);
  }

  /**
   * The token after what stands between a place and the one that it lies in; {@code at} itself
   * where nothing does.
   */
  private int separator(int at) {
    if (at >= tokens.size() || tokens.lineBefore(at)) {
      return at;
    }
    boolean joins = tokens.isOneOf(at, ",(-–") || names.is(at, Kind.AT) || names.is(at, Kind.LINK);
    return joins ? at + 1 : at;
  }

  private boolean isHeldAt(int i) {
    int sentence = text.sentences().of(i);
    int start = text.sentences().start(sentence);
    int day = withoutAsides(i, start);
    if (day > start && EventDays.endsAt(dates, text, day)) {
      return sentence < LEAD - 2 || hasEvent(sentence);
    }
    if (i == nameTo || isRite(i - 1) || isRite(i - 2)) {
      return true;
    }
    if (i == start) {
      return sentence < LEAD && hasEvent(sentence);
    }
    return isHeldBefore(i, start, sentence);
  }

  /** {@code Sáng 5/6 (giờ địa phương), tại}: the token after the day. */
  private int withoutAsides(int i, int start) {
    int end = i;
    for (int j = i - 1; j >= start && j >= i - ASIDE; j--) {
      if (names.is(j, Kind.ASIDE)) {
        end = tokens.is(j - 1, '(') ? j - 1 : j;
      }
    }
    return end;
  }

  /** {@code diễn ra trọng thể tại}: what happens to a meeting stands at most a few words before. */
  private boolean isHeldBefore(int i, int start, int sentence) {
    int reach = names.is(i, Kind.LOOSE) && !isInside(i, start) ? LOOSE_REACH : REACH;
    for (int j = i - 1; j >= start && j >= i - reach; j--) {
      if (names.is(j, Kind.HELD)) {
        boolean other = sentence >= LEAD && isOfOtherEvent(start, j);
        return (hasMeetingBefore(i, start) && !other)
            || sharesName(start, j)
            || (sentence < LEAD - 2 && !isHeldEarlier(start, j));
      }
      if (tokens.isOneOf(j, ".;:")) {
        return false;
      }
    }
    boolean early = sentence < LEAD;
    boolean held = early && !names.is(i, Kind.LOOSE) && hasHeldMeetingBefore(i, start);
    return held || ((early || opensWithDay(start)) && isFarAwaySite(i, start));
  }

  /** {@code Chiều cùng ngày, …}: a sentence that goes on with the events of the report. */
  private boolean opensWithDay(int start) {
    return text.has(Layers.CALENDAR, start) || text.has(Layers.CALENDAR, start + 1);
  }

  /** {@code diễn ra tại một khách sạn ở}: a place around another. */
  private boolean isInside(int i, int start) {
    for (int j = i - 1; j >= start && j >= i - REACH; j--) {
      if (names.is(j, Kind.AT)) {
        return true;
      }
    }
    return false;
  }

  /** {@code tiếp đoàn đại biểu … tại Đại lễ đường}: no other place between. */
  private boolean isFarAwaySite(int i, int start) {
    boolean site = names.is(names.end(i), Kind.SITE) && !names.is(i, Kind.LOOSE);
    for (int j = i - 1; site && j >= start; j--) {
      if (names.is(j, Kind.RECEIVE) && tokens.shape(j) == Shape.LOWER) {
        return true;
      }
      if (names.is(j, Kind.AT) || tokens.isOneOf(j, ".;:")) {
        return false;
      }
    }
    return false;
  }

  private boolean isRite(int i) {
    return names.is(i, Kind.RITE) && names.end(i) <= i + 2;
  }

  /** {@code nói tại cuộc họp báo ở}, {@code để chuẩn bị cho Diễn đàn được tổ chức tại}. */
  private boolean isOfOtherEvent(int start, int held) {
    for (int j = start; j < held; j++) {
      boolean said = names.is(j, Kind.AT) && held - j <= SAID;
      if (said || names.is(j, Kind.LATER)) {
        return true;
      }
    }
    return false;
  }

  private boolean isHeldEarlier(int start, int before) {
    for (int j = start; j < before; j++) {
      if (names.is(j, Kind.HELD)) {
        return true;
      }
    }
    return false;
  }

  /** Three capitalised words of the meeting's name: its subject without its kind. */
  private boolean sharesName(int start, int end) {
    int shared = 0;
    for (int j = start; j < end && shared < SHARED; j++) {
      for (int k = nameFrom; k < nameTo && tokens.shape(j).hasCapital(); k++) {
        if (tokens.shape(k).hasCapital() && tokens.word(k).equals(tokens.word(j))) {
          shared++;
          break;
        }
      }
    }
    return shared >= SHARED;
  }

  private boolean hasMeetingBefore(int i, int start) {
    for (int j = start; j < i; j++) {
      if (text.has(Layers.MEETING_KINDS, j)) {
        return true;
      }
    }
    return false;
  }

  /** {@code tổ chức Hội nghị … tại}. */
  private boolean hasHeldMeetingBefore(int i, int start) {
    boolean held = false;
    for (int j = start; j < i; j++) {
      if (held && text.has(Layers.MEETING_KINDS, j)) {
        return true;
      }
      held |= names.is(j, Kind.HELD);
    }
    return false;
  }

  private boolean hasEvent(int sentence) {
    for (int j = text.sentences().start(sentence); j < text.sentences().end(sentence); j++) {
      if (text.has(Layers.MEETING_KINDS, j) || names.is(j, Kind.HELD)) {
        return true;
      }
    }
    return false;
  }
}
