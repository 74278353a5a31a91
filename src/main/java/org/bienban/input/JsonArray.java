package org.bienban.input;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/** The objects of one JSON array, or one after the other without an array. For one thread. */
final class JsonArray extends Rows {

  private final RowSource source;
  private final JsonParser parser;
  private final JsonRows rows;
  private int element = -1;
  private boolean inArray;

  JsonArray(String place, RowSource source, InputOptions options) {
    super(place);
    this.source = source;
    this.rows = new JsonRows(options);
    this.parser = rows.factory().createParser(ObjectReadContext.empty(), source.reader());
  }

  @Override
  String here() {
    return place() + "[" + Math.max(0, element) + "]";
  }

  @Override
  @Nullable Unread advance() throws InputException {
    boolean first = element < 0;
    element++;
    JsonToken token = parser.nextToken();
    if (first && token == JsonToken.START_ARRAY) {
      inArray = true;
      token = parser.nextToken();
    }
    if (inArray && token == JsonToken.END_ARRAY) {
      if (parser.nextToken() != null) {
        throw new InputException("something stands behind the array");
      }
      return null;
    }
    if (token == null) {
      if (first) {
        throw new InputException("there is no JSON in this file");
      }
      return null;
    }
    return unread(here());
  }

  private Unread unread(String place) {
    Row row;
    try {
      row = rows.object(parser);
    } catch (InputException e) {
      return Unread.of(Reject.of(place, String.valueOf(e.getMessage())));
    }
    return new Unread(
        place, row.id(), row.size(), () -> row.report(place, Kind.JSON, source.diagnostics()));
  }

  @Override
  public void close() throws IOException {
    source.reader().close();
  }
}
