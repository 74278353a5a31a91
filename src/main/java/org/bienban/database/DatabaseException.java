package org.bienban.database;

/**
 * A database cannot be used or has failed for good.
 *
 * <p>The message is one line that says what and how to mend it; it never holds a password.
 */
public final class DatabaseException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** With a message for people. */
  public DatabaseException(String message) {
    super(message);
  }

  /** With a message for people and what lies behind it. */
  public DatabaseException(String message, Throwable cause) {
    super(message, cause);
  }
}
