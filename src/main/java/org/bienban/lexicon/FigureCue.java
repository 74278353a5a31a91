package org.bienban.lexicon;

import java.util.Locale;
import org.bienban.record.Count;

/**
 * A word beside a number that says how to read it.
 *
 * @param text the words as the table writes them
 * @param uses what the words do beside a number, as bits
 * @param approximation how exact they make the number
 */
public record FigureCue(String text, int uses, Count.Approximation approximation) {

  /** What a word does beside a number. */
  public enum Use {
    /** Before a number: says how exact it is ({@code hơn}). */
    BEFORE,
    /** After a number and its unit: says how exact it is ({@code trở lên}). */
    AFTER,
    /** Before a number: makes it a name, an ordinal or a date ({@code khóa}, {@code ngày}). */
    NAME,
    /** Before a number: makes it a name unless a plain quantity follows ({@code tổ}). */
    MAYBE_NAME,
    /** Before a number: opens with or looks like another cue and says nothing ({@code tổng số}). */
    NEUTRAL,
    /** Before a number in words: makes it vague ({@code hàng}). */
    VAGUE,
    /** Between the two ends of a range. */
    TO,
    /** Before the lower end of a range ({@code từ}). */
    FROM,
    /** Between the two numbers of a ratio. */
    OUT_OF,
    /** Before the number one in words: stresses it. */
    STRESS,
    /** Between a number and its unit, without meaning. */
    FILLER,
    /** Never part of a noun phrase. */
    STOP,
    /** After hours: makes them a time of day. */
    DAYTIME,
    /** Before hours: makes them a time of day. */
    CLOCK,
    /** A phrase that opens with a number and counts nothing ({@code hai bên}). */
    IDIOM,
    /** Before a word that is a number or a noun: shows that it is the number ({@code gồm năm}). */
    COUNTS,
    /** Joins the last two items of a list. */
    AND,
    /** Between the kind of a document and its number ({@code số}). */
    NUMBER_SIGN,
    /** Before the issuer of a document ({@code của}). */
    ISSUED_BY,
    /** Before the term of an issuer ({@code khóa}). */
    TERM,
    /** Before the date of a document ({@code ngày}). */
    DATED,
    /** Before the name of a document ({@code về}). */
    TITLED,
    /** The Central Committee, before the number of its session ({@code Trung ương}). */
    CENTRE,
    /** Opens some parts of a whole. */
    AMONG,
    /** Opens all parts of a whole. */
    CONSISTS
  }

  /** Whether the words have this use. */
  public boolean is(Use use) {
    return (uses & (1 << use.ordinal())) != 0;
  }

  static FigureCue of(Row row) {
    int uses = 0;
    for (String use : row.list("use")) {
      uses |= 1 << use(row, use).ordinal();
    }
    if (uses == 0) {
      throw row.error("use", "must name at least one use");
    }
    Count.Approximation exact = Count.Approximation.EXACT;
    return new FigureCue(
        row.require("phrase"), uses, row.constant("exact", Count.Approximation.class, exact));
  }

  private static Use use(Row row, String name) {
    try {
      return Use.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException e) {
      throw row.error("use", "names no use of a cue: '" + name + "'");
    }
  }
}
