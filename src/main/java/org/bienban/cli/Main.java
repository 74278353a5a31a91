package org.bienban.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code bienban}. */
@Command(
    name = "bienban",
    description = "Turns Vietnamese meeting reports into exact records.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
public final class Main {

  /** A word with more of them is another word. */
  private static final int MOST_TYPOS = 2;

  private static final String LOG_LEVEL = "org.slf4j.simpleLogger.defaultLogLevel";

  private static final LevenshteinDistance TYPOS = new LevenshteinDistance(MOST_TYPOS);

  private Main() {}

  /**
   * Runs the command with the streams of the process and ends the process with its exit code.
   *
   * @param args {@code extract reports -o records.jsonl}
   */
  public static void main(String[] args) {
    // Before the first logger; whoever wants a log says so with -D.
    if (System.getProperty(LOG_LEVEL) == null) {
      System.setProperty(LOG_LEVEL, "off");
    }
    // Not System.out and System.err: they change characters that the locale does not know.
    FileOutputStream err = new FileOutputStream(FileDescriptor.err);
    Log log = new Log(err, Terminal.hasRoomForProgress());
    int code = run(args, System.in, new FileOutputStream(FileDescriptor.out), log);
    // A program that runs this one inside itself goes on after success.
    if (code != ExitCode.FINE) {
      System.exit(code);
    }
  }

  /**
   * Runs the command.
   *
   * @param in what {@code -} reads
   * @param out gets the records, in UTF-8; stays open
   * @param err gets one line for each problem, in UTF-8; stays open
   * @return the exit code
   */
  static int run(String[] args, InputStream in, OutputStream out, OutputStream err) {
    return run(args, in, out, new Log(err, /* terminal= */ false));
  }

  private static int run(String[] args, InputStream in, OutputStream out, Log log) {
    PrintWriter help =
        new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), /* autoFlush= */ true);
    CommandLine command = new CommandLine(new Main());
    commands(args, in, out, log).forEach(command::addSubcommand);
    command
        .setOut(help)
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setExpandAtFiles(false)
        .setParameterExceptionHandler((e, wrong) -> usageError(e, log))
        .setExecutionExceptionHandler((e, failed, parsed) -> failure(e, log));
    return args.length == 0 ? usage(command, log) : command.execute(args);
  }

  /** The command that the arguments name first, or all: to read its options takes its time. */
  private static Map<String, Object> commands(
      String[] args, InputStream in, OutputStream out, Log log) {
    Map<String, Supplier<Object>> known = new LinkedHashMap<>();
    known.put("extract", () -> new ExtractCommand(in, out, log));
    known.put("load", () -> new LoadCommand(in, log));
    known.put("people", () -> new PeopleCommand(out, log));
    known.put("explain", () -> new ExplainCommand(in, out, log));
    known.put("evaluate", () -> new EvaluateCommand(in, out, log));
    if (args.length > 0 && known.containsKey(args[0])) {
      known.keySet().retainAll(List.of(args[0]));
    }
    Map<String, Object> commands = new LinkedHashMap<>();
    known.forEach((name, command) -> commands.put(name, command.get()));
    return commands;
  }

  private static int usage(CommandLine command, Log log) {
    log.text(command.getUsageMessage(Ansi.OFF));
    return ExitCode.NOTHING;
  }

  private static int usageError(ParameterException e, Log log) {
    CommandSpec command = e.getCommandLine().getCommandSpec();
    String problem =
        e instanceof UnmatchedArgumentException unmatched
            ? unknown(unmatched, command)
            : Log.oneLine(String.valueOf(e.getMessage()));
    log.line(problem + " (see " + command.qualifiedName() + " --help)");
    return ExitCode.NOTHING;
  }

  private static String unknown(UnmatchedArgumentException e, CommandSpec command) {
    // Of "--frmat=text" the name.
    String given = e.getUnmatched().get(0).replaceFirst("=.*", "");
    String suggestion =
        Stream.concat(
                command.optionsMap().keySet().stream(), command.subcommands().keySet().stream())
            .filter(name -> name.length() > MOST_TYPOS && TYPOS.apply(name, given) >= 0)
            .min(Comparator.comparing(name -> TYPOS.apply(name, given)))
            .map(name -> "; did you mean '" + name + "'?")
            .orElse("");
    return "unknown "
        + (e.isUnknownOption() ? "option" : "command")
        + " '"
        + given
        + "'"
        + suggestion;
  }

  private static int failure(Exception e, Log log) {
    log.problem(e);
    return ExitCode.NOTHING;
  }
}
