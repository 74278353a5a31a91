package org.bienban.tables;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table. Immutable; equal to a row of the same table with equal values.
 *
 * <p>Text in it has U+FFFD instead of U+0000 and of halves of surrogate pairs, which databases
 * refuse.
 */
public final class Row {

  private final Table table;
  private final @Nullable Object[] values;

  private Row(Table table, @Nullable Object[] values) {
    this.table = table;
    this.values = values;
  }

  /**
   * A row.
   *
   * @param values one for each column, of the type that {@link Type} names, or null
   * @throws IllegalArgumentException if a value does not fit its column
   */
  public static Row of(Table table, @Nullable Object... values) {
    return holding(table, values.clone());
  }

  /** The same of values that nobody else keeps. */
  static Row holding(Table table, @Nullable Object[] values) {
    List<Column> columns = table.columns();
    if (values.length != columns.size()) {
      throw new IllegalArgumentException(
          table.sqlName() + " has " + columns.size() + " columns, not " + values.length);
    }
    for (int i = 0; i < values.length; i++) {
      values[i] = checked(table, columns.get(i), values[i]);
    }
    return new Row(table, values);
  }

  /** Its table. */
  public Table table() {
    return table;
  }

  /** The number of values. */
  public int size() {
    return values.length;
  }

  /** The value of a column, counted from 0; null where it is empty. */
  public @Nullable Object get(int column) {
    return values[column];
  }

  /**
   * The same row with another value in one column, counted from 0.
   *
   * @throws IllegalArgumentException if the value does not fit the column
   */
  public Row with(int column, @Nullable Object value) {
    @Nullable Object[] changed = values.clone();
    changed[column] = checked(table, table.columns().get(column), value);
    return new Row(table, changed);
  }

  private static @Nullable Object checked(Table table, Column column, @Nullable Object value) {
    if (value == null ? !column.nullable() : !column.type().fits(value)) {
      throw new IllegalArgumentException(
          table.sqlName() + "." + column.name() + " is not " + column.type() + ": " + value);
    }
    return value instanceof String text ? storable(text) : value;
  }

  /** The text without what databases refuse. */
  static String storable(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0 || Character.isSurrogate(c)) {
        return repaired(text);
      }
    }
    return text;
  }

  private static String repaired(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .map(
            c ->
                c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                    ? 0xFFFD
                    : c)
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Row row && table == row.table && Arrays.equals(values, row.values);
  }

  @Override
  public int hashCode() {
    return 31 * table.hashCode() + Arrays.hashCode(values);
  }

  /** {@code title_held[…]}, for people. */
  @Override
  public String toString() {
    return table.sqlName() + Arrays.toString(values);
  }
}
