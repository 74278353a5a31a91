package org.bienban.meeting;

import java.util.List;
import java.util.Optional;
import org.bienban.calendar.CalendarMention;
import org.bienban.lexicon.AnnotatedText;
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

  static Optional<NamedSpan> before(
      AnnotatedText text, List<CalendarMention> dates, Candidate meeting) {
    int verb = verb(text, meeting.from());
    if (verb < 0) {
      return Optional.empty();
    }
    Tokens tokens = text.tokens();
    int start = start(text, dates, verb);
    int end = end(text, start, verb);
    if (start >= end || !tokens.shape(start).hasCapital() || end - start > LONGEST) {
      return Optional.empty();
    }
    Mention span = Mention.of(tokens.start(start), tokens.end(end - 1), "meeting.organizer");
    return Optional.of(new NamedSpan(tokens.text(start, end), span));
  }

  private static int verb(AnnotatedText text, int from) {
    int start = text.sentences().start(text.sentences().of(from));
    for (int i = from - 1; i >= start && i >= from - GAP; i--) {
      MeetingWord word = text.at(Layers.MEETING_WORDS, i);
      if (word != null
          && word.is(MeetingWord.Kind.HOLDS)
          && text.end(Layers.MEETING_WORDS, i) <= from) {
        return i;
      }
    }
    return -1;
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
      boolean place =
          tokens.is(i, ',')
              && i + 1 < verb
              && text.has(Layers.VENUE_WORDS, i + 1)
              && tokens.shape(i + 1) == Shape.LOWER;
      if (tokens.is(i, ',') && !place && !text.has(Layers.PLACE_KINDS, i + 1)) {
        start = i + 1;
        break;
      }
    }
    return start;
  }

  private static int end(AnnotatedText text, int start, int verb) {
    for (int i = start; i < verb; i++) {
      MeetingWord word = text.at(Layers.MEETING_WORDS, i);
      boolean stops =
          word != null && (word.is(MeetingWord.Kind.STOP) || word.is(MeetingWord.Kind.HOLDS));
      if (stops || text.tokens().isOneOf(i, ".;:(")) {
        return i;
      }
    }
    return verb;
  }
}
