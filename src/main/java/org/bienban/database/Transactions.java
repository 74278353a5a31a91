package org.bienban.database;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Runs pieces of work, each in a transaction of its own: whole or not at all, and again where the
 * database was away. One connection, made when needed. For one thread.
 */
final class Transactions implements AutoCloseable {

  private final Database database;
  private final Retry retry;
  private @Nullable Connection connection;

  Transactions(Database database, Retry retry) {
    this.database = database;
    this.retry = retry;
  }

  /** Something to do with a connection; done again from the start when the database was away. */
  interface Work<T> {
    T run(Connection connection) throws SQLException;
  }

  /**
   * Does the work as the only writer and commits it.
   *
   * @param what names it in the message, should it fail
   * @throws DatabaseException if it fails for good; nothing of it is stored then
   */
  <T> T run(String what, Work<T> work) {
    int failures = 0;
    while (true) {
      try {
        return once(work);
      } catch (SQLException e) {
        disconnect();
        failures++;
        if (failures == retry.attempts() || !database.dialect().passes(e)) {
          throw database.failure(what, e);
        }
        pause(failures, e);
      }
    }
  }

  private <T> T once(Work<T> work) throws SQLException {
    Connection open = connection == null ? database.connect() : connection;
    connection = open;
    open.setAutoCommit(false);
    database.dialect().lock(open);
    T result = work.run(open);
    // Commits. SQLite's driver begins a new transaction within commit(), which would keep every
    // other program out of the file while this one has nothing to write.
    open.setAutoCommit(true);
    return result;
  }

  private void pause(int failures, SQLException e) {
    try {
      Thread.sleep(retry.pauseAfter(failures).toMillis());
    } catch (InterruptedException interruption) {
      Thread.currentThread().interrupt();
      throw database.failure("interrupted", e);
    }
  }

  /** What is open of a transaction is undone. */
  private void disconnect() {
    Connection open = connection;
    connection = null;
    if (open != null) {
      try {
        open.rollback();
      } catch (SQLException e) {
        // It is gone: the database undoes it by itself.
      }
      try {
        open.close();
      } catch (SQLException e) {
        // It is gone.
      }
    }
  }

  @Override
  public void close() {
    disconnect();
  }
}
