package org.bienban.meeting;

import java.util.List;
import java.util.Optional;
import org.bienban.calendar.CalendarMention;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.CalendarWord;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.MeetingWord;
import org.bienban.record.Mention;
import org.bienban.record.NamedSpan;
import org.bienban.text.Shape;
import org.bienban.text.Tokens;

/**
 * Finds who holds a meeting: the capitalised words between the date or place and {@code tổ chức}.
 */
final class Organizers {
  private static final int LONGEST = 24;
  private static final int GAP = 4;

  private Organizers() {}

  /** The organiser named before {@code tổ chức} and the meeting, else the one after {@code do}. */
  static Optional<NamedSpan> of(
      AnnotatedText text, List<CalendarMention> dates, Candidate meeting) {
    int verb = verb(text, meeting.from());
    if (verb >= 0) {
      return named(text, start(text, dates, verb), verb);
    }
    int after = verbAfter(text, meeting.to());
    return after < 0 ? Optional.empty() : named(text, by(text, meeting.to()) + 1, after);
  }

  /** True before {@code do Hội Nông dân tỉnh tổ chức} and {@code do ông A chủ trì}. */
  static boolean isHeldBy(AnnotatedText text, int end) {
    return verbAfter(text, end) >= 0;
  }

  /** The verb of who is said behind the name to hold the event; -1 where nobody is. */
  static int verbAfter(AnnotatedText text, int end) {
    int by = by(text, end);
    if (by < 0) {
      return -1;
    }
    int last = text.sentences().end(text.sentences().of(by));
    for (int i = by + 2; i < Math.min(last, by + LONGEST); i++) {
      if (holds(text, i)) {
        return i;
      }
    }
    return -1;
  }

  private static int by(AnnotatedText text, int end) {
    for (int i = end; i <= end + 1 && i < text.tokens().size(); i++) {
      MeetingWord word = text.at(Layers.MEETING_WORDS, i);
      boolean passive =
          word != null
              && word.is(MeetingWord.Kind.PASSIVE)
              && i + 1 < text.tokens().size()
              && text.tokens().shape(i + 1).hasCapital();
      if (passive || (word != null && word.is(MeetingWord.Kind.BY))) {
        return i;
      }
    }
    return -1;
  }

  private static Optional<NamedSpan> named(AnnotatedText text, int start, int verb) {
    Tokens tokens = text.tokens();
    int end = end(text, start, verb);
    boolean body = start < end && tokens.shape(start).hasCapital();
    if (!body || end - start > LONGEST || hasEvent(text, start, end) || isPerson(text, start)) {
      return Optional.empty();
    }
    Mention span = Mention.of(tokens.start(start), tokens.end(end - 1), "meeting.organizer");
    return Optional.of(new NamedSpan(tokens.text(start, end), span));
  }

  private static int verb(AnnotatedText text, int from) {
    int start = text.sentences().start(text.sentences().of(from));
    for (int i = from - 1; i >= start && i >= from - GAP; i--) {
      if (holds(text, i) && text.end(Layers.MEETING_WORDS, i) <= from) {
        return i;
      }
    }
    return -1;
  }

  private static boolean holds(AnnotatedText text, int i) {
    MeetingWord word = text.at(Layers.MEETING_WORDS, i);
    return word != null && word.is(MeetingWord.Kind.HOLDS);
  }

  /** After the comma that follows the date or the place, else the start of the sentence. */
  private static int start(AnnotatedText text, List<CalendarMention> dates, int verb) {
    int sentence = text.sentences().start(text.sentences().of(verb));
    int start = sentence;
    for (CalendarMention date : dates) {
      if (date.from() >= sentence && date.to() < verb) {
        start = date.to();
      }
    }
    Tokens tokens = text.tokens();
    for (int i = start; i < verb; i++) {
      boolean time = isTime(text, i) && (i == sentence || isComma(text, i));
      start = time ? text.end(Layers.CALENDAR, i) : start;
    }
    for (int i = start; i < verb; i++) {
      boolean place =
          tokens.is(i, ',')
              && i + 1 < verb
              && text.has(Layers.VENUE_WORDS, i + 1)
              && tokens.shape(i + 1) == Shape.LOWER;
      if (tokens.is(i, ',') && !place && !isPlaceKind(text, i + 1)) {
        start = i + 1;
        break;
      }
    }
    return start;
  }

  /** {@code hôm nay}, {@code trước khi} is no part of a body's name. */
  private static boolean isTime(AnnotatedText text, int i) {
    CalendarWord word = text.at(Layers.CALENDAR, i);
    return word != null
        && (word.kind() == CalendarWord.Kind.RELATIVE
            || word.kind() == CalendarWord.Kind.SAME_DAY
            || word.kind() == CalendarWord.Kind.DEADLINE);
  }

  /** A comma right after the time. */
  private static boolean isComma(AnnotatedText text, int time) {
    return text.tokens().is(text.end(Layers.CALENDAR, time), ',');
  }

  /** {@code …, huyện Văn Bàn,}: a second level of the place, unlike {@code Huyện đoàn}. */
  private static boolean isPlaceKind(AnnotatedText text, int i) {
    return text.has(Layers.PLACE_KINDS, i) && text.tokens().shape(i) == Shape.LOWER;
  }

  /** Who chairs or has a meeting in person is no organiser. */
  private static boolean isPerson(AnnotatedText text, int i) {
    return text.has(Layers.POSITIONS, i)
        || text.has(Layers.MODIFIERS, i)
        || text.has(Layers.HONORIFICS, i);
  }

  private static boolean hasEvent(AnnotatedText text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.has(Layers.MEETING_KINDS, i)) {
        return true;
      }
    }
    return false;
  }

  private static int end(AnnotatedText text, int start, int verb) {
    for (int i = start; i < verb; i++) {
      MeetingWord word = text.at(Layers.MEETING_WORDS, i);
      boolean stops =
          word != null && (word.is(MeetingWord.Kind.STOP) || word.is(MeetingWord.Kind.HOLDS));
      if (stops || isTime(text, i) || text.tokens().isOneOf(i, ".;:(")) {
        return i;
      }
    }
    return verb;
  }
}
