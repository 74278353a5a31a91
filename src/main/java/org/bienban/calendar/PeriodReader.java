package org.bienban.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.bienban.lexicon.CalendarWord.Kind;
import org.bienban.record.DateMention.Precision;

/**
 * Reads months, quarters, halves, years and ranges of years: {@code tháng 12/2017}, {@code quý IV},
 * {@code 6 tháng đầu năm}, {@code nhiệm kỳ 2015 - 2020}. For one text and one thread.
 */
final class PeriodReader {
  private static final int LONGEST = 60;

  private final Words words;
  private final Optional<LocalDate> published;
  private final List<Period> found;

  /** A period as read; {@code end} is its last day. */
  record Period(int from, int to, Day start, Day end, Precision precision, String rule) {}

  PeriodReader(Words words, Optional<LocalDate> published, List<Period> found) {
    this.words = words;
    this.published = published;
    this.found = found;
  }

  /** Reads a period at token {@code i}; returns the token after it, or {@link Words#NONE}. */
  int read(int i) {
    Kind kind = words.kind(i);
    if (kind == null) {
      return words.isNumber(i) ? numbered(i) : Words.NONE;
    }
    return switch (kind) {
      case MONTH -> months(i);
      case MONTH_NAME, LUNAR_MONTH -> month(i, words.value(i), words.end(i));
      case QUARTER -> quarter(i);
      case HALF -> half(i, words.value(i), words.end(i));
      case YEAR, TERM -> years(i, words.end(i));
      case WEEK, RELATIVE_MONTH, RELATIVE_YEAR -> relative(i, kind);
      default -> Words.NONE;
    };
  }

  private int months(int i) {
    int first = words.month(i + 1);
    if (first == Words.NONE) {
      return Words.NONE;
    }
    int at = i + 2;
    boolean more =
        words.joint(at) == '-'
            || words.is(at, Kind.AND)
            || words.tokens().is(at, ',')
            || words.is(at, Kind.TO);
    int next = words.is(at + 1, Kind.MONTH) ? at + 2 : at + 1;
    int last = more ? words.month(next) : Words.NONE;
    if (last > first && !words.is(next + 1, Kind.MONTH) && words.joint(at) != '/') {
      return range(i, first, last, next + 1);
    }
    return month(i, first, at);
  }

  private int range(int i, int first, int last, int at) {
    Year year = year(at);
    Precision precision = Precision.MONTHS;
    found.add(
        new Period(
            i,
            year.to,
            new Day(year.value, first, 1),
            lastOf(year.value, last),
            precision,
            "calendar.months"));
    return year.to;
  }

  private int month(int i, int month, int at) {
    Year year = year(at);
    found.add(
        new Period(
            i,
            year.to,
            new Day(year.value, month, 1),
            lastOf(year.value, month),
            Precision.MONTH,
            "calendar.month"));
    return year.to;
  }

  /** {@code tuần trước}, {@code năm nay}: only the day of publication tells which. */
  private int relative(int i, Kind kind) {
    if (published.isEmpty()) {
      return Words.NONE;
    }
    LocalDate today = published.get();
    int end = words.end(i);
    if (kind == Kind.WEEK) {
      LocalDate monday =
          today.plusWeeks(words.value(i)).minusDays(today.getDayOfWeek().getValue() - 1L);
      add(i, end, Day.of(monday), Day.of(monday.plusDays(6)), Precision.WEEK);
    } else if (kind == Kind.RELATIVE_MONTH) {
      LocalDate first = today.withDayOfMonth(1).plusMonths(words.value(i));
      add(i, end, Day.of(first), lastOf(first.getYear(), first.getMonthValue()), Precision.MONTH);
    } else {
      int year = today.getYear() + words.value(i);
      add(i, end, new Day(year, 1, 1), lastOf(year, 12), Precision.YEAR);
    }
    return end;
  }

  private void add(int from, int to, Day start, Day end, Precision precision) {
    found.add(new Period(from, to, start, end, precision, "calendar.relative-period"));
  }

  private int quarter(int i) {
    Year own = year(words.end(i));
    Year year = own.value > 0 ? own : new Year(yearOfNext(words.end(i)), own.to);
    int last = 3 * words.value(i);
    found.add(
        new Period(
            i,
            year.to,
            new Day(year.value, last - 2, 1),
            lastOf(year.value, last),
            Precision.QUARTER,
            "calendar.quarter"));
    return year.to;
  }

  /** {@code quý I và quý II/2018}: the year of the quarter that follows in a list. */
  private int yearOfNext(int at) {
    int next = words.is(at, Kind.AND) || words.isDash(at) ? at + 1 : words.end(at);
    boolean more = words.is(at, Kind.AND) || words.is(at, Kind.TO) || words.isDash(at);
    return more && words.is(next, Kind.QUARTER) ? year(words.end(next)).value : 0;
  }

  private int half(int i, int which, int at) {
    Year year = bareYear(at);
    found.add(
        new Period(
            i,
            year.to,
            new Day(year.value, which == 1 ? 1 : 7, 1),
            lastOf(year.value, which == 1 ? 6 : 12),
            Precision.HALF_YEAR,
            "calendar.half"));
    return year.to;
  }

  /** What starts with a number: {@code 6 tháng đầu năm 2018}, {@code 2016 - 2021}. */
  private int numbered(int i) {
    int months = words.month(i);
    boolean first = words.is(i + 1, Kind.FIRST_MONTHS);
    if (months != Words.NONE && months < 12 && (first || words.is(i + 1, Kind.LAST_MONTHS))) {
      return months(i, months, first);
    }
    if (isMonthOfYear(i) && opens(i)) {
      return monthsInFigures(i);
    }
    return words.year(i) == Words.NONE ? Words.NONE : yearRange(i, i);
  }

  /** {@code 12/2017}, not the number of a document ({@code 12/2017/NĐ-CP}). */
  private boolean isMonthOfYear(int i) {
    return words.month(i) != Words.NONE
        && words.joint(i + 1) == '/'
        && words.year(i + 2) >= 1900
        && words.joint(i + 3) != '/';
  }

  /** Without the word for a month, only after a bracket or {@code từ}. */
  private boolean opens(int i) {
    return words.tokens().is(i - 1, '(') || words.is(i - 1, Kind.FROM);
  }

  private int monthsInFigures(int i) {
    int at = i + 3;
    boolean joined = words.isDash(at) || words.is(at, Kind.TO);
    int next = words.isDash(at) ? at + 1 : words.end(at);
    boolean range = joined && isMonthOfYear(next);
    if (!range && !words.tokens().isOneOf(at, ",.;)")) {
      return Words.NONE;
    }
    int last = range ? next : i;
    found.add(
        new Period(
            i,
            last + 3,
            new Day(words.year(i + 2), words.month(i), 1),
            lastOf(words.year(last + 2), words.month(last)),
            range ? Precision.MONTHS : Precision.MONTH,
            range ? "calendar.months" : "calendar.month"));
    return last + 3;
  }

  private int months(int i, int months, boolean first) {
    if (months == 6) {
      return half(i, first ? 1 : 2, words.end(i + 1));
    }
    Year year = bareYear(words.end(i + 1));
    Day start = new Day(year.value, first ? 1 : 13 - months, 1);
    found.add(
        new Period(
            i,
            year.to,
            start,
            lastOf(year.value, first ? months : 12),
            Precision.MONTHS,
            "calendar.months"));
    return year.to;
  }

  private int years(int i, int at) {
    int range = yearRange(i, at);
    int year = words.year(at);
    if (range != Words.NONE || year == Words.NONE || words.kind(i) == Kind.TERM) {
      return range;
    }
    add(i, at + 1, year);
    int last = at + 1;
    while ((words.tokens().is(last, ',') || words.is(last, Kind.AND)) && isYearItem(last + 1)) {
      add(last + 1, last + 2, words.year(last + 1));
      last += 2;
    }
    return last;
  }

  private boolean isYearItem(int i) {
    return words.year(i) >= 1900 && words.year(i) <= 2100 && !isQuantityAfter(i + 1);
  }

  private boolean isQuantityAfter(int i) {
    return i < words.size() && words.tokens().shape(i).isWord() && words.kind(i) == null;
  }

  private void add(int from, int to, int year) {
    found.add(
        new Period(
            from, to, new Day(year, 1, 1), new Day(year, 12, 31), Precision.YEAR, "calendar.year"));
  }

  private int yearRange(int from, int at) {
    int first = words.year(at);
    boolean joined =
        words.isDash(at + 1) || words.is(at + 1, Kind.TO) || words.joint(at + 1) == '/';
    int next = words.is(at + 2, Kind.YEAR) ? at + 3 : at + 2;
    int last = joined && first != Words.NONE ? words.year(next) : Words.NONE;
    if (last <= first || last - first > LONGEST || (from == at && first < 1900)) {
      return Words.NONE;
    }
    found.add(
        new Period(
            from,
            next + 1,
            new Day(first, 1, 1),
            new Day(last, 12, 31),
            Precision.YEARS,
            "calendar.years"));
    return next + 1;
  }

  /** A year and the token after it; the value is 0 where none is written. */
  private record Year(int value, int to) {}

  private Year year(int at) {
    boolean joint = words.joint(at) != 0;
    int number = joint ? words.year(at + 1) : Words.NONE;
    return number != Words.NONE ? new Year(number, at + 2) : bareYear(at);
  }

  private Year bareYear(int at) {
    int number = words.is(at, Kind.YEAR) ? at + 1 : at;
    int year = words.year(number);
    boolean fits =
        year != Words.NONE && (number > at || year >= 1900) && !words.tokens().lineBefore(number);
    return fits ? new Year(year, number + 1) : new Year(0, at);
  }

  private static Day lastOf(int year, int month) {
    return new Day(year, month, YearMonth.of(year > 0 ? year : 2001, month).lengthOfMonth());
  }
}
