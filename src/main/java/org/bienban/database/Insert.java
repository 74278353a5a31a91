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
  private final Map<Table, Prepared> prepared = new EnumMap<>(Table.class);

  Insert(Connection connection, Dialect dialect) {
    this.connection = connection;
    this.dialect = dialect;
  }

  /** Writes the rows; those of shared tables only where they are not there yet. */
  void write(Iterable<Row> rows) throws SQLException {
    Map<Table, List<Row>> byTable = new EnumMap<>(Table.class);
    for (Row row : rows) {
      byTable.computeIfAbsent(row.table(), table -> new ArrayList<>()).add(row);
    }
    for (Map.Entry<Table, List<Row>> table : byTable.entrySet()) {
      add(table.getKey(), table.getValue());
    }
    end();
  }

  /** Takes rows of one table, which {@link #end} writes. */
  void add(Table table, List<Row> rows) throws SQLException {
    if (!rows.isEmpty()) {
      Prepared prepared = prepared(table);
      for (Row row : rows) {
        add(prepared, row);
      }
    }
  }

  /** Takes a row, which {@link #end} writes. */
  void add(Row row) throws SQLException {
    add(prepared(row.table()), row);
  }

  /** Writes what was taken. */
  void end() throws SQLException {
    for (Prepared some : prepared.values()) {
      if (!some.isEmpty) {
        some.insert.executeBatch();
        some.isEmpty = true;
      }
    }
  }

  private void add(Prepared to, Row row) throws SQLException {
    for (int i = 0; i < to.types.length; i++) {
      dialect.set(to.insert, i + 1, to.types[i], row.get(i));
    }
    to.insert.addBatch();
    to.isEmpty = false;
  }

  private Prepared prepared(Table table) throws SQLException {
    Prepared known = prepared.get(table);
    if (known == null) {
      known = new Prepared(connection.prepareStatement(sql(table)), table);
      prepared.put(table, known);
    }
    return known;
  }

  /** The insert into one table. */
  private static final class Prepared {
    private final PreparedStatement insert;
    private final Type[] types;
    private boolean isEmpty = true;

    Prepared(PreparedStatement insert, Table table) {
      this.insert = insert;
      this.types = table.columns().stream().map(Column::type).toArray(Type[]::new);
    }
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
