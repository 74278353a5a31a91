package org.bienban.cli;

/** Something that the user can mend; the message is one line that says what and how. */
final class CliException extends Exception {

  private static final long serialVersionUID = 1L;

  CliException(String message) {
    super(message);
  }

  CliException(String message, Throwable cause) {
    super(message, cause);
  }
}
