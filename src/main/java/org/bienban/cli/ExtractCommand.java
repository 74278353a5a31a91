package org.bienban.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.bienban.input.InputException;
import org.bienban.input.PathNames;
import org.bienban.record.MeetingRecord;
import org.bienban.tables.CsvFolder;
import org.bienban.tables.ReportRows;
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

  private final InputStream in;
  private final OutputStream out;
  private final Log log;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = ReadingOptions.PATHS)
  private List<String> paths = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to this file (csv: this folder), whole or not at all.")
  private Optional<String> output = Optional.empty();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      converter = Format.Converter.class,
      description = {
        "jsonl: one line a record (the default); json: one array; pretty: indented; text: a table"
            + " for people; csv: a folder with a file for each table."
      })
  private Format format = Format.JSONL;

  @Option(
      names = "--with-rules",
      description = "Add to each mention the rule or model that found it (\"by\").")
  private boolean rules;

  @Mixin private ReadingOptions options = new ReadingOptions();

  @Mixin private RunOptions run = new RunOptions();

  @Option(names = "--debug", description = "Print stack traces of what fails.")
  private boolean debug;

  ExtractCommand(InputStream in, OutputStream out, Log log) {
    this.in = in;
    this.out = out;
    this.log = log;
  }

  @Override
  public Integer call() throws CliException, InputException {
    if (debug) {
      log.debug();
    }
    Optional<Path> file = outputFile();
    if (format == Format.CSV) {
      return tables(csvFolder(file));
    }
    Function<MeetingRecord, String> writer = format.writer(rules);
    return new Run(options, run, log)
        .over(
            paths,
            in,
            file.stream().toList(),
            (report, record) -> writer.apply(record),
            () -> new Pages(open(file)));
  }

  private int tables(Path folder) throws CliException, InputException {
    return new Run(options, run, log)
        .over(
            paths,
            in,
            CsvFolder.files(folder),
            (report, record) -> ReportRows.of(record),
            () -> CsvOutput.to(folder));
  }

  private Path csvFolder(Optional<Path> file) throws CliException {
    if (rules) {
      throw new CliException("--with-rules is not for --format csv; use jsonl, json or pretty");
    }
    return file.orElseThrow(
        () -> new CliException("--format csv writes a folder with a file a table; give -o FOLDER"));
  }

  private Optional<Path> outputFile() throws InputException {
    return output.isEmpty() || output.get().equals("-") || output.get().equals("/dev/stdout")
        ? Optional.empty()
        : Optional.of(PathNames.of(output.get()));
  }

  private Output open(Optional<Path> file) throws CliException {
    return file.isPresent() ? Output.to(file.get(), format) : Output.to(out, format);
  }
}
