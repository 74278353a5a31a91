package org.bienban.lexicon;

import org.bienban.record.Title;

/**
 * A word that changes an office.
 *
 * @param text the word as the table writes it
 * @param full the word with abbreviations expanded: {@code TT} gives {@code Thường trực}
 * @param kind where it stands and what it does
 * @param status the status that it gives the title
 */
public record Modifier(String text, String full, Kind kind, Title.Status status) {

  /** Where a modifier stands and what it does. */
  public enum Kind {
    /**
     * Before the office, changes its status and is no part of the position: {@code nguyên}, {@code
     * quyền}.
     */
    STATUS,
    /** Before the office and part of the position: {@code Phó}. */
    DEPUTY,
    /** After the office or its body and part of the position: {@code Thường trực}. */
    STANDING,
    /** After the office, changes its status and is no part of the position: {@code dự khuyết}. */
    STATUS_AFTER
  }

  static Modifier of(Row row) {
    String text = row.require("phrase");
    return new Modifier(
        text,
        row.or("full", text),
        row.constant("kind", Kind.class),
        row.constant("status", Title.Status.class, Title.Status.CURRENT));
  }
}
