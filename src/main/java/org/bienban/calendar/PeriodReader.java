package org.bienban.calendar;

import java.time.YearMonth;
import java.util.List;
import org.bienban.lexicon.CalendarWord.Kind;
import org.bienban.record.DateMention.Precision;

/**
 * Reads months, quarters, halves, years and ranges of years: {@code tháng 12/2017}, {@code quý IV},
 * {@code 6 tháng đầu năm}, {@code nhiệm kỳ 2015 - 2020}. For one text and one thread.
 */
final class PeriodReader {
  private static final int LONGEST = 60;

  private final Words words;
  private final List<Period> found;

  /** A period as read; {@code end} is its last day. */
  record Period(int from, int to, Day start, Day end, Precision precision, String rule) {}

  PeriodReader(Words words, List<Period> found) {
    this.words = words;
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
      case MONTH_NAME -> month(i, words.value(i), words.end(i));
      case QUARTER -> quarter(i);
      case HALF -> half(i, words.value(i), words.end(i));
      case YEAR, TERM -> years(i, words.end(i));
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

  private int quarter(int i) {
    Year year = year(words.end(i));
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
    return words.year(i) == Words.NONE ? Words.NONE : yearRange(i, i);
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
