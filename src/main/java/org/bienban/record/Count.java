package org.bienban.record;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A quantity that the report states.
 *
 * <p>{@code "26 điểm cầu với 4.274 người nghe"} gives 26 {@code "điểm cầu"} and 4274 {@code "người
 * nghe"}; {@code "14/14 xã"} has the value 14 of 14; {@code "1,2 tỷ đồng"} is 1200000000 {@code
 * "đồng"}.
 *
 * @param id its id within the record, {@code c1}
 * @param value the exact number; the lower end of a range; kept without trailing zeros and exponent
 * @param max the upper end of a range
 * @param of the whole of a ratio
 * @param unit what is counted or measured; money in whole units of its currency
 * @param kind what kind of quantity it is
 * @param approximation whether the text says about, at least or at most
 * @param venue id of the venue that it belongs to
 * @param partOf id of the count that the text gives as the whole
 * @param text the words as written
 * @param span where they stand
 */
public record Count(
    String id,
    BigDecimal value,
    Optional<BigDecimal> max,
    Optional<BigDecimal> of,
    String unit,
    Kind kind,
    Approximation approximation,
    Optional<String> venue,
    Optional<String> partOf,
    String text,
    Mention span) {

  /**
   * Checks the parts and brings the numbers into one form ({@code 1E+3} and {@code 1000.0} become
   * {@code 1000}).
   *
   * @throws IllegalArgumentException if {@code id}, {@code unit} or {@code text} is blank
   */
  public Count {
    Require.notBlank(id, "id");
    value = Require.plain(value, "value");
    max = max.map(number -> Require.plain(number, "max"));
    of = of.map(number -> Require.plain(number, "of"));
    Require.notBlank(unit, "unit");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(approximation, "approximation");
    Objects.requireNonNull(venue, "venue");
    Objects.requireNonNull(partOf, "partOf");
    Require.notBlank(text, "text");
    Objects.requireNonNull(span, "span");
  }

  /** What kind of quantity it is. */
  public enum Kind {
    /** People. */
    PEOPLE,
    /** Sites, bridge points, units of territory. */
    SITES,
    /** Documents. */
    DOCUMENTS,
    /** A length of time. */
    DURATION,
    /** Money, in whole units of its currency. */
    MONEY,
    /** A measure such as ha, km, kg. */
    MEASURE,
    /** Per cent. */
    PERCENT,
    /** An age in years. */
    AGE,
    /** Anything else. */
    OTHER
  }

  /** How exact the text says that the number is. */
  public enum Approximation {
    /** The number itself. */
    EXACT,
    /** About (khoảng, gần). */
    ABOUT,
    /** At least (hơn, trên, ít nhất). */
    AT_LEAST,
    /** At most (dưới, không quá, tối đa). */
    AT_MOST
  }
}
