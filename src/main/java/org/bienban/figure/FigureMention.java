package org.bienban.figure;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.bienban.record.Count;
import org.bienban.record.Mention;

/**
 * One place of a text that states a quantity.
 *
 * <p>{@code "hơn 1,2 tỷ đồng"} gives 1200000000 {@code đồng}, at least, with the span of {@code
 * "1,2 tỷ đồng"}; {@code "14/14 xã"} gives 14 of 14 {@code xã}; {@code "5-7 nhiệm vụ"} gives 5 with
 * the maximum 7.
 *
 * <p>Immutable. The same quantity stated twice is two mentions.
 *
 * @param value the exact number; the lower end of a range
 * @param max the upper end of a range
 * @param of the whole of a ratio
 * @param unit what is counted or measured, in the spelling of the table; money in its currency,
 *     {@code %} for per cent
 * @param kind what kind of quantity it is
 * @param approximation how exact the text says that it is
 * @param from the first token
 * @param to the token after the last
 * @param mention where number and unit stand, and the rule that found them
 */
public record FigureMention(
    BigDecimal value,
    Optional<BigDecimal> max,
    Optional<BigDecimal> of,
    String unit,
    Count.Kind kind,
    Count.Approximation approximation,
    int from,
    int to,
    Mention mention) {

  /** Checks the parts and brings the numbers into plain form. */
  public FigureMention {
    value = Numeral.plain(value);
    max = max.map(Numeral::plain);
    of = of.map(Numeral::plain);
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(approximation, "approximation");
    Objects.requireNonNull(mention, "mention");
  }

  /** Whether it is one exact number, no range and no ratio. */
  public boolean isExact() {
    return max.isEmpty() && of.isEmpty() && approximation == Count.Approximation.EXACT;
  }
}
