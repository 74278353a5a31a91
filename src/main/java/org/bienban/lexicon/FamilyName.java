package org.bienban.lexicon;

/**
 * The first word of a personal name.
 *
 * @param text the word
 * @param kind how much it says
 */
public record FamilyName(String text, Kind kind) {

  /** How much a first word says. */
  public enum Kind {
    /** A frequent family name: {@code Nguyễn}. */
    COMMON,
    /**
     * A family name that is also an ordinary word or part of a place name: {@code Cao}, {@code
     * Mai}.
     */
    AMBIGUOUS,
    /** A first word of names of the smaller peoples: {@code Giàng}, {@code Ksor}, {@code Y}. */
    MINORITY
  }

  static FamilyName of(Row row) {
    return new FamilyName(row.require("phrase"), row.constant("kind", Kind.class));
  }
}
