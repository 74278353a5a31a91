package org.bienban.tables;

import java.util.Objects;
import java.util.Optional;

/**
 * A column of a table.
 *
 * <p>{@code office_key} of {@code title_held} is a {@link Type#KEY}, never empty, and refers to
 * {@code office}.
 *
 * @param name its name, lower-case with underscores
 * @param type what it holds
 * @param nullable whether it may be empty
 * @param references the table whose key it is; empty for all others
 */
public record Column(String name, Type type, boolean nullable, Optional<String> references) {

  /** Checks the parts. */
  public Column {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(references, "references");
  }

  static Column of(String name, Type type) {
    return new Column(name, type, false, Optional.empty());
  }

  static Column key(String name) {
    return of(name, Type.KEY);
  }

  static Column text(String name) {
    return of(name, Type.TEXT);
  }

  static Column integer(String name) {
    return of(name, Type.INTEGER);
  }

  static Column decimal(String name) {
    return of(name, Type.DECIMAL);
  }

  static Column real(String name) {
    return of(name, Type.REAL);
  }

  static Column bool(String name) {
    return of(name, Type.BOOLEAN);
  }

  static Column date(String name) {
    return of(name, Type.DATE);
  }

  static Column timestamp(String name) {
    return of(name, Type.TIMESTAMP);
  }

  /** The same column, which may be empty. */
  Column orNull() {
    return new Column(name, type, true, references);
  }

  /** The same column as the key of another table. */
  Column in(String table) {
    return new Column(name, type, nullable, Optional.of(table));
  }
}
