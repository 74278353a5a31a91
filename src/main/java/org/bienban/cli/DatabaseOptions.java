package org.bienban.cli;

import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.bienban.arguments.Arguments;
import org.bienban.arguments.OptionSpec;
import org.bienban.database.Credentials;
import org.bienban.database.DatabaseAddress;
import org.bienban.input.InputException;
import org.bienban.input.PathNames;

/** Which database, and who one is there. */
final class DatabaseOptions {

  /** What goes wrong is told by us; a field, so that the setting is not collected. */
  private static final Logger DRIVER = Logger.getLogger("org.postgresql");

  private static final OptionSpec DB =
      OptionSpec.value(
          "--db",
          "URL",
          "jdbc:postgresql://HOST/NAME, jdbc:sqlite:FILE, or a SQLite file (default: bienban.db).");

  private static final OptionSpec CREDENTIALS =
      OptionSpec.value(
          "--db-credentials",
          "FILE",
          "A file with the lines user=… and password=…; else those of the URL, or PGUSER and"
              + " PGPASSWORD of the environment.");

  /** All of them; their values may hold secrets. */
  static final List<OptionSpec> ALL = List.of(DB, CREDENTIALS);

  private final Arguments given;

  DatabaseOptions(Arguments given) {
    this.given = given;
  }

  /**
   * The database that is meant.
   *
   * @throws InputException if the file of credentials cannot be read
   */
  DatabaseAddress address() throws InputException {
    DRIVER.setLevel(Level.OFF);
    return DatabaseAddress.of(given.word(DB).orElse("bienban.db"), credentials());
  }

  private Credentials credentials() throws InputException {
    Credentials environment = Credentials.of(System.getenv());
    Optional<String> file = given.word(CREDENTIALS);
    return file.isEmpty()
        ? environment
        : Credentials.read(PathNames.of(file.get())).or(environment);
  }
}
