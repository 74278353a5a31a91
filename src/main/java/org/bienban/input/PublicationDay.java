package org.bienban.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads days of publication: {@code 2018-11-24}, {@code 2018-11-24T18:30:00Z} (which is the 25th in
 * Việt Nam), {@code 24/11/2018}.
 */
final class PublicationDay {

  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})-(\\d{2})-(\\d{2})"
              + "(?:[T ](\\d{2}):(\\d{2})(?::\\d{2}(?:[.,]\\d+)?)?\\s*(Z|[+-]\\d{2}:?\\d{2})?)?");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})(?:\\D.*)?");
  private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

  private PublicationDay() {}

  /** The day in Việt Nam; empty where the words are none. */
  static Optional<LocalDate> parse(String words) {
    try {
      Matcher iso = ISO.matcher(words.strip());
      if (iso.matches()) {
        return Optional.of(iso(iso));
      }
      Matcher day = DAY_FIRST.matcher(words.strip());
      return day.matches() ? Optional.of(day(day, 3, 2, 1)) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static LocalDate iso(Matcher found) {
    LocalDate day = day(found, 1, 2, 3);
    if (found.group(6) == null) {
      return day;
    }
    LocalTime time =
        LocalTime.of(Integer.parseInt(found.group(4)), Integer.parseInt(found.group(5)));
    return OffsetDateTime.of(LocalDateTime.of(day, time), ZoneOffset.of(found.group(6)))
        .withOffsetSameInstant(VIETNAM)
        .toLocalDate();
  }

  private static LocalDate day(Matcher found, int year, int month, int day) {
    return LocalDate.of(
        Integer.parseInt(found.group(year)),
        Integer.parseInt(found.group(month)),
        Integer.parseInt(found.group(day)));
  }
}
