package org.bienban.calendar;

import java.util.ArrayList;
import java.util.List;
import org.bienban.lexicon.CalendarWord.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads days from their first number on: {@code 27-11}, {@code 29 tháng 11 năm 2017}, {@code 10 và
 * 11-2}, {@code 16 đến 18-5}. For one text and one thread.
 */
final class DayReader {
  private final Words words;
  private final List<Item> items = new ArrayList<>(4);

  /**
   * One day of a list: whether a range leads to it from the one before, and whether its own month
   * is written.
   */
  record Item(Day day, int from, int to, boolean ranged, boolean whole) {

    Item with(Day other) {
      return new Item(other, from, to, ranged, whole);
    }
  }

  DayReader(Words words) {
    this.words = words;
  }

  /**
   * Reads at token {@code i}; the days read are in {@link #items}. Returns the token after them, or
   * {@link Words#NONE}.
   */
  int read(int i) {
    items.clear();
    Item item = item(i, false);
    while (item != null) {
      items.add(item);
      item = next(item);
    }
    while (!items.isEmpty() && lastDay().month() == 0) {
      items.remove(items.size() - 1);
    }
    if (items.isEmpty()) {
      return Words.NONE;
    }
    complete();
    for (Item read : items) {
      if (!read.day.exists()) {
        return Words.NONE;
      }
    }
    return items.get(items.size() - 1).to;
  }

  /** The days of the last call, in the order of the text. */
  List<Item> items() {
    return items;
  }

  private Day lastDay() {
    return items.get(items.size() - 1).day;
  }

  /** Gives each day the month and year of the one after it where its own are not written. */
  private void complete() {
    for (int k = items.size() - 2; k >= 0; k--) {
      Item item = items.get(k);
      Day next = items.get(k + 1).day;
      Day day = item.day.month() == 0 ? item.day.inMonth(next.month()) : item.day;
      if (day.year() == 0 && next.year() > 0) {
        boolean over = day.month() > next.month();
        day = day.inYear(over ? next.year() - 1 : next.year());
      }
      items.set(k, item.with(day));
    }
    for (int k = 1; k < items.size(); k++) {
      Item item = items.get(k);
      Day before = items.get(k - 1).day;
      if (item.day.year() == 0 && before.year() > 0) {
        items.set(k, item.with(item.day.inYear(before.year())));
      }
    }
  }

  private @Nullable Item next(Item last) {
    int at = last.to;
    boolean range = words.isDash(at) || words.is(at, Kind.TO);
    boolean list = words.tokens().isOneOf(at, ",&") || words.is(at, Kind.AND);
    if ((!range && !list) || at + 1 >= words.size() || words.tokens().lineBefore(at + 1)) {
      return null;
    }
    int start = words.is(at, Kind.TO) ? words.end(at) : at + 1;
    if (words.is(start, Kind.AND)) {
      start = words.end(start);
    }
    start = words.afterClock(start);
    boolean part = words.is(start, Kind.PART);
    start = part ? words.end(start) : start;
    boolean named = words.is(start, Kind.DAY);
    Item item = item(named ? words.end(start) : start, range);
    boolean bare = item != null && item.day.month() == 0;
    boolean whole = last.day.month() > 0;
    boolean quantity = whole && list && !named && !part && item != null && isQuantity(item.to);
    return item == null || (whole && bare) || quantity ? null : item;
  }

  /** A fraction or ratio in a list of days: {@code ngày 21/6 và 3/4 số phiếu}. */
  private boolean isQuantity(int after) {
    return after < words.size()
        && words.tokens().shape(after).isWord()
        && words.kind(after) == null;
  }

  private @Nullable Item item(int i, boolean ranged) {
    Day dotted = words.dotted(i);
    if (dotted != null) {
      return withYear(dotted, i, i + 1, ranged);
    }
    int day = words.day(i);
    if (day == Words.NONE) {
      return null;
    }
    if (words.is(i + 1, Kind.MONTH) && words.month(i + 2) != Words.NONE) {
      return withYear(new Day(0, words.month(i + 2), day), i, i + 3, ranged);
    }
    if (words.is(i + 1, Kind.MONTH_NAME) || words.is(i + 1, Kind.LUNAR_MONTH)) {
      return withYear(new Day(0, words.value(i + 1), day), i, words.end(i + 1), ranged);
    }
    return joined(i, day, ranged);
  }

  private @Nullable Item joined(int i, int day, boolean ranged) {
    char joint = isSpaced(i) ? '-' : words.joint(i + 1);
    int month = words.month(i + 2);
    if (joint == 0 || month == Words.NONE || startsRange(i, joint)) {
      return new Item(new Day(0, 0, day), i, i + 1, ranged, false);
    }
    return withYear(new Day(0, month, day), i, i + 3, ranged);
  }

  /**
   * {@code Ngày 15 – 5,}, {@code sáng 6 - 12 - 2018}: blanks around the dash between day and month,
   * where one day is spoken of and no other month follows; also behind what tells that days are
   * spoken of, if the second number is smaller, so that it ends no range: {@code 13 và 14 - 9}.
   */
  private boolean isSpaced(int i) {
    if (i == 0 || !words.isDash(i + 1) || words.isNumber(i + 3)) {
      return false;
    }
    boolean opened = words.is(i - 1, Kind.DAY) || words.is(i - 1, Kind.PART);
    boolean falls = words.month(i + 2) != Words.NONE && words.month(i + 2) < words.day(i);
    boolean sure = isTold(i) || (falls && (opened || isListed(i)));
    boolean oneSided = words.tokens().spaceBefore(i + 1) != words.tokens().spaceBefore(i + 2);
    boolean single =
        i == 1
            || words.is(i - 1, Kind.PART)
            || words.is(i - 2, Kind.PART)
            || words.tokens().shape(i - 1).hasCapital();
    boolean ends = words.joint(i + 3) == 0 && !words.isDash(i + 3);
    return (sure || (opened && (oneSided || single))) && (ends || isSpacedYear(i + 3));
  }

  /** {@code chiều nay 14 - 9}, {@code hôm qua (12 - 9)}. */
  private boolean isTold(int i) {
    boolean bracket = words.tokens().is(i - 1, '(');
    return words.is(bracket ? i - 2 : i - 1, Kind.RELATIVE);
  }

  /** {@code từ 8 đến 12 - 1}, {@code 13, 14 và 15 - 9}, {@code hai ngày (14 - 9)}. */
  private boolean isListed(int i) {
    return words.is(i - 1, Kind.AND)
        || words.is(i - 1, Kind.TO)
        || words.tokens().isOneOf(i - 1, ",(");
  }

  /** {@code … - 2018} behind day and month. */
  private boolean isSpacedYear(int i) {
    return words.isDash(i) && words.year(i + 1) != Words.NONE;
  }

  /** {@code 6-7/3}, {@code 26-27 tháng 9}: the dash joins two days. */
  private boolean startsRange(int i, char joint) {
    if (joint != '-') {
      return false;
    }
    char second = words.joint(i + 3);
    return (second != 0 && second != '-' && words.month(i + 4) != Words.NONE)
        || (words.is(i + 3, Kind.MONTH) && words.month(i + 4) != Words.NONE);
  }

  /** With the year that follows; null where a lunar year does ({@code năm Mậu Tuất}). */
  private @Nullable Item withYear(Day day, int from, int to, boolean ranged) {
    if (day.year() == 0) {
      boolean joined = words.is(to, Kind.YEAR) || words.joint(to) != 0 || isSpacedYear(to);
      int at = joined ? to + 1 : Words.NONE;
      if (at != Words.NONE && words.year(at) != Words.NONE) {
        return new Item(day.inYear(words.year(at)), from, at + 1, ranged, true);
      }
      if (words.is(to, Kind.YEAR)
          && to + 1 < words.size()
          && words.tokens().shape(to + 1).hasCapital()) {
        return null;
      }
    }
    return new Item(day, from, to, ranged, true);
  }
}
