package org.bienban.lexicon;

/**
 * An abbreviation that stands for other words in any phrase of any table: where a table has {@code
 * Chủ tịch Ủy ban nhân dân}, the text may say {@code Chủ tịch UBND}.
 *
 * @param text the abbreviation
 * @param full the words that it stands for
 */
public record Abbreviation(String text, String full) {

  static Abbreviation of(Row row) {
    return new Abbreviation(row.require("phrase"), row.require("full"));
  }
}
