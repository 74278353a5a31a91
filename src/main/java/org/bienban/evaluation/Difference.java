package org.bienban.evaluation;

/**
 * One place where gold and record differ.
 *
 * @param row what was compared
 * @param kind what is wrong
 * @param text what is missed or said in vain, for people
 */
public record Difference(Row row, Kind kind, String text) {

  /** What is wrong. */
  public enum Kind {
    /** In gold, not in the record, or in the record in another way. */
    MISS('-'),
    /** In the record only. */
    FALSE_ALARM('+');

    private final char sign;

    Kind(char sign) {
      this.sign = sign;
    }

    /** {@code -} or {@code +}. */
    public char sign() {
      return sign;
    }
  }
}
