package org.bienban.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An office of one person with the days on which it was seen.
 *
 * <p>{@code Phó Bí thư, Tỉnh ủy Lai Châu, CURRENT, 2016-02-03 to 2018-11-23} says that a report of
 * each of these days gives the person this office, not that the office began or ended then. An
 * office seen as held and the same office seen as left are two.
 *
 * @param office the office in its fullest wording
 * @param first the first day on which a report with a known day names it; empty where none has one
 * @param last the last such day
 * @param sightings where it was seen, in the order of reports
 */
public record HeldOffice(
    Office office,
    Optional<LocalDate> first,
    Optional<LocalDate> last,
    List<SightingRef> sightings) {

  /** Checks and copies the parts. */
  public HeldOffice {
    Objects.requireNonNull(office, "office");
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(last, "last");
    sightings = List.copyOf(sightings);
  }
}
