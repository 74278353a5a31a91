package org.bienban.spark;

import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.encoders.ExpressionEncoder;
import org.apache.spark.sql.catalyst.encoders.RowEncoder;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import scala.collection.mutable.ArraySeq;

/** Rows as Spark wants them from Java. */
final class Rows {

  private Rows() {}

  /** An array column's value. */
  static Object array(@Nullable Object[] elements) {
    return ArraySeq.make(elements);
  }

  /** An encoder that takes {@link java.time.LocalDate} whatever the session says of dates. */
  static Encoder<Row> encoder(StructType type) {
    return ExpressionEncoder.apply(RowEncoder.encoderFor(type, /* lenient= */ true));
  }
}
