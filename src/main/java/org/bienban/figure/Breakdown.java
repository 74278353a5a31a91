package org.bienban.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.bienban.record.Check;

/**
 * Figures of a text that belong together: a whole and the parts that the text gives of it, or a
 * ratio and the total that is stated beside it.
 *
 * <p>{@code "26 điểm cầu. Trong đó, tỉnh có 1 điểm cầu; huyện có 9 điểm cầu; xã có 16 điểm cầu"}
 * has the total 26 and the parts 1, 9 and 16; it is exhaustive and holds. {@code "5 ủy viên, trong
 * đó có 1 ủy viên nữ"} has one part and is not exhaustive: there is nothing to check.
 *
 * <p>Immutable.
 *
 * @param kind a sum, or a ratio with the stated total as its only part
 * @param total the whole, or the ratio
 * @param parts its parts, in the order of the text
 * @param exhaustive whether the text gives the parts as all there are, so that {@link #holds()} is
 *     to be checked
 */
public record Breakdown(
    Check.Kind kind, FigureMention total, List<FigureMention> parts, boolean exhaustive) {

  /** Copies the parts. */
  public Breakdown {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(total, "total");
    parts = List.copyOf(parts);
  }

  /** What the text states: the total, or the whole of the ratio. */
  public BigDecimal expected() {
    return kind == Check.Kind.RATIO ? total.of().orElse(total.value()) : total.value();
  }

  /** The sum of the parts. */
  public BigDecimal found() {
    return Numeral.plain(
        parts.stream().map(FigureMention::value).reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  /** Whether what is stated and what the parts give agree. */
  public boolean holds() {
    return expected().compareTo(found()) == 0;
  }
}
