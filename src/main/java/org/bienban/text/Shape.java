package org.bienban.text;

/**
 * What a token looks like. Letters are judged after dropping zero-width characters and combining
 * marks.
 */
public enum Shape {
  /** Small letters only: {@code đồng}. */
  LOWER,
  /**
   * A capital first and small letters after it, or one capital alone: {@code Thưởng}, {@code Y}.
   */
  CAPITALIZED,
  /** Two or more capitals and nothing else: {@code UBND}. */
  UPPER,
  /**
   * Capitals and small letters in another order, or letters with digits: {@code BKrông}, {@code
   * m2}.
   */
  MIXED,
  /**
   * Letters joined by a dot, slash, ampersand or hyphen that the lexicon knows: {@code T.Ư}, {@code
   * Đ/c}.
   */
  ABBREVIATION,
  /** Digits, with dots or commas between digits: {@code 4.274}, {@code 98,5}. */
  NUMBER,
  /** One punctuation mark or symbol. */
  PUNCTUATION;

  /** True for shapes that start with a capital letter or hold one. */
  public boolean hasCapital() {
    return this == CAPITALIZED || this == UPPER || this == MIXED || this == ABBREVIATION;
  }

  /** True for everything that is made of letters. */
  public boolean isWord() {
    return this != NUMBER && this != PUNCTUATION;
  }
}
