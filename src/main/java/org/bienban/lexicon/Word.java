package org.bienban.lexicon;

/**
 * A grammatical word of which the role grammar speaks.
 *
 * @param text the word
 * @param kind what it does
 */
public record Word(String text, Kind kind) {

  /** What a grammatical word does. */
  public enum Kind {
    /** Ties a body to the body above it: {@code của}. */
    OF,
    /** Joins the members of a list: {@code và}. */
    AND,
    /** Joins a further group to a list: {@code cùng}. */
    WITH,
    /** Ties a person to a title: {@code là}, {@code kiêm}. */
    LINK,
    /** Opens a plural: {@code các}. */
    PLURAL,
    /** Makes the persons before a verb those to whom it happens: {@code được}, {@code bị}. */
    PASSIVE,
    /** Stands between a subject and its verb: {@code đã}. */
    AUXILIARY,
    /** Stands before an office that somebody gets: {@code giữ chức}. */
    OFFICE,
    /** Stands before an office that somebody has, or gets where a verb says so: {@code làm}. */
    SERVE,
    /** Stands before an office that somebody leaves: {@code thôi giữ chức}. */
    LEAVE,
    /** Stands before an office that others take from somebody: {@code miễn nhiệm}. */
    DISMISS,
    /** Says that somebody leaves the offices that he has: {@code nghỉ hưu}. */
    RETIRE,
    /** Opens the term of an office, which is no part of the title: {@code nhiệm kỳ 2015 - 2020}. */
    TAIL,
    /** Says behind an office that somebody holds it now: {@code đương nhiệm}. */
    NOW,
    /**
     * Stands between an office and him who gets it or leaves it: {@code bổ nhiệm Phó Giám đốc cho
     * bà A}.
     */
    RECIPIENT,
    /** A verb, preposition or adverb that no name of a body holds: {@code trao}, {@code tại}. */
    STOP,
    /** Stands before the body for which somebody acts: {@code thay mặt}. */
    BEHALF,
    /** Joins the words of a foreign name: {@code Anna van der Berg}. */
    PARTICLE
  }

  static Word of(Row row) {
    return new Word(row.require("phrase"), row.constant("kind", Kind.class));
  }
}
