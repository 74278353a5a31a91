package org.bienban.evaluation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How values are printed, so that two runs can be compared line by line: rounding is to the even
 * digit of the exact value, {@code None} is what is unknown, a quoted text shows what the eye does
 * not see.
 */
final class Printed {

  /** By code points, so that rare characters do not depend on how Java stores them. */
  static final Comparator<String> ORDER = Printed::compare;

  private static final String NONE = "None";
  private static final int MOST_DIGITS = 17;
  private static final int DECIMALS = 6;
  private static final int SMALLEST_PLAIN_EXPONENT = -4;

  private Printed() {}

  /** With so many decimals, {@code 0.062} of {@code 0.0625}. */
  static String fixed(double value, int decimals) {
    return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
  }

  /** Rounded to so many decimals. */
  static double round(double value, int decimals) {
    return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN).doubleValue();
  }

  /** With as few digits as tell the value, and at least one decimal. */
  static String real(double value) {
    BigDecimal shortest = shortest(value).stripTrailingZeros();
    int exponent = shortest.precision() - shortest.scale() - 1;
    if (value != 0 && exponent < SMALLEST_PLAIN_EXPONENT) {
      return scientific(shortest, exponent);
    }
    return shortest
        .setScale(Math.max(1, shortest.scale()), RoundingMode.UNNECESSARY)
        .toPlainString();
  }

  /** A quantity: whole, or rounded to six decimals. */
  static String number(Optional<BigDecimal> value) {
    return value.map(Printed::number).orElse(NONE);
  }

  private static String number(BigDecimal value) {
    double number = value.doubleValue();
    if (Double.isInfinite(number)) {
      return quoted(number > 0 ? "inf" : "-inf");
    }
    double rounded = round(number, DECIMALS);
    BigDecimal exact = new BigDecimal(rounded);
    boolean whole = exact.stripTrailingZeros().scale() <= 0;
    return whole ? exact.setScale(0).toPlainString() : real(rounded);
  }

  /** As it is. */
  static String bare(Optional<String> text) {
    return text.orElse(NONE);
  }

  /** In quotation marks. */
  static String quoted(Optional<String> text) {
    return text.map(Printed::quoted).orElse(NONE);
  }

  /** {@code ['a', 'b']}. */
  static String list(List<String> texts) {
    return texts.stream().map(Printed::quoted).collect(Collectors.joining(", ", "[", "]"));
  }

  /** In quotation marks, with what cannot be seen as its code. */
  static String quoted(String text) {
    String mark = text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? "\"" : "'";
    StringBuilder quoted = new StringBuilder(mark);
    text.codePoints().forEach(c -> appendTo(quoted, c, mark));
    return quoted.append(mark).toString();
  }

  private static void appendTo(StringBuilder quoted, int c, String mark) {
    switch (c) {
      case '\n' -> quoted.append("\\n");
      case '\r' -> quoted.append("\\r");
      case '\t' -> quoted.append("\\t");
      case '\\' -> quoted.append("\\\\");
      default -> {
        if (c == mark.charAt(0)) {
          quoted.append('\\').appendCodePoint(c);
        } else if (canBeSeen(c)) {
          quoted.appendCodePoint(c);
        } else {
          quoted.append(code(c));
        }
      }
    }
  }

  private static String code(int c) {
    if (c > 0xFFFF) {
      return String.format("\\U%08x", c);
    }
    return String.format(c > 0xFF ? "\\u%04x" : "\\x%02x", c);
  }

  private static boolean canBeSeen(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.SPACE_SEPARATOR -> c == ' ';
      default -> true;
    };
  }

  private static BigDecimal shortest(double value) {
    BigDecimal exact = new BigDecimal(value);
    for (int digits = 1; digits < MOST_DIGITS; digits++) {
      BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
      if (rounded.doubleValue() == value) {
        return rounded;
      }
    }
    return exact.round(new MathContext(MOST_DIGITS, RoundingMode.HALF_EVEN));
  }

  private static String scientific(BigDecimal shortest, int exponent) {
    String mantissa = shortest.movePointLeft(exponent).stripTrailingZeros().toPlainString();
    return mantissa + String.format("e-%02d", -exponent);
  }

  private static int compare(String a, String b) {
    int[] x = a.codePoints().toArray();
    int[] y = b.codePoints().toArray();
    return Arrays.compare(x, y);
  }
}
