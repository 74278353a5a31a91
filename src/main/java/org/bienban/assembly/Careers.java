package org.bienban.assembly;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bienban.calendar.CalendarMention;
import org.bienban.lexicon.AnnotatedText;
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

  private final AnnotatedText text;
  private final List<CalendarMention> dates;
  private final Optional<Integer> year;

  Careers(Findings findings) {
    this.text = findings.text();
    this.dates = findings.dates();
    this.year = findings.day().map(LocalDate::getYear);
  }

  /** True for an office, measure or award of an earlier time. */
  boolean isStep(RoleMention act) {
    return STEPS.contains(act.role()) && dates.stream().anyMatch(date -> isEarlier(date, act));
  }

  private boolean isEarlier(CalendarMention date, RoleMention act) {
    boolean before = date.to() <= act.from() && sentenceOf(date.from()) == sentenceOf(act.from());
    return before && !date.isWithoutYear() && opensClause(date.from()) && isPast(date);
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
