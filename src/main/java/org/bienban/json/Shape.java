package org.bienban.json;

import java.util.List;

/**
 * The fields of a part of a record, in the order of the JSON. The JSON is written by them, so what
 * else mirrors the record, the schema of a table for example, is made of them and cannot differ.
 *
 * <pre>{@code
 * for (Field<MeetingRecord> field : RecordShape.standard().record().fields()) {
 *   field.name();                    // "format", "id", "source", …
 * }
 * }</pre>
 *
 * <p>Immutable, and safe for any number of threads. The shape of a place has a field with places:
 * whoever walks over shapes has to stop somewhere.
 *
 * @param <T> the part
 */
public final class Shape<T> {

  private final Class<T> part;
  private final List<Field<T>> fields;

  Shape(Class<T> part, List<Field<T>> fields) {
    this.part = part;
    this.fields = List.copyOf(fields);
  }

  /** The class of the part. */
  public Class<T> part() {
    return part;
  }

  /** Its fields, in order. */
  public List<Field<T>> fields() {
    return fields;
  }
}
