package org.bienban.assembly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bienban.calendar.CalendarMention;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.CalendarWord;
import org.bienban.lexicon.Layers;
import org.bienban.record.DateMention.Precision;
import org.bienban.record.Role;
import org.bienban.role.RoleMention;
import org.bienban.text.Tokens;

/**
 * Tells steps of a career from what a report is about: {@code Năm 2013, ông A được bổ nhiệm} names
 * the year of a change of office, as no report does of its own day.
 */
final class Careers {
  private static final Set<Role> STEPS =
      EnumSet.of(Role.ELECTED, Role.APPOINTED, Role.DISCIPLINED, Role.AWARDED);

  private static final Set<Precision> LONG = EnumSet.of(Precision.MONTH, Precision.YEAR);

  /** How many words may open a clause before its time: {@code Đến tháng 5/2011}. */
  private static final int OPENING = 2;

  /** How many dates of one sentence are looked at. */
  private static final int REMEMBERED = 16;

  private final AnnotatedText text;
  private final Map<Integer, List<CalendarMention>> dates = new HashMap<>();
  private final Optional<Integer> year;

  Careers(Findings findings) {
    this.text = findings.text();
    findings.dates().forEach(this::remember);
    this.year = findings.day().map(LocalDate::getYear);
  }

  /** True for an office, measure or award of an earlier time. */
  boolean isStep(RoleMention act) {
    return STEPS.contains(act.role())
        && dates.getOrDefault(sentenceOf(act.from()), List.of()).stream()
            .anyMatch(date -> isEarlier(date, act));
  }

  private void remember(CalendarMention date) {
    List<CalendarMention> known =
        dates.computeIfAbsent(sentenceOf(date.from()), s -> new ArrayList<>());
    if (known.size() < REMEMBERED && !isBirth(date)) {
      known.add(date);
    }
  }

  /** {@code sinh năm 1976}, which tells nothing of the office. */
  private boolean isBirth(CalendarMention date) {
    for (int i = date.from() - 1; i >= Math.max(0, date.from() - OPENING); i--) {
      CalendarWord word = text.at(Layers.CALENDAR, i);
      if (word != null && word.kind() == CalendarWord.Kind.BIRTH) {
        return true;
      }
    }
    return false;
  }

  private boolean isEarlier(CalendarMention date, RoleMention act) {
    return date.to() <= act.from()
        && !date.isWithoutYear()
        && opensClause(date.from())
        && isPast(date);
  }

  /** A month or year is named of the past only; a day may be that of the report. */
  private boolean isPast(CalendarMention date) {
    boolean earlier = year.filter(now -> date.last().year().orElse(now) < now).isPresent();
    return LONG.contains(date.precision()) ? year.isEmpty() || earlier : earlier;
  }

  private boolean opensClause(int token) {
    Tokens tokens = text.tokens();
    int start = text.sentences().start(sentenceOf(token));
    for (int i = token; i >= Math.max(start, token - OPENING); i--) {
      if (i == start || tokens.isOneOf(i - 1, ",;:(-–")) {
        return true;
      }
    }
    return false;
  }

  private int sentenceOf(int token) {
    return text.sentences().of(token);
  }
}
