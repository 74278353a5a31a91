package org.bienban.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.record.DateMention.Precision;
import org.bienban.record.PartialDate;

/** Finds the year of days that are written without one. */
final class Years {
  /**
   * A report comes out after the day that it reports; what is this far ahead is still of this year.
   */
  private static final int DAYS_AHEAD = 120;

  /** Online archives start here; a full date before it is told, not reported. */
  private static final int FIRST_YEAR = 1990;

  private static final int CONFLICT = -1;

  private Years() {}

  /**
   * The mentions with the years that the same day elsewhere in the text, or the day of publication,
   * tells.
   */
  static List<CalendarMention> fill(
      List<CalendarMention> mentions, AnnotatedText text, Optional<LocalDate> published) {
    List<CalendarMention> lenders = lenders(mentions, text);
    List<CalendarMention> filled = new ArrayList<>(mentions.size());
    for (CalendarMention mention : mentions) {
      filled.add(mention.isWithoutYear() ? fill(mention, lenders, published) : mention);
    }
    return filled;
  }

  private static List<CalendarMention> lenders(List<CalendarMention> mentions, AnnotatedText text) {
    List<CalendarMention> lenders = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      CalendarMention day = mentions.get(i);
      if (day.start().year().orElse(0) >= FIRST_YEAR
          && !(i + 1 < mentions.size() && isAnniversary(day, mentions.get(i + 1)))
          && EventDays.mayBe(text, day)) {
        lenders.add(day);
      }
    }
    return lenders;
  }

  /**
   * {@code (28/6/2001 - 28/6/2025)}: the first of two days side by side, years before the other.
   */
  private static boolean isAnniversary(CalendarMention day, CalendarMention next) {
    return next.from() == day.to() + 1
        && next.precision() == Precision.DAY
        && next.start().year().orElse(0) > day.start().year().orElse(0);
  }

  static boolean has(PartialDate date, int year) {
    return date.day() <= YearMonth.of(year, date.month()).lengthOfMonth();
  }

  static boolean isBefore(PartialDate a, PartialDate b) {
    return a.month() != b.month() ? a.month() < b.month() : a.day() < b.day();
  }

  private static CalendarMention fill(
      CalendarMention mention, List<CalendarMention> dated, Optional<LocalDate> published) {
    int year = 0;
    for (CalendarMention other : dated) {
      if (covers(other, mention.start())) {
        int here = other.start().year().getAsInt();
        year = year == 0 || year == here ? here : CONFLICT;
      }
    }
    if (year > 0) {
      return mention.inYear(year);
    }
    return published.map(day -> mention.inYear(nearest(mention.start(), day))).orElse(mention);
  }

  private static boolean covers(CalendarMention dated, PartialDate day) {
    return !isBefore(day, dated.start()) && !isBefore(dated.last(), day);
  }

  private static int nearest(PartialDate date, LocalDate published) {
    int year = published.getYear();
    LocalDate here =
        published
            .withDayOfMonth(1)
            .withMonth(date.month())
            .withDayOfMonth(Math.min(date.day(), 28));
    long ahead = ChronoUnit.DAYS.between(published, here);
    if (ahead > DAYS_AHEAD) {
      return year - 1;
    }
    return ahead < DAYS_AHEAD - 365 ? year + 1 : year;
  }
}
