package org.bienban.json;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One field of a part of a record: {@code "validFrom"} of a place is a {@link Type#DAY} that may be
 * missing.
 *
 * <p>Immutable, and safe for any number of threads.
 *
 * @param <T> the part
 */
public final class Field<T> {

  /** What a field holds, or each element of one that holds many. */
  public enum Type {
    /** Text; dates of which the year may be unknown, and constants, are text too. */
    TEXT,
    /** A day, in JSON as text like {@code 2018-11-24}. */
    DAY,
    /** An offset. */
    INTEGER,
    /** An exact decimal number. */
    DECIMAL,
    /** A binary fraction. */
    REAL,
    /** Yes or no. */
    FLAG,
    /** A part with fields of its own. */
    PART
  }

  /** How often a field holds its value. */
  public enum Times {
    /** Always once. */
    ONCE,
    /** Once or not at all; in JSON it is left out where there is none. */
    PERHAPS,
    /** Any number of times; in JSON it is left out where there is none. */
    MANY
  }

  private final String name;
  private final Type type;
  private final Times times;
  private final @Nullable Supplier<Shape<?>> shape;
  private final Function<T, ?> value;

  Field(
      String name,
      Type type,
      Times times,
      @Nullable Supplier<Shape<?>> shape,
      Function<T, ?> value) {
    this.name = name;
    this.type = type;
    this.times = times;
    this.shape = shape;
    this.value = value;
  }

  /** Its name in the JSON. */
  public String name() {
    return name;
  }

  /** What it holds. */
  public Type type() {
    return type;
  }

  /** How often. */
  public Times times() {
    return times;
  }

  /**
   * The fields of the part that it holds.
   *
   * @throws IllegalStateException if it is not a {@link Type#PART}
   */
  public Shape<?> shape() {
    if (shape == null) {
      throw new IllegalStateException("'" + name + "' has no fields");
    }
    return shape.get();
  }

  /**
   * What it holds in this part: a list for {@link Times#MANY}; null where there is none. Text may
   * be any object whose {@link Object#toString} is the text; the others are {@link
   * java.time.LocalDate}, {@link Integer}, {@link java.math.BigDecimal}, {@link Double}, {@link
   * Boolean} and the classes of {@code org.bienban.record}.
   */
  public @Nullable Object of(T part) {
    Object found = value.apply(part);
    return found instanceof Optional<?> optional ? optional.orElse(null) : found;
  }
}
