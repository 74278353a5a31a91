package org.bienban.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bienban.calendar.CalendarMention;
import org.bienban.calendar.EventDays;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.MeetingKind;
import org.bienban.lexicon.MeetingWord;
import org.bienban.lexicon.RoleCue;
import org.bienban.record.Meeting;
import org.bienban.record.Role;
import org.jspecify.annotations.Nullable;

/**
 * Finds days of the reported event beside the first: {@code Đại hội diễn ra trong hai ngày 13 và
 * 14/9}, {@code Ngày 10/12, kỳ họp sẽ …}, and those of other events that the same report covers.
 * For one text.
 */
final class FurtherDays {
  private static final int MOST_APART = 7;
  private static final int NEAR = 5;
  private static final int LEAD = 2;

  /** Before this sentence a report tells of its own event on a day. */
  private static final int EARLY = 3;

  /** The most words between the name and a day in the bracket behind it. */
  private static final int BRACKET = 20;

  /** How far before a day the verb stands that it belongs to. */
  private static final int VERB = 8;

  /** The most words between the days of two stops of one journey. */
  private static final int STOP = 40;

  /** How many words more a place may have between the verb and its day. */
  private static final int PLACE = 4;

  /** How many words may open a sentence before its day or its verb. */
  private static final int OPENING = 5;

  /** How many, where a comma ends them: {@code Liên quan đến công tác cán bộ, chiều 26/12, …}. */
  private static final int LONG_OPENING = 14;

  /** How many days ahead a report announces the next ones of its meeting. */
  private static final int SOON = 3;

  private final AnnotatedText text;
  private final List<CalendarMention> dates;
  private final List<Candidate> candidates;
  private final boolean digest;

  FurtherDays(
      AnnotatedText text, List<CalendarMention> dates, List<Candidate> candidates, boolean digest) {
    this.text = text;
    this.dates = dates;
    this.candidates = candidates;
    this.digest = digest;
  }

  /** The days on which the text says that the meeting is held, anywhere; null where nowhere. */
  @Nullable CalendarMention told(Candidate meeting) {
    for (CalendarMention date : dates) {
      boolean fits =
          isTold(date, meeting)
              || isTimed(date, meeting)
              || (digest && isOfOtherEvent(date, meeting));
      if (fits && Days.length(date) <= Days.LONGEST) {
        return date;
      }
    }
    return null;
  }

  /** The first day or days and all further ones, each once. */
  List<CalendarMention> with(CalendarMention first, Candidate meeting) {
    CalendarMention start = whole(first, meeting);
    List<CalendarMention> days = new ArrayList<>();
    days.add(start);
    for (CalendarMention date : dates) {
      boolean known = isIn(date, first) || days.stream().anyMatch(day -> isIn(date, day));
      if (!known
          && (days.stream().anyMatch(day -> isListed(text, day, date) || isNextStop(day, date))
              || isFurther(date, start, meeting))) {
        days.add(date);
      }
    }
    return days;
  }

  /**
   * {@code các ngày 3, 5 và 7/8}, {@code sáng 3/5 và chiều 7/5}: nothing but a comma, the word for
   * and or what opens a day between two days.
   */
  static boolean isListed(AnnotatedText text, CalendarMention day, CalendarMention next) {
    if (day.to() >= next.from()
        || next.from() - day.to() > NEAR
        || Days.apart(day, next.start()) <= 0
        || (opensAnew(text, day, next) && !EventDays.isAnd(text, day.to()))) {
      return false;
    }
    for (int i = day.to(); i < next.from(); i++) {
      if (!text.tokens().is(i, ',') && !EventDays.isInList(text, i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * {@code thăm chính thức A từ ngày 11 - 14/3; thăm hữu nghị B từ ngày 14 - 18/3}: one journey.
   */
  private boolean isNextStop(CalendarMention day, CalendarMention next) {
    int days = Days.apart(day, next.start()) - Days.length(day);
    return next.end().isPresent()
        && day.end().isPresent()
        && (days == 0 || days == 1)
        && next.from() - day.to() <= STOP
        && text.sentences().of(day.from()) == text.sentences().of(next.from())
        && isVisitBetween(day.to(), next.from());
  }

  private boolean isVisitBetween(int from, int to) {
    for (int i = from; i < to; i++) {
      if (EventWords.is(text, i, MeetingWord.Kind.ELSEWHERE)) {
        return true;
      }
    }
    return false;
  }

  /** {@code Nhân ngày 8/3, sáng 9/3}: behind a comma a word for a part of the day begins anew. */
  private static boolean opensAnew(AnnotatedText text, CalendarMention day, CalendarMention next) {
    int before = next.from() - 1;
    boolean plain = EventDays.isAnd(text, before) || text.tokens().is(before, ',');
    return !plain || next.from() - day.to() > 2;
  }

  /** The range of days told of the meeting that holds its first or follows it, else that day. */
  private CalendarMention whole(CalendarMention first, Candidate meeting) {
    for (CalendarMention date : dates) {
      int apart = Days.apart(first, date.start());
      boolean ahead = first.end().isEmpty() && apart > 0 && apart <= MOST_APART;
      boolean holds = date.end().isPresent() && (isIn(first, date) || ahead);
      if (holds
          && Days.length(date) <= Days.LONGEST
          && (isTold(date, meeting)
              || opensSentence(date, meeting)
              || isBesideName(date, meeting))) {
        return date;
      }
    }
    return first;
  }

  /** {@code Từ ngày 11 đến 12/7, Hội đồng họp phiên thứ 12}, of this event. */
  private boolean opensSentence(CalendarMention range, Candidate meeting) {
    int end = text.sentences().end(text.sentences().of(range.from()));
    return opens(range)
        && candidates.stream()
            .filter(event -> event.from() >= range.to() && event.to() <= end)
            .anyMatch(event -> event.from() == meeting.from() || meeting.isSame(event, text));
  }

  /** True behind this name of the event or another. */
  private boolean isBesideName(CalendarMention range, Candidate meeting) {
    return candidates.stream()
        .filter(event -> isOfVisit(range, event) || isBehindName(range, event))
        .anyMatch(event -> event.from() == meeting.from() || meeting.isSame(event, text));
  }

  /** {@code chuyến thăm chính thức Hoa Kỳ từ ngày 29 - 31/5}. */
  private boolean isOfVisit(CalendarMention range, Candidate meeting) {
    return meeting.kind() == Meeting.Kind.WORKING_VISIT
        && range.from() >= meeting.to()
        && range.from() - meeting.to() <= VERB
        && text.sentences().of(range.from()) == text.sentences().of(meeting.from());
  }

  /** {@code … dự Diễn đàn “Một vành đai”, từ ngày 11 - 15/5}: right behind the name. */
  private static boolean isBehindName(CalendarMention range, Candidate meeting) {
    return range.from() >= meeting.to() && range.from() - meeting.to() <= 2;
  }

  private static boolean isIn(CalendarMention day, CalendarMention range) {
    return Days.apart(range, day.start()) >= 0
        && Days.apart(range, day.last()) <= Days.length(range);
  }

  private boolean isFurther(CalendarMention date, CalendarMention first, Candidate meeting) {
    int apart = Days.apart(first, date.start());
    if (Math.abs(apart) > MOST_APART
        || !EventDays.mayBe(text, date)
        || EventDays.isOfNews(text, date)) {
      return false;
    }
    return isNextDay(date, apart, meeting)
        || isAnnounced(date, apart, meeting)
        || isSitting(date, apart, meeting)
        || isTold(date, meeting)
        || isInBracket(date, meeting)
        || isTimed(date, meeting)
        || isOfOtherEvent(date, meeting);
  }

  /**
   * A later day at the start of a sentence about the event, {@code Sáng 10/12, kỳ họp sẽ …}, or an
   * earlier one in the lead, {@code Trước đó, chiều 9/12, đại hội đã họp trù bị}.
   */
  private boolean isNextDay(CalendarMention date, int apart, Candidate meeting) {
    boolean lead = text.sentences().of(date.from()) < LEAD;
    boolean before = apart < 0 && -apart <= SOON && meeting.mayLast();
    boolean first = date.from() - sentenceStart(date) <= 1;
    boolean fits = first ? apart > 0 || lead : before && opens(date);
    return fits && hasEvent(date.to(), meeting);
  }

  /** {@code Ngày 6/6, Quốc hội tiếp tục thảo luận}, of a meeting that may last some days. */
  private boolean isAnnounced(CalendarMention date, int apart, Candidate meeting) {
    if (apart <= 0 || apart > SOON || !meeting.mayLast() || !opens(date)) {
      return false;
    }
    int end = Math.min(date.to() + VERB, text.sentences().end(text.sentences().of(date.from())));
    for (int i = date.to(); i < end; i++) {
      if (EventWords.is(text, i, MeetingWord.Kind.GOES_ON)) {
        return true;
      }
    }
    return false;
  }

  /** {@code tại phiên chất vấn chiều 4-7}, of a session that is reported from another day. */
  private boolean isSitting(CalendarMention date, int apart, Candidate meeting) {
    return Math.abs(apart) <= SOON
        && meeting.kind() == Meeting.Kind.SESSION
        && isBesideKind(date, meeting);
  }

  /** {@code bên lề diễn đàn hôm 10/5}: a noun of the same kind right before it. */
  private boolean isBesideKind(CalendarMention date, Candidate meeting) {
    for (int i = date.from() - 1; i >= Math.max(sentenceStart(date), date.from() - NEAR); i--) {
      MeetingKind kind = text.at(Layers.MEETING_KINDS, i);
      if (kind != null && !isInLonger(i)) {
        return isSameKind(kind, meeting);
      }
    }
    return false;
  }

  private boolean hasEvent(int from, Candidate meeting) {
    for (int i = from; i < Math.min(from + NEAR, text.tokens().size()); i++) {
      MeetingKind kind = text.at(Layers.MEETING_KINDS, i);
      if (kind != null) {
        return isSameKind(kind, meeting);
      }
    }
    return false;
  }

  private static boolean isSameKind(MeetingKind kind, Candidate meeting) {
    return kind.kind().equals(Optional.of(meeting.kind()));
  }

  /** {@code Hội nghị diễn ra từ ngày 2 đến 6/10}, of this event. */
  private boolean isTold(CalendarMention date, Candidate meeting) {
    if (!date.isDays() || Days.isInName(date, meeting)) {
      return false;
    }
    int verb = verbBefore(date);
    return verb >= 0 && isSubject(verb, sentenceStart(date), meeting);
  }

  /**
   * True for a date away from the name that may be its day all the same: one that is told of the
   * event or opens a sentence near the start, later on only one about some event. What another is
   * held on ({@code nội dung kỳ họp sẽ khai mạc ngày 21/10}) is not.
   */
  boolean maySpeakOf(CalendarMention date, Candidate meeting) {
    if (verbBefore(date) >= 0) {
      return isTold(date, meeting);
    }
    int sentence = text.sentences().of(date.from());
    int end = text.sentences().end(sentence);
    if (isBesideKind(date, meeting) || hasHeld(date.to(), end, meeting)) {
      return true;
    }
    boolean early = sentence < EARLY;
    boolean opens = opens(date) || startsAnew(date) || (early && isBetweenCommas(date));
    if (opens && (early || isToday(date))) {
      return true;
    }
    return (opens || early) && hasAnyEvent(text.sentences().start(sentence), end);
  }

  private boolean isBetweenCommas(CalendarMention date) {
    return text.tokens().is(date.from() - 1, ',') && text.tokens().is(date.to(), ',');
  }

  /** {@code (Ảnh: Dân Trí) Sáng 20/5}: a capital, where a caption runs on into the report. */
  private boolean startsAnew(CalendarMention date) {
    return text.tokens().shape(date.from()).hasCapital();
  }

  private boolean isToday(CalendarMention date) {
    return EventDays.hasToday(text, date.from(), date.to());
  }

  private boolean hasAnyEvent(int from, int end) {
    return candidates.stream().anyMatch(event -> event.from() >= from && event.to() <= end);
  }

  /** {@code …, sáng 30/6, Đảng ủy long trọng tổ chức Lễ công bố}: the event stands behind it. */
  private boolean hasHeld(int from, int end, Candidate meeting) {
    return candidates.stream()
        .filter(event -> event.from() >= from && event.to() <= end)
        .anyMatch(event -> event.kind() == meeting.kind() && event.held());
  }

  /** The verb that says that an event is held on a day; -1 where none does. */
  private int verbBefore(CalendarMention date) {
    int start = Math.max(sentenceStart(date), date.from() - VERB - PLACE);
    for (int i = date.from() - 1; i >= start; i--) {
      MeetingWord word = text.at(Layers.MEETING_WORDS, i);
      if (word != null && (word.is(MeetingWord.Kind.HELD) || word.is(MeetingWord.Kind.LASTS))) {
        int end = text.end(Layers.MEETING_WORDS, i);
        boolean near = i >= date.from() - VERB || EventWords.is(text, end, MeetingWord.Kind.PLACE);
        return near && end <= date.from() ? i : -1;
      }
      if (text.tokens().isOneOf(i, ".;:") || text.has(Layers.MEETING_KINDS, i)) {
        return -1;
      }
    }
    return -1;
  }

  /** True where the bare noun, or no other event, is what the verb speaks of. */
  private boolean isSubject(int verb, int start, Candidate meeting) {
    for (int i = verb - 1; i >= start; i--) {
      if (meeting.kind() == Meeting.Kind.WORKING_VISIT
          && EventWords.is(text, i, MeetingWord.Kind.ELSEWHERE)) {
        return EventWords.is(text, meeting.from(), MeetingWord.Kind.ELSEWHERE);
      }
      MeetingKind kind = text.at(Layers.MEETING_KINDS, i);
      if (kind != null && text.end(Layers.MEETING_KINDS, i) <= verb && !isInLonger(i)) {
        return isSameKind(kind, meeting) && isSameName(i, meeting);
      }
    }
    return verb - start <= OPENING && start > text.sentences().start(0);
  }

  /** {@code họp} in {@code phiên họp}: the longer phrase says what it is. */
  private boolean isInLonger(int at) {
    for (int i = at - 1; i >= Math.max(0, at - NEAR); i--) {
      if (text.end(Layers.MEETING_KINDS, i) > at) {
        return true;
      }
    }
    return false;
  }

  private boolean isSameName(int at, Candidate meeting) {
    for (Candidate candidate : candidates) {
      if (candidate.from() == at) {
        return candidate.isBare() || meeting.isSame(candidate, text);
      }
    }
    return true;
  }

  /** {@code Đại hội … (phiên trù bị chiều 24/9, phiên chính thức sáng 25/9)}. */
  private boolean isInBracket(CalendarMention date, Candidate meeting) {
    if (!text.tokens().is(meeting.to(), '(') || date.from() < meeting.to()) {
      return false;
    }
    for (int i = meeting.to(); i < date.to(); i++) {
      if (text.tokens().is(i, ')')) {
        return false;
      }
    }
    return date.from() - meeting.to() <= BRACKET && !Days.isAnniversary(date, dates);
  }

  /** {@code Lễ truy điệu lúc 7h30 ngày 22/3}: another ceremony with its hour and day. */
  private boolean isTimed(CalendarMention date, Candidate meeting) {
    return meeting.kind() == Meeting.Kind.CEREMONY
        && date.isDays()
        && candidates.stream()
            .anyMatch(
                event ->
                    event.kind() == Meeting.Kind.CEREMONY
                        && !event.isBare()
                        && event.from() != meeting.from()
                        && isHourBetween(event.head(), date.from()));
  }

  private boolean isHourBetween(int from, int to) {
    if (from >= to || to - from > VERB || text.sentences().of(from) != text.sentences().of(to)) {
      return false;
    }
    boolean hour = false;
    for (int i = from; i < to; i++) {
      hour |= Character.isDigit(text.tokens().text().charAt(text.tokens().start(i)));
      if (text.tokens().isOneOf(i, ";:(") || text.has(Layers.MEETING_KINDS, i)) {
        return false;
      }
    }
    return hour;
  }

  /** {@code Trước đó, ngày 26/11, Đảng ủy đã tổ chức Hội nghị bàn giao …}. */
  private boolean isOfOtherEvent(CalendarMention date, Candidate meeting) {
    if (!opens(date)) {
      return false;
    }
    int end = text.sentences().end(text.sentences().of(date.from()));
    return candidates.stream()
        .filter(candidate -> candidate.from() >= date.to() && candidate.to() <= end)
        .filter(candidate -> !isSpeechBetween(date.to(), candidate.from()))
        .anyMatch(candidate -> isReported(candidate) && candidate.from() != meeting.from());
  }

  /** {@code Chiều 6/2, bà A cho biết lễ hội sẽ diễn ra}: the day of what is told is another. */
  private boolean isSpeechBetween(int from, int to) {
    for (int i = from; i < to; i++) {
      RoleCue cue = text.at(Layers.ROLE_CUES, i);
      if (cue != null && cue.role().filter(role -> role == Role.SPOKE).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private boolean isReported(Candidate event) {
    return digest || (event.held() && !event.isBare());
  }

  /** True near the start of its sentence, or right behind a comma of its opening. */
  private boolean opens(CalendarMention date) {
    int before = date.from() - sentenceStart(date);
    return before <= OPENING || (before <= LONG_OPENING && text.tokens().is(date.from() - 1, ','));
  }

  private int sentenceStart(CalendarMention date) {
    return text.sentences().start(text.sentences().of(date.from()));
  }
}
