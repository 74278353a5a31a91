package org.bienban.people;

import java.util.Objects;

/**
 * Names one sighting so that it is found again after its report was loaded anew: the report, the
 * name, and where the name first stands in the report.
 *
 * <p>{@code 2018/11/hoi-nghi, "Giàng Páo Mỷ", 9}. A reference means the sighting of its report with
 * its name in any spelling; the offset only tells two of one name in one report apart, so that a
 * reference outlives small changes of the text.
 *
 * @param report id of the report
 * @param name the name as the report first writes it
 * @param start UTF-16 offset of the first mention in the report, from 0
 */
public record SightingRef(String report, String name, int start)
    implements Comparable<SightingRef> {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if report or name is blank, or {@code start} negative
   */
  public SightingRef {
    if (report.isBlank() || name.isBlank() || start < 0) {
      throw new IllegalArgumentException(
          "not a sighting: report '" + report + "', name '" + name + "', start " + start);
    }
    Objects.requireNonNull(name, "name");
  }

  /** By report, then by where the name stands. */
  @Override
  public int compareTo(SightingRef other) {
    int byReport = report.compareTo(other.report);
    int byStart = byReport != 0 ? byReport : Integer.compare(start, other.start);
    return byStart != 0 ? byStart : name.compareTo(other.name);
  }
}
