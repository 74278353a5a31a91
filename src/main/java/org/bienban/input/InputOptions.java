package org.bienban.input;

import java.util.Optional;

/**
 * How inputs are read. Immutable.
 *
 * @param maxBytes the longest document, in bytes of what is read from a file or inflated from an
 *     archive, and in characters for rows; at least 1
 * @param encoding of all files; where empty, each file shows its own
 * @param columns of rows
 * @param standardInput what standard input holds
 */
public record InputOptions(
    int maxBytes, Optional<Encoding> encoding, Columns columns, Kind standardInput) {

  /** The longest document unless told otherwise. */
  public static final int DEFAULT_MAX_BYTES = 10_000_000;

  /** What holds unless told otherwise. */
  public static InputOptions standard() {
    return new InputOptions(DEFAULT_MAX_BYTES, Optional.empty(), Columns.standard(), Kind.TEXT);
  }
}
