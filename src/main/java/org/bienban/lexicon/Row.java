package org.bienban.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One row of a table, its cells by the name of their column. */
public final class Row {
  private final String file;
  private final int line;
  private final List<String> columns;
  private final String[] cells;

  Row(String file, int line, List<String> columns, String[] cells) {
    this.file = file;
    this.line = line;
    this.columns = columns;
    this.cells = cells;
  }

  /** The names of the columns of the table. */
  List<String> columns() {
    return columns;
  }

  /** The cell of a column, {@code ""} where it is empty or where the table has no such column. */
  public String get(String column) {
    int i = columns.indexOf(column);
    return i < 0 || i >= cells.length ? "" : cells[i];
  }

  /** The cell of a column that must not be empty. */
  public String require(String column) {
    String cell = get(column);
    if (cell.isEmpty()) {
      throw error(column, "must not be empty");
    }
    return cell;
  }

  /** The cell of a column, {@code absent} where it is empty. */
  public String or(String column, String absent) {
    String cell = get(column);
    return cell.isEmpty() ? absent : cell;
  }

  /** The cell of a column, if it is not empty. */
  public Optional<String> optional(String column) {
    return Optional.of(get(column)).filter(cell -> !cell.isEmpty());
  }

  /** The constant that a cell names in any case, if the cell is not empty. */
  public <E extends Enum<E>> Optional<E> optional(String column, Class<E> type) {
    return optional(column).map(cell -> constant(column, cell, type));
  }

  /** The parts of a cell between semicolons, without blanks around them. */
  public List<String> list(String column) {
    List<String> parts = new ArrayList<>();
    for (String part : get(column).split(";")) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return parts;
  }

  /** The constant that a cell names in any case; {@code absent} where the cell is empty. */
  public <E extends Enum<E>> E constant(String column, Class<E> type, E absent) {
    return optional(column, type).orElse(absent);
  }

  /** The constant that a cell names in any case; the cell must not be empty. */
  public <E extends Enum<E>> E constant(String column, Class<E> type) {
    return constant(column, require(column), type);
  }

  /**
   * The constants that the parts of a cell name, in any case, each as the bit of its place among
   * them; the cell must not be empty.
   */
  public <E extends Enum<E>> long bits(String column, Class<E> type) {
    require(column);
    long found = 0;
    for (String part : list(column)) {
      found |= 1L << constant(column, part, type).ordinal();
    }
    return found;
  }

  /** An error that names file, line, column, the row and what is wrong. */
  public LexiconException error(String column, String problem) {
    return new LexiconException(
        file
            + ":"
            + line
            + ": column '"
            + column
            + "' "
            + problem
            + ": "
            + String.join(" | ", cells));
  }

  private <E extends Enum<E>> E constant(String column, String cell, Class<E> type) {
    String name = cell.toUpperCase(Locale.ROOT).replace('-', '_');
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(name)) {
        return constant;
      }
    }
    throw error(
        column,
        "must be one of " + Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT));
  }
}
