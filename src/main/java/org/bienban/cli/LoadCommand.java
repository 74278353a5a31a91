package org.bienban.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.bienban.Bienban;
import org.bienban.database.Credentials;
import org.bienban.database.Database;
import org.bienban.database.DatabaseAddress;
import org.bienban.database.DatabaseException;
import org.bienban.database.Load;
import org.bienban.database.LoadCounts;
import org.bienban.database.LoadSettings;
import org.bienban.database.Read;
import org.bienban.database.Retry;
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

  private static final int MOST_THREADS = 1024;

  /** What goes wrong is told by us; a field, so that the setting is not collected. */
  private static final Logger DRIVER = Logger.getLogger("org.postgresql");

  private final InputStream in;
  private final Log log;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description =
          "Files in UTF-8; folders, of which all .txt files are read, with those of the folders in"
              + " them; - for standard input.")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = "--db",
      paramLabel = "URL",
      description =
          "jdbc:postgresql://HOST/NAME, jdbc:sqlite:FILE, or a SQLite file (default: bienban.db).")
  private String db = "bienban.db";

  @Option(
      names = "--db-credentials",
      paramLabel = "FILE",
      description =
          "A file with the lines user=… and password=…; else those of the URL, or PGUSER and"
              + " PGPASSWORD of the environment.")
  private Optional<String> credentials = Optional.empty();

  @Option(
      names = "--delete",
      paramLabel = "ID",
      description = "Take the report with this id out; may be given several times.")
  private List<String> deleted = new ArrayList<>();

  @Mixin private ReadingOptions options = new ReadingOptions();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Read so many reports at once (default: one for each processor).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--reports-per-transaction", hidden = true)
  private int reportsPerTransaction = LoadSettings.REPORTS_PER_TRANSACTION;

  @Option(names = "--debug", description = "Print stack traces of what fails.")
  private boolean debug;

  LoadCommand(InputStream in, Log log) {
    this.in = in;
    this.log = log;
  }

  @Override
  public Integer call() throws CliException {
    if (debug) {
      log.debug();
    }
    checkOptions();
    DRIVER.setLevel(Level.OFF);
    try {
      return load();
    } catch (DatabaseException e) {
      throw new CliException(String.valueOf(e.getMessage()), e);
    }
  }

  private int load() throws CliException {
    DatabaseAddress address = DatabaseAddress.of(db, credentials());
    Summary summary = new Summary(log);
    List<Input> inputs = Inputs.find(paths, OutputFiles.of(file(address)), summary);
    if (inputs.isEmpty() && deleted.isEmpty()) {
      return ExitCode.NOTHING;
    }
    Bienban bienban = options.bienban();
    Database database = Database.open(address);
    try (Load load = Load.begin(database, settings())) {
      int unknown = delete(load);
      read(inputs, bienban, load);
      return finish(load.finish(), inputs.size(), unknown);
    }
  }

  private int delete(Load load) {
    int unknown = 0;
    for (String id : deleted) {
      if (!load.delete(id)) {
        unknown++;
        log.line("there is no report with the id '" + id + "', so none is deleted");
      }
    }
    return unknown;
  }

  private void read(List<Input> inputs, Bienban bienban, Load load) throws CliException {
    try (Pipeline pipeline = new Pipeline(threads)) {
      pipeline.run(
          inputs,
          input -> read(input, bienban),
          read ->
              load.add(read)
                  .ifPresent(reject -> log.line(reject.place() + ": " + reject.reason())));
    } catch (Output.BrokenPipeException e) {
      throw new IllegalStateException("nothing is written to a pipe", e);
    }
  }

  private Read read(Input input, Bienban bienban) {
    try {
      return Read.report(input.shown(), bienban.read(options.article(input, in)));
    } catch (CliException | IOException | RuntimeException | StackOverflowError e) {
      return Read.reject(input.shown(), input.id(), Log.describe(e));
    }
  }

  private int finish(LoadCounts counts, int inputs, int unknown) {
    log.line(
        counts.added()
            + " reports added, "
            + counts.replaced()
            + " replaced, "
            + counts.unchanged()
            + " unchanged"
            + (counts.repeated() > 0 ? ", " + counts.repeated() + " repeated" : "")
            + (deleted.isEmpty() ? "" : ", " + counts.deleted() + " deleted")
            + ", "
            + counts.rejected()
            + " rejected");
    boolean nothing = counts.stored() + counts.deleted() == 0;
    if (nothing) {
      return ExitCode.NOTHING;
    }
    boolean some = counts.rejected() + unknown > 0 || counts.stored() + counts.repeated() < inputs;
    return some ? ExitCode.SOME_FAILED : ExitCode.FINE;
  }

  private void checkOptions() throws CliException {
    if (threads < 1 || threads > MOST_THREADS) {
      throw new CliException("--threads is " + threads + "; give 1 to " + MOST_THREADS);
    }
    if (reportsPerTransaction < 1) {
      throw new CliException(
          "--reports-per-transaction is " + reportsPerTransaction + "; give 1 or more");
    }
    if (paths.isEmpty() && deleted.isEmpty()) {
      throw new CliException("there is nothing to load; give a PATH or --delete ID");
    }
    options.check();
  }

  private Credentials credentials() throws CliException {
    Credentials environment = Credentials.of(System.getenv());
    return credentials.isEmpty()
        ? environment
        : Credentials.read(PathNames.of(credentials.get())).or(environment);
  }

  private static Optional<Path> file(DatabaseAddress address) throws CliException {
    return address.file().isEmpty()
        ? Optional.empty()
        : Optional.of(PathNames.of(address.file().get()));
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
