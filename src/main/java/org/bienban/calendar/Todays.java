package org.bienban.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bienban.record.DateMention.Precision;
import org.bienban.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * The days that a text counts from its own: where it says {@code ngày mai (12/10)}, its {@code sáng
 * nay} is 11 October. Where the text gives two such days that differ, none is taken. For one text.
 */
final class Todays {
  /** Without its 29 February a year is as long as most. */
  private static final int COMMON_YEAR = 2001;

  private record Untold(int from, int to, int offset, Span span) {}

  private final List<Untold> untold = new ArrayList<>(0);
  private @Nullable Day today;
  private boolean contradicted;

  /** A day with its date: {@code hôm qua (3/5)} has offset -1. */
  void told(Day day, int offset) {
    Day told = plus(day, -offset);
    contradicted |= told == null || (today != null && !told.equals(today));
    today = told;
  }

  /** A day without its date. */
  void untold(int from, int to, int offset, Span span) {
    untold.add(new Untold(from, to, offset, span));
  }

  /** The mentions found with those that can be told now, in the order of the text. */
  List<CalendarMention> resolve(List<CalendarMention> found) {
    Day origin = today;
    if (origin == null || contradicted || untold.isEmpty()) {
      return found;
    }
    for (Untold word : untold) {
      Day day = plus(origin, word.offset);
      if (day != null) {
        found.add(mention(word, day));
      }
    }
    found.sort(Comparator.comparingInt(CalendarMention::from));
    return found;
  }

  private static CalendarMention mention(Untold word, Day day) {
    return new CalendarMention(
        word.from,
        word.to,
        day.toPartial(),
        Optional.empty(),
        Precision.DAY,
        word.span,
        "calendar.relative");
  }

  /** Some days later; null for 29 February of an unknown year. */
  private static @Nullable Day plus(Day day, int days) {
    try {
      LocalDate moved =
          LocalDate.of(day.year() > 0 ? day.year() : COMMON_YEAR, day.month(), day.day())
              .plusDays(days);
      return new Day(
          day.year() > 0 ? moved.getYear() : 0, moved.getMonthValue(), moved.getDayOfMonth());
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }
}
