package org.bienban.input;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The names of the fields of a row that are read; all others are passed over. Immutable.
 *
 * @param text the report; must be there
 * @param id of the record; without it the text makes one
 * @param url the address of the report
 * @param title its headline
 * @param published its day, as ISO 8601 writes days and times, or {@code 24/11/2018}
 */
public record Columns(String text, String id, String url, String title, String published) {

  private static final List<String> NAMES = List.of("text", "id", "url", "title", "published");

  /** {@code text}, {@code id}, {@code url}, {@code title}, {@code published}. */
  public static Columns standard() {
    return new Columns("text", "id", "url", "title", "published");
  }

  /**
   * The standard columns, some under another name.
   *
   * @param names {@code "text=body,id=key"}
   * @throws InputException if a part is not of this form or names no column
   */
  public static Columns of(String names) throws InputException {
    Map<String, String> columns = new LinkedHashMap<>();
    for (String part : names.split(",")) {
      int equals = part.indexOf('=');
      String column = equals < 0 ? "" : part.substring(0, equals).strip();
      String field = part.substring(equals + 1).strip();
      if (!NAMES.contains(column) || field.isEmpty()) {
        throw new InputException(
            "'" + part.strip() + "' names no column; give " + String.join("=…, ", NAMES) + "=…");
      }
      columns.put(column, field);
    }
    return new Columns(
        columns.getOrDefault("text", "text"),
        columns.getOrDefault("id", "id"),
        columns.getOrDefault("url", "url"),
        columns.getOrDefault("title", "title"),
        columns.getOrDefault("published", "published"));
  }

  /** Whether a field of this name is read. */
  boolean has(String field) {
    return field.equals(text)
        || field.equals(id)
        || field.equals(url)
        || field.equals(title)
        || field.equals(published);
  }
}
