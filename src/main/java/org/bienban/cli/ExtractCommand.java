package org.bienban.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bienban.arguments.Arguments;
import org.bienban.arguments.CommandSyntax;
import org.bienban.arguments.Operand;
import org.bienban.arguments.OptionSpec;
import org.bienban.arguments.UsageException;
import org.bienban.input.InputException;
import org.bienban.input.PathNames;
import org.bienban.record.MeetingRecord;
import org.bienban.tables.CsvFolder;
import org.bienban.tables.ReportRows;

/** {@code bienban extract}: reports in, records out. */
final class ExtractCommand extends Command {

  private static final OptionSpec OUTPUT =
      OptionSpec.value(
              "--output", "FILE", "Write to this file (csv: this folder), whole or not at all.")
          .withLetter("-o");

  private static final OptionSpec FORMAT =
      OptionSpec.value(
              "--format",
              "FORMAT",
              "jsonl: one line a record (the default); json: one array; pretty: indented; text: a"
                  + " table for people; csv: a folder with a file for each table.")
          .withLetter("-f");

  private static final OptionSpec RULES =
      OptionSpec.flag(
          "--with-rules", "Add to each mention the rule or model that found it (\"by\").");

  private static final CommandSyntax SYNTAX =
      new CommandSyntax(
          "bienban extract",
          "Reads reports and writes their records to standard output.",
          List.of(new Operand("PATH", 1, Operand.ANY, ReadingOptions.PATHS)),
          OptionSpec.join(List.of(OUTPUT, FORMAT, RULES), ReadingOptions.ALL, RunOptions.ALL),
          """
          Exit code: 0 all went well;
                     1 some inputs failed, the records of the others are out;
                     2 nothing was processed, or the command was wrong.
          """);

  ExtractCommand(Console console) {
    super(SYNTAX, console);
  }

  @Override
  int run(Arguments given) throws CliException, InputException, UsageException {
    Run run = new Run(new ReadingOptions(given), new RunOptions(given), console().log());
    Format format = given.choice(FORMAT, List.of(Format.values())).orElse(Format.JSONL);
    boolean rules = given.has(RULES);
    Optional<Path> file = outputFile(given.word(OUTPUT));
    if (format == Format.CSV) {
      return tables(run, given.operands(), csvFolder(file, rules));
    }
    Function<MeetingRecord, String> writer = format.writer(rules);
    return run.over(
        given.operands(),
        console().in(),
        file.stream().toList(),
        (report, record) -> writer.apply(record),
        () -> new Pages(open(file, format)));
  }

  private int tables(Run run, List<String> paths, Path folder) throws CliException, InputException {
    return run.over(
        paths,
        console().in(),
        CsvFolder.files(folder),
        (report, record) -> ReportRows.of(record),
        () -> CsvOutput.to(folder));
  }

  private static Path csvFolder(Optional<Path> file, boolean rules) throws CliException {
    if (rules) {
      throw new CliException("--with-rules is not for --format csv; use jsonl, json or pretty");
    }
    return file.orElseThrow(
        () -> new CliException("--format csv writes a folder with a file a table; give -o FOLDER"));
  }

  private static Optional<Path> outputFile(Optional<String> output) throws InputException {
    return output.isEmpty() || output.get().equals("-") || output.get().equals("/dev/stdout")
        ? Optional.empty()
        : Optional.of(PathNames.of(output.get()));
  }

  private Output open(Optional<Path> file, Format format) throws CliException {
    return file.isPresent() ? Output.to(file.get(), format) : Output.to(console().out(), format);
  }
}
