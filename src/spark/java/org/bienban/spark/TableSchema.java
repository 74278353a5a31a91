package org.bienban.spark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.bienban.record.MeetingRecord;
import org.bienban.tables.Column;
import org.bienban.tables.ReportRows;
import org.bienban.tables.Table;
import org.jspecify.annotations.Nullable;

/**
 * The tables that reports fill, as Spark's schemas: the names of tables and columns are those of
 * the database. Keys of tables that only a database has are left out, as in files of CSV.
 */
final class TableSchema {

  private static final List<Table> TABLES = Table.ofReports();

  private TableSchema() {}

  /** The schema of a table. */
  static StructType of(Table table) {
    StructType type = new StructType();
    for (Column column : columns(table)) {
      boolean nullable = column.nullable() || column.type() == org.bienban.tables.Type.DECIMAL;
      type = type.add(column.name(), type(column), nullable);
    }
    return type;
  }

  /** A column for each table, with an array of its rows. */
  static StructType all() {
    StructType type = new StructType();
    for (Table table : TABLES) {
      type = type.add(table.sqlName(), new ArrayType(of(table), /* containsNull= */ false));
    }
    return type;
  }

  /** The values of these columns. */
  static @Nullable Object[] rows(MeetingRecord record) {
    ReportRows rows = ReportRows.of(record);
    @Nullable Object[] cells = new Object[TABLES.size()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = rows(rows, TABLES.get(i));
    }
    return cells;
  }

  private static Object rows(ReportRows rows, Table table) {
    List<org.bienban.tables.Row> own =
        table.isShared()
            ? rows.shared().stream().filter(row -> row.table() == table).toList()
            : rows.own(table);
    return Rows.array(own.stream().map(TableSchema::row).toArray());
  }

  private static Row row(org.bienban.tables.Row row) {
    List<@Nullable Object> cells = new ArrayList<>();
    for (Column column : columns(row.table())) {
      cells.add(cell(row.get(row.table().indexOf(column.name()))));
    }
    return RowFactory.create(cells.toArray());
  }

  private static @Nullable Object cell(@Nullable Object value) {
    return value instanceof BigDecimal number ? RecordSchema.exact(number) : value;
  }

  private static List<Column> columns(Table table) {
    Set<String> there = new HashSet<>(TABLES.stream().map(Table::sqlName).toList());
    return table.columns().stream()
        .filter(column -> column.references().map(there::contains).orElse(true))
        .toList();
  }

  private static DataType type(Column column) {
    return switch (column.type()) {
      case KEY -> DataTypes.LongType;
      case TEXT -> DataTypes.StringType;
      case INTEGER -> DataTypes.IntegerType;
      case DECIMAL -> RecordSchema.DECIMAL;
      case REAL -> DataTypes.DoubleType;
      case BOOLEAN -> DataTypes.BooleanType;
      case DATE -> DataTypes.DateType;
      case TIMESTAMP -> DataTypes.TimestampType;
    };
  }
}
