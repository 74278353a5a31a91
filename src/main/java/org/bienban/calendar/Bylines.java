package org.bienban.calendar;

import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.CalendarWord;
import org.bienban.lexicon.Layers;
import org.bienban.text.Shape;
import org.bienban.text.Tokens;

/**
 * Tells the day on which a page was published, {@code Thứ sáu - 10/10/2025 15:40}, from days that
 * its text speaks of. Without state.
 */
public final class Bylines {
  /** The most tokens of a line before its date: {@code Thứ sáu, ngày 10/10/2025}. */
  private static final int SHORT = 5;

  private Bylines() {}

  /** True for a full date beside the minute, or alone with its day of the week on a line. */
  public static boolean isOne(AnnotatedText text, CalendarMention mention) {
    if (mention.end().isPresent() || mention.isWithoutYear()) {
      return false;
    }
    Tokens tokens = text.tokens();
    int from = mention.from();
    int to = mention.to();
    return (!tokens.lineBefore(to) && isMinute(tokens, after(tokens, to)))
        || (!tokens.lineBefore(from) && isMinute(tokens, minuteBefore(tokens, from)))
        || isAlone(text, from, to);
  }

  private static int after(Tokens tokens, int to) {
    return tokens.isOneOf(to, ",-–|") ? to + 1 : to;
  }

  /** Where {@code 16:35} would begin that ends before a date, with or without a mark between. */
  private static int minuteBefore(Tokens tokens, int from) {
    return (tokens.isOneOf(from - 1, ",-–|") ? from - 1 : from) - 3;
  }

  private static boolean isMinute(Tokens tokens, int i) {
    return i >= 0
        && i + 2 < tokens.size()
        && tokens.is(i + 1, ':')
        && tokens.shape(i) == Shape.NUMBER
        && tokens.shape(i + 2) == Shape.NUMBER
        && !tokens.spaceBefore(i + 1)
        && !tokens.spaceBefore(i + 2);
  }

  private static boolean isAlone(AnnotatedText text, int from, int to) {
    Tokens tokens = text.tokens();
    if (to < tokens.size() && !tokens.lineBefore(to)) {
      return false;
    }
    int start = from;
    while (start > 0 && from - start <= SHORT && !tokens.lineBefore(start)) {
      start--;
    }
    CalendarWord first = text.at(Layers.CALENDAR, start);
    boolean line = start == 0 || tokens.lineBefore(start);
    return line && to < tokens.size() && first != null && first.kind() == CalendarWord.Kind.WEEKDAY;
  }
}
