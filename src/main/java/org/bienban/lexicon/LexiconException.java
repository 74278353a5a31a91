package org.bienban.lexicon;

/** A table of the lexicon that cannot be used. The message names file, line, column and the row. */
public final class LexiconException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LexiconException(String message) {
    super(message);
  }

  LexiconException(String message, Throwable cause) {
    super(message, cause);
  }
}
