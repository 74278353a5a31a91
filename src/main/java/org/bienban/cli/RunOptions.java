package org.bienban.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bienban.arguments.Arguments;
import org.bienban.arguments.OptionSpec;
import org.bienban.arguments.UsageException;
import org.bienban.input.InputException;
import org.bienban.input.PathNames;

/** The options that say how a run over many reports goes, for the commands that make one. */
final class RunOptions {

  private static final int MOST_THREADS = 1024;

  private static final OptionSpec THREADS =
      OptionSpec.value(
          "--threads", "N", "Read so many reports at once (default: one for each processor).");

  private static final OptionSpec REJECTS =
      OptionSpec.value(
          "--rejects",
          "FILE",
          "Write what could not be read to this file: a JSON object a line with place, id and"
              + " reason.");

  private static final OptionSpec SUMMARY =
      OptionSpec.value(
          "--summary",
          "FORM",
          "Sum up the run at its end on standard error: text, or json for scripts (default: text on"
              + " a terminal).");

  /** All of them. */
  static final List<OptionSpec> ALL = List.of(THREADS, REJECTS, SUMMARY);

  /** What is said of the run at its end. */
  enum Summing {
    /** One line. */
    TEXT,
    /** One line of JSON. */
    JSON,
    /** One line on a terminal; elsewhere only where something went wrong. */
    AUTO
  }

  private final int threads;
  private final Optional<String> rejects;
  private final Summing summary;

  RunOptions(Arguments given) throws UsageException {
    threads = given.number(THREADS, Runtime.getRuntime().availableProcessors());
    rejects = given.word(REJECTS);
    summary = given.choice(SUMMARY, List.of(Summing.values())).orElse(Summing.AUTO);
  }

  int threads() {
    return threads;
  }

  Summing summary() {
    return summary;
  }

  /** The file of rejects. */
  Optional<Path> rejects() throws InputException {
    return rejects.isEmpty() ? Optional.empty() : Optional.of(PathNames.of(rejects.get()));
  }

  /**
   * Refuses impossible values.
   *
   * @throws CliException that names the option
   */
  void check() throws CliException {
    if (threads < 1 || threads > MOST_THREADS) {
      throw new CliException("--threads is " + threads + "; give 1 to " + MOST_THREADS);
    }
  }
}
