package org.bienban.venue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bienban.calendar.CalendarMention;
import org.bienban.calendar.EventDays;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.MeetingKind;
import org.bienban.lexicon.PlaceKind;
import org.bienban.lexicon.VenueWord;
import org.bienban.lexicon.VenueWord.Kind;
import org.bienban.meeting.FoundMeeting;
import org.bienban.place.PlaceMention;
import org.bienban.place.PlaceReader;
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

  private final AnnotatedText text;
  private final Tokens tokens;
  private final List<CalendarMention> dates;
  private final FoundMeeting meeting;
  private final PlaceReader places;
  private final Units units;
  private final Names names;
  private final List<Found> found = new ArrayList<>();

  Pass(
      AnnotatedText text,
      List<CalendarMention> dates,
      FoundMeeting meeting,
      PlaceReader places,
      Units units) {
    this.text = text;
    this.tokens = text.tokens();
    this.dates = dates;
    this.meeting = meeting;
    this.places = places;
    this.units = units;
    this.names = new Names(text, places);
  }

  List<Found> run() {
    int i = 0;
    while (i < tokens.size()) {
      int end = i;
      if (names.is(i, Kind.BRIDGE)) {
        end = bridge(i);
      } else if (names.is(i, Kind.AT)) {
        end = at(i);
      }
      i = end > i ? end : i + 1;
    }
    return found;
  }

  private int bridge(int i) {
    int head = names.end(i);
    if (names.is(i - 1, Kind.ALL) || (i > 0 && tokens.shape(i - 1) == Shape.NUMBER)) {
      int opener = names.bridgeEnd(head);
      boolean listed = tokens.is(opener, ':') || names.is(opener, Kind.LIST);
      return listed ? Math.max(head, list(Math.max(opener + 1, names.end(opener)))) : head;
    }
    int at = names.is(head, Kind.AT) ? names.end(head) : head;
    int end = names.bridgeEnd(at);
    if (end == at || !names.isNamed(at, end)) {
      return head;
    }
    add(Venue.Kind.BRIDGE, i, at, end, "venue.bridge");
    return end;
  }

  /** Names under one head: {@code 5 đầu cầu: Hà Nội, TP. HCM và Cần Thơ}. */
  private int list(int start) {
    int at = start;
    int end = names.bridgeEnd(at);
    while (end > at && names.isNamed(at, end)) {
      add(Venue.Kind.BRIDGE, at, at, end, "venue.list");
      boolean more = tokens.is(end, ',') || isAnd(end);
      at = more ? end + 1 : end;
      end = more ? names.bridgeEnd(at) : at;
    }
    return at;
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
      }
      body.append(' ').append(tokens.word(i));
      i++;
    }
    found.add(new Found(kind, from, head, to, -1, unit, Folding.fold(body.toString()), rule));
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
    if (start >= tokens.size()
        || tokens.lineBefore(start)
        || names.is(start, Kind.BRIDGE)
        || !isHeldAt(i)) {
      return i;
    }
    int end = site(start);
    int within = end > start ? found.size() - 1 : -1;
    return areas(end > start ? end : start, within, end > start);
  }

  private int site(int start) {
    boolean site = names.is(start, Kind.SITE);
    boolean body = names.is(start, Kind.BODY) && tokens.shape(start).hasCapital();
    if ((!site && !body) || isEvent(start)) {
      return start;
    }
    int end = names.siteEnd(start, names.end(start));
    boolean whole = tokens.shape(start).hasCapital() && names.end(start) - start > 1;
    if (!names.isNamed(names.end(start), end) && !(whole && names.isNamed(start, end))) {
      return start;
    }
    add(Venue.Kind.SITE, start, names.end(start), end, "venue.site");
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
        break;
      }
      end = area.get().to();
      if (area.get().kind().map(kind -> kind.official() || kind.level().isPresent()).orElse(true)) {
        below = addArea(area.get(), below);
      }
      from = end;
      at = separator(end);
      after = true;
    }
    return end;
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
    int index = found.size() - 1;
    if (below >= 0) {
      found.set(below, found.get(below).within(index));
    }
    return index;
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
    if (i > start && EventDays.endsAt(dates, text, i)) {
      return sentence < LEAD - 2 || hasEvent(sentence);
    }
    if (i == meeting.to() || isRite(i - 1) || isRite(i - 2)) {
      return true;
    }
    if (i == start) {
      return sentence < LEAD && hasEvent(sentence);
    }
    return isHeldBefore(i, start, sentence);
  }

  /** {@code diễn ra trọng thể tại}: what happens to a meeting stands at most a few words before. */
  private boolean isHeldBefore(int i, int start, int sentence) {
    for (int j = i - 1; j >= start && j >= i - REACH; j--) {
      if (names.is(j, Kind.HELD)) {
        return hasMeetingBefore(i, start)
            || sharesName(start, j)
            || (sentence < LEAD - 2 && !isHeldEarlier(start, j));
      }
      if (tokens.isOneOf(j, ".;:")) {
        return false;
      }
    }
    return sentence < LEAD && hasHeldMeetingBefore(i, start);
  }

  private boolean isRite(int i) {
    return names.is(i, Kind.RITE) && names.end(i) <= i + 2;
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
      for (int k = meeting.from(); k < meeting.to() && tokens.shape(j).hasCapital(); k++) {
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
