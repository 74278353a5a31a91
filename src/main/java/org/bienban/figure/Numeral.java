package org.bienban.figure;

import java.math.BigDecimal;

/**
 * A number as read, before it is known what it counts.
 *
 * @param value its value with the powers of ten written after it
 * @param scale those powers of ten, 1 where there are none
 * @param end the token after it
 * @param spelled whether it is written in words
 * @param padded whether it is written with a leading nought: {@code 09}
 * @param bare whether it is digits alone, without separators and powers of ten
 */
record Numeral(
    BigDecimal value, BigDecimal scale, int end, boolean spelled, boolean padded, boolean bare) {

  boolean isScaled() {
    return scale.compareTo(BigDecimal.ONE) != 0;
  }

  /** Looks like a year: four digits without separator from 1900 to 2100. */
  boolean isYear() {
    return bare
        && !spelled
        && !padded
        && value.compareTo(YEARS_FROM) >= 0
        && value.compareTo(YEARS_TO) <= 0;
  }

  /** Read with a comma between thousands ({@code 10,000}), for things that cannot be divided. */
  BigDecimal whole() {
    return value.scale() == 3 && !isScaled() ? value.movePointRight(3) : value;
  }

  /** Decimals that nobody writes: {@code 12,500} rather has a comma between thousands. */
  boolean endsInNoughts() {
    return value.scale() == 3 && value.stripTrailingZeros().scale() <= 1;
  }

  Numeral times(BigDecimal factor) {
    return new Numeral(value.multiply(factor), scale.multiply(factor), end, spelled, padded, bare);
  }

  static BigDecimal plain(BigDecimal number) {
    if (number.scale() == 0) {
      return number;
    }
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static final BigDecimal YEARS_FROM = BigDecimal.valueOf(1900);
  private static final BigDecimal YEARS_TO = BigDecimal.valueOf(2100);
}
