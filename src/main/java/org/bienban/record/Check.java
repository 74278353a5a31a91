package org.bienban.record;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * Whether figures of the text agree with each other.
 *
 * <p>{@code "4.274 người nghe"} in three parts of 500, 1.549 and 2.225 is a {@link Kind#SUM} that
 * holds.
 *
 * @param kind what is compared
 * @param total id of the count that states the total
 * @param parts ids of the counts that make it up
 * @param expected the stated total; for a ratio its {@code of}
 * @param found what the parts give
 * @param holds whether they agree
 */
public record Check(
    Kind kind,
    String total,
    List<String> parts,
    BigDecimal expected,
    BigDecimal found,
    boolean holds) {

  /**
   * Checks and copies the parts and brings the numbers into one form.
   *
   * @throws IllegalArgumentException if {@code total} is blank
   */
  public Check {
    Objects.requireNonNull(kind, "kind");
    Require.notBlank(total, "total");
    parts = List.copyOf(parts);
    expected = Require.plain(expected, "expected");
    found = Require.plain(found, "found");
  }

  /** What is compared. */
  public enum Kind {
    /** A total with the sum of its parts. */
    SUM,
    /** The whole of a ratio with a total stated elsewhere. */
    RATIO
  }
}
