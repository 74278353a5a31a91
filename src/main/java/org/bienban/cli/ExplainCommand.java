package org.bienban.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.bienban.input.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bienban explain}: what was found in a report, by what, and in which words. */
@Command(
    name = "explain",
    description = "Tells what was found in a report, by which rule or model, and in which words.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    footer = {
      "",
      "Spans are UTF-16 offsets into the text, [start,end).",
      "",
      "Exit code: 0 all went well;",
      "           1 some inputs failed, the others are explained;",
      "           2 nothing was explained, or the command was wrong."
    })
final class ExplainCommand implements Callable<Integer> {

  private final InputStream in;
  private final OutputStream out;
  private final Log log;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Files, folders, archives and patterns as for extract; - for standard input.")
  private List<String> paths = new ArrayList<>();

  @Mixin private RunOptions run = new RunOptions();

  @Mixin private ReadingOptions options = new ReadingOptions();

  @Option(names = "--debug", description = "Print stack traces of what fails.")
  private boolean debug;

  ExplainCommand(InputStream in, OutputStream out, Log log) {
    this.in = in;
    this.out = out;
    this.log = log;
  }

  @Override
  public Integer call() throws CliException, InputException {
    if (debug) {
      log.debug();
    }
    return new Run(options, run, log)
        .over(
            paths,
            in,
            List.of(),
            (report, record) -> ExplainText.write(record, report::words),
            () -> new Pages(Output.to(out, Format.TEXT)));
  }
}
