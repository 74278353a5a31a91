package org.bienban.input;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bienban.Article;
import org.bienban.record.Diagnostic;

/** The fields of a row that are read, while they come in. For one thread. */
final class Row {

  private final Columns columns;
  private final int maxLength;
  private final Map<String, String> fields = new HashMap<>();

  Row(InputOptions options) {
    this.columns = options.columns();
    this.maxLength = options.maxBytes();
  }

  void put(String field, String value) {
    fields.put(field, value);
  }

  /**
   * The report of the row.
   *
   * @throws InputException if it has no text, or one over the limit or with bytes that are none
   */
  Report report(String place, Kind kind, List<Diagnostic> diagnostics) throws InputException {
    String text = text();
    Article article = Article.of(text).withMediaType(kind.mediaType());
    // Rows of a program, not of a file, stand nowhere.
    Article placed = place.isEmpty() ? article : article.withUri(place);
    return metadata().report(place, placed, Optional.empty(), diagnostics);
  }

  private String text() throws InputException {
    String text = fields.get(columns.text());
    if (text == null) {
      throw new InputException(
          "bienban/1".equals(fields.get("format"))
              ? "this is a record, not a report"
              : "the field '"
                  + columns.text()
                  + "' is missing; name the field of the text by --columns text=…");
    }
    if (text.length() > maxLength) {
      throw new InputException(
          "the text has "
              + text.length()
              + " characters, more than the limit of "
              + maxLength
              + "; split it or raise --max-bytes");
    }
    for (String value : fields.values()) {
      Rows.refuseBadBytes(value);
    }
    return text;
  }

  /** The id, where the row has one. */
  Optional<String> id() {
    return field(columns.id()).map(String::strip).filter(id -> !id.isEmpty());
  }

  /** The length of its text. */
  long size() {
    return fields.getOrDefault(columns.text(), "").length();
  }

  private Metadata metadata() {
    return new Metadata(
        id(), field(columns.url()), field(columns.title()), field(columns.published()));
  }

  private Optional<String> field(String name) {
    return Optional.ofNullable(fields.get(name));
  }
}
