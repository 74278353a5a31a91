package org.bienban.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is compared, a row of the table each; in the order of the table. */
public enum Row {
  /** The persons, by name. */
  OFFICIALS,
  /** The offices of each. */
  TITLES,
  /** The places of the meeting. */
  VENUES,
  /** Who was at which of them. */
  LINKS,
  /** Quantities: number and unit. */
  COUNTS,
  /** What each person did. */
  ROLES,
  /** The days of the meeting, by day and month. */
  DATES,
  /** The years of the days found. */
  YEARS,
  /** The name of the meeting, by the words in common. */
  MEETING,
  /** The six parts of each title. */
  STRUCTURE;

  /** The four rows of which the last line gives the mean. */
  static final List<Row> MEAN = List.of(OFFICIALS, TITLES, VENUES, COUNTS);

  /** As the table calls it, {@code officials}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The row that the table calls so. */
  public static Optional<Row> of(String label) {
    return Arrays.stream(values()).filter(row -> row.label().equals(label)).findFirst();
  }
}
