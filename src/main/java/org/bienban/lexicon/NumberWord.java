package org.bienban.lexicon;

/**
 * A word of the Vietnamese number grammar.
 *
 * @param text the word as the table writes it
 * @param role what it does in a number
 * @param value its value, 0 where it has none of its own
 */
public record NumberWord(String text, Role role, long value) {

  /** What a word does in a number. */
  public enum Role {
    /** One to nine, alone or before another role: {@code hai}. */
    DIGIT,
    /** A digit that only stands after tens, hundreds or thousands: {@code mốt}. */
    ONES,
    /** Ten by itself: {@code mười}. */
    TEN,
    /** Tens after a digit: {@code mươi}, {@code chục}. */
    TENS,
    /** Hundreds after a digit: {@code trăm}. */
    HUNDRED,
    /** A power of ten that multiplies what stands before it: {@code nghìn}, {@code tỷ}. */
    SCALE,
    /** Nought in the place of the tens: {@code linh}. */
    LINK,
    /** Half of the power of ten before it: {@code rưỡi}. */
    HALF,
    /** Nought before hundreds: {@code không trăm}. */
    NOUGHT,
    /** A phrase that opens with a number word and is none: {@code triệu tập}. */
    NONE
  }

  static NumberWord of(Row row) {
    Role role = row.constant("role", Role.class);
    return new NumberWord(row.require("phrase"), role, value(row));
  }

  private static long value(Row row) {
    String cell = row.get("value");
    try {
      return cell.isEmpty() ? 0 : Long.parseLong(cell);
    } catch (NumberFormatException e) {
      throw row.error("value", "must be a whole number");
    }
  }
}
