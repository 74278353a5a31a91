package org.bienban.record;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day whose year may be unknown.
 *
 * <p>{@code "Ngày 23/11"} without a year is {@code XXXX-11-23}, with one {@code 2018-11-23}.
 *
 * @param year the year, 1 to 9999; empty when neither the text nor the publication date tells it
 * @param month the month, 1 to 12
 * @param day the day of the month, 1 to 31
 */
public record PartialDate(OptionalInt year, int month, int day) {

  private static final Pattern FORM = Pattern.compile("([0-9]{4}|XXXX)-([0-9]{2})-([0-9]{2})");

  /**
   * Checks that such a day exists; 29 February exists without a year.
   *
   * @throws java.time.DateTimeException if it does not
   */
  public PartialDate {
    Objects.requireNonNull(year, "year");
    Objects.requireNonNull(MonthDay.of(month, day));
    year.ifPresent(known -> checkYear(known, month, day));
  }

  private static void checkYear(int year, int month, int day) {
    LocalDate date = LocalDate.of(year, month, day);
    if (date.getYear() < 1 || date.getYear() > 9999) {
      throw new java.time.DateTimeException("year " + year + " is not within 1 to 9999");
    }
  }

  /** A day of a known year. */
  public static PartialDate of(int year, int month, int day) {
    return new PartialDate(OptionalInt.of(year), month, day);
  }

  /** A day of a known year. */
  public static PartialDate of(LocalDate date) {
    return of(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /** A day of an unknown year. */
  public static PartialDate withoutYear(int month, int day) {
    return new PartialDate(OptionalInt.empty(), month, day);
  }

  /**
   * Reads what {@link #toString} writes.
   *
   * @param text {@code 2018-11-23} or {@code XXXX-11-23}
   * @throws IllegalArgumentException if the text has another form
   * @throws java.time.DateTimeException if there is no such day
   */
  public static PartialDate parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new IllegalArgumentException("not a date like 2018-11-23 or XXXX-11-23: " + text);
    }
    String year = form.group(1);
    return new PartialDate(
        year.equals("XXXX") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(year)),
        Integer.parseInt(form.group(2)),
        Integer.parseInt(form.group(3)));
  }

  /** The same day in the given year. */
  public PartialDate inYear(int known) {
    return of(known, month, day);
  }

  /** The day, if its year is known. */
  public Optional<LocalDate> toLocalDate() {
    return year.isPresent()
        ? Optional.of(LocalDate.of(year.getAsInt(), month, day))
        : Optional.empty();
  }

  /** {@code 2018-11-23}, or {@code XXXX-11-23} when the year is unknown. */
  @Override
  public String toString() {
    return (year.isPresent() ? digits(year.getAsInt(), 4) : "XXXX")
        + "-"
        + digits(month, 2)
        + "-"
        + digits(day, 2);
  }

  private static String digits(int value, int width) {
    String digits = Integer.toString(value);
    return "0".repeat(width - digits.length()) + digits;
  }
}
