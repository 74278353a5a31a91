package org.bienban.lexicon;

import org.bienban.record.DocumentMention;

/**
 * A noun that opens the citation of a document.
 *
 * @param text the noun as the table writes it
 * @param kind what kind of document it names
 * @param use how documents of this kind are cited
 */
public record DocumentKind(String text, DocumentMention.Kind kind, Use use) {

  /** How documents of a kind are cited. */
  public enum Use {
    /** By a number or a name in quotation marks. */
    PLAIN,
    /** Also by a name without quotation marks: {@code Luật Đất đai 2013}. */
    NAMED,
    /** By a number only; what is quoted after it need not be a document: {@code chương trình}. */
    NUMBERED,
    /** Never: the phrase only ends like the noun ({@code kỷ luật}). */
    NONE
  }

  static DocumentKind of(Row row) {
    return new DocumentKind(
        row.require("phrase"),
        row.constant("kind", DocumentMention.Kind.class),
        row.constant("use", Use.class, Use.PLAIN));
  }
}
