package org.bienban.record;

import java.math.BigDecimal;
import java.util.Objects;

/** The checks that the records share. */
final class Require {

  private Require() {}

  static String notBlank(String value, String name) {
    if (Objects.requireNonNull(value, name).isBlank()) {
      throw new IllegalArgumentException(name + " is blank");
    }
    return value;
  }

  /** One form for equal numbers: no trailing zeros after the point, no exponent. */
  static BigDecimal plain(BigDecimal value, String name) {
    BigDecimal stripped = Objects.requireNonNull(value, name).stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
