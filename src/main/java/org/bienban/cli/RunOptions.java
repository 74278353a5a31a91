package org.bienban.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.bienban.input.InputException;
import org.bienban.input.PathNames;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that say how a run over many reports goes, for the commands that make one. */
final class RunOptions {

  private static final int MOST_THREADS = 1024;

  /** What is said of the run at its end. */
  enum Summing {
    /** One line on a terminal; elsewhere only where something went wrong. */
    AUTO,
    /** One line. */
    TEXT,
    /** One line of JSON. */
    JSON
  }

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Read so many reports at once (default: one for each processor).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--rejects",
      paramLabel = "FILE",
      description =
          "Write what could not be read to this file: a JSON object a line with place, id and"
              + " reason.")
  private Optional<String> rejects = Optional.empty();

  @Option(
      names = "--summary",
      paramLabel = "FORM",
      converter = SummingConverter.class,
      description =
          "Sum up the run at its end on standard error: text, or json for scripts (default: text on"
              + " a terminal).")
  private Summing summary = Summing.AUTO;

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

  /** From the word on the command line. */
  private static final class SummingConverter implements ITypeConverter<Summing> {
    @Override
    public Summing convert(String word) {
      return Arrays.stream(Summing.values())
          .filter(form -> form.name().toLowerCase(Locale.ROOT).equals(word))
          .findFirst()
          .orElseThrow(
              () -> new TypeConversionException("'" + word + "' is none of text, json, auto"));
    }
  }
}
