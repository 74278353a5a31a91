package org.bienban.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bienban.calendar.Bylines;
import org.bienban.calendar.CalendarMention;
import org.bienban.calendar.EventDays;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.MeetingWord;
import org.bienban.lexicon.RoleCue;
import org.bienban.record.DateMention.Precision;
import org.bienban.record.Meeting;
import org.bienban.record.PartialDate;
import org.bienban.record.Role;
import org.jspecify.annotations.Nullable;

/** Picks the days of the reported event among the dates of its report. For one thread. */
final class Days {
  private static final int LEAD = 8;

  /** More days than a meeting has. */
  static final int LONGEST = 20;

  private static final int NEAR = 5;

  /** The most words between the word for a visit and its days. */
  private static final int VISIT = 40;

  /** The days of twelve months of 31. */
  private static final int YEAR = 372;

  /** How far before a day the word stands that makes it the last. */
  private static final int CLOSING = 5;

  /** Online archives start here; a full date before it is told, not reported. */
  private static final int FIRST_YEAR = 1990;

  private final AnnotatedText text;
  private final List<CalendarMention> dates;

  /** With the day of publication, which is no day of the event but may tell its year. */
  private final List<CalendarMention> all;

  private final List<Candidate> candidates;
  private final FurtherDays further;

  /** With the events of a text; in a digest each of them is reported. */
  Days(
      AnnotatedText text, List<CalendarMention> dates, List<Candidate> candidates, boolean digest) {
    this.text = text;
    this.all = dates;
    this.dates = dates.stream().filter(date -> !Bylines.isOne(text, date)).toList();
    this.candidates = candidates;
    this.further = new FurtherDays(text, this.dates, candidates, digest);
  }

  /** The days of a meeting, in the order of time. */
  List<CalendarMention> of(Candidate meeting) {
    CalendarMention first = first(meeting);
    if (first == null) {
      first = further.told(meeting);
    }
    if (first == null) {
      first = ofVisit(meeting);
    }
    if (first == null) {
      return List.of();
    }
    List<CalendarMention> days = further.with(untilClosing(first), meeting);
    int year = new EventYears(text, all).of(meeting, days);
    List<CalendarMention> dated = new ArrayList<>();
    days.forEach(day -> dated.add(day.isWithoutYear() && year > 0 ? day.inYear(year) : day));
    dated.sort(Comparator.comparing((CalendarMention day) -> day.start().toString()));
    return dated;
  }

  /**
   * The day in the sentence of the name, or in another one that names the same event; else the
   * first of the lead, unless the event is today.
   */
  private @Nullable CalendarMention first(Candidate meeting) {
    CalendarMention own = beside(meeting);
    if (own != null) {
      return own;
    }
    for (Candidate other : candidates) {
      CalendarMention told = meeting.isSame(other, text) ? beside(other) : null;
      if (told != null) {
        return told;
      }
    }
    int sentence = text.sentences().of(meeting.from());
    boolean today =
        EventDays.hasToday(text, text.sentences().start(sentence), text.sentences().end(sentence));
    return today ? null : lead(meeting);
  }

  /** In the sentence of a name, the date nearest to it, one before it first. */
  private @Nullable CalendarMention beside(Candidate event) {
    int own = text.sentences().of(event.from());
    CalendarMention before = null;
    CalendarMention last = null;
    CalendarMention after = null;
    for (CalendarMention date : dates) {
      if (text.sentences().of(date.from()) != own || !mayBeFirst(date, event)) {
        continue;
      }
      if (date.to() <= event.from()) {
        boolean listed = last != null && FurtherDays.isListed(text, last, date);
        before = listed ? before : date;
        last = date;
      } else if (date.from() >= event.to() && after == null) {
        after = date;
      }
    }
    return after != null && (before == null || isHeldOn(event, after)) ? after : before;
  }

  private @Nullable CalendarMention lead(Candidate meeting) {
    for (CalendarMention date : dates) {
      boolean near = text.sentences().of(date.from()) < LEAD && !isActivity(date);
      if (near
          && !isElsewhere(date, meeting)
          && mayBeFirst(date, meeting)
          && further.maySpeakOf(date, meeting)) {
        return date;
      }
    }
    return null;
  }

  /** {@code Trước đó, ngày 14/8, …}, {@code đang có chuyến thăm … từ ngày 17 - 22/6}. */
  private boolean isElsewhere(CalendarMention date, Candidate meeting) {
    int sentence = text.sentences().of(date.from());
    int start = text.sentences().start(sentence);
    boolean ofVisit = date.end().isPresent() && meeting.kind() != Meeting.Kind.WORKING_VISIT;
    return EventWords.is(text, start, MeetingWord.Kind.ELSEWHERE)
        || (ofVisit && isVisitIn(start, text.sentences().end(sentence)));
  }

  private boolean isVisitIn(int from, int to) {
    for (int i = from; i < to; i++) {
      if (EventWords.is(text, i, MeetingWord.Kind.ELSEWHERE)) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code X thăm chính thức Việt Nam từ 26 - 28/3. Sáng nay, lễ đón …}: the days of the visit to
   * which an event belongs that has no day of its own.
   */
  private @Nullable CalendarMention ofVisit(Candidate meeting) {
    if (!meeting.mayBeOfVisit()) {
      return null;
    }
    for (CalendarMention date : dates) {
      int sentence = text.sentences().of(date.from());
      if (sentence < LEAD
          && date.end().isPresent()
          && mayBeFirst(date, meeting)
          && isOfficialVisitBefore(
              date, Math.max(text.sentences().start(sentence), date.from() - VISIT))) {
        return date;
      }
    }
    return null;
  }

  private boolean isOfficialVisitBefore(CalendarMention date, int start) {
    for (int i = start; i < date.from(); i++) {
      MeetingWord word = text.at(Layers.MEETING_WORDS, i);
      if (word != null && word.is(MeetingWord.Kind.ELSEWHERE) && !word.is(MeetingWord.Kind.STOP)) {
        return true;
      }
    }
    return false;
  }

  /** {@code Từ ngày 3 đến 15/3, ngành y tế liên tục lấy mẫu}: what went on these days. */
  private boolean isActivity(CalendarMention date) {
    int start = text.sentences().start(text.sentences().of(date.from()));
    return date.from() - start <= 2 && EventDays.isSince(text, date);
  }

  private boolean mayBeFirst(CalendarMention date, Candidate event) {
    return EventDays.mayBe(text, date)
        && !EventDays.isOfNews(text, date)
        && !isOfSpeech(date, event)
        && length(date) <= LONGEST
        && !isPast(date)
        && !isAnniversary(date)
        && !isInName(date, event);
  }

  /**
   * {@code Bộ Ngoại giao ngày 9/5 cho biết}: somebody spoke on it, if not right behind the event.
   */
  private boolean isOfSpeech(CalendarMention date, Candidate event) {
    RoleCue cue = text.at(Layers.ROLE_CUES, date.to());
    int start = text.sentences().start(text.sentences().of(date.from()));
    return cue != null
        && cue.role().filter(role -> role == Role.SPOKE).isPresent()
        && date.from() > start
        && date.from() != event.to();
  }

  /** {@code (30/10/1949 - 30/10/2019)}: the same day in two years. */
  private boolean isAnniversary(CalendarMention date) {
    return isAnniversary(date, dates);
  }

  static boolean isAnniversary(CalendarMention date, List<CalendarMention> dates) {
    for (CalendarMention other : dates) {
      boolean beside = other.to() + 1 == date.from() || date.to() + 1 == other.from();
      if (beside && apart(other, date.start()) == 0 && !other.start().equals(date.start())) {
        return true;
      }
    }
    return false;
  }

  static boolean isInName(CalendarMention date, Candidate meeting) {
    return date.from() >= meeting.from() && date.to() <= meeting.to();
  }

  /**
   * {@code … diễn ra trong hai ngày 14 và 15/11}, {@code … (14 - 15/11)}: the event is said to be
   * held on this date.
   */
  private boolean isHeldOn(Candidate meeting, CalendarMention date) {
    MeetingWord word = text.at(Layers.MEETING_WORDS, meeting.to());
    boolean held = word != null && word.is(MeetingWord.Kind.HELD);
    int holder = Organizers.verbAfter(text, meeting.to());
    return (held && date.from() - meeting.to() <= NEAR + 2)
        || (holder >= 0 && holder < date.from() && date.from() - holder <= NEAR)
        || (text.tokens().is(meeting.to(), '(') && date.from() - meeting.to() <= 2);
  }

  /** A day years before the latest day of the text is history. */
  private boolean isPast(CalendarMention date) {
    int latest = 0;
    for (CalendarMention other : dates) {
      latest = Math.max(latest, other.isDays() ? other.start().year().orElse(0) : 0);
    }
    int year = date.start().year().orElse(0);
    return year > 0 && (year < latest - 1 || year < FIRST_YEAR);
  }

  static int length(CalendarMention date) {
    int days = date.end().map(end -> apart(date, end)).orElse(0);
    return days < 0 ? days + YEAR : days;
  }

  /** How many days lie between two, about, in one year. */
  static int apart(CalendarMention from, PartialDate to) {
    return (to.month() * 31 + to.day()) - (from.start().month() * 31 + from.start().day());
  }

  /** The first day with all days to the one on which the text says that the event closes. */
  private CalendarMention untilClosing(CalendarMention first) {
    return dates.stream()
        .filter(
            date -> first.end().isEmpty() && date.precision() == Precision.DAY && isClosing(date))
        .filter(date -> apart(first, date.start()) > 0 && apart(first, date.start()) <= LONGEST)
        .findFirst()
        .map(last -> range(first, last))
        .orElse(first);
  }

  private static CalendarMention range(CalendarMention first, CalendarMention last) {
    return new CalendarMention(
        first.from(),
        first.to(),
        first.start(),
        Optional.of(last.start()),
        Precision.DAYS,
        first.span(),
        "meeting.closing");
  }

  /** {@code bế mạc vào ngày 4/4}, {@code ngày 4/4 bế mạc}. */
  private boolean isClosing(CalendarMention date) {
    for (int i = date.from() - 1; i >= 0 && i >= date.from() - CLOSING; i--) {
      if (EventWords.is(text, i, MeetingWord.Kind.CLOSES)) {
        return true;
      }
    }
    return EventWords.is(text, date.to(), MeetingWord.Kind.CLOSES);
  }
}
