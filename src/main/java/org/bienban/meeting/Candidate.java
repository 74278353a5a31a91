package org.bienban.meeting;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.CalendarWord;
import org.bienban.lexicon.Layers;
import org.bienban.record.Meeting;
import org.bienban.text.Shape;
import org.bienban.text.Tokens;

/**
 * A phrase that may be the name of the reported event.
 *
 * @param held the text says that it took place
 * @param framed the lead tells what somebody said or did at it: {@code Tại buổi lễ, Bộ trưởng}
 * @param dated it stands behind {@code tại}, with its day beside it
 */
record Candidate(
    int from,
    int head,
    int to,
    Meeting.Kind kind,
    int score,
    boolean review,
    boolean held,
    boolean framed,
    boolean dated,
    String rule) {

  /** The rule of events that have a noun or verb of their own kind. */
  static final String NAMED = "meeting.name";

  /** True where the event looks back on a period, so that it may be held in the year after. */
  boolean isReview() {
    return review;
  }

  /** So many words tell whom somebody met. */
  private static final int FEW = 3;

  /** The most words between two names that a report gives one event in its first sentences. */
  private static final int FAR = 120;

  /** True for the kinds that a report may call by the bare noun all through. */
  boolean mayBeBare() {
    return switch (kind) {
      case CONFERENCE,
          CONGRESS,
          SESSION,
          WORKSHOP,
          CEREMONY,
          PRESS_CONFERENCE,
          MEETING,
          WORKING_VISIT ->
          true;
      default -> false;
    };
  }

  /** True for the kinds that make up the visit of a guest: a welcome, talks. */
  boolean mayBeOfVisit() {
    return kind == Meeting.Kind.MEETING
        || kind == Meeting.Kind.CEREMONY
        || kind == Meeting.Kind.WORKING_VISIT;
  }

  /** True for the kinds that often last some days. */
  boolean mayLast() {
    return kind == Meeting.Kind.SESSION
        || kind == Meeting.Kind.CONGRESS
        || kind == Meeting.Kind.CONFERENCE;
  }

  /** True for the kinds that a bare noun names in earnest: {@code cuộc họp} is anything. */
  boolean isOfBody() {
    return kind != Meeting.Kind.MEETING && kind != Meeting.Kind.WORKING_VISIT;
  }

  /**
   * True where another name tells the same event: all words of the shorter are in the longer, or
   * the number of both is one and they stand near each other or differ by one word, as {@code Hội
   * nghị Côngan toàn quốc lần thứ 75} misprints it.
   */
  boolean isSame(Candidate other, AnnotatedText text) {
    if (kind != other.kind || isBare() || other.isBare()) {
      return false;
    }
    boolean longest = to - from >= other.to - other.from;
    Candidate longer = longest ? this : other;
    Candidate shorter = longest ? other : this;
    int missing = longer.missing(shorter.from, shorter.to, text);
    boolean near = Math.abs(from - other.from) < FAR;
    boolean misprinted = missing <= 1 && shorter.to - shorter.from > FEW;
    return missing == 0
        || ((near || misprinted) && hasNumberOf(other, text))
        || (kind == Meeting.Kind.MEETING && longer.hasGuestsOf(shorter, text));
  }

  /** {@code hội đàm với Tổng thống A} and {@code cuộc gặp giữa B và Tổng thống A}. */
  private boolean hasGuestsOf(Candidate other, AnnotatedText text) {
    return other.to - other.head > FEW && missing(other.head + 1, other.to, text) == 0;
  }

  /** {@code Hội nghị Thành ủy lần thứ 10} and {@code Hội nghị lần thứ 10 Ban Chấp hành Đảng bộ}. */
  private boolean hasNumberOf(Candidate other, AnnotatedText text) {
    String number = number(text);
    return !number.isEmpty() && number.equals(other.number(text));
  }

  /** The first number of the name, where it counts meetings; empty where it has none. */
  private String number(AnnotatedText text) {
    for (int i = head + 1; i < to; i++) {
      if (text.tokens().shape(i) == Shape.NUMBER) {
        return i == head + 1 || isOrdinal(text, i - 2) ? text.tokens().text(i, i + 1) : "";
      }
    }
    return "";
  }

  private static boolean isOrdinal(AnnotatedText text, int at) {
    CalendarWord word = text.at(Layers.CALENDAR, at);
    return word != null && word.kind() == CalendarWord.Kind.ORDINAL;
  }

  /** How many words are not in this name, but for a year: {@code Hội nghị G20 năm 2017}. */
  private int missing(int first, int end, AnnotatedText text) {
    Tokens tokens = text.tokens();
    Set<String> words = new HashSet<>();
    for (int i = from; i < to; i++) {
      words.add(tokens.text(i, i + 1).toLowerCase(Locale.ROOT));
    }
    int missing = 0;
    for (int i = first; i < end; i++) {
      if (isYear(text, i)) {
        i++;
      } else if (!words.contains(tokens.text(i, i + 1).toLowerCase(Locale.ROOT))) {
        missing++;
      }
    }
    return missing;
  }

  /** {@code năm 2017}: the year that an event says of itself once, if at all. */
  private static boolean isYear(AnnotatedText text, int i) {
    CalendarWord word = text.at(Layers.CALENDAR, i);
    return word != null
        && word.kind() == CalendarWord.Kind.YEAR
        && text.tokens().shape(i + 1) == Shape.NUMBER;
  }

  /** True where it is told by a verb that is no kind of meeting. */
  boolean isVerb() {
    return !rule.equals(NAMED);
  }

  /** True where nothing follows the kind: {@code hội nghị}. */
  boolean isBare() {
    return head == to;
  }
}
