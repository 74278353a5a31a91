package org.bienban.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.bienban.BienbanException;

/**
 * Standard error: one line a problem, in UTF-8; stack traces only when asked for. For one thread.
 */
final class Log {

  private final PrintStream err;
  private boolean debug;

  Log(OutputStream err) {
    this.err = new PrintStream(err, /* autoFlush= */ true, StandardCharsets.UTF_8);
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
    err.print(lines);
    err.flush();
  }

  /** A problem that concerns the whole run. */
  void problem(Throwable problem) {
    line(describe(problem));
    trace(problem);
  }

  /** A problem of one input. */
  void problem(String input, Throwable problem) {
    line(input + ": " + describe(problem));
    trace(problem);
  }

  /** One line for people. */
  static String describe(Throwable problem) {
    if (problem instanceof NoSuchFileException) {
      return "there is no such file or folder";
    }
    if (problem instanceof AccessDeniedException) {
      return "permission denied; check who may read and write it";
    }
    if (problem instanceof FileSystemException system && system.getReason() != null) {
      return oneLine(system.getReason());
    }
    if (problem instanceof CliException
        || problem instanceof BienbanException
        || problem instanceof IOException) {
      return oneLine(String.valueOf(problem.getMessage()));
    }
    return "internal error, please report it with the output of --debug: "
        + oneLine(problem.toString());
  }

  static String oneLine(String text) {
    return text.strip().replaceAll("\\s*\\R\\s*", " ");
  }

  private void trace(Throwable problem) {
    if (debug) {
      problem.printStackTrace(err);
    }
  }
}
