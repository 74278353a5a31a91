package org.bienban.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bienban.tables.Column;
import org.bienban.tables.Row;
import org.bienban.tables.Table;
import org.bienban.tables.Type;

/**
 * Writes rows in prepared batches, table after table, so that what is referred to comes first. The
 * statements stay prepared until the connection is closed. For one thread.
 */
final class Insert {

  private final Connection connection;
  private final Dialect dialect;
  private final Map<Table, PreparedStatement> prepared = new EnumMap<>(Table.class);

  Insert(Connection connection, Dialect dialect) {
    this.connection = connection;
    this.dialect = dialect;
  }

  /** Writes the rows; those of shared tables only where they are not there yet. */
  void write(Iterable<Row> rows) throws SQLException {
    Map<Table, List<Row>> byTable = new EnumMap<>(Table.class);
    rows.forEach(row -> add(byTable, row));
    write(byTable);
  }

  /** Adds a row to those of its table. */
  static void add(Map<Table, List<Row>> rows, Row row) {
    rows.computeIfAbsent(row.table(), table -> new ArrayList<>()).add(row);
  }

  /** The same of rows by their tables, whose order does not matter. */
  void write(Map<Table, List<Row>> rows) throws SQLException {
    for (Table table : Table.values()) {
      List<Row> some = rows.getOrDefault(table, List.of());
      if (!some.isEmpty()) {
        write(table, some);
      }
    }
  }

  private void write(Table table, List<Row> rows) throws SQLException {
    PreparedStatement insert = prepared(table);
    Type[] types = table.columns().stream().map(Column::type).toArray(Type[]::new);
    for (Row row : rows) {
      for (int i = 0; i < types.length; i++) {
        dialect.set(insert, i + 1, types[i], row.get(i));
      }
      insert.addBatch();
    }
    insert.executeBatch();
  }

  private PreparedStatement prepared(Table table) throws SQLException {
    PreparedStatement known = prepared.get(table);
    if (known == null) {
      known = connection.prepareStatement(sql(table));
      prepared.put(table, known);
    }
    return known;
  }

  static String sql(Table table) {
    String names = table.columns().stream().map(Column::name).collect(Collectors.joining(", "));
    String marks = table.columns().stream().map(column -> "?").collect(Collectors.joining(", "));
    boolean mayBeThere = table.isShared() || table == Table.PERSON_PENDING;
    return "INSERT INTO "
        + table.sqlName()
        + " ("
        + names
        + ") VALUES ("
        + marks
        + ")"
        + (mayBeThere ? " ON CONFLICT DO NOTHING" : "");
  }
}
