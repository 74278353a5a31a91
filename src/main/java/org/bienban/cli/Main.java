package org.bienban.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.bienban.input.InputException;

/** The command {@code bienban}. */
public final class Main {

  private static final String LOG_LEVEL = "org.slf4j.simpleLogger.defaultLogLevel";

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
    Command bienban = bienban(new Console(in, out, log));
    if (args.length == 0) {
      log.text(bienban.help());
      return ExitCode.NOTHING;
    }
    try {
      return bienban.run(List.of(args));
    } catch (CliException | InputException | RuntimeException e) {
      log.problem(e);
      return ExitCode.NOTHING;
    }
  }

  private static Command bienban(Console console) {
    Map<String, Supplier<Command>> commands = new LinkedHashMap<>();
    commands.put("extract", () -> new ExtractCommand(console));
    commands.put("load", () -> new LoadCommand(console));
    commands.put("people", () -> PeopleCommand.of(console));
    commands.put("explain", () -> new ExplainCommand(console));
    commands.put("evaluate", () -> new EvaluateCommand(console));
    return new CommandGroup(
        "bienban",
        "Turns Vietnamese meeting reports into exact records.",
        List.of(),
        "",
        commands,
        console);
  }
}
