package org.bienban.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.bienban.Article;
import org.bienban.Bienban;
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
      description = "Files in UTF-8, or folders of .txt files; - for standard input.")
  private List<String> paths = new ArrayList<>();

  @Mixin private ReadingOptions options = new ReadingOptions();

  @Option(names = "--debug", description = "Print stack traces of what fails.")
  private boolean debug;

  ExplainCommand(InputStream in, OutputStream out, Log log) {
    this.in = in;
    this.out = out;
    this.log = log;
  }

  @Override
  public Integer call() throws CliException {
    if (debug) {
      log.debug();
    }
    options.check();
    Summary summary = new Summary(log);
    List<Input> inputs = Inputs.find(paths, OutputFiles.of(Optional.empty()), summary);
    if (!inputs.isEmpty()) {
      Bienban bienban = options.bienban();
      try (Output pages = Output.to(out, Format.TEXT)) {
        for (Input input : inputs) {
          explain(input, bienban, pages, summary);
        }
        pages.finish();
      } catch (Output.BrokenPipeException e) {
        // As with head: whoever asked has seen enough.
      }
    }
    return summary.finish();
  }

  private void explain(Input input, Bienban bienban, Output pages, Summary summary)
      throws CliException, Output.BrokenPipeException {
    String page;
    try {
      Article article = options.article(input, in);
      page = ExplainText.write(bienban.read(article), article.text());
    } catch (CliException | IOException | RuntimeException | StackOverflowError e) {
      summary.failed(input.shown(), e);
      return;
    }
    pages.write(page);
    summary.written(input);
  }
}
