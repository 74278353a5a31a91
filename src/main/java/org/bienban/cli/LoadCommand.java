package org.bienban.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bienban.arguments.Arguments;
import org.bienban.arguments.CommandSyntax;
import org.bienban.arguments.Operand;
import org.bienban.arguments.OptionSpec;
import org.bienban.arguments.OptionSpec.Takes;
import org.bienban.arguments.OptionSpec.Use;
import org.bienban.arguments.UsageException;
import org.bienban.database.Database;
import org.bienban.database.DatabaseAddress;
import org.bienban.database.DatabaseException;
import org.bienban.database.Load;
import org.bienban.database.LoadSettings;
import org.bienban.database.Read;
import org.bienban.database.Retry;
import org.bienban.input.InputException;
import org.bienban.input.PathNames;

/** {@code bienban load}: reports in, rows of a database out. */
final class LoadCommand extends Command {

  private static final OptionSpec DELETE =
      OptionSpec.value("--delete", "ID", "Take the report with this id out.")
          .with(Takes.ONE_EACH_TIME);

  private static final OptionSpec REPORTS_PER_TRANSACTION =
      OptionSpec.value("--reports-per-transaction", "N", "For tests.").with(Use.HIDDEN);

  private static final CommandSyntax SYNTAX =
      new CommandSyntax(
          "bienban load",
          """
          Reads reports and stores their records in a database.
          Loading again changes nothing; a run that was interrupted is completed by the same command.
          """,
          List.of(new Operand("PATH", 0, Operand.ANY, ReadingOptions.PATHS)),
          OptionSpec.join(
              DatabaseOptions.ALL,
              List.of(DELETE),
              ReadingOptions.ALL,
              RunOptions.ALL,
              List.of(REPORTS_PER_TRANSACTION)),
          """
          Exit code: 0 all went well;
                     1 some inputs were rejected, the others are stored;
                     2 nothing was stored, or the command was wrong.
          """);

  LoadCommand(Console console) {
    super(SYNTAX, console);
  }

  @Override
  int run(Arguments given) throws CliException, InputException, UsageException {
    Run run = new Run(new ReadingOptions(given), new RunOptions(given), console().log());
    List<String> paths = given.operands();
    List<String> deleted = given.words(DELETE);
    LoadSettings settings = settings(given);
    if (paths.isEmpty() && deleted.isEmpty()) {
      throw new CliException("there is nothing to load; give a PATH or --delete ID");
    }
    try {
      DatabaseAddress address = new DatabaseOptions(given).address();
      int deletion = deleted.isEmpty() ? ExitCode.FINE : delete(deleted, address, settings);
      if (paths.isEmpty()) {
        return deletion;
      }
      int loading = load(run, paths, address, settings);
      return loading == ExitCode.FINE && deletion != ExitCode.FINE ? ExitCode.SOME_FAILED : loading;
    } catch (DatabaseException e) {
      throw new CliException(String.valueOf(e.getMessage()), e);
    }
  }

  private int load(Run run, List<String> paths, DatabaseAddress address, LoadSettings settings)
      throws CliException, InputException {
    return run.over(
        paths,
        console().in(),
        files(address),
        (report, record) -> Read.report(report.place(), record),
        () -> new LoadTarget(Load.begin(Database.open(address), settings), console().log()));
  }

  private int delete(List<String> ids, DatabaseAddress address, LoadSettings settings) {
    Log log = console().log();
    int unknown = 0;
    try (Load load = Load.begin(Database.open(address), settings)) {
      for (String id : ids) {
        if (!load.delete(id)) {
          unknown++;
          log.line("there is no report with the id '" + id + "', so none is deleted");
        }
      }
      int gone = load.finish().deleted();
      log.line(LoadTarget.reports(gone) + " deleted");
      return unknown == 0 ? ExitCode.FINE : gone == 0 ? ExitCode.NOTHING : ExitCode.SOME_FAILED;
    }
  }

  /** None of them is an input. */
  private static List<Path> files(DatabaseAddress address) throws InputException {
    if (address.file().isEmpty()) {
      return List.of();
    }
    Path file = PathNames.of(address.file().get());
    return Stream.of("", "-wal", "-shm", "-journal")
        .map(ending -> file.resolveSibling(file.getFileName() + ending))
        .toList();
  }

  private static LoadSettings settings(Arguments given) throws CliException, UsageException {
    int reports = given.number(REPORTS_PER_TRANSACTION, LoadSettings.REPORTS_PER_TRANSACTION);
    if (reports < 1) {
      throw new CliException(
          REPORTS_PER_TRANSACTION.name() + " is " + reports + "; give 1 or more");
    }
    return new LoadSettings(
        Version.text(), readBy(given), reports, Retry.STANDARD, Clock.systemUTC());
  }

  /** The options that change what is read; those of the database may hold secrets. */
  private static String readBy(Arguments given) {
    return given.options().entrySet().stream()
        .filter(option -> !DatabaseOptions.ALL.contains(option.getKey()))
        .map(option -> option.getKey().name() + "=" + option.getValue())
        .collect(Collectors.joining(" "));
  }
}
