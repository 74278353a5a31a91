package org.bienban.spark;

import java.io.Serializable;
import org.apache.spark.sql.types.StructType;
import org.bienban.json.RecordJson;
import org.bienban.record.MeetingRecord;
import org.jspecify.annotations.Nullable;

/** What a run makes of each record: the first columns of its outcomes. Immutable. */
@SuppressWarnings("ImmutableEnumChecker") // Spark's types do not say that they never change
enum Form implements Serializable {
  /** The typed record, in the column {@code record}. */
  RECORD(new StructType().add("record", RecordSchema.standard().type())) {
    @Override
    @Nullable Object[] cells(MeetingRecord record) {
      return new Object[] {RecordSchema.standard().row(record)};
    }
  },
  /** The record as a line of JSON, in the column {@code value}. */
  JSON(new StructType().add("value", "string")) {
    @Override
    @Nullable Object[] cells(MeetingRecord record) {
      return new Object[] {RecordJson.compact().write(record)};
    }
  },
  /** Its rows of each table, in a column of the table's name. */
  TABLES(TableSchema.all()) {
    @Override
    @Nullable Object[] cells(MeetingRecord record) {
      return TableSchema.rows(record);
    }
  };

  private final StructType type;

  Form(StructType type) {
    this.type = type;
  }

  /** The columns. */
  StructType type() {
    return type;
  }

  /** The values of the columns. */
  abstract @Nullable Object[] cells(MeetingRecord record);
}
