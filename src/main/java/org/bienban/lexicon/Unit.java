package org.bienban.lexicon;

import java.util.Optional;
import org.bienban.record.Count;

/**
 * What is counted or measured: a noun with its classifier, a measure, a currency, a sign.
 *
 * @param text the words as the table writes them
 * @param kind what kind of quantity it makes
 * @param form what the record calls it where that differs from the words of the text: {@code phần
 *     trăm} is {@code %}
 * @param use what is special about it
 */
public record Unit(String text, Count.Kind kind, Optional<String> form, Use use) {

  /** What is special about a unit. */
  public enum Use {
    /** Nothing. */
    PLAIN,
    /** A unit only after a power of ten: {@code 51 triệu đông}. */
    SCALED,
    /** Things of other names are counted under it: {@code thành viên}, {@code cơ quan}. */
    GENERAL,
    /** Goes before the noun of people that it counts: {@code nữ bác sĩ}. */
    PREFIX,
    /** Also a time of day: {@code giờ}. */
    CLOCK,
    /** Also a month of the year: {@code tháng}. */
    CALENDAR
  }

  static Unit of(Row row) {
    return new Unit(
        row.require("phrase"),
        row.constant("kind", Count.Kind.class),
        Optional.of(row.get("form")).filter(form -> !form.isEmpty()),
        row.constant("use", Use.class, Use.PLAIN));
  }
}
