package org.bienban.tables;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** What a column holds. A value of it has the Java type that is named here. */
public enum Type {
  /** A number of 64 bits that follows from what the row says; the same wherever it is computed. */
  KEY(Long.class),
  /** Text, without the characters that databases refuse. */
  TEXT(String.class),
  /** A whole number. */
  INTEGER(Integer.class),
  /** An exact decimal number. */
  DECIMAL(BigDecimal.class),
  /** A binary fraction. */
  REAL(Double.class),
  /** Yes or no. */
  BOOLEAN(Boolean.class),
  /** A day. */
  DATE(LocalDate.class),
  /** A point in time. */
  TIMESTAMP(Instant.class);

  private final Class<?> values;

  Type(Class<?> values) {
    this.values = values;
  }

  boolean fits(Object value) {
    return value.getClass() == values || values.isInstance(value);
  }
}
