package org.bienban.meeting;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bienban.calendar.CalendarMention;
import org.bienban.calendar.EventDays;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.CalendarWord;
import org.bienban.lexicon.CalendarWord.Kind;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.MeetingWord;
import org.bienban.text.Shape;
import org.bienban.text.Tokens;

/**
 * Tells round-ups of news of several places, which report no meeting of their own unless it is the
 * subject of the news: {@code "Lai Châu: Chiều 1/3, … Yên Bái: Ngày 2/3, …"}. Without state.
 */
final class Digests {
  private static final int LONGEST_HEADING = 6;
  private static final int HEADINGS = 2;
  private static final int PLACES = 3;

  private Digests() {}

  static boolean isOne(AnnotatedText text) {
    return headings(text) >= HEADINGS || opensWithPlaces(text);
  }

  /** How many places stand before a colon and a day or a body. */
  private static int headings(AnnotatedText text) {
    Set<String> places = new HashSet<>();
    Tokens tokens = text.tokens();
    for (int i = 1; i + 1 < tokens.size(); i++) {
      if (tokens.is(i, ':') && isDay(text, i + 1)) {
        int start = heading(tokens, i);
        if (start < i) {
          places.add(tokens.text(start, i));
        }
      }
    }
    return places.size();
  }

  /** The start of the capitalised words that begin a sentence and end before the colon. */
  private static int heading(Tokens tokens, int colon) {
    int start = colon;
    while (start > 0
        && colon - start < LONGEST_HEADING
        && (tokens.shape(start - 1).hasCapital() || tokens.isOneOf(start - 1, "-–"))
        && !tokens.lineBefore(start)) {
      start--;
    }
    boolean first = start == 0 || tokens.lineBefore(start) || tokens.isOneOf(start - 1, ".!?…”)");
    return first ? start : colon;
  }

  private static boolean isDay(AnnotatedText text, int i) {
    CalendarWord word = text.at(Layers.CALENDAR, i);
    return word != null
        && (word.kind() == Kind.DAY
            || word.kind() == Kind.PART
            || word.kind() == Kind.RELATIVE
            || word.kind() == Kind.SAME_DAY);
  }

  /** {@code Lai Châu: Ngày 18/7, Đại hội … đã bầu}: the event itself is the news of a place. */
  static boolean isSubject(AnnotatedText text, List<CalendarMention> dates, Candidate candidate) {
    Tokens tokens = text.tokens();
    int at = candidate.from() - 1;
    for (CalendarMention date : dates) {
      if (date.to() == at && tokens.is(at, ',') && tokens.is(date.from() - 1, ':')) {
        return true;
      }
    }
    return tokens.is(at, ',')
        && EventDays.hasToday(text, Math.max(0, at - 2), at)
        && (tokens.is(at - 2, ':') || tokens.is(at - 3, ':'));
  }

  /** {@code Tỉnh ủy A, B, C vừa kiện toàn nhân sự}: the first sentence lists places. */
  private static boolean opensWithPlaces(AnnotatedText text) {
    if (text.sentences().size() == 0) {
      return false;
    }
    Set<String> places = new HashSet<>();
    for (int i = 0; i < text.sentences().end(0); i++) {
      MeetingWord word = text.at(Layers.MEETING_WORDS, i);
      if (word != null && word.is(MeetingWord.Kind.DIGEST) && places.size() >= PLACES) {
        return true;
      }
      if (text.has(Layers.PLACES, i) && text.tokens().shape(i) == Shape.CAPITALIZED) {
        places.add(text.tokens().text(i, text.end(Layers.PLACES, i)));
      }
    }
    return false;
  }
}
