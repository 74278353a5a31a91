package org.bienban.database;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A person of a database in one line.
 *
 * @param id 16 hex digits; {@code person_key} holds the same 64 bits
 * @param name the name in its most frequent spelling
 * @param first the first day on which the person was seen; empty where no report tells its day
 * @param last the last such day
 * @param reports in how many reports
 * @param office the first office of the last report that gives one, as written
 */
public record PersonSummary(
    String id,
    String name,
    Optional<LocalDate> first,
    Optional<LocalDate> last,
    int reports,
    Optional<String> office) {

  /** Checks the parts. */
  public PersonSummary {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(last, "last");
    Objects.requireNonNull(office, "office");
  }
}
