package org.bienban.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.bienban.arguments.Arguments;
import org.bienban.arguments.CommandSyntax;
import org.bienban.arguments.Operand;
import org.bienban.arguments.OptionSpec;
import org.bienban.arguments.OptionSpec.Takes;
import org.bienban.arguments.OptionSpec.Use;
import org.bienban.arguments.UsageException;
import org.bienban.database.DoubtfulPair;

/** {@code bienban people}: who the officials of a database are. */
final class PeopleCommand {

  private static final int MOST = 200;

  private static final OptionSpec LIMIT =
      OptionSpec.value("--limit", "N", "No more than so many (default: " + MOST + ").");

  private static final OptionSpec SIGHTING =
      OptionSpec.value("--sighting", "REPORT", "Ids of the reports that are about somebody else.")
          .with(Takes.SEVERAL)
          .with(Use.REQUIRED);

  private static final Operand PERSON = Operand.one("PERSON", "Its 16 digits.");

  private static final Operand NAMES =
      new Operand(
          "NAME", 0, Operand.ANY, "Words of a name, in any spelling; all persons unless given.");

  private static final Operand PERSONS =
      new Operand("PERSON", 2, Operand.ANY, "Two persons or more.");

  private final Console console;

  private PeopleCommand(Console console) {
    this.console = console;
  }

  static Command of(Console console) {
    PeopleCommand people = new PeopleCommand(console);
    Map<String, Supplier<Command>> commands = new LinkedHashMap<>();
    commands.put("list", people::list);
    commands.put("show", people::show);
    commands.put("doubts", people::doubts);
    commands.put("merge", people::merge);
    commands.put("split", people::split);
    return new CommandGroup(
        "bienban people",
        """
        Shows the persons of a database, and corrects who is one.
        Decisions by hand are kept when reports are loaded again.
        """,
        DatabaseOptions.ALL,
        """
        Exit code: 0 all went well;
                   2 nothing was done.
        """,
        commands,
        console);
  }

  private Command list() {
    return command(
        "list",
        "Lists persons with the office that was last seen.",
        List.of(NAMES),
        List.of(LIMIT),
        (persons, given) -> {
          List<String> names = given.operands();
          int limit = limit(given);
          return PeopleText.list(shown(persons.list(names, limit + 1), limit, "persons"), names);
        });
  }

  private Command show() {
    return command(
        "show",
        "Shows a person: offices with first and last sighting, and all reports.",
        List.of(PERSON),
        List.of(),
        (persons, given) -> PeopleText.show(persons.person(given.operand(0))));
  }

  private Command doubts() {
    return command(
        "doubts",
        "Lists pairs of persons who may be one, with what speaks for and against it.",
        List.of(),
        List.of(LIMIT),
        (persons, given) -> {
          int limit = limit(given);
          List<DoubtfulPair> pairs = persons.doubts(limit + 1);
          return PeopleText.doubts(shown(pairs, limit, "pairs"));
        });
  }

  private Command merge() {
    return command(
        "merge",
        "Decides that persons are one, also of different names.",
        List.of(PERSONS),
        List.of(),
        (persons, given) -> PeopleText.list(persons.merge(given.operands()), List.of()));
  }

  private Command split() {
    return command(
        "split",
        "Decides that the person of some reports is somebody else.",
        List.of(PERSON),
        List.of(SIGHTING),
        (persons, given) ->
            PeopleText.list(persons.split(given.operand(0), given.words(SIGHTING)), List.of()));
  }

  private Command command(
      String name,
      String description,
      List<Operand> operands,
      List<OptionSpec> options,
      PersonsCommand.Work work) {
    CommandSyntax syntax =
        new CommandSyntax(
            "bienban people " + name,
            description,
            operands,
            OptionSpec.join(options, DatabaseOptions.ALL),
            "");
    return new PersonsCommand(syntax, console, work);
  }

  private static int limit(Arguments given) throws CliException, UsageException {
    int limit = given.number(LIMIT, MOST);
    if (limit < 1 || limit == Integer.MAX_VALUE) {
      throw new CliException(LIMIT.name() + " is " + limit + "; give 1 or more");
    }
    return limit;
  }

  /** One more was asked for than is shown, to know whether there are more. */
  private <T> List<T> shown(List<T> all, int limit, String what) {
    if (all.size() <= limit) {
      return all;
    }
    console
        .log()
        .line("there are more than " + limit + " " + what + "; give --limit N to see more");
    return new ArrayList<>(all.subList(0, limit));
  }
}
