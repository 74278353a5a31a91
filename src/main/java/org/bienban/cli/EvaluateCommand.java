package org.bienban.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bienban.arguments.Arguments;
import org.bienban.arguments.CommandSyntax;
import org.bienban.arguments.Operand;
import org.bienban.arguments.OptionSpec;
import org.bienban.arguments.UsageException;
import org.bienban.evaluation.Answer;
import org.bienban.evaluation.AnswerFile;
import org.bienban.evaluation.DocumentScore;
import org.bienban.evaluation.Evaluation;
import org.bienban.evaluation.GoldFolder;
import org.bienban.evaluation.Row;
import org.bienban.input.InputException;
import org.bienban.input.PathNames;

/** {@code bienban evaluate}: how well records agree with what readers wrote down. */
final class EvaluateCommand extends Command {

  private static final OptionSpec PER_DOCUMENT =
      OptionSpec.flag("--per-document", "Print F of each report first.");

  private static final OptionSpec BY_SOURCE =
      OptionSpec.flag(
          "--by-source", "Print one table for each source too: the ids up to their first hyphen.");

  private static final OptionSpec ERRORS =
      OptionSpec.value(
          "--errors", "ROW", "Print every miss (-) and false alarm (+) of a row first.");

  private static final OptionSpec CALIBRATION =
      OptionSpec.flag(
          "--calibration", "Print what confidence was worth first: how many officials were right.");

  private static final OptionSpec JSON =
      OptionSpec.flag("--json", "Print the figures as one JSON object.");

  private static final CommandSyntax SYNTAX =
      new CommandSyntax(
          "bienban evaluate",
          "Compares records with gold files: precision, recall and F of each row.",
          List.of(
              Operand.one(
                  "GOLD",
                  "A folder with gold/NAME.json and, for some reports, structure/NAME.json."),
              Operand.one("RECORDS", "A file of records, one line each; - for standard input.")),
          List.of(PER_DOCUMENT, BY_SOURCE, ERRORS, CALIBRATION, JSON),
          """
          A report without a record counts as an empty record.

          Exit code: 0 all went well;
                     2 something could not be read, or the command was wrong.
          """);

  EvaluateCommand(Console console) {
    super(SYNTAX, console);
  }

  @Override
  int run(Arguments given) throws CliException, InputException, UsageException {
    Optional<Row> errors = given.value(ERRORS, EvaluateCommand::row);
    Evaluation evaluation =
        Evaluation.of(GoldFolder.read(PathNames.of(given.operand(0))), answers(given.operand(1)));
    console().print(text(evaluation, given, errors));
    return ExitCode.FINE;
  }

  private List<Answer> answers(String records) throws CliException, InputException {
    return records.equals("-")
        ? AnswerFile.read("standard input", console().in())
        : AnswerFile.read(PathNames.of(records));
  }

  private static String text(Evaluation evaluation, Arguments given, Optional<Row> errors) {
    StringBuilder text = new StringBuilder();
    for (DocumentScore document : evaluation.documents()) {
      errors.ifPresent(row -> text.append(document.errors(row)));
      text.append(given.has(PER_DOCUMENT) ? document.line() : "");
    }
    text.append(given.has(CALIBRATION) ? evaluation.calibration() : "");
    if (given.has(JSON)) {
      return text.append(evaluation.json()).toString();
    }
    if (given.has(BY_SOURCE)) {
      text.append(evaluation.tablesBySource()).append("-- all\n");
    }
    return text.append(evaluation.table()).toString();
  }

  private static Row row(String word) throws UsageException {
    return Row.of(word)
        .orElseThrow(
            () ->
                UsageException.noneOf(word, Arrays.stream(Row.values()).map(Row::label).toList()));
  }
}
