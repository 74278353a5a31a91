package org.bienban.role;

/**
 * A piece of a sentence as the list grammar sees it.
 *
 * @param kind what it is
 * @param from its first token
 * @param to the token after its last
 * @param ref the index of the person or title; -1 for the rest
 */
record Chunk(Kind kind, int from, int to, int ref) {

  enum Kind {
    PERSON,
    TITLE,
    COMMA,
    SEMICOLON,
    COLON,
    DASH,
    AND,
    BRACKET,
    PLURAL,
    LINK,
    OFFICE,
    LEAVE,
    RECIPIENT,
    CUE,
    AUXILIARY,
    PASSIVE,
    WORD;

    /** True where a list of persons and titles goes on over such a piece. */
    boolean isOfList() {
      return this != CUE
          && this != RECIPIENT
          && this != AUXILIARY
          && this != PASSIVE
          && this != WORD;
    }
  }

  static Chunk of(Kind kind, int from, int to) {
    return new Chunk(kind, from, to, -1);
  }

  boolean is(Kind wanted) {
    return kind == wanted;
  }
}
