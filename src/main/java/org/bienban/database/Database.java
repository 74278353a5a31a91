package org.bienban.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * A database with the schema of this version.
 *
 * <pre>{@code
 * Database database = Database.open(DatabaseAddress.of("bienban.db", Credentials.NONE));
 * }</pre>
 *
 * <p>Immutable, holds no connection, and is safe for any number of threads.
 */
public final class Database {

  private static final String MIGRATIONS = "classpath:org/bienban/database/migration";

  private final DatabaseAddress address;
  private final DataSource source;

  private Database(DatabaseAddress address, DataSource source) {
    this.address = address;
    this.source = source;
  }

  /**
   * Makes the schema, or brings it up to this version.
   *
   * @throws DatabaseException if the database cannot be reached or holds something else
   */
  public static Database open(DatabaseAddress address) {
    Database database = new Database(address, address.dialect().source(address));
    database.check();
    database.migrate();
    return database;
  }

  /** A new connection. */
  Connection connect() throws SQLException {
    return source.getConnection();
  }

  Dialect dialect() {
    return address.dialect();
  }

  /** One line about a failure, for people; without secrets. */
  DatabaseException failure(String what, Exception e) {
    String reason = String.valueOf(e.getMessage()).strip().replaceAll("\\s*\\R\\s*", " ");
    String way =
        e instanceof SQLException sql && dialect().isFull(sql)
            ? "; there is no space left: make some and start again"
            : "";
    String message = address + ": " + what + ": " + reason + way;
    String safe = address.credentials().hide(message);
    // A cause is printed with its message.
    return safe.equals(message) ? new DatabaseException(safe, e) : new DatabaseException(safe);
  }

  /** Flyway tells of a refused connection in many lines; a driver in one. */
  private void check() {
    try (Connection connection = source.getConnection()) {
      connection.getMetaData().getDatabaseProductVersion();
    } catch (SQLException e) {
      throw failure("cannot be opened", e);
    }
  }

  private void migrate() {
    try {
      FluentConfiguration configuration =
          Flyway.configure(Database.class.getClassLoader())
              .dataSource(source)
              .locations(MIGRATIONS)
              .placeholders(Map.copyOf(dialect().placeholders()))
              .ignoreMigrationPatterns(new String[0]);
      address.schema().ifPresent(configuration::schemas);
      configuration.load().migrate();
    } catch (FlywayException e) {
      throw failure("the schema cannot be made or is not that of this version", e);
    }
  }
}
