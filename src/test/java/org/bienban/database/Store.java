package org.bienban.database;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bienban.record.MeetingRecord;
import org.bienban.tables.Column;
import org.bienban.tables.Table;

/** A database of a test: what is in it, in a form that is the same for both kinds. */
record Store(String url) {

  static final Retry HASTY = new Retry(3, Duration.ofMillis(1));

  static final Clock CLOCK = Clock.fixed(Instant.parse("2019-01-02T03:04:05Z"), ZoneOffset.UTC);

  /** Both kinds, each empty; the SQLite file lies in the folder. */
  static List<Store> both(Path folder) {
    return List.of(sqlite(folder), new Store(Postgres.newSchema()));
  }

  static Store sqlite(Path folder) {
    return new Store("jdbc:sqlite:" + folder.resolve("test.db"));
  }

  Database open() {
    return Database.open(DatabaseAddress.of(url, Credentials.NONE));
  }

  static LoadSettings settings(int reportsPerTransaction) {
    return new LoadSettings("test", "", reportsPerTransaction, HASTY, CLOCK);
  }

  /** Loads records in one run; the place of each is its id and a number. */
  LoadCounts load(MeetingRecord... records) {
    return load(List.of(records));
  }

  LoadCounts load(List<MeetingRecord> records) {
    try (Load load = Load.begin(open(), settings(2))) {
      int number = 0;
      for (MeetingRecord record : records) {
        load.add(Read.report(record.id() + ":" + ++number, record));
      }
      return load.finish();
    }
  }

  /** All rows of all tables but {@code run}, in the order of their keys. */
  Map<String, List<String>> rows() {
    Map<String, List<String>> all = new TreeMap<>();
    for (Table table : Table.values()) {
      if (table != Table.RUN) {
        all.put(table.sqlName(), rows(table));
      }
    }
    return all;
  }

  List<String> rows(Table table) {
    List<String> rows = new ArrayList<>();
    String names = table.columns().stream().map(Column::name).collect(Collectors.joining(", "));
    select(
        "SELECT " + names + " FROM " + table.sqlName(),
        row -> {
          List<String> cells = new ArrayList<>();
          for (int i = 0; i < table.columns().size(); i++) {
            cells.add(cell(row, i + 1, table.columns().get(i)));
          }
          rows.add(String.join(" | ", cells));
        });
    rows.sort(Comparator.naturalOrder());
    return rows;
  }

  /** The rows of a query, each as its cells between bars. */
  List<String> query(String sql) {
    List<String> rows = new ArrayList<>();
    select(
        sql,
        row -> {
          List<String> cells = new ArrayList<>();
          for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            cells.add(String.valueOf(row.getString(i)));
          }
          rows.add(String.join(" | ", cells));
        });
    return rows;
  }

  /** One value, read beside whoever works on the database; the schema is left as it is. */
  Optional<String> peek(String sql) {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      return rows.next() ? Optional.ofNullable(rows.getString(1)) : Optional.empty();
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  void select(String sql, Statements.Reader reader) {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        reader.read(rows);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  private Connection connect() throws SQLException {
    DatabaseAddress address = DatabaseAddress.of(url, Credentials.NONE);
    return address.dialect().source(address).getConnection();
  }

  private static String cell(ResultSet row, int column, Column definition) throws SQLException {
    String text = row.getString(column);
    if (text == null) {
      return "-";
    }
    return switch (definition.type()) {
      case DECIMAL -> new BigDecimal(text).stripTrailingZeros().toPlainString();
      case REAL -> String.valueOf(row.getDouble(column));
      case BOOLEAN -> String.valueOf(row.getBoolean(column));
      default -> text;
    };
  }

  @Override
  public String toString() {
    return url.replaceFirst("jdbc:(\\w+):.*", "$1");
  }
}
