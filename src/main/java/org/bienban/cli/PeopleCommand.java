package org.bienban.cli;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bienban.database.Database;
import org.bienban.database.DatabaseAddress;
import org.bienban.database.DatabaseException;
import org.bienban.database.DoubtfulPair;
import org.bienban.database.PersonException;
import org.bienban.database.Persons;
import org.bienban.database.Retry;
import org.bienban.input.InputException;
import org.bienban.input.PathNames;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/** {@code bienban people}: who the officials of a database are. */
@Command(
    name = "people",
    description = {
      "Shows the persons of a database, and corrects who is one.",
      "Decisions by hand are kept when reports are loaded again."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    sortOptions = false,
    footer = {"", "Exit code: 0 all went well;", "           2 nothing was done."})
final class PeopleCommand {

  private static final int MOST = 200;

  private final OutputStream out;
  private final Log log;

  @Mixin private DatabaseOptions database = new DatabaseOptions();

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Print stack traces of what fails.")
  private boolean debug;

  PeopleCommand(OutputStream out, Log log) {
    this.out = out;
    this.log = log;
  }

  @Command(
      name = "list",
      description = "Lists persons with the office that was last seen.",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class)
  int list(
      @Parameters(
              arity = "0..*",
              paramLabel = "NAME",
              description = "Words of a name, in any spelling; all persons unless given.")
          List<String> names,
      @Option(
              names = "--limit",
              paramLabel = "N",
              defaultValue = "" + MOST,
              description = "No more than so many (default: ${DEFAULT-VALUE}).")
          int limit)
      throws CliException, InputException {
    List<String> wanted = names == null ? List.of() : names;
    return print(
        persons ->
            PeopleText.list(
                shown(persons.list(wanted, most(limit) + 1), limit, "persons"), wanted));
  }

  @Command(
      name = "show",
      description = "Shows a person: offices with first and last sighting, and all reports.",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class)
  int show(@Parameters(paramLabel = "PERSON", description = "Its 16 digits.") String person)
      throws CliException, InputException {
    return print(persons -> PeopleText.show(persons.person(person)));
  }

  @Command(
      name = "doubts",
      description = "Lists pairs of persons who may be one, with what speaks for and against it.",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class)
  int doubts(
      @Option(
              names = "--limit",
              paramLabel = "N",
              defaultValue = "" + MOST,
              description = "No more than so many (default: ${DEFAULT-VALUE}).")
          int limit)
      throws CliException, InputException {
    return print(
        persons -> {
          List<DoubtfulPair> pairs = persons.doubts(most(limit) + 1);
          return PeopleText.doubts(shown(pairs, limit, "pairs"));
        });
  }

  @Command(
      name = "merge",
      description = "Decides that persons are one, also of different names.",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class)
  int merge(
      @Parameters(arity = "2..*", paramLabel = "PERSON", description = "Two persons or more.")
          List<String> ids)
      throws CliException, InputException {
    return print(persons -> PeopleText.list(persons.merge(ids), List.of()));
  }

  @Command(
      name = "split",
      description = "Decides that the person of some reports is somebody else.",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class)
  int split(
      @Parameters(paramLabel = "PERSON", description = "Its 16 digits.") String person,
      @Option(
              names = "--sighting",
              arity = "1..*",
              required = true,
              paramLabel = "REPORT",
              description = "Ids of the reports that are about somebody else.")
          List<String> reports)
      throws CliException, InputException {
    return print(persons -> PeopleText.list(persons.split(person, reports), List.of()));
  }

  private static int most(int limit) {
    if (limit < 1 || limit == Integer.MAX_VALUE) {
      throw new WrongLimitException(limit);
    }
    return limit;
  }

  /** A limit without sense. */
  private static final class WrongLimitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongLimitException(int limit) {
      super("--limit is " + limit + "; give 1 or more");
    }
  }

  /** One more was asked for than is shown, to know whether there are more. */
  private <T> List<T> shown(List<T> all, int limit, String what) {
    if (all.size() <= limit) {
      return all;
    }
    log.line("there are more than " + limit + " " + what + "; give --limit N to see more");
    return new ArrayList<>(all.subList(0, limit));
  }

  private int print(Function<Persons, String> work) throws CliException, InputException {
    if (debug) {
      log.debug();
    }
    try (Persons persons =
            Persons.open(Database.open(existing()), Retry.STANDARD, Clock.systemUTC());
        Output page = Output.to(out, Format.TEXT)) {
      page.write(work.apply(persons));
      page.finish();
    } catch (Output.BrokenPipeException e) {
      // As with head: whoever asked has seen enough.
    } catch (DatabaseException | PersonException | WrongLimitException e) {
      throw new CliException(String.valueOf(e.getMessage()), e);
    }
    return ExitCode.FINE;
  }

  private DatabaseAddress existing() throws CliException, InputException {
    DatabaseAddress address = database.address();
    Optional<String> file = address.file();
    if (file.isPresent()) {
      Path path = PathNames.of(file.get());
      if (Files.notExists(path)) {
        throw new CliException(
            path + ": there is no such database; make it with 'bienban load', or give --db");
      }
    }
    return address;
  }
}
