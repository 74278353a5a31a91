package org.bienban.cli;

/** What the process ends with. */
final class ExitCode {

  /** All went well. */
  static final int FINE = 0;

  /** Some inputs failed; the records of the others are out. */
  static final int SOME_FAILED = 1;

  /** Nothing was processed, or the command was wrong. */
  static final int NOTHING = 2;

  private ExitCode() {}
}
