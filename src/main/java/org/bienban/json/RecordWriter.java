package org.bienban.json;

import java.math.BigDecimal;
import java.util.List;
import org.bienban.record.MeetingRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes one record, field by field of its shape. */
final class RecordWriter {

  private final JsonGenerator json;
  private final RecordShape form;

  RecordWriter(JsonGenerator json, boolean rules) {
    this.json = json;
    this.form = rules ? RecordShape.withRules() : RecordShape.standard();
  }

  void write(MeetingRecord record) {
    object(form.record(), record);
  }

  private <T> void object(Shape<T> shape, Object part) {
    T fields = shape.part().cast(part);
    json.writeStartObject();
    for (Field<T> field : shape.fields()) {
      write(field, field.of(fields));
    }
    json.writeEndObject();
  }

  private void write(Field<?> field, @Nullable Object value) {
    if (value instanceof List<?> list) {
      list(field, list);
    } else if (value != null) {
      json.writeName(field.name());
      value(field, value);
    }
  }

  private void list(Field<?> field, List<?> values) {
    if (!values.isEmpty()) {
      json.writeArrayPropertyStart(field.name());
      values.forEach(value -> value(field, value));
      json.writeEndArray();
    }
  }

  private void value(Field<?> field, Object value) {
    switch (field.type()) {
      case TEXT, DAY -> json.writeString(value.toString());
      case INTEGER -> json.writeNumber((Integer) value);
      case DECIMAL -> json.writeNumber((BigDecimal) value);
      case REAL -> json.writeNumber((Double) value);
      case FLAG -> json.writeBoolean((Boolean) value);
      case PART -> object(field.shape(), value);
    }
  }
}
