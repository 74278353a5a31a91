package org.bienban;

/**
 * Something that the caller gave cannot be used: a blank or too long text, a lexicon folder that is
 * not there.
 *
 * <p>The message is one line that names the value and the way out.
 */
public final class BienbanException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** With a message for people. */
  public BienbanException(String message) {
    super(message);
  }

  /** With a message for people and what lies behind it. */
  public BienbanException(String message, Throwable cause) {
    super(message, cause);
  }
}
