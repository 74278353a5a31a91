package org.bienban.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bienban.database.Database;
import org.bienban.database.DatabaseAddress;
import org.bienban.database.DatabaseException;
import org.bienban.database.Load;
import org.bienban.database.LoadSettings;
import org.bienban.database.Read;
import org.bienban.database.Retry;
import org.bienban.input.InputException;
import org.bienban.input.PathNames;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bienban load}: reports in, rows of a database out. */
@Command(
    name = "load",
    description = {
      "Reads reports and stores their records in a database.",
      "Loading again changes nothing; a run that was interrupted is completed by the same command."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    footer = {
      "",
      "Exit code: 0 all went well;",
      "           1 some inputs were rejected, the others are stored;",
      "           2 nothing was stored, or the command was wrong."
    })
final class LoadCommand implements Callable<Integer> {

  private final InputStream in;
  private final Log log;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "0..*", paramLabel = "PATH", description = ReadingOptions.PATHS)
  private List<String> paths = new ArrayList<>();

  @Mixin private DatabaseOptions database = new DatabaseOptions();

  @Option(
      names = "--delete",
      paramLabel = "ID",
      description = "Take the report with this id out; may be given several times.")
  private List<String> deleted = new ArrayList<>();

  @Mixin private ReadingOptions options = new ReadingOptions();

  @Mixin private RunOptions run = new RunOptions();

  @Option(names = "--reports-per-transaction", hidden = true)
  private int reportsPerTransaction = LoadSettings.REPORTS_PER_TRANSACTION;

  @Option(names = "--debug", description = "Print stack traces of what fails.")
  private boolean debug;

  LoadCommand(InputStream in, Log log) {
    this.in = in;
    this.log = log;
  }

  @Override
  public Integer call() throws CliException, InputException {
    if (debug) {
      log.debug();
    }
    checkOptions();
    try {
      DatabaseAddress address = database.address();
      int deletion = deleted.isEmpty() ? ExitCode.FINE : delete(address);
      if (paths.isEmpty()) {
        return deletion;
      }
      int loading = load(address);
      return loading == ExitCode.FINE && deletion != ExitCode.FINE ? ExitCode.SOME_FAILED : loading;
    } catch (DatabaseException e) {
      throw new CliException(String.valueOf(e.getMessage()), e);
    }
  }

  private int load(DatabaseAddress address) throws CliException, InputException {
    LoadSettings settings = settings();
    return new Run(options, run, log)
        .over(
            paths,
            in,
            files(address),
            (report, record) -> Read.report(report.place(), record),
            () -> new LoadTarget(Load.begin(Database.open(address), settings), log));
  }

  private int delete(DatabaseAddress address) throws CliException {
    int unknown = 0;
    try (Load load = Load.begin(Database.open(address), settings())) {
      for (String id : deleted) {
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

  private void checkOptions() throws CliException {
    if (reportsPerTransaction < 1) {
      throw new CliException(
          "--reports-per-transaction is " + reportsPerTransaction + "; give 1 or more");
    }
    if (paths.isEmpty() && deleted.isEmpty()) {
      throw new CliException("there is nothing to load; give a PATH or --delete ID");
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

  private LoadSettings settings() throws CliException {
    return new LoadSettings(
        version(), given(), reportsPerTransaction, Retry.STANDARD, Clock.systemUTC());
  }

  private static String version() throws CliException {
    try {
      return new Version().getVersion()[0];
    } catch (IOException e) {
      throw new CliException("the version of this program cannot be read", e);
    }
  }

  /** The options that change what is read; those of the database may hold secrets. */
  private String given() {
    return spec.commandLine().getParseResult().matchedOptions().stream()
        .filter(option -> !option.longestName().startsWith("--db"))
        .map(option -> option.longestName() + "=" + option.originalStringValues())
        .collect(Collectors.joining(" "));
  }
}
