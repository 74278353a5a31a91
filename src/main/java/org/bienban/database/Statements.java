package org.bienban.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Statements with one kind of parameter. */
final class Statements {

  /** Fewer than any of the databases allows. */
  private static final int MOST_PARAMETERS = 500;

  /** {@code 2018-11-28}. */
  private static final int DAY_LENGTH = 10;

  private Statements() {}

  /** What to do with a row of a result. */
  interface Reader {
    void read(ResultSet row) throws SQLException;
  }

  /**
   * Reads what a query gives for many values.
   *
   * @param sql with {@code (?)} where the list of values stands, once
   */
  static void select(
      Connection connection, String sql, Collection<? extends Object> values, Reader reader)
      throws SQLException {
    List<Object> all = new ArrayList<>(values);
    for (int from = 0; from < all.size(); from += MOST_PARAMETERS) {
      List<Object> some = all.subList(from, Math.min(all.size(), from + MOST_PARAMETERS));
      selectSome(connection, sql, some, reader);
    }
  }

  private static void selectSome(
      Connection connection, String sql, List<Object> values, Reader reader) throws SQLException {
    String marks = "(" + String.join(",", Collections.nCopies(values.size(), "?")) + ")";
    try (PreparedStatement query = connection.prepareStatement(sql.replace("(?)", marks))) {
      for (int i = 0; i < values.size(); i++) {
        query.setObject(i + 1, values.get(i));
      }
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          reader.read(rows);
        }
      }
    }
  }

  /** The day in a column; null where there is none. */
  static @Nullable LocalDate day(ResultSet row, int column) throws SQLException {
    String day = row.getString(column);
    if (day == null) {
      return null;
    }
    // Years of four digits, so almost all: without the library's formats, which take their time.
    return day.length() == DAY_LENGTH
        ? LocalDate.of(number(day, 0, 4), number(day, 5, 7), number(day, 8, DAY_LENGTH))
        : LocalDate.parse(day);
  }

  private static int number(String day, int from, int to) {
    return Integer.parseInt(day, from, to, 10);
  }

  /** Runs a statement with one parameter for each value, as a batch. */
  static void each(Connection connection, String sql, Collection<? extends Object> values)
      throws SQLException {
    if (values.isEmpty()) {
      return;
    }
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (Object value : values) {
        statement.setObject(1, value);
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }
}
