package org.bienban.record;

import java.math.BigDecimal;
import java.util.Objects;

/** The checks that the records share. */
final class Require {

  /** More digits than any report has; keeps a number like 1E999999999 from filling the memory. */
  private static final int MOST_DIGITS = 1000;

  private Require() {}

  static String notBlank(String value, String name) {
    if (Objects.requireNonNull(value, name).isBlank()) {
      throw new IllegalArgumentException(name + " is blank");
    }
    return value;
  }

  /** One form for equal numbers: no trailing zeros after the point, no exponent. */
  static BigDecimal plain(BigDecimal value, String name) {
    if (Math.abs((long) value.scale()) > MOST_DIGITS || value.precision() > MOST_DIGITS) {
      throw new IllegalArgumentException(name + " has more than " + MOST_DIGITS + " digits");
    }
    if (value.scale() == 0) {
      return value;
    }
    BigDecimal stripped = Objects.requireNonNull(value, name).stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
