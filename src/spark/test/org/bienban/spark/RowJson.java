package org.bienban.spark;

import java.math.BigDecimal;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructField;
import org.bienban.json.RecordJson;
import org.bienban.record.MeetingRecord;
import scala.jdk.javaapi.CollectionConverters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON that a typed row stands for, told by the row's own schema alone. */
final class RowJson {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private RowJson() {}

  /** The record of a row of the schema of records. */
  static MeetingRecord record(Row row) {
    return RecordJson.compact().read(line(row));
  }

  /** The line that the command writes of the same record. */
  static String line(Row row) {
    return JSON.writeValueAsString(object(row));
  }

  private static ObjectNode object(Row row) {
    ObjectNode node = JSON.createObjectNode();
    StructField[] fields = row.schema().fields();
    for (int i = 0; i < fields.length; i++) {
      Object value = row.get(i);
      if (value != null && !isEmpty(value)) {
        node.set(fields[i].name(), node(value));
      }
    }
    return node;
  }

  private static boolean isEmpty(Object value) {
    return value instanceof scala.collection.Seq<?> seq && seq.isEmpty();
  }

  private static JsonNode node(Object value) {
    if (value instanceof Row row) {
      return object(row);
    }
    if (value instanceof scala.collection.Seq<?> seq) {
      ArrayNode array = JSON.createArrayNode();
      List.copyOf(CollectionConverters.asJava(seq)).forEach(element -> array.add(node(element)));
      return array;
    }
    if (value instanceof BigDecimal number) {
      BigDecimal plain = number.stripTrailingZeros();
      return JSON.getNodeFactory().numberNode(plain.scale() < 0 ? plain.setScale(0) : plain);
    }
    if (value instanceof Integer number) {
      return JSON.getNodeFactory().numberNode(number);
    }
    if (value instanceof Double number) {
      return JSON.getNodeFactory().numberNode(number);
    }
    if (value instanceof Boolean flag) {
      return JSON.getNodeFactory().booleanNode(flag);
    }
    return JSON.getNodeFactory().stringNode(value.toString());
  }
}
