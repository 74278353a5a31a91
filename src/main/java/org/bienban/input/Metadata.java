package org.bienban.input;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bienban.Article;
import org.bienban.record.Diagnostic;

/**
 * What an input says of its report beside the text.
 *
 * @param id of the record
 * @param url its address
 * @param title its headline
 * @param published its day, as written
 */
record Metadata(
    Optional<String> id, Optional<String> url, Optional<String> title, Optional<String> published) {

  /** Drops what is blank. */
  Metadata {
    id = filled(id);
    url = filled(url);
    title = filled(title);
    published = filled(published);
  }

  /** The report with all that is known. */
  Report report(
      String place, Article article, Optional<Positions> positions, List<Diagnostic> known) {
    List<Diagnostic> diagnostics = new ArrayList<>(known);
    Article full = id.map(article::withId).orElse(article);
    full = url.map(full::withUri).orElse(full);
    full = title.map(full::withTitle).orElse(full);
    if (published.isPresent()) {
      Optional<LocalDate> day = PublicationDay.parse(published.get());
      full = day.map(full::withPublishedOn).orElse(full);
      if (day.isEmpty()) {
        diagnostics.add(unreadable(published.get()));
      }
    }
    return new Report(place, full, positions, diagnostics);
  }

  private static Diagnostic unreadable(String day) {
    return new Diagnostic(
        Diagnostic.Code.PUBLICATION_DATE_UNREADABLE,
        "'" + day + "' is no day like 2018-11-24, so the day of publication is left open",
        Optional.empty());
  }

  private static Optional<String> filled(Optional<String> value) {
    return value.map(String::strip).filter(text -> !text.isEmpty());
  }
}
