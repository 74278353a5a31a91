package org.bienban.database;

/**
 * Something about persons that cannot be: the message is one line that says what and the way out.
 */
public final class PersonException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  PersonException(String message) {
    super(message);
  }
}
