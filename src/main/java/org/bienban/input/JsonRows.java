package org.bienban.input;

import java.util.List;
import java.util.Optional;
import org.bienban.record.Diagnostic;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Reads rows that are JSON objects. Immutable. */
final class JsonRows {

  /** A text over the limit is one reject; one over so many limits ends an array. */
  private static final int HARD_LIMIT = 4;

  private static final String FORMAT = "format";

  private final InputOptions options;
  private final JsonFactory factory;

  JsonRows(InputOptions options) {
    this.options = options;
    int longest = (int) Math.min(Integer.MAX_VALUE - 8, HARD_LIMIT * (long) options.maxBytes());
    this.factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder().maxStringLength(Math.max(longest, 1000)).build())
            .build();
  }

  JsonFactory factory() {
    return factory;
  }

  /** A line that is parsed where it is read. */
  Unread unread(String place, String line, List<Diagnostic> diagnostics) {
    return new Unread(place, Optional.empty(), line.length(), () -> item(place, line, diagnostics));
  }

  private Item item(String place, String line, List<Diagnostic> diagnostics) throws InputException {
    Rows.refuseBadBytes(line);
    Row row = parse(line);
    try {
      return row.report(place, Kind.JSON_LINES, diagnostics);
    } catch (InputException e) {
      return new Reject(place, row.id(), String.valueOf(e.getMessage()));
    }
  }

  /**
   * The row of a line.
   *
   * @throws tools.jackson.core.JacksonException if the line is not JSON
   * @throws InputException if it is another value than one object
   */
  Row parse(String line) throws InputException {
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), line)) {
      parser.nextToken();
      Row row = object(parser);
      if (parser.nextToken() != null) {
        throw new InputException("something stands behind the object; give one object a line");
      }
      return row;
    }
  }

  /** The row of the object that the parser is at; afterwards it is at the object's end. */
  Row object(JsonParser parser) throws InputException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      parser.skipChildren();
      throw new InputException("not a JSON object");
    }
    Row row = new Row(options);
    String wrong = "";
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      boolean wanted = options.columns().has(name) || name.equals(FORMAT);
      if (wanted && value.isScalarValue() && value != JsonToken.VALUE_NULL) {
        row.put(name, parser.getString());
      } else if (wanted && value.isStructStart()) {
        wrong = name;
      }
      parser.skipChildren();
    }
    if (wrong.equals(options.columns().text())) {
      throw new InputException("the field '" + wrong + "' is not a string");
    }
    return row;
  }
}
