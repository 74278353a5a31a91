package org.bienban.cli;

import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.bienban.database.Credentials;
import org.bienban.database.DatabaseAddress;
import org.bienban.input.InputException;
import org.bienban.input.PathNames;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Which database, and who one is there. */
final class DatabaseOptions {

  /** What goes wrong is told by us; a field, so that the setting is not collected. */
  private static final Logger DRIVER = Logger.getLogger("org.postgresql");

  @Option(
      names = "--db",
      paramLabel = "URL",
      scope = ScopeType.INHERIT,
      description =
          "jdbc:postgresql://HOST/NAME, jdbc:sqlite:FILE, or a SQLite file (default: bienban.db).")
  private String db = "bienban.db";

  @Option(
      names = "--db-credentials",
      paramLabel = "FILE",
      scope = ScopeType.INHERIT,
      description =
          "A file with the lines user=… and password=…; else those of the URL, or PGUSER and"
              + " PGPASSWORD of the environment.")
  private Optional<String> credentials = Optional.empty();

  /**
   * The database that is meant.
   *
   * @throws InputException if the file of credentials cannot be read
   */
  DatabaseAddress address() throws InputException {
    DRIVER.setLevel(Level.OFF);
    return DatabaseAddress.of(db, credentials());
  }

  private Credentials credentials() throws InputException {
    Credentials environment = Credentials.of(System.getenv());
    return credentials.isEmpty()
        ? environment
        : Credentials.read(PathNames.of(credentials.get())).or(environment);
  }
}
