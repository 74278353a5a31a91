package org.bienban.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers in digits as Vietnamese texts write them: a dot between thousands, a comma before
 * decimals. A dot that cannot stand between thousands ({@code 3.5}) is read as a decimal point, two
 * commas or more as thousands.
 */
final class Digits {
  /** Longer runs of digits are no quantities. */
  private static final int LONGEST = 24;

  private Digits() {}

  /**
   * The value of the digits from {@code start} to {@code end}; null where they are no number
   * ({@code 13.5.2025}).
   */
  static @Nullable BigDecimal value(String text, int start, int end) {
    if (end - start > LONGEST) {
      return null;
    }
    int dots = count(text, start, end, '.');
    int commas = count(text, start, end, ',');
    if (dots + commas == 0) {
      return new BigDecimal(text.substring(start, end));
    }
    if (text.charAt(start) == '0' && Character.isDigit(text.charAt(start + 1))) {
      return null;
    }
    if (dots > 0 && commas > 0) {
      return mixed(text, start, end);
    }
    return dots > 0 ? oneMark(text, start, end, '.', dots) : oneMark(text, start, end, ',', commas);
  }

  private static @Nullable BigDecimal mixed(String text, int start, int end) {
    int dot = text.indexOf('.', start);
    int comma = text.indexOf(',', start);
    char thousands = dot < comma ? '.' : ',';
    int decimals = Math.max(dot, comma);
    if (!isGrouped(text, start, decimals, thousands)
        || count(text, decimals + 1, end, '.') > 0
        || count(text, decimals + 1, end, ',') > 0) {
      return null;
    }
    String whole = without(text, start, decimals, thousands);
    return new BigDecimal(whole + "." + text.substring(decimals + 1, end));
  }

  private static @Nullable BigDecimal oneMark(
      String text, int start, int end, char mark, int marks) {
    boolean grouped = isGrouped(text, start, end, mark);
    if (grouped && (mark == '.' || marks > 1)) {
      return new BigDecimal(without(text, start, end, mark));
    }
    return marks > 1 ? null : new BigDecimal(text.substring(start, end).replace(mark, '.'));
  }

  /** One to three digits without a leading nought, then groups of three. */
  private static boolean isGrouped(String text, int start, int end, char mark) {
    int first = text.indexOf(mark, start);
    if (first < 0 || first >= end || first - start > 3 || text.charAt(start) == '0') {
      return false;
    }
    for (int i = first; i < end; i += 4) {
      boolean last = i + 4 == end;
      if (text.charAt(i) != mark || i + 4 > end || (!last && text.charAt(i + 4) != mark)) {
        return false;
      }
    }
    return true;
  }

  private static int count(String text, int start, int end, char mark) {
    int count = 0;
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == mark) {
        count++;
      }
    }
    return count;
  }

  private static String without(String text, int start, int end, char mark) {
    return text.substring(start, end).replace(String.valueOf(mark), "");
  }
}
