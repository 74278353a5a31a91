package org.bienban.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.bienban.BienbanException;
import org.bienban.input.InputException;
import org.bienban.input.Problems;

/**
 * Standard error: one line a problem, in UTF-8; stack traces only when asked for. For one thread.
 */
final class Log {

  private static final String CLEAR_LINE = "\r\u001b[K";

  private final PrintStream err;
  private final boolean terminal;
  private boolean debug;
  private boolean overwriting;

  /**
   * Writes to a stream.
   *
   * @param terminal whether somebody looks at it
   */
  Log(OutputStream err, boolean terminal) {
    this.err = new PrintStream(err, /* autoFlush= */ true, StandardCharsets.UTF_8);
    this.terminal = terminal;
  }

  boolean isTerminal() {
    return terminal;
  }

  /** For what is drawn on a terminal. */
  PrintStream stream() {
    return err;
  }

  /** From now on, or no longer, the last line is drawn again and again. */
  void setOverwriting(boolean drawn) {
    overwriting = drawn;
  }

  /** From now on stack traces are printed too. */
  void debug() {
    debug = true;
  }

  void line(String message) {
    text("bienban: " + message + "\n");
  }

  /** The line ends are those given, on every system. */
  void text(String lines) {
    err.print(overwriting ? CLEAR_LINE + lines : lines);
    err.flush();
  }

  /** A problem that concerns the whole run. */
  void problem(Throwable problem) {
    line(describe(problem));
    trace(problem);
  }

  /** One line for people. */
  static String describe(Throwable problem) {
    if (problem instanceof IOException stream) {
      return Problems.describe(stream);
    }
    if (problem instanceof CliException
        || problem instanceof BienbanException
        || problem instanceof InputException) {
      return oneLine(String.valueOf(problem.getMessage()));
    }
    return "internal error, please report it with the output of --debug: "
        + oneLine(problem.toString());
  }

  static String oneLine(String text) {
    return text.strip().replaceAll("\\s*\\R\\s*", " ");
  }

  /** The stack trace, where it was asked for. */
  void trace(Throwable problem) {
    if (debug) {
      problem.printStackTrace(err);
    }
  }
}
