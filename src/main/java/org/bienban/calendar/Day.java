package org.bienban.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.OptionalInt;
import org.bienban.record.PartialDate;

/** A day as written: 0 stands for a part that is not written there. */
record Day(int year, int month, int day) {
  private static final int LEAP_YEAR = 2000;

  static Day of(LocalDate date) {
    return new Day(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  Day inMonth(int known) {
    return new Day(year, known, day);
  }

  Day inYear(int known) {
    return new Day(known, month, day);
  }

  /** True where such a day exists; without a year, 29 February does. */
  boolean exists() {
    return month >= 1
        && month <= 12
        && day >= 1
        && day
            <= (year > 0 ? YearMonth.of(year, month).lengthOfMonth() : Month.of(month).maxLength());
  }

  PartialDate toPartial() {
    return new PartialDate(year > 0 ? OptionalInt.of(year) : OptionalInt.empty(), month, day);
  }

  /**
   * Days from {@code other} to this one; where a year is missing, both are taken in one leap year.
   */
  int after(Day other) {
    boolean dated = year > 0 && other.year > 0;
    return (int) (onScale(dated) - other.onScale(dated));
  }

  private long onScale(boolean dated) {
    return LocalDate.of(dated ? year : LEAP_YEAR, month, day).toEpochDay();
  }
}
