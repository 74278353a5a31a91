package org.bienban.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.bienban.arguments.Arguments;
import org.bienban.arguments.CommandSyntax;
import org.bienban.arguments.Operand;
import org.bienban.arguments.OptionSpec;
import org.bienban.arguments.UsageException;
import org.bienban.input.InputException;

/**
 * A command that stands before others: {@code bienban people list}. Options before the name of the
 * other count as if they stood behind it.
 */
final class CommandGroup extends Command {

  private static final Operand COMMAND = new Operand("COMMAND", 1, 1, "");

  /** A command is made when it is asked for. */
  private final Map<String, Supplier<Command>> commands;

  CommandGroup(
      String name,
      String description,
      List<OptionSpec> options,
      String footer,
      Map<String, Supplier<Command>> commands,
      Console console) {
    super(new CommandSyntax(name, description, List.of(COMMAND), options, footer), console);
    this.commands = commands;
  }

  @Override
  Arguments parse(List<String> words) throws UsageException {
    return syntax().parseUpToOperand(words);
  }

  @Override
  int run(Arguments given) throws CliException, InputException, UsageException {
    String name = given.operand(0);
    Supplier<Command> command = commands.get(name);
    if (command == null) {
      throw name.startsWith("-")
          ? UsageException.unknown("option", name, syntax().optionNames())
          : UsageException.unknown("command", name, commands.keySet());
    }
    return command.get().run(given.wordsForCommand());
  }

  @Override
  String help() {
    Map<String, String> descriptions = new LinkedHashMap<>();
    commands.forEach(
        (name, command) ->
            descriptions.put(
                name, command.get().syntax().description().lines().findFirst().orElse("")));
    return syntax().help(descriptions);
  }
}
