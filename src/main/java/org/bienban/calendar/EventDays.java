package org.bienban.calendar;

import java.util.List;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.CalendarWord;
import org.bienban.lexicon.CalendarWord.Kind;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.MeetingWord;
import org.bienban.text.Shape;

/**
 * Tells days on which something was held from days of documents, births, deadlines and
 * anniversaries. Without state.
 */
public final class EventDays {
  private static final int FAR = 12;
  private static final int NEAR = 3;

  /** How far behind a day a paper may be said to have told something on it. */
  private static final int FAR_NEWS = 8;

  private EventDays() {}

  /** True where the words before a date leave it a day on which an event was held. */
  public static boolean mayBe(AnnotatedText text, CalendarMention mention) {
    if (!mention.isDays()) {
      return false;
    }
    int start =
        startsAnew(text, mention)
            ? mention.from()
            : text.sentences().start(text.sentences().of(mention.from()));
    if (mention.end().isEmpty() && isSince(text, mention)) {
      return isHeldBefore(text, mention, start);
    }
    for (int i = mention.from() - 1; i >= start && i >= mention.from() - FAR; i--) {
      if (isHeldHere(text, mention, i) || isMeetingOf(text, mention, i)) {
        return true;
      }
      CalendarWord word = text.at(Layers.CALENDAR, i);
      int end = text.end(Layers.CALENDAR, i);
      if (word != null
          && end <= mention.from()
          && rulesOut(word.kind(), mention.from() - end)
          && !(word.kind() == Kind.DOCUMENT && isPartOfDay(text, mention))) {
        return false;
      }
      if (text.tokens().isOneOf(i, ".;:")
          || (i < mention.from() - NEAR && text.tokens().is(i, ','))) {
        return true;
      }
    }
    return true;
  }

  /**
   * {@code Ảnh: TTXVN Ngày 25/5}, {@code Trao quyết định cho 2 sĩ quan Ngày 23/11}: a capital
   * behind no mark, where a caption or the headline of another report runs on into the text.
   */
  public static boolean startsAnew(AnnotatedText text, CalendarMention mention) {
    int first = isSince(text, mention) ? mention.from() - 1 : mention.from();
    return first > 0
        && text.tokens().shape(first).hasCapital()
        && text.tokens().shape(first - 1) != Shape.PUNCTUATION;
  }

  /** {@code tờ SCMP đưa tin ngày 23/6}, {@code Ngày 24/2, truyền thông nước này đưa tin}. */
  public static boolean isOfNews(AnnotatedText text, CalendarMention mention) {
    for (int i = mention.from() - 2; i < mention.from(); i++) {
      if (isNews(text, i) && text.end(Layers.CALENDAR, i) == mention.from()) {
        return true;
      }
    }
    int first = text.tokens().is(mention.to(), ',') ? mention.to() + 1 : mention.to();
    for (int i = first; i < first + FAR_NEWS; i++) {
      if (text.tokens().isOneOf(i, ",.;:(")) {
        return false;
      }
      if (isNews(text, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNews(AnnotatedText text, int i) {
    CalendarWord word = text.at(Layers.CALENDAR, i);
    return word != null && word.kind() == Kind.NEWS;
  }

  /** {@code sáng 6/8}: no document says at what time of the day it was signed. */
  private static boolean isPartOfDay(AnnotatedText text, CalendarMention mention) {
    CalendarWord word = text.at(Layers.CALENDAR, mention.from());
    return word != null && (word.kind() == Kind.PART || word.kind() == Kind.RELATIVE);
  }

  /** {@code giữ chức kể từ ngày 1/2}: something begins on that day, mostly no event. */
  public static boolean isSince(AnnotatedText text, CalendarMention mention) {
    for (int i = mention.from() - 1; i >= 0 && i >= mention.from() - NEAR; i--) {
      CalendarWord word = text.at(Layers.CALENDAR, i);
      if (word != null && text.end(Layers.CALENDAR, i) == mention.from()) {
        return word.kind() == Kind.FROM;
      }
    }
    return false;
  }

  private static boolean isHeldBefore(AnnotatedText text, CalendarMention mention, int start) {
    for (int i = mention.from() - 1; i >= start && i >= mention.from() - FAR; i--) {
      if (isHeldHere(text, mention, i)) {
        return true;
      }
    }
    return false;
  }

  /** {@code Lễ trao quyết định … diễn ra sáng 1/6}: the day is that of the verb before it. */
  private static boolean isHeldHere(AnnotatedText text, CalendarMention mention, int i) {
    MeetingWord word = text.at(Layers.MEETING_WORDS, i);
    return word != null
        && word.is(MeetingWord.Kind.HELD)
        && text.end(Layers.MEETING_WORDS, i) <= mention.from();
  }

  /** {@code Quyết định được đưa ra tại cuộc họp ngày 23/11}: the day of the noun before it. */
  private static boolean isMeetingOf(AnnotatedText text, CalendarMention mention, int i) {
    return text.has(Layers.MEETING_KINDS, i) && text.end(Layers.MEETING_KINDS, i) == mention.from();
  }

  /** True where {@code hôm nay}, {@code sáng nay} stands between two tokens. */
  public static boolean hasToday(AnnotatedText text, int from, int to) {
    for (int i = from; i < to; i++) {
      CalendarWord word = text.at(Layers.CALENDAR, i);
      if (word != null && word.kind() == Kind.RELATIVE) {
        return true;
      }
    }
    return false;
  }

  /**
   * True where a day on which something may have been held ends at token {@code i} or at the marks
   * before it.
   */
  public static boolean endsAt(List<CalendarMention> mentions, AnnotatedText text, int i) {
    int end = i;
    while (text.tokens().isOneOf(end - 1, ",);")) {
      end--;
    }
    int first = firstEnding(mentions, end);
    if (first < mentions.size() && mentions.get(first).to() <= i) {
      return mayBe(text, mentions.get(first));
    }
    return isRelativeBefore(text, end);
  }

  /** The first mention that ends at a token or after it; they stand in the order of the text. */
  private static int firstEnding(List<CalendarMention> mentions, int token) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).to() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** {@code Hôm nay, tại}: a day, although only the day of publication could tell which. */
  private static boolean isRelativeBefore(AnnotatedText text, int end) {
    for (int i = end - 1; i >= 0 && i >= end - NEAR; i--) {
      CalendarWord word = text.at(Layers.CALENDAR, i);
      if (word != null && word.kind() == Kind.RELATIVE && text.end(Layers.CALENDAR, i) == end) {
        return true;
      }
    }
    return false;
  }

  /** True where {@code và} stands at token {@code i}. */
  public static boolean isAnd(AnnotatedText text, int i) {
    CalendarWord word = text.at(Layers.CALENDAR, i);
    return word != null && word.kind() == Kind.AND;
  }

  /** True where a word stands at token {@code i} that a list of days may hold: {@code chiều}. */
  public static boolean isInList(AnnotatedText text, int i) {
    CalendarWord word = text.at(Layers.CALENDAR, i);
    return word != null
        && switch (word.kind()) {
          case AND, DAY, PART -> true;
          default -> false;
        };
  }

  private static boolean rulesOut(Kind kind, int distance) {
    return switch (kind) {
      case DOCUMENT -> distance <= FAR;
      case FEAST -> distance <= NEAR;
      case BIRTH -> distance <= FAR / 2;
      case DEADLINE -> distance <= NEAR;
      default -> false;
    };
  }
}
