package org.bienban.calendar;

import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.CalendarWord;
import org.bienban.lexicon.Layers;
import org.bienban.text.Shape;
import org.bienban.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The words and numbers of one text as a reader of dates sees them. */
final class Words {
  static final int NONE = -1;

  private final AnnotatedText text;
  private final Tokens tokens;

  Words(AnnotatedText text) {
    this.text = text;
    this.tokens = text.tokens();
  }

  AnnotatedText text() {
    return text;
  }

  Tokens tokens() {
    return tokens;
  }

  int size() {
    return tokens.size();
  }

  CalendarWord.@Nullable Kind kind(int i) {
    CalendarWord word = text.at(Layers.CALENDAR, i);
    return word == null ? null : word.kind();
  }

  boolean is(int i, CalendarWord.Kind kind) {
    return kind(i) == kind;
  }

  int value(int i) {
    CalendarWord word = text.at(Layers.CALENDAR, i);
    return word == null ? 0 : word.value();
  }

  /** The token after the word at {@code i}. */
  int end(int i) {
    return text.end(Layers.CALENDAR, i);
  }

  /**
   * The plain whole number at token {@code i}, of at most four digits; {@link #NONE} if there is
   * none.
   */
  int number(int i) {
    if (!isNumber(i) || tokens.end(i) - tokens.start(i) > 4) {
      return NONE;
    }
    int value = 0;
    for (int at = tokens.start(i); at < tokens.end(i); at++) {
      int digit = tokens.text().charAt(at) - '0';
      if (digit < 0 || digit > 9) {
        return NONE;
      }
      value = 10 * value + digit;
    }
    return value;
  }

  boolean isNumber(int i) {
    return i >= 0 && i < tokens.size() && tokens.shape(i) == Shape.NUMBER;
  }

  int day(int i) {
    return within(number(i), 1, 31);
  }

  int month(int i) {
    return within(number(i), 1, 12);
  }

  /** A year in four digits. */
  int year(int i) {
    return i < tokens.size() && i >= 0 && tokens.end(i) - tokens.start(i) == 4
        ? within(number(i), 1800, 2199)
        : NONE;
  }

  /**
   * The mark between two parts of one date, {@code /}, {@code -} or {@code .}; 0 where another or
   * none stands at {@code i}. Texts put together from tokens have blanks around the stroke.
   */
  char joint(int i) {
    if (i <= 0 || i + 1 >= tokens.size()) {
      return 0;
    }
    boolean spaced = tokens.spaceBefore(i);
    if (spaced && tokens.is(i, '/') && isNumber(i - 1) && isNumber(i + 1)) {
      return '/';
    }
    if (tokens.spaceBefore(i) || tokens.spaceBefore(i + 1)) {
      return 0;
    }
    if (tokens.is(i, '/') || tokens.is(i, '.')) {
      return tokens.charAt(i);
    }
    return isDash(i) ? '-' : 0;
  }

  /**
   * The day behind a time of day: {@code 17h30 ngày}, {@code 8 giờ ngày}; the same token where no
   * such time stands.
   */
  int afterClock(int i) {
    if (!isNumber(i)) {
      return i;
    }
    int end = isNumber(i + 2) ? i + 3 : i + 2;
    return is(end, CalendarWord.Kind.DAY) || is(end, CalendarWord.Kind.PART) ? end : i;
  }

  boolean isDash(int i) {
    return tokens.isOneOf(i, "-–—‐‑−");
  }

  /**
   * The numbers of {@code 3.2} or {@code 2.5.2025} in one token as year, month and day; null if it
   * is no such date.
   */
  @Nullable Day dotted(int i) {
    if (!isNumber(i) || !hasDot(i)) {
      return null;
    }
    int[] parts = new int[3];
    int count = 0;
    for (int at = tokens.start(i); at < tokens.end(i); at++) {
      char c = tokens.text().charAt(at);
      if (c == '.' && count < 2) {
        count++;
      } else if (c >= '0' && c <= '9') {
        parts[count] = Math.min(99_999, 10 * parts[count] + c - '0');
      } else {
        return null;
      }
    }
    Day day = new Day(parts[2], parts[1], parts[0]);
    boolean yearFits = count == 1 || (count == 2 && parts[2] >= 1800 && parts[2] <= 2199);
    return count > 0 && yearFits && day.exists() ? day : null;
  }

  private boolean hasDot(int i) {
    for (int at = tokens.start(i); at < tokens.end(i); at++) {
      if (tokens.text().charAt(at) == '.') {
        return true;
      }
    }
    return false;
  }

  private static int within(int value, int least, int most) {
    return value >= least && value <= most ? value : NONE;
  }
}
