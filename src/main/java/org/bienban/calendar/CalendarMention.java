package org.bienban.calendar;

import java.util.Objects;
import java.util.Optional;
import org.bienban.record.DateMention;
import org.bienban.record.DateMention.Precision;
import org.bienban.record.Mention;
import org.bienban.record.PartialDate;
import org.bienban.record.Span;

/**
 * A date or period where the text names it: {@code "Chiều 27-11"} is XXXX-11-27. Immutable.
 *
 * @param from its first token
 * @param to the token after its last
 * @param start the day, or the first day of the period
 * @param end the last day of the period; empty for a single day
 * @param precision how exact the text is
 * @param span where it stands in the caller's text
 * @param rule id of the rule that found it
 */
public record CalendarMention(
    int from,
    int to,
    PartialDate start,
    Optional<PartialDate> end,
    Precision precision,
    Span span,
    String rule) {

  /** Checks the parts. */
  public CalendarMention {
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(end, "end");
    Objects.requireNonNull(precision, "precision");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(rule, "rule");
  }

  /** True for one day or several days, false for weeks and all longer periods. */
  public boolean isDays() {
    return precision == Precision.DAY || precision == Precision.DAYS;
  }

  /** The last day of it. */
  public PartialDate last() {
    return end.orElse(start);
  }

  /** True where neither the text nor the day of publication tells the year. */
  public boolean isWithoutYear() {
    return start.year().isEmpty();
  }

  /**
   * The same days in the given year; a range that runs over New Year ends in the next. Days that
   * the year lacks stay as they are.
   */
  public CalendarMention inYear(int year) {
    boolean over = end.isPresent() && Years.isBefore(end.get(), start);
    if (!Years.has(start, year)
        || (end.isPresent() && !Years.has(end.get(), over ? year + 1 : year))) {
      return this;
    }
    return new CalendarMention(
        from,
        to,
        start.inYear(year),
        end.map(last -> last.inYear(over ? year + 1 : year)),
        precision,
        span,
        rule);
  }

  /** This mention as a part of a record of {@code text}. */
  public DateMention toRecord(String text) {
    return new DateMention(
        start, end, precision, span.in(text), new Mention(span, Optional.of(rule)));
  }
}
