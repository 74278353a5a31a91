package org.bienban.cli;

import java.util.List;
import org.bienban.arguments.Arguments;
import org.bienban.arguments.CommandSyntax;
import org.bienban.arguments.Operand;
import org.bienban.arguments.OptionSpec;
import org.bienban.arguments.UsageException;
import org.bienban.input.InputException;

/** {@code bienban explain}: what was found in a report, by what, and in which words. */
final class ExplainCommand extends Command {

  private static final Operand FILES =
      new Operand(
          "FILE",
          1,
          Operand.ANY,
          "Files, folders, archives and patterns as for extract; - for standard input.");

  private static final CommandSyntax SYNTAX =
      new CommandSyntax(
          "bienban explain",
          "Tells what was found in a report, by which rule or model, and in which words.",
          List.of(FILES),
          OptionSpec.join(RunOptions.ALL, ReadingOptions.ALL),
          """
          Spans are UTF-16 offsets into the text, [start,end).

          Exit code: 0 all went well;
                     1 some inputs failed, the others are explained;
                     2 nothing was explained, or the command was wrong.
          """);

  ExplainCommand(Console console) {
    super(SYNTAX, console);
  }

  @Override
  int run(Arguments given) throws CliException, InputException, UsageException {
    return new Run(new ReadingOptions(given), new RunOptions(given), console().log())
        .over(
            given.operands(),
            console().in(),
            List.of(),
            (report, record) -> ExplainText.write(record, report::words),
            () -> new Pages(Output.to(console().out(), Format.TEXT)));
  }
}
