package org.bienban.lexicon;

/**
 * Words that guard against false personal names.
 *
 * @param text the words
 * @param kind how they guard
 */
public record NotPerson(String text, Kind kind) {

  /** How words guard against false names. */
  public enum Kind {
    /** The name of somebody long dead: {@code Trần Phú}. */
    DEAD,
    /** A word before a name that makes it the name of something else: {@code đường}. */
    PREFIX,
    /** A capitalised word that ends a run of name words: {@code Sáng}. */
    STOP
  }

  static NotPerson of(Row row) {
    return new NotPerson(row.require("phrase"), row.constant("kind", Kind.class));
  }
}
