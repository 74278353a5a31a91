package org.bienban.cli;

import java.util.List;
import org.bienban.arguments.Arguments;
import org.bienban.arguments.CommandSyntax;
import org.bienban.arguments.OptionSpec;
import org.bienban.arguments.OptionSpec.Use;
import org.bienban.arguments.UsageException;
import org.bienban.input.InputException;

/** One of the commands. */
abstract class Command {

  private static final OptionSpec DEBUG =
      OptionSpec.flag("--debug", "Print stack traces of what fails.");

  private static final OptionSpec VERSION =
      OptionSpec.flag("--version", "Print version information and exit.")
          .withLetter("-V")
          .with(Use.INSTEAD);

  private final CommandSyntax syntax;
  private final Console console;

  /**
   * A command.
   *
   * @param syntax with the options that are its own
   */
  Command(CommandSyntax syntax, Console console) {
    this.syntax = syntax.plus(DEBUG, OptionSpec.HELP, VERSION);
    this.console = console;
  }

  final CommandSyntax syntax() {
    return syntax;
  }

  final Console console() {
    return console;
  }

  /**
   * Runs the command.
   *
   * @param words what stands behind its name
   * @return the exit code
   */
  final int run(List<String> words) throws CliException, InputException {
    try {
      Arguments given = parse(words);
      if (given.has(OptionSpec.HELP)) {
        console.print(help());
        return ExitCode.FINE;
      }
      if (given.has(VERSION)) {
        console.print(Version.text() + "\n");
        return ExitCode.FINE;
      }
      if (given.has(DEBUG)) {
        console.log().debug();
      }
      return run(given);
    } catch (UsageException e) {
      String problem = Log.oneLine(String.valueOf(e.getMessage()));
      console.log().line(problem + " (see " + syntax.name() + " --help)");
      return ExitCode.NOTHING;
    }
  }

  Arguments parse(List<String> words) throws UsageException {
    return syntax.parse(words);
  }

  String help() {
    return syntax.help();
  }

  /**
   * Does what the command is for.
   *
   * @param given what stands behind its name
   */
  abstract int run(Arguments given) throws CliException, InputException, UsageException;
}
