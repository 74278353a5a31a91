package org.bienban.database;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.bienban.tables.Type;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** What differs between the two databases. */
enum Dialect {
  /** Days and times are ISO 8601 text; decimals are whole numbers or text where not exact. */
  SQLITE(
      Map.of(
          "key", "integer",
          "decimal", "any",
          "real", "real",
          "bool", "integer",
          "date", "text",
          "time", "text",
          "rows", "STRICT",
          "clustered", "STRICT, WITHOUT ROWID",
          "join", "group_concat")) {

    @Override
    DataSource source(DatabaseAddress address) {
      SQLiteConfig config = new SQLiteConfig();
      config.enforceForeignKeys(true);
      config.setJournalMode(SQLiteConfig.JournalMode.WAL);
      // With a write-ahead log nothing is torn; a power cut may cost the last transactions.
      config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
      config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
      config.setBusyTimeout(WAIT_MILLIS);
      config.setCacheSize(-CACHE_KIB);
      SQLiteDataSource source = new SQLiteDataSource(config);
      source.setUrl(address.url());
      return source;
    }

    @Override
    void lock(Connection connection) {
      // A transaction that begins IMMEDIATE is the only one that writes.
    }

    @Override
    boolean passes(SQLException e) {
      int code = e.getErrorCode() & 0xFF;
      return PASSING_CODES.contains(code);
    }

    @Override
    boolean isFull(SQLException e) {
      return (e.getErrorCode() & 0xFF) == FULL_CODE;
    }

    @Override
    void bind(PreparedStatement to, int at, Type type, Object value) throws SQLException {
      switch (type) {
        case BOOLEAN -> to.setInt(at, (Boolean) value ? 1 : 0);
        case DATE, TIMESTAMP -> to.setString(at, value.toString());
        case DECIMAL -> bind(to, at, (BigDecimal) value);
        default -> to.setObject(at, value);
      }
    }

    /** As a number where SQLite's numbers are exact, so that it compares; else as text. */
    private void bind(PreparedStatement to, int at, BigDecimal value) throws SQLException {
      if (value.scale() <= 0 && value.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0) {
        to.setLong(at, value.longValueExact());
      } else if (BigDecimal.valueOf(value.doubleValue()).compareTo(value) == 0) {
        to.setDouble(at, value.doubleValue());
      } else {
        to.setString(at, value.toPlainString());
      }
    }
  },

  /** Everything has its own type. */
  POSTGRESQL(
      Map.of(
          "key", "bigint",
          "decimal", "numeric",
          "real", "double precision",
          "bool", "boolean",
          "date", "date",
          "time", "timestamptz",
          "rows", "",
          "clustered", "",
          "join", "string_agg")) {

    @Override
    DataSource source(DatabaseAddress address) {
      PGSimpleDataSource source = new PGSimpleDataSource();
      try {
        source.setUrl(address.url());
      } catch (IllegalArgumentException e) {
        // Not as the cause: its message is the URL.
        throw new DatabaseException(
            "--db is not a URL like jdbc:postgresql://HOST:PORT/NAME?currentSchema=SCHEMA");
      }
      address.credentials().user().ifPresent(source::setUser);
      address.credentials().password().ifPresent(source::setPassword);
      source.setReWriteBatchedInserts(true);
      source.setTcpKeepAlive(true);
      source.setApplicationName("bienban");
      return source;
    }

    @Override
    void lock(Connection connection) throws SQLException {
      try (Statement statement = connection.createStatement()) {
        statement.execute("SELECT pg_advisory_xact_lock(" + LOCK + ")");
      }
    }

    @Override
    boolean passes(SQLException e) {
      String state = String.valueOf(e.getSQLState());
      return PASSING_STATES.stream().anyMatch(state::startsWith);
    }

    @Override
    boolean isFull(SQLException e) {
      return "53100".equals(e.getSQLState());
    }

    @Override
    void bind(PreparedStatement to, int at, Type type, Object value) throws SQLException {
      switch (type) {
        case TIMESTAMP -> to.setObject(at, ((Instant) value).atOffset(ZoneOffset.UTC));
        case DATE -> to.setObject(at, (LocalDate) value);
        default -> to.setObject(at, value);
      }
    }
  };

  private static final int WAIT_MILLIS = 60_000;
  private static final int CACHE_KIB = 64 * 1024;

  /** Tells this product's lock from those of others. */
  private static final long LOCK = 0x62_69_65_6E_62_61_6EL;

  private static final int FULL_CODE = 13;

  /** SQLite: busy, locked, input or output error, full, cannot be opened. */
  private static final Set<Integer> PASSING_CODES = Set.of(5, 6, 10, FULL_CODE, 14);

  /**
   * PostgreSQL: connection lost, transaction to be run again, out of resources, shut down or
   * starting, system error.
   */
  private static final Set<String> PASSING_STATES =
      Set.of("08", "40", "53", "57P01", "57P02", "57P03", "58", "25006");

  /** Unmodifiable. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final Map<String, String> placeholders;

  Dialect(Map<String, String> placeholders) {
    this.placeholders = placeholders;
  }

  /** What the placeholders of the migrations stand for. */
  Map<String, String> placeholders() {
    return placeholders;
  }

  /** Where connections come from. */
  abstract DataSource source(DatabaseAddress address);

  /** Makes this transaction the only one of this product that writes, until it ends. */
  abstract void lock(Connection connection) throws SQLException;

  /** Whether the same may go well some seconds later. */
  abstract boolean passes(SQLException e);

  /** Whether there is no space left. */
  abstract boolean isFull(SQLException e);

  /** Sets a parameter to a value that is not null. */
  abstract void bind(PreparedStatement to, int at, Type type, Object value) throws SQLException;

  /** Sets a parameter. */
  void set(PreparedStatement to, int at, Type type, @Nullable Object value) throws SQLException {
    if (value == null) {
      to.setNull(at, sqlType(type));
    } else {
      bind(to, at, type, value);
    }
  }

  private static int sqlType(Type type) {
    return switch (type) {
      case KEY -> Types.BIGINT;
      case TEXT -> Types.VARCHAR;
      case INTEGER -> Types.INTEGER;
      case DECIMAL -> Types.NUMERIC;
      case REAL -> Types.DOUBLE;
      case BOOLEAN -> Types.BOOLEAN;
      case DATE -> Types.DATE;
      case TIMESTAMP -> Types.TIMESTAMP_WITH_TIMEZONE;
    };
  }
}
