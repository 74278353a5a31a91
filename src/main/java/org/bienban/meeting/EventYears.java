package org.bienban.meeting;

import java.util.List;
import org.bienban.calendar.CalendarMention;
import org.bienban.record.DateMention.Precision;
import org.bienban.record.PartialDate;

/** Finds the year of an event whose days are written without one. */
final class EventYears {
  private static final int CLOSE = 15;
  private static final int SOON_AFTER = 62;
  private static final int MID_YEAR = 6;

  private final List<CalendarMention> dates;

  EventYears(List<CalendarMention> dates) {
    this.dates = dates;
  }

  /**
   * The year that another day of the event, its name or the period that it is about tells; 0 where
   * nothing does.
   */
  int of(Candidate meeting, List<CalendarMention> days) {
    PartialDate first = days.get(0).start();
    int year =
        days.stream()
            .filter(day -> !day.isWithoutYear())
            .mapToInt(day -> day.start().year().getAsInt())
            .findFirst()
            .orElse(0);
    for (int i = 0; i < dates.size() && year == 0; i++) {
      CalendarMention date = dates.get(i);
      boolean inName = date.from() >= meeting.from() && date.to() <= meeting.to();
      year = inName && !date.isWithoutYear() ? ofName(date, first, meeting) : 0;
    }
    return year;
  }

  private static int ofName(CalendarMention date, PartialDate day, Candidate meeting) {
    int year = date.last().year().orElse(0);
    return switch (date.precision()) {
      case DAY, DAYS ->
          Math.abs(apart(day, date.last())) <= CLOSE && !isFirstOfRange(date, meeting) ? year : 0;
      case MONTH, MONTHS, QUARTER, HALF_YEAR ->
          apart(date.start(), day) >= 0 && apart(date.last(), day) <= SOON_AFTER ? year : 0;
      case YEAR -> !meeting.isReview() || day.month() >= MID_YEAR ? year : 0;
      default -> 0;
    };
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
