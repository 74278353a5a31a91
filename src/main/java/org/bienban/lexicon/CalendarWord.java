package org.bienban.lexicon;

/**
 * A word that makes or surrounds a date.
 *
 * @param text the words as the table writes them
 * @param kind what they do
 * @param value the number that they stand for, 0 where there is none: {@code chiều qua} gives -1
 */
public record CalendarWord(String text, Kind kind, int value) {

  /** What a word does in a date. */
  public enum Kind {
    /** Opens a day: {@code ngày}. */
    DAY,
    /** A part of a day: {@code sáng}. */
    PART,
    /** A day of the week, 1 for Monday. */
    WEEKDAY,
    /** A day by its distance from the day of publication: {@code hôm nay}. */
    RELATIVE,
    /** The day named last: {@code cùng ngày}. */
    SAME_DAY,
    /** A week by its distance from the week of publication: {@code tuần trước}. */
    WEEK,
    /** A month by its distance from the month of publication: {@code tháng này}. */
    RELATIVE_MONTH,
    /** A year by its distance from the year of publication: {@code năm ngoái}. */
    RELATIVE_YEAR,
    /** Opens a month: {@code tháng}. */
    MONTH,
    /** A month by its name: {@code tháng Giêng}. */
    MONTH_NAME,
    /**
     * As {@link #MONTH_NAME}, of another calendar where a day stands before it: {@code tháng
     * Giêng}.
     */
    LUNAR_MONTH,
    /** Opens a year: {@code năm}. */
    YEAR,
    /** A quarter of a year: {@code quý IV}. */
    QUARTER,
    /** A half of a year: {@code nửa đầu năm}. */
    HALF,
    /** Months from the start of a year, after their number: {@code tháng đầu năm}. */
    FIRST_MONTHS,
    /** Months to the end of a year, after their number: {@code tháng cuối năm}. */
    LAST_MONTHS,
    /** Opens a range of years: {@code nhiệm kỳ}. */
    TERM,
    /** Opens a range: {@code từ}. */
    FROM,
    /** Stands inside a range: {@code đến}. */
    TO,
    /** Stands inside a list: {@code và}. */
    AND,
    /** What follows is a limit and no day on which anything was held: {@code trước}. */
    DEADLINE,
    /** A document, whose day may follow: {@code Quyết định số}. */
    DOCUMENT,
    /** A yearly day: {@code Quốc khánh}. */
    FEAST,
    /** Beside a day, a paper or agency told something on it: {@code đưa tin}. */
    NEWS,
    /** A birth or a death: {@code sinh ngày}. */
    BIRTH,
    /** Before a number that counts meetings and names no day of the week: {@code lần}. */
    ORDINAL,
    /** After a day of another calendar: {@code âm lịch}. */
    LUNAR,
    /** May follow a date at once, where a counted noun may not: {@code tại}. */
    AFTER
  }

  static CalendarWord of(Row row) {
    String value = row.get("value");
    if (!value.matches("-?[0-9]{1,2}|")) {
      throw row.error("value", "must be a small number or empty");
    }
    return new CalendarWord(
        row.require("phrase"),
        row.constant("kind", Kind.class),
        value.isEmpty() ? 0 : Integer.parseInt(value));
  }
}
