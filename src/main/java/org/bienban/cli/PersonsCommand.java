package org.bienban.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.bienban.arguments.Arguments;
import org.bienban.arguments.CommandSyntax;
import org.bienban.arguments.UsageException;
import org.bienban.database.Database;
import org.bienban.database.DatabaseAddress;
import org.bienban.database.DatabaseException;
import org.bienban.database.PersonException;
import org.bienban.database.Persons;
import org.bienban.database.Retry;
import org.bienban.input.InputException;
import org.bienban.input.PathNames;

/** A command below {@code bienban people}: does something with the persons, and shows them. */
final class PersonsCommand extends Command {

  /** What is done with the persons. */
  @FunctionalInterface
  interface Work {
    /** The text to show. */
    String on(Persons persons, Arguments given) throws CliException, UsageException;
  }

  private final Work work;

  PersonsCommand(CommandSyntax syntax, Console console, Work work) {
    super(syntax, console);
    this.work = work;
  }

  @Override
  int run(Arguments given) throws CliException, InputException, UsageException {
    try (Persons persons =
        Persons.open(Database.open(existing(given)), Retry.STANDARD, Clock.systemUTC())) {
      console().print(work.on(persons, given));
    } catch (DatabaseException | PersonException e) {
      throw new CliException(String.valueOf(e.getMessage()), e);
    }
    return ExitCode.FINE;
  }

  private static DatabaseAddress existing(Arguments given) throws CliException, InputException {
    DatabaseAddress address = new DatabaseOptions(given).address();
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
