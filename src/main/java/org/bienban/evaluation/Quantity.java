package org.bienban.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A count, as gold or a record states it.
 *
 * @param value the number, or the lower end of a range
 * @param max the upper end of a range
 * @param of the whole of a ratio
 * @param unit what is counted
 * @param units further right answers; only in gold
 */
public record Quantity(
    Optional<BigDecimal> value,
    Optional<BigDecimal> max,
    Optional<BigDecimal> of,
    Optional<String> unit,
    List<String> units) {

  /** Copies the parts. */
  public Quantity {
    units = List.copyOf(units);
  }

  /** The numbers in one form, {@code (26, None, None)}: equal where the numbers are. */
  String figure() {
    return "("
        + Printed.number(value)
        + ", "
        + Printed.number(max)
        + ", "
        + Printed.number(of)
        + ")";
  }

  /** Whether gold, which this is, accepts the answer. */
  boolean accepts(Said said) {
    return figure().equals(said.figure)
        && Stream.concat(unit.stream(), units.stream())
            .filter(name -> !name.isEmpty())
            .map(Wording::of)
            .anyMatch(said.unit::equals);
  }

  /** What a record says, in the form in which it is compared. */
  Said said() {
    return new Said(figure(), Wording.of(unit));
  }

  /** Numbers and unit in the form in which they are compared. */
  record Said(String figure, String unit) {

    String sortKey() {
      return "(" + figure + ", " + Printed.quoted(unit) + ")";
    }
  }
}
