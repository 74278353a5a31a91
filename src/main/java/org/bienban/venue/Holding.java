package org.bienban.venue;

import java.util.List;
import java.util.Optional;
import org.bienban.calendar.CalendarMention;
import org.bienban.calendar.EventDays;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.VenueWord.Kind;
import org.bienban.meeting.FoundMeeting;
import org.bienban.place.PlaceMention;
import org.bienban.text.Shape;
import org.bienban.text.Tokens;

/** Tells whether a text says that an event was held at a place. For one text and one thread. */
final class Holding {
  private static final int REACH = 9;
  private static final int SHARED = 3;

  /** How far before its verb the word before an event may stand: {@code tại cuộc họp báo}. */
  private static final int SAID = 4;

  /** How far before a place the words may stand that put it into another event. */
  private static final int OTHERS = 16;

  private static final int LOOSE_REACH = 4;

  /** How far before a place the words between it and the day may begin. */
  private static final int ASIDE = 14;

  private final AnnotatedText text;
  private final Tokens tokens;
  private final List<CalendarMention> dates;
  private final int nameFrom;
  private final int nameTo;
  private final Names names;

  Holding(
      AnnotatedText text,
      List<CalendarMention> dates,
      Optional<FoundMeeting> meeting,
      Names names) {
    this.text = text;
    this.tokens = text.tokens();
    this.dates = dates;
    this.nameFrom = meeting.map(FoundMeeting::from).orElse(-1);
    this.nameTo = meeting.map(FoundMeeting::to).orElse(-1);
    this.names = names;
  }

  boolean isHeldAt(int i) {
    int sentence = text.sentences().of(i);
    int start = text.sentences().start(sentence);
    int day = withoutAsides(i, start);
    if (day > start && EventDays.endsAt(dates, text, day)) {
      return sentence < Pass.LEAD - 2 || hasEvent(sentence);
    }
    if (i == nameTo || isRite(i - 1) || isRite(i - 2)) {
      return true;
    }
    if (i == start) {
      return sentence < Pass.LEAD && hasEvent(sentence);
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
        boolean other = sentence >= Pass.LEAD && isOfOtherEvent(start, j);
        return (hasMeetingBefore(i, start) && !other)
            || sharesName(start, j)
            || (sentence < Pass.LEAD - 2 && !isHeldEarlier(start, j));
      }
      if (tokens.isOneOf(j, ".;:")) {
        return false;
      }
    }
    boolean early = sentence < Pass.LEAD;
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

  /**
   * {@code trong dịp Hội nghị … tại}, {@code cuộc hội đàm mới đây tại}, {@code qua đời … tại}: the
   * place is that of something else.
   */
  boolean isOfOtherMatter(int at) {
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

  boolean isOfMeeting(int at) {
    int sentence = text.sentences().of(at);
    int start = text.sentences().start(sentence);
    return (sentence < Pass.LEAD && hasMeetingBefore(at, start)) || sharesName(start, at);
  }

  boolean isRightAfterHeld(int at) {
    return (names.is(at - 1, Kind.HELD) && names.end(at - 1) == at)
        || (names.is(at - 2, Kind.HELD) && names.end(at - 2) == at);
  }

  /** {@code ngày 22/5 tại Bắc Kinh, đoàn …}: a town that no table knows, right behind the day. */
  boolean isAfterDay(int at) {
    int start = text.sentences().start(text.sentences().of(at));
    int day = withoutAsides(at, start);
    int end = names.unknown(names.end(at)).map(PlaceMention::to).orElse(at);
    return day > start && EventDays.endsAt(dates, text, day) && tokens.is(end, ',');
  }
}
