package org.bienban.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.bienban.evaluation.Answer;
import org.bienban.evaluation.AnswerFile;
import org.bienban.evaluation.DocumentScore;
import org.bienban.evaluation.Evaluation;
import org.bienban.evaluation.GoldFolder;
import org.bienban.evaluation.Row;
import org.bienban.input.InputException;
import org.bienban.input.PathNames;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code bienban evaluate}: how well records agree with what readers wrote down. */
@Command(
    name = "evaluate",
    description = "Compares records with gold files: precision, recall and F of each row.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    footer = {
      "",
      "A report without a record counts as an empty record.",
      "",
      "Exit code: 0 all went well;",
      "           2 something could not be read, or the command was wrong."
    })
final class EvaluateCommand implements Callable<Integer> {

  private final InputStream in;
  private final OutputStream out;
  private final Log log;

  @Parameters(
      index = "0",
      paramLabel = "GOLD",
      description = "A folder with gold/NAME.json and, for some reports, structure/NAME.json.")
  private String gold = "";

  @Parameters(
      index = "1",
      paramLabel = "RECORDS",
      description = "A file of records, one line each; - for standard input.")
  private String records = "";

  @Option(names = "--per-document", description = "Print F of each report first.")
  private boolean perDocument;

  @Option(
      names = "--by-source",
      description = "Print one table for each source too: the ids up to their first hyphen.")
  private boolean bySource;

  @Option(
      names = "--errors",
      paramLabel = "ROW",
      converter = RowConverter.class,
      description = "Print every miss (-) and false alarm (+) of a row first.")
  private Optional<Row> errors = Optional.empty();

  @Option(
      names = "--calibration",
      description = "Print what confidence was worth first: how many officials were right.")
  private boolean calibration;

  @Option(names = "--json", description = "Print the figures as one JSON object.")
  private boolean json;

  @Option(names = "--debug", description = "Print stack traces of what fails.")
  private boolean debug;

  EvaluateCommand(InputStream in, OutputStream out, Log log) {
    this.in = in;
    this.out = out;
    this.log = log;
  }

  @Override
  public Integer call() throws CliException, InputException {
    if (debug) {
      log.debug();
    }
    Evaluation evaluation = Evaluation.of(GoldFolder.read(PathNames.of(gold)), answers());
    try (Output page = Output.to(out, Format.TEXT)) {
      page.write(text(evaluation));
      page.finish();
    } catch (Output.BrokenPipeException e) {
      // As with head: whoever asked has seen enough.
    }
    return ExitCode.FINE;
  }

  private List<Answer> answers() throws CliException, InputException {
    return records.equals("-")
        ? AnswerFile.read("standard input", in)
        : AnswerFile.read(PathNames.of(records));
  }

  private String text(Evaluation evaluation) {
    StringBuilder text = new StringBuilder();
    for (DocumentScore document : evaluation.documents()) {
      errors.ifPresent(row -> text.append(document.errors(row)));
      text.append(perDocument ? document.line() : "");
    }
    text.append(calibration ? evaluation.calibration() : "");
    if (json) {
      return text.append(evaluation.json()).toString();
    }
    if (bySource) {
      text.append(evaluation.tablesBySource()).append("-- all\n");
    }
    return text.append(evaluation.table()).toString();
  }

  /** From the word on the command line. */
  private static final class RowConverter implements ITypeConverter<Row> {
    @Override
    public Row convert(String word) {
      return Row.of(word)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'"
                          + word
                          + "' is none of "
                          + Arrays.stream(Row.values())
                              .map(Row::label)
                              .collect(Collectors.joining(", "))));
    }
  }
}
