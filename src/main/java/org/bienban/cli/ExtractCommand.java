package org.bienban.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.bienban.Bienban;
import org.bienban.record.MeetingRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bienban extract}: reports in, records out. */
@Command(
    name = "extract",
    description = "Reads reports and writes their records to standard output.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    footer = {
      "",
      "Exit code: 0 all went well;",
      "           1 some inputs failed, the records of the others are out;",
      "           2 nothing was processed, or the command was wrong."
    })
final class ExtractCommand implements Callable<Integer> {

  private static final int MOST_THREADS = 1024;

  private final InputStream in;
  private final OutputStream out;
  private final Log log;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "Files in UTF-8; folders, of which all .txt files are read, with those of the folders in"
              + " them; - for standard input.")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to this file, whole or not at all.")
  private Optional<String> output = Optional.empty();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      converter = Format.Converter.class,
      description = {
        "jsonl: one line a record (the default); json: one array; pretty: indented; text: a table"
            + " for people."
      })
  private Format format = Format.JSONL;

  @Option(
      names = "--with-rules",
      description = "Add to each mention the rule or model that found it (\"by\").")
  private boolean rules;

  @Mixin private ReadingOptions options = new ReadingOptions();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Read so many reports at once (default: one for each processor).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--debug", description = "Print stack traces of what fails.")
  private boolean debug;

  ExtractCommand(InputStream in, OutputStream out, Log log) {
    this.in = in;
    this.out = out;
    this.log = log;
  }

  @Override
  public Integer call() throws CliException {
    if (debug) {
      log.debug();
    }
    checkOptions();
    Optional<Path> file = outputFile();
    Summary summary = new Summary(log);
    List<Input> inputs = Inputs.find(paths, OutputFiles.of(file), summary);
    summary.expectRepeats(repeatedIds(inputs));
    if (!inputs.isEmpty()) {
      Bienban bienban = options.bienban();
      try (Output records = open(file)) {
        extract(inputs, bienban, records, summary);
      }
    }
    return summary.finish();
  }

  private void extract(List<Input> inputs, Bienban bienban, Output records, Summary summary)
      throws CliException {
    Function<MeetingRecord, String> writer = format.writer(rules);
    try (Pipeline pipeline = new Pipeline(threads)) {
      pipeline.run(
          inputs,
          input -> read(input, bienban, writer),
          result -> {
            if (result.record.isPresent()) {
              records.write(result.record.get());
              summary.written(result.input);
            } else {
              summary.failed(result.input.shown(), result.problem.orElseThrow());
            }
          });
      records.finish();
    } catch (Output.BrokenPipeException e) {
      // As with head: whoever asked has seen enough.
    }
  }

  /** What became of an input: a record or a problem. */
  private record Result(Input input, Optional<String> record, Optional<Throwable> problem) {}

  private Result read(Input input, Bienban bienban, Function<MeetingRecord, String> writer) {
    try {
      String record = writer.apply(bienban.read(options.article(input, in)));
      return new Result(input, Optional.of(record), Optional.empty());
    } catch (CliException | IOException | RuntimeException | StackOverflowError e) {
      return new Result(input, Optional.empty(), Optional.of(e));
    }
  }

  private void checkOptions() throws CliException {
    require(threads >= 1 && threads <= MOST_THREADS, "--threads", threads, "1 to " + MOST_THREADS);
    options.check();
  }

  private static void require(boolean good, String option, int value, String range)
      throws CliException {
    if (!good) {
      throw new CliException(option + " is " + value + "; give " + range);
    }
  }

  private Optional<Path> outputFile() throws CliException {
    return output.isEmpty() || output.get().equals("-") || output.get().equals("/dev/stdout")
        ? Optional.empty()
        : Optional.of(PathNames.of(output.get()));
  }

  private Output open(Optional<Path> file) throws CliException {
    return file.isPresent() ? Output.to(file.get(), format) : Output.to(out, format);
  }

  private static Set<String> repeatedIds(List<Input> inputs) {
    return Ids.repeated(inputs.stream().flatMap(input -> input.id().stream()).toList());
  }
}
