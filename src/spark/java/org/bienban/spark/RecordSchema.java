package org.bienban.spark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.bienban.json.Field;
import org.bienban.json.RecordShape;
import org.bienban.json.Shape;
import org.bienban.record.MeetingRecord;
import org.jspecify.annotations.Nullable;

/**
 * The schema of records and the rows of it, both made of the {@link RecordShape} that the JSON is
 * written by: parts are structs, lists are arrays (empty where the JSON has none), numbers are
 * {@code decimal(38,9)}, days are dates.
 *
 * <p>A schema of Spark ends somewhere, so the further readings of a place have none themselves; no
 * record has such. A number that the decimal does not hold exactly is null; its words are there.
 * Immutable.
 */
final class RecordSchema {

  /** Up to 29 digits before the point. */
  static final DecimalType DECIMAL = DataTypes.createDecimalType(38, 9);

  private static final RecordSchema STANDARD = new RecordSchema(RecordShape.standard().record());

  private final Part<MeetingRecord> record;

  private RecordSchema(Shape<MeetingRecord> shape) {
    this.record = Part.of(shape, List.of());
  }

  /** That of records without the rules that found their mentions. */
  static RecordSchema standard() {
    return STANDARD;
  }

  /** The schema. */
  StructType type() {
    return record.type;
  }

  /** The row of a record. */
  Row row(MeetingRecord value) {
    return record.row(value);
  }

  /** The number, if the column can hold it as it is. */
  static @Nullable BigDecimal exact(BigDecimal number) {
    boolean fits =
        number.scale() <= DECIMAL.scale()
            && number.precision() - number.scale() <= DECIMAL.precision() - DECIMAL.scale();
    return fits ? number : null;
  }

  /** The columns of a part of a record. Immutable. */
  private static final class Part<T> {

    private final Class<T> part;
    private final StructType type;
    private final List<Column<T>> columns;

    private Part(Class<T> part, List<Column<T>> columns) {
      this.part = part;
      this.columns = columns;
      this.type =
          new StructType(columns.stream().map(Column::structField).toArray(StructField[]::new));
    }

    static <T> Part<T> of(Shape<T> shape, List<Shape<?>> around) {
      List<Shape<?>> path = new ArrayList<>(around);
      path.add(shape);
      List<Column<T>> columns = new ArrayList<>();
      for (Field<T> field : shape.fields()) {
        if (field.type() != Field.Type.PART) {
          columns.add(new Column<>(field, null));
        } else if (isNew(field.shape(), path)) {
          columns.add(new Column<>(field, of(field.shape(), path)));
        }
      }
      return new Part<>(shape.part(), List.copyOf(columns));
    }

    /** A shape may be within itself once. */
    private static boolean isNew(Shape<?> shape, List<Shape<?>> path) {
      return path.stream().filter(shape::equals).count() < 2;
    }

    Row row(Object value) {
      T fields = part.cast(value);
      @Nullable Object[] cells = new Object[columns.size()];
      for (int i = 0; i < cells.length; i++) {
        cells[i] = columns.get(i).cell(fields);
      }
      return RowFactory.create(cells);
    }
  }

  /**
   * A field as a column.
   *
   * @param part what it holds, for a field that holds parts
   */
  private record Column<T>(Field<T> field, @Nullable Part<?> part) {

    StructField structField() {
      DataType one = part == null ? scalar() : part.type;
      boolean many = field.times() == Field.Times.MANY;
      DataType type = many ? new ArrayType(one, /* containsNull= */ false) : one;
      boolean nullable = field.times() == Field.Times.PERHAPS || field.type() == Field.Type.DECIMAL;
      return new StructField(field.name(), type, nullable, Metadata.empty());
    }

    private DataType scalar() {
      return switch (field.type()) {
        case TEXT -> DataTypes.StringType;
        case DAY -> DataTypes.DateType;
        case INTEGER -> DataTypes.IntegerType;
        case DECIMAL -> DECIMAL;
        case REAL -> DataTypes.DoubleType;
        case FLAG -> DataTypes.BooleanType;
        case PART -> throw new IllegalStateException(field.name() + " has fields");
      };
    }

    @Nullable Object cell(T fields) {
      Object value = field.of(fields);
      if (value instanceof List<?> list) {
        return Rows.array(list.stream().map(this::one).toArray());
      }
      return value == null ? null : one(value);
    }

    private @Nullable Object one(Object value) {
      if (part != null) {
        return part.row(value);
      }
      return switch (field.type()) {
        case TEXT -> value.toString();
        case DECIMAL -> exact((BigDecimal) value);
        default -> value;
      };
    }
  }
}
