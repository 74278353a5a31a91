package org.bienban.lexicon;

/**
 * A word of address, rank or degree before a name.
 *
 * @param text the word as the table writes it
 * @param full the word with abbreviations expanded: {@code đ/c} gives {@code đồng chí}
 * @param kind what it is
 */
public record Honorific(String text, String full, Kind kind) {

  /** What stands before a name. */
  public enum Kind {
    /** Of one person: {@code anh}, {@code ngài}. */
    ADDRESS,
    /**
     * Of one person, and alone it stands for the person named before: {@code ông}, {@code đồng
     * chí}.
     */
    PRONOUN,
    /** A word that only starts like one: {@code bà con}. */
    NONE,
    /** Opens a list of persons: {@code các đồng chí}. */
    LIST,
    /** A military or police rank: {@code Thượng tướng}. */
    RANK,
    /** A degree or honour: {@code GS.TS}, {@code Nghệ sĩ Nhân dân}. */
    DEGREE
  }

  static Honorific of(Row row) {
    String text = row.require("phrase");
    return new Honorific(text, row.or("full", text), row.constant("kind", Kind.class));
  }
}
