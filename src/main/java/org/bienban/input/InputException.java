package org.bienban.input;

/**
 * An input cannot be used; the message is one line that says what is wrong and what can be done.
 */
public final class InputException extends Exception {

  private static final long serialVersionUID = 1L;

  /** With a message for people. */
  public InputException(String message) {
    super(message);
  }

  /** With a message for people and what lies behind it. */
  public InputException(String message, Throwable cause) {
    super(message, cause);
  }
}
