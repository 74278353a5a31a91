package org.bienban.meeting;

import java.util.List;
import org.bienban.calendar.Bylines;
import org.bienban.calendar.CalendarMention;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.CalendarWord;
import org.bienban.lexicon.DocumentKind;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.MeetingKind;
import org.bienban.lexicon.MeetingWord;
import org.bienban.record.DateMention.Precision;
import org.bienban.record.DocumentMention;
import org.bienban.record.PartialDate;
import org.bienban.text.Shape;
import org.bienban.text.Tokens;

/** Finds the year of an event whose days are written without one. For one text. */
final class EventYears {
  private static final int CLOSE = 15;
  private static final int SOON_AFTER = 62;
  private static final int LEAD = 8;
  private static final int LAW_BEFORE = 6;
  private static final int LONGEST = 14;

  /** Years before it are told in names of events, not those of their reports. */
  private static final int FIRST_YEAR = 1990;

  private static final int LAST_YEAR = 2099;

  /** Plans of a year are made from November on, the year before is reviewed until April. */
  private static final int PLANNING = 11;

  private static final int REVIEW = 4;
  private static final int MID_YEAR = 6;

  /** The most words in the name of a new year. */
  private static final int NEW_YEAR = 4;

  /** The month in which a school year begins. */
  private static final int SCHOOL = 8;

  private final AnnotatedText text;
  private final List<CalendarMention> dates;

  EventYears(AnnotatedText text, List<CalendarMention> dates) {
    this.text = text;
    this.dates = dates;
  }

  /**
   * The year that another day of the event, its name or the period that it is about tells; 0 where
   * nothing does.
   */
  int of(Candidate meeting, List<CalendarMention> days) {
    PartialDate first = days.get(0).start();
    return days.stream()
        .filter(day -> !day.isWithoutYear())
        .mapToInt(day -> day.start().year().getAsInt())
        .findFirst()
        .orElseGet(() -> ofName(meeting, first));
  }

  private int ofName(Candidate meeting, PartialDate day) {
    int year = 0;
    for (int i = 0; i < dates.size() && year == 0; i++) {
      CalendarMention date = dates.get(i);
      boolean inName = date.from() >= meeting.from() && date.to() <= meeting.to();
      year = inName && !date.isWithoutYear() ? ofPart(date, day, meeting) : 0;
    }
    if (year == 0) {
      year = bareYear(meeting, day);
    }
    if (year == 0) {
      year = ofReportedPeriod(day);
    }
    if (year == 0) {
      year = ofAnniversary(day);
    }
    if (year == 0) {
      year = ofNewYear(day);
    }
    if (year == 0) {
      year = ofNamedEvents();
    }
    return year > 0 ? year : ofPublication(day);
  }

  /** {@code (27/7/1947 - 27/7/2020)} in the lead of a report of the days around 27 July. */
  private int ofAnniversary(PartialDate day) {
    for (int i = 1; i < dates.size() && text.sentences().of(dates.get(i).from()) < LEAD; i++) {
      PartialDate first = dates.get(i - 1).start();
      PartialDate last = dates.get(i).start();
      boolean days = dates.get(i - 1).isDays() && dates.get(i).isDays();
      boolean pair = days && dates.get(i - 1).to() + 1 == dates.get(i).from();
      if (pair
          && apart(first, last) == 0
          && first.year().orElse(0) < last.year().orElse(0)
          && Math.abs(apart(last, day)) <= CLOSE) {
        return last.year().getAsInt();
      }
    }
    return 0;
  }

  /** {@code Nhân dịp Tết Kỷ Hợi 2019}, in the lead of a report of the months around it. */
  private int ofNewYear(PartialDate day) {
    if (day.month() >= REVIEW && day.month() < PLANNING) {
      return 0;
    }
    int end = Math.min(text.sentences().size(), LEAD);
    for (int i = 0; end > 0 && i < text.sentences().end(end - 1); i++) {
      if (EventWords.is(text, i, MeetingWord.Kind.LOOKS_AHEAD)) {
        int year = yearAfterCapitals(text.end(Layers.MEETING_WORDS, i));
        if (year > 0) {
          return day.month() >= PLANNING ? year - 1 : year;
        }
      }
    }
    return 0;
  }

  private int yearAfterCapitals(int from) {
    Tokens tokens = text.tokens();
    int at = from;
    while (at < tokens.size() && at < from + NEW_YEAR && tokens.shape(at) == Shape.CAPITALIZED) {
      at++;
    }
    int year = at < tokens.size() && tokens.shape(at) == Shape.NUMBER ? number(tokens, at) : 0;
    return year >= FIRST_YEAR && year <= LAST_YEAR ? year : 0;
  }

  /** {@code Thứ sáu - 10/10/2025 15:40} above a report of the days before. */
  private int ofPublication(PartialDate day) {
    for (CalendarMention date : dates) {
      int after = apart(day, date.start());
      if (Bylines.isOne(text, date) && after >= 0 && after <= CLOSE) {
        return date.start().year().orElse(0);
      }
    }
    return 0;
  }

  private int ofPart(CalendarMention date, PartialDate day, Candidate meeting) {
    int year = date.last().year().orElse(0);
    return switch (date.precision()) {
      case DAY, DAYS ->
          Math.abs(apart(day, date.last())) <= CLOSE && !isFirstOfRange(date, meeting) ? year : 0;
      case MONTH, MONTHS, QUARTER, HALF_YEAR -> isSoonAfter(date, day) ? year : 0;
      case YEAR -> ofYear(date, year, day, meeting);
      case YEARS -> ofYears(date, day, meeting);
      default -> 0;
    };
  }

  /** {@code kỷ niệm 60 năm … (1965-2025)}; {@code khai giảng năm học 2019-2020}, in September. */
  private int ofYears(CalendarMention range, PartialDate day, Candidate meeting) {
    int last = range.last().year().orElse(0);
    int first = range.start().year().orElse(0);
    if (isAnniversary(range, meeting)) {
      return last;
    }
    CalendarWord term = text.at(Layers.CALENDAR, range.from());
    if (term != null
        && term.value() == 1
        && looks(range.from(), meeting, MeetingWord.Kind.LOOKS_BACK)) {
      return day.month() > REVIEW ? last : 0;
    }
    boolean school = term != null && term.value() == 1 && last == first + 1;
    return !school ? 0 : day.month() >= SCHOOL ? first : day.month() <= MID_YEAR ? last : 0;
  }

  private static boolean isSoonAfter(CalendarMention period, PartialDate day) {
    return apart(period.start(), day) >= 0 && apart(period.last(), day) <= SOON_AFTER;
  }

  /**
   * A review is held late in its year or early in the next, a plan is made in its year or late in
   * the one before; where both stand in the name, the month decides.
   */
  private int ofYear(CalendarMention date, int year, PartialDate day, Candidate meeting) {
    if (year < FIRST_YEAR || isOfLaw(date) || isAfterTo(date)) {
      return 0;
    }
    boolean next = hasYear(year + 1, meeting);
    boolean back = looks(date.from(), meeting, MeetingWord.Kind.LOOKS_BACK);
    if (next || back) {
      return day.month() <= REVIEW ? year + 1 : day.month() >= MID_YEAR ? year : 0;
    }
    boolean ahead = looks(date.from(), meeting, MeetingWord.Kind.LOOKS_AHEAD);
    return ahead && day.month() >= PLANNING ? year - 1 : year;
  }

  /** The nearest such words before the year decide. */
  private boolean looks(int from, Candidate meeting, MeetingWord.Kind direction) {
    for (int i = from - 1; i >= meeting.from(); i--) {
      MeetingWord word = text.at(Layers.MEETING_WORDS, i);
      if (word != null
          && (word.is(MeetingWord.Kind.LOOKS_BACK) || word.is(MeetingWord.Kind.LOOKS_AHEAD))) {
        return word.is(direction);
      }
    }
    return false;
  }

  private boolean hasYear(int year, Candidate meeting) {
    return dates.stream()
            .anyMatch(
                date ->
                    date.precision() == Precision.YEAR
                        && date.from() >= meeting.from()
                        && date.to() <= meeting.to()
                        && date.start().year().orElse(0) == year)
        || lastYear(meeting) == year;
  }

  /** {@code Luật Đất đai năm 2013}. */
  private boolean isOfLaw(CalendarMention date) {
    for (int i = date.from() - 1; i >= 0 && i >= date.from() - LAW_BEFORE; i--) {
      DocumentKind kind = text.at(Layers.DOCUMENT_KINDS, i);
      if (kind != null && kind.kind() == DocumentMention.Kind.LAW) {
        return true;
      }
    }
    return false;
  }

  /** {@code đến năm 2030}. */
  private boolean isAfterTo(CalendarMention date) {
    CalendarWord before = text.at(Layers.CALENDAR, date.from() - 1);
    return before != null && before.kind() == CalendarWord.Kind.TO;
  }

  /** {@code Lễ hội Hoa ban 2019}: a year at the end of the name without the word for it. */
  private int bareYear(Candidate meeting, PartialDate day) {
    int year = lastYear(meeting);
    boolean back = looks(meeting.to(), meeting, MeetingWord.Kind.LOOKS_BACK);
    boolean ahead = looks(meeting.to(), meeting, MeetingWord.Kind.LOOKS_AHEAD);
    if (year > 0 && ahead && day.month() >= PLANNING) {
      return year - 1;
    }
    return back && day.month() <= REVIEW ? 0 : year;
  }

  private int lastYear(Candidate meeting) {
    Tokens tokens = text.tokens();
    int at = meeting.to() - 1;
    while (at > meeting.head() && tokens.isOneOf(at, "\"”»)")) {
      at--;
    }
    boolean joined = tokens.isOneOf(at - 1, "-–/.,") || isYearWord(at - 1);
    int year = joined || at <= meeting.head() ? 0 : number(tokens, at);
    return year >= FIRST_YEAR && year <= LAST_YEAR ? year : 0;
  }

  private boolean isYearWord(int i) {
    CalendarWord word = text.at(Layers.CALENDAR, i);
    return word != null && word.kind() == CalendarWord.Kind.YEAR;
  }

  private static int number(Tokens tokens, int at) {
    int value = 0;
    for (int i = tokens.start(at); i < tokens.end(at); i++) {
      int digit = tokens.text().charAt(i) - '0';
      if (digit < 0 || digit > 9 || value > LAST_YEAR) {
        return 0;
      }
      value = 10 * value + digit;
    }
    return value;
  }

  /** {@code kỷ niệm 60 năm … (1965-2025)}: as many years apart as the name says. */
  private boolean isAnniversary(CalendarMention range, Candidate meeting) {
    int years = range.last().year().orElse(0) - range.start().year().orElse(0);
    for (int i = meeting.head(); i < range.from(); i++) {
      if (isYearWord(i + 1) && number(text.tokens(), i) == years) {
        return true;
      }
    }
    return false;
  }

  /** {@code 6 tháng đầu năm 2018} in the lead of a report of July: the latest such period. */
  private int ofReportedPeriod(PartialDate day) {
    int latest = 0;
    for (CalendarMention date : dates) {
      boolean period =
          switch (date.precision()) {
            case QUARTER, HALF_YEAR, MONTHS -> true;
            default -> false;
          };
      if (period
          && !date.isWithoutYear()
          && date.start().year().equals(date.last().year())
          && text.sentences().of(date.from()) < LEAD
          && isSoonAfter(date, day)) {
        latest = Math.max(latest, date.last().year().orElse(0));
      }
    }
    return latest;
  }

  /**
   * {@code Liên hoan Cồng chiêng 2017} in the lead: the year in the name of another event, where
   * the text tells of no later one.
   */
  private int ofNamedEvents() {
    int latest = 0;
    int end = Math.min(text.sentences().size(), LEAD);
    for (int i = 0; end > 0 && i < text.sentences().end(end - 1); i++) {
      MeetingKind kind = text.at(Layers.MEETING_KINDS, i);
      if (kind != null && kind.kind().isPresent()) {
        latest = Math.max(latest, yearAfter(i));
      }
    }
    int year = latest;
    return dates.stream().anyMatch(date -> date.last().year().orElse(0) > year) ? 0 : latest;
  }

  /** A bare year in the words that follow without a mark or a word that ends a name. */
  private int yearAfter(int head) {
    Tokens tokens = text.tokens();
    for (int i = head + 1; i < Math.min(tokens.size(), head + LONGEST); i++) {
      MeetingWord word = text.at(Layers.MEETING_WORDS, i);
      boolean stops = word != null && word.is(MeetingWord.Kind.STOP);
      if (stops || tokens.shape(i) == Shape.PUNCTUATION || isYearWord(i)) {
        return 0;
      }
      int year = tokens.shape(i) == Shape.NUMBER ? number(tokens, i) : 0;
      if (year >= FIRST_YEAR && year <= LAST_YEAR) {
        return tokens.shape(i + 1) == Shape.PUNCTUATION ? year : 0;
      }
    }
    return 0;
  }

  /** The years of an anniversary: the first is that of what is remembered. */
  private static boolean isFirstOfRange(CalendarMention date, Candidate meeting) {
    return date.precision() == Precision.DAY
        && date.start().year().orElse(0) < 2000
        && meeting.to() > date.to();
  }

  private static int apart(PartialDate from, PartialDate to) {
    return (to.month() * 31 + to.day()) - (from.month() * 31 + from.day());
  }
}
