package org.bienban.meeting;

import java.util.List;
import org.bienban.calendar.CalendarMention;
import org.bienban.calendar.EventDays;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.MeetingWord;
import org.bienban.lexicon.RoleCue;
import org.bienban.record.Role;
import org.bienban.text.Shape;
import org.bienban.text.Tokens;

/**
 * Tells events that a report names by their verb alone: {@code Ngày 8/3, UBND xã đã khánh thành nhà
 * văn hóa}, {@code Chiều 28-6, đoàn công tác thăm các gia đình}. The lead must say on which day,
 * and that a body, a delegation or somebody in office did it: what private persons and the police
 * do on a day is no event. For one text.
 */
final class Acts {
  private static final int LEAD = 4;

  /** How many words may open a sentence before its day, and how many where a comma ends them. */
  private static final int OPENING = 5;

  private static final int LONG_OPENING = 30;

  /** How far behind the verb its day may stand. */
  private static final int BEHIND = 18;

  /** How far before its last word a body begins. */
  private static final int LONGEST_BODY = 5;

  /** The most words of one helper: {@code trực tiếp dẫn đầu đoàn}. */
  private static final int LONGEST_HELPER = 5;

  private final AnnotatedText text;
  private final Tokens tokens;
  private final List<CalendarMention> dates;

  Acts(AnnotatedText text, List<CalendarMention> dates) {
    this.text = text;
    this.tokens = text.tokens();
    this.dates = dates;
  }

  /** True where such a verb starts. */
  boolean isOne(int verb) {
    MeetingWord word = text.at(Layers.MEETING_WORDS, verb);
    boolean ofBody = word != null && word.is(MeetingWord.Kind.ACT);
    boolean visit = word != null && word.is(MeetingWord.Kind.VISIT) && !ofBody;
    if (word == null || !(visit || ofBody) || tokens.shape(verb) != Shape.LOWER) {
      return false;
    }
    int sentence = text.sentences().of(verb);
    if (sentence >= LEAD) {
      return false;
    }
    int start = text.sentences().start(sentence);
    if (EventWords.is(text, start, MeetingWord.Kind.ELSEWHERE)) {
      return false;
    }
    int subject = afterDay(start, verb);
    if (subject < 0) {
      return false;
    }
    int end = beforeHelpers(subject, verb);
    return end > subject && (end < verb || mayEndSubject(end - 1)) && acts(subject, end, visit);
  }

  /** True where somebody in office, a body or a delegation is named in the sentence. */
  boolean hasActor(int verb) {
    int sentence = text.sentences().of(verb);
    int named = 0;
    for (int i = text.sentences().start(sentence); i < text.sentences().end(sentence); i++) {
      if (isActor(i, i < named, false)) {
        return true;
      }
      named = Math.max(named, text.end(Layers.BODIES, i));
    }
    return false;
  }

  /** Where what follows the day begins, or the sentence whose day stands behind the verb; or -1. */
  private int afterDay(int start, int verb) {
    int from = -1;
    for (CalendarMention date : dates) {
      boolean here = date.from() >= start && date.from() <= verb + BEHIND;
      if (!here || text.sentences().of(date.from()) != text.sentences().of(verb)) {
        continue;
      }
      if (!EventDays.mayBe(text, date) || EventDays.isOfNews(text, date)) {
        continue;
      }
      if (date.to() <= verb && opens(date, start)) {
        from = date.to();
      } else if (date.from() > verb && from < 0) {
        from = start;
      }
    }
    return from;
  }

  private boolean opens(CalendarMention date, int start) {
    int before = date.from() - start;
    return before <= OPENING
        || EventDays.startsAnew(text, date)
        || (before <= LONG_OPENING && tokens.isOneOf(date.from() - 1, ",.)"));
  }

  /** The end of the subject, before {@code đã đến}, {@code tổ chức}. */
  private int beforeHelpers(int subject, int verb) {
    int end = verb;
    for (int i = verb - 1; i >= subject && i >= end - LONGEST_HELPER; i--) {
      if (EventWords.is(text, i, MeetingWord.Kind.DOES)
          && text.end(Layers.MEETING_WORDS, i) == end) {
        end = i;
      }
    }
    return end;
  }

  /** A name or a kind of place: {@code UBND tỉnh}, {@code ông Hà}, {@code huyện Phù Ninh}. */
  private boolean mayEndSubject(int i) {
    Shape shape = tokens.shape(i);
    return shape.hasCapital()
        || shape == Shape.NUMBER
        || tokens.isOneOf(i, ")”\"")
        || isEndOfPlaceKind(i)
        || isEndOfBody(i)
        || EventWords.is(text, i, MeetingWord.Kind.DELEGATION)
        || isEndOfDelegation(i);
  }

  private boolean isEndOfPlaceKind(int i) {
    return (text.has(Layers.PLACE_KINDS, i) && text.end(Layers.PLACE_KINDS, i) == i + 1)
        || text.end(Layers.PLACE_KINDS, i - 1) == i + 1;
  }

  /** {@code Ban Thường vụ Tỉnh ủy}. */
  private boolean isEndOfBody(int i) {
    for (int j = i; j >= Math.max(0, i - LONGEST_BODY); j--) {
      if (text.has(Layers.BODIES, j) && text.end(Layers.BODIES, j) == i + 1) {
        return true;
      }
    }
    return false;
  }

  private boolean isEndOfDelegation(int i) {
    for (int j = i - 1; j >= Math.max(0, i - 2); j--) {
      if (EventWords.is(text, j, MeetingWord.Kind.DELEGATION)
          && text.end(Layers.MEETING_WORDS, j) == i + 1) {
        return true;
      }
    }
    return false;
  }

  /** True where somebody in office or a delegation acts, or a body where no visit is told of. */
  private boolean acts(int from, int to, boolean visit) {
    boolean found = false;
    int named = from;
    for (int i = from; i < to; i++) {
      if ((i >= named && isSpeech(i)) || tokens.isOneOf(i, ":;?")) {
        return false;
      }
      found |= isActor(i, i < named, visit);
      named = Math.max(named, text.end(Layers.BODIES, i));
    }
    return found;
  }

  private boolean isActor(int i, boolean inName, boolean visit) {
    return (!inName && text.has(Layers.POSITIONS, i))
        || EventWords.is(text, i, MeetingWord.Kind.DELEGATION)
        || (!visit && text.has(Layers.BODIES, i));
  }

  /** {@code Ngày 28/4, cơ quan chức năng cho biết đã kiểm tra}: what is told is not the event. */
  private boolean isSpeech(int i) {
    RoleCue cue = text.at(Layers.ROLE_CUES, i);
    return cue != null && cue.role().filter(role -> role == Role.SPOKE).isPresent();
  }
}
