package org.bienban.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bienban.tables.Column;
import org.bienban.tables.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The migrations, which are written by hand, make the tables that the definition says. */
class SchemaTest {

  @TempDir Path folder = Path.of("");

  @Test
  void columnsAreThoseOfTheDefinition() throws SQLException {
    for (Store store : Store.both(folder)) {
      try (Connection connection = store.open().connect()) {
        for (Table table : Table.values()) {
          assertThat(columns(connection, table))
              .as(store + " " + table)
              .isEqualTo(table.columns().stream().map(column -> told(store, column)).toList());
        }
      }
    }
  }

  @Test
  void keysAreThoseOfTheDefinition() throws SQLException {
    for (Store store : Store.both(folder)) {
      try (Connection connection = store.open().connect()) {
        for (Table table : Table.values()) {
          assertThat(keys(connection, table))
              .as(store + " " + table)
              .isEqualTo(table.keyColumns().stream().map(Column::name).toList());
        }
      }
    }
  }

  @Test
  void referencesAreThoseOfTheDefinition() throws SQLException {
    for (Store store : Store.both(folder)) {
      try (Connection connection = store.open().connect()) {
        for (Table table : Table.values()) {
          assertThat(references(connection, table))
              .as(store + " " + table)
              .containsAll(told(table));
        }
      }
    }
  }

  @Test
  void thereIsNoOtherTable() {
    Store sqlite = Store.sqlite(folder);
    sqlite.open();
    assertThat(sqlite.query("SELECT name FROM sqlite_schema WHERE type = 'table'"))
        .filteredOn(name -> !name.startsWith("flyway") && !name.startsWith("sqlite"))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Table.values()).map(Table::sqlName).toList());
  }

  @Test
  void openingAgainChangesNothing() {
    for (Store store : Store.both(folder)) {
      store.open();
      List<String> before = store.query("SELECT * FROM flyway_schema_history");
      store.open();
      assertThat(store.query("SELECT * FROM flyway_schema_history")).isEqualTo(before);
    }
  }

  private static List<String> columns(Connection connection, Table table) throws SQLException {
    List<String> columns = new ArrayList<>();
    DatabaseMetaData data = connection.getMetaData();
    try (ResultSet rows = data.getColumns(null, connection.getSchema(), table.sqlName(), null)) {
      while (rows.next()) {
        String type = rows.getString("TYPE_NAME").toLowerCase(Locale.ROOT);
        boolean nullable = rows.getInt("NULLABLE") == DatabaseMetaData.columnNullable;
        columns.add(rows.getString("COLUMN_NAME") + " " + type + (nullable ? "" : " not null"));
      }
    }
    return columns;
  }

  private static String told(Store store, Column column) {
    boolean sqlite = store.toString().equals("sqlite");
    String type =
        switch (column.type()) {
          case KEY -> sqlite ? "integer" : "int8";
          case TEXT -> "text";
          case INTEGER -> sqlite ? "integer" : "int4";
          case DECIMAL -> sqlite ? "any" : "numeric";
          case REAL -> sqlite ? "real" : "float8";
          case BOOLEAN -> sqlite ? "integer" : "bool";
          case DATE -> sqlite ? "text" : "date";
          case TIMESTAMP -> sqlite ? "text" : "timestamptz";
        };
    return column.name() + " " + type + (column.nullable() ? "" : " not null");
  }

  private static List<String> keys(Connection connection, Table table) throws SQLException {
    Map<Integer, String> keys = new TreeMap<>();
    DatabaseMetaData data = connection.getMetaData();
    try (ResultSet rows = data.getPrimaryKeys(null, connection.getSchema(), table.sqlName())) {
      while (rows.next()) {
        keys.put(rows.getInt("KEY_SEQ"), rows.getString("COLUMN_NAME"));
      }
    }
    return List.copyOf(keys.values());
  }

  private static TreeSet<String> references(Connection connection, Table table)
      throws SQLException {
    TreeSet<String> references = new TreeSet<>();
    DatabaseMetaData data = connection.getMetaData();
    try (ResultSet rows = data.getImportedKeys(null, connection.getSchema(), table.sqlName())) {
      while (rows.next()) {
        references.add(rows.getString("FKCOLUMN_NAME") + " " + rows.getString("PKTABLE_NAME"));
      }
    }
    return references;
  }

  private static List<String> told(Table table) {
    return table.columns().stream()
        .filter(column -> column.references().isPresent())
        .map(column -> column.name() + " " + column.references().get())
        .toList();
  }
}
