package org.bienban.record;

import java.util.Objects;
import java.util.Optional;

/**
 * A date or a period of the text.
 *
 * <p>{@code "quý IV"} in a report of 2017 is 2017-10-01 to 2017-12-31, {@link Precision#QUARTER}.
 *
 * @param start the day, or the first day of the period
 * @param end the last day of the period (it belongs to it); empty for a single day
 * @param precision how exact the text is
 * @param text the words as written
 * @param span where they stand
 */
public record DateMention(
    PartialDate start, Optional<PartialDate> end, Precision precision, String text, Mention span) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if {@code text} is blank, or {@code end} is before {@code
   *     start} in known years
   */
  public DateMention {
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(precision, "precision");
    Require.notBlank(text, "text");
    Objects.requireNonNull(span, "span");
    if (end.flatMap(PartialDate::toLocalDate).isPresent() && isBefore(end.get(), start)) {
      throw new IllegalArgumentException("end " + end.get() + " is before start " + start);
    }
  }

  private static boolean isBefore(PartialDate end, PartialDate start) {
    return start.toLocalDate().isPresent()
        && end.toLocalDate().orElseThrow().isBefore(start.toLocalDate().get());
  }

  /** How exact a date is; the plural ones are several units, from start to end. */
  public enum Precision {
    /** One day. */
    DAY,
    /** Several days. */
    DAYS,
    /** One week. */
    WEEK,
    /** One month. */
    MONTH,
    /** Several months. */
    MONTHS,
    /** A quarter of a year. */
    QUARTER,
    /** Half a year. */
    HALF_YEAR,
    /** One year. */
    YEAR,
    /** Several years. */
    YEARS
  }
}
