package org.bienban.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.CalendarWord.Kind;
import org.bienban.lexicon.Layers;
import org.bienban.record.DateMention.Precision;
import org.bienban.record.PartialDate;
import org.bienban.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds every date and period of a text.
 *
 * <p>{@code "Sáng 28/11/2017"} is 2017-11-28, {@code "trong 2 ngày 10 và 11-2"} XXXX-02-10 to
 * XXXX-02-11, {@code "quý IV"} three months. A number such as {@code 3.2} is a date only after a
 * word that opens a day ({@code chiều 3.2}). A missing year is taken from the same day elsewhere in
 * the text, else from the day of publication, else it stays open.
 *
 * <p>Without state; safe for any number of threads.
 */
public final class CalendarFinder {

  /** The dates and periods of a text in the order of the text; they do not overlap. */
  public List<CalendarMention> find(AnnotatedText text, Optional<LocalDate> publishedOn) {
    List<CalendarMention> mentions = new Pass(text, publishedOn).run();
    return Years.fill(mentions, text, publishedOn);
  }

  private static final int NEAR = 5;

  /** The most words that name a kind of meeting. */
  private static final int MOST_WORDS = 4;

  /** The most words that open one day, {@code Chiều nay, thứ bảy, ngày}; keeps long rows linear. */
  private static final int MOST_OPENERS = 8;

  /** The state of one pass over one text. */
  private static final class Pass {
    private final Words words;
    private final Optional<LocalDate> published;
    private final DayReader days;
    private final List<PeriodReader.Period> periods = new ArrayList<>(1);
    private final PeriodReader periodReader;
    private final List<CalendarMention> found = new ArrayList<>();
    private final Todays todays = new Todays();

    Pass(AnnotatedText text, Optional<LocalDate> published) {
      this.words = new Words(text);
      this.published = published;
      this.days = new DayReader(words);
      this.periodReader = new PeriodReader(words, published, periods);
    }

    List<CalendarMention> run() {
      int i = 0;
      while (i < words.size()) {
        int end = at(i);
        i = end > i ? end : i + 1;
      }
      return todays.resolve(found);
    }

    private int at(int i) {
      Kind kind = words.kind(i);
      if (kind == null && !words.isNumber(i)) {
        return Words.NONE;
      }
      int end = isDayOpener(kind) && !isOrdinal(i, kind) ? opened(i) : Words.NONE;
      if (end == Words.NONE && words.isNumber(i)) {
        end = unopened(i);
      }
      return end != Words.NONE ? end : period(i);
    }

    private static boolean isDayOpener(@Nullable Kind kind) {
      return kind == Kind.DAY
          || kind == Kind.PART
          || kind == Kind.WEEKDAY
          || isRelative(kind)
          || kind == Kind.FEAST
          || kind == Kind.FROM
          || kind == Kind.TO;
    }

    /** {@code kỳ họp thứ 3, chiều 19/6}: no Tuesday. */
    private boolean isOrdinal(int i, @Nullable Kind kind) {
      if (kind != Kind.WEEKDAY) {
        return false;
      }
      for (int k = i - 1; k >= Math.max(0, i - MOST_WORDS); k--) {
        if (words.text().has(Layers.MEETING_KINDS, k)) {
          return words.text().end(Layers.MEETING_KINDS, k) == i;
        }
      }
      return words.is(i - 1, Kind.ORDINAL);
    }

    private static boolean isRelative(@Nullable Kind kind) {
      return kind == Kind.RELATIVE || kind == Kind.SAME_DAY;
    }

    /**
     * A day after one or more words that open it: {@code Chiều ngày 27/7}, {@code sáng nay (2.5)}.
     */
    private int opened(int i) {
      int at = i;
      boolean sure = false;
      boolean relative = false;
      Kind kind = words.kind(at);
      for (int openers = 0; openers < MOST_OPENERS && isDayOpener(kind); openers++) {
        sure |=
            kind == Kind.DAY
                || kind == Kind.PART
                || isRelative(kind)
                || (kind == Kind.WEEKDAY && sure);
        relative |= isRelative(kind) || kind == Kind.WEEKDAY;
        at = words.end(at);
        at += relative && words.tokens().isOneOf(at, "(,") ? 1 : 0;
        kind = at < words.size() && !words.tokens().lineBefore(at) ? words.kind(at) : null;
      }
      if (sure && words.tokens().is(at, '(')) {
        return inBrackets(i, at);
      }
      if (sure && words.tokens().is(at, ',')) {
        return behindComma(i, at);
      }
      int end = at < words.size() && !words.tokens().lineBefore(at) ? days.read(at) : Words.NONE;
      boolean weekday = words.is(i, Kind.WEEKDAY);
      if (end != Words.NONE && (sure || isClear(at, end) || (weekday && isLone(end)))) {
        if (words.is(i, Kind.RELATIVE) && days.items().size() == 1) {
          todays.told(days.items().get(0).day(), words.value(i));
        }
        return addDays(startOf(i), closed(i, at, end));
      }
      return relative(i);
    }

    /** {@code trong 2 ngày (29 và 30/6)}: nothing but the days stands between the brackets. */
    private int inBrackets(int i, int open) {
      int end = days.read(open + 1);
      return end != Words.NONE && words.tokens().is(end, ')')
          ? addDays(startOf(i), end + 1)
          : relative(i);
    }

    /** {@code trong 2 ngày, 22 - 23/1}: several days, the last with its month. */
    private int behindComma(int i, int comma) {
      int end = words.is(comma - 1, Kind.DAY) ? days.read(comma + 1) : Words.NONE;
      return end != Words.NONE && days.items().size() > 1 && isJoined(lastRead(), end)
          ? addDays(comma + 1, end)
          : relative(i);
    }

    /** The closing bracket belongs to what an opening one inside the date began. */
    private int closed(int i, int at, int end) {
      return at > i && words.tokens().is(at - 1, '(') && words.tokens().is(end, ')')
          ? end + 1
          : end;
    }

    /**
     * A day without a word that opens it: with its year, with {@code tháng}, or alone between
     * brackets.
     */
    private int unopened(int i) {
      int end = days.read(i);
      if (end == Words.NONE
          || (startsBare() && !isDaysBefore(i))
          || isNumberOfPaper(end)
          || !(isClear(i, end) || isBracketed(i, end) || opensLine(i, end) || isLast(i, end))) {
        return Words.NONE;
      }
      return addDays(i, end);
    }

    /**
     * A number before a day that a word opens is none itself: {@code Kết luận số 19, ngày 23/5}.
     */
    private boolean startsBare() {
      DayReader.Item first = days.items().get(0);
      return days.items().size() > 1 && !first.whole() && !days.items().get(1).ranged();
    }

    /** {@code sau hai ngày làm việc (13, 14/9)}: days are spoken of right before the bracket. */
    private boolean isDaysBefore(int i) {
      if (!words.tokens().is(i - 1, '(')) {
        return false;
      }
      for (int k = i - 2; k >= 0 && k >= i - NEAR; k--) {
        if (words.is(k, Kind.DAY)) {
          return true;
        }
      }
      return false;
    }

    /** {@code 12/3/2019/CV-UBND}: letters after a stroke. */
    private boolean isNumberOfPaper(int end) {
      return words.joint(end) == '/' && words.tokens().shape(end + 1).isWord();
    }

    private boolean isClear(int from, int end) {
      DayReader.Item last = lastRead();
      boolean spelled = words.is(last.from() + 1, Kind.MONTH);
      return last.day().year() > 0
          || spelled
          || (opensRange(from)
              && (days.items().size() > 1 ? isJoined(last, end) : isLone(last, end)));
    }

    /** {@code 28/4 - ngày làm việc thứ 8 …} at the start of a line. */
    private boolean opensLine(int from, int end) {
      return words.tokens().lineBefore(from)
          && days.items().size() == 1
          && words.joint(from + 1) == '/'
          && words.isDash(end)
          && words.tokens().spaceBefore(end)
          && words.tokens().spaceBefore(end + 1)
          && (words.kind(end + 1) == Kind.DAY || words.tokens().shape(end + 1).hasCapital());
    }

    /** {@code kéo dài đến hết 15.6}. */
    private boolean isLast(int from, int end) {
      int to = from - 2;
      return to >= 0
          && words.is(to, Kind.TO)
          && words.end(to) == from
          && words.value(to) > 0
          && isJoined(lastRead(), end);
    }

    private DayReader.Item lastRead() {
      return days.items().get(days.items().size() - 1);
    }

    private boolean opensRange(int from) {
      return from > 0 && (words.is(from - 1, Kind.FROM) || words.is(from - 1, Kind.FEAST));
    }

    /** {@code từ 26/3,}: no noun follows that could be counted. */
    private boolean isLone(DayReader.Item day, int end) {
      return words.joint(day.from() + 1) == '/'
          && (end >= words.size() || words.tokens().isOneOf(end, ",.;)"));
    }

    /** {@code Thứ bảy, 8/12, tại …}: one day, of which no noun is counted. */
    private boolean isLone(int end) {
      return days.items().size() == 1 && isLone(days.items().get(0), end);
    }

    private boolean isJoined(DayReader.Item last, int end) {
      boolean ends =
          end >= words.size() || !words.tokens().shape(end).isWord() || words.kind(end) != null;
      return last.whole() && ends;
    }

    private boolean isBracketed(int from, int end) {
      DayReader.Item last = lastRead();
      return words.tokens().is(from - 1, '(')
          && !words.tokens().is(from - 2, '%')
          && words.tokens().is(end, ')')
          && words.joint(last.from() + 1) == '/';
    }

    /** Where the words start that belong to the date: {@code từ} and {@code đến} do not. */
    private int startOf(int i) {
      int at = i;
      while (words.is(at, Kind.FROM) || words.is(at, Kind.TO) || words.is(at, Kind.FEAST)) {
        at = words.end(at);
      }
      return at;
    }

    /**
     * Adds the days just read: neighbouring and ranged ones as one mention, others each for itself.
     */
    private int addDays(int from, int end) {
      List<DayReader.Item> items = days.items();
      if (words.is(words.tokens().is(end, '(') ? end + 1 : end, Kind.LUNAR)
          || words.is(items.get(items.size() - 1).from() + 1, Kind.LUNAR_MONTH)) {
        return end;
      }
      int first = 0;
      for (int k = 1; k <= items.size(); k++) {
        if (k == items.size() || !continues(items.get(k - 1), items.get(k))) {
          int start = first == 0 ? from : items.get(first).from();
          int stop = k == items.size() ? end : items.get(k - 1).to();
          add(start, stop, items.get(first).day(), items.get(k - 1).day());
          first = k;
        }
      }
      return end;
    }

    private static boolean continues(DayReader.Item before, DayReader.Item item) {
      int distance = item.day().after(before.day());
      boolean overNewYear = item.day().year() == 0 && distance < 0;
      return distance == 1 || (item.ranged() && (overNewYear || (distance > 1 && distance < 400)));
    }

    private void add(int from, int to, Day first, Day last) {
      boolean single = first.equals(last);
      found.add(
          new CalendarMention(
              from,
              to,
              first.toPartial(),
              single ? Optional.empty() : Optional.of(last.toPartial()),
              single ? Precision.DAY : Precision.DAYS,
              span(from, to),
              single ? "calendar.day" : "calendar.days"));
    }

    /**
     * {@code hôm nay}, {@code sáng thứ Hai}: only the day of publication tells which day; {@code
     * cùng ngày}: the day named last tells.
     */
    private int relative(int i) {
      int at = words.is(i, Kind.PART) ? words.end(i) : i;
      if (words.is(at, Kind.SAME_DAY)) {
        return sameDay(i, words.end(at));
      }
      boolean week = words.is(at, Kind.WEEKDAY) && words.is(words.end(at), Kind.WEEK);
      if (published.isEmpty()) {
        return words.is(i, Kind.RELATIVE) ? untold(i) : Words.NONE;
      }
      LocalDate today = published.get();
      if (week) {
        LocalDate day = weekdayOf(today, words.value(at), words.value(words.end(at)));
        return addRelative(i, words.end(words.end(at)), PartialDate.of(day));
      }
      if (words.is(at, Kind.WEEKDAY) && at > i) {
        return addRelative(i, words.end(at), PartialDate.of(lastWeekday(words.value(at))));
      }
      return words.is(i, Kind.RELATIVE)
          ? addRelative(i, words.end(i), PartialDate.of(today.plusDays(words.value(i))))
          : Words.NONE;
    }

    /** {@code chiều nay}, where {@code ngày mai (12/10)} elsewhere in the text may tell the day. */
    private int untold(int i) {
      todays.untold(i, words.end(i), words.value(i), span(i, words.end(i)));
      return Words.NONE;
    }

    private int sameDay(int from, int end) {
      for (int k = found.size() - 1; k >= 0; k--) {
        CalendarMention last = found.get(k);
        if (EventDays.mayBe(words.text(), last)) {
          return last.end().isEmpty() ? addRelative(from, end, last.start()) : Words.NONE;
        }
      }
      return Words.NONE;
    }

    private int addRelative(int from, int end, PartialDate day) {
      found.add(
          new CalendarMention(
              from,
              end,
              day,
              Optional.empty(),
              Precision.DAY,
              span(from, end),
              "calendar.relative"));
      return end;
    }

    private LocalDate lastWeekday(int weekday) {
      LocalDate day = published.orElseThrow();
      return day.minusDays((day.getDayOfWeek().getValue() - weekday + 7) % 7);
    }

    private static LocalDate weekdayOf(LocalDate today, int weekday, int weeks) {
      return today.plusWeeks(weeks).plusDays(weekday - today.getDayOfWeek().getValue());
    }

    private int period(int i) {
      periods.clear();
      int end = periodReader.read(i);
      for (int p = 0; p < periods.size(); p++) {
        PeriodReader.Period period = periods.get(p);
        found.add(
            new CalendarMention(
                period.from(),
                period.to(),
                period.start().toPartial(),
                Optional.of(period.end().toPartial()),
                period.precision(),
                span(period.from(), period.to()),
                period.rule()));
      }
      return end;
    }

    private Span span(int from, int to) {
      return new Span(words.tokens().start(from), words.tokens().end(to - 1));
    }
  }
}
