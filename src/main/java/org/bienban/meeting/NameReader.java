package org.bienban.meeting;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bienban.calendar.CalendarMention;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.CalendarWord;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.MeetingKind;
import org.bienban.lexicon.MeetingWord;
import org.bienban.record.Meeting;
import org.bienban.text.Shape;
import org.bienban.text.Tokens;

/** Reads the name of a meeting from its kind to its end. For one text and one thread. */
final class NameReader {
  private static final int LONGEST = 70;
  private static final int LONGEST_BRACKET = 14;
  private static final int LONGEST_QUOTE = 40;

  /** Kinds whose name may go on with the other side: {@code buổi làm việc với}. */
  private static final Set<Meeting.Kind> PARTNERED =
      EnumSet.of(Meeting.Kind.WORKING_VISIT, Meeting.Kind.MEETING);

  private final AnnotatedText text;
  private final List<CalendarMention> dates;
  private final Tokens tokens;
  private boolean agenda;
  private boolean session;
  private boolean takesPartner;
  private boolean takesPlace;
  private int start;
  private int headEnd;

  NameReader(AnnotatedText text, List<CalendarMention> dates) {
    this.text = text;
    this.dates = dates;
    this.tokens = text.tokens();
  }

  /** The token after the name that starts at {@code i} and whose head ends before {@code at}. */
  int end(int i, int at) {
    MeetingKind head = text.at(Layers.MEETING_KINDS, i);
    session = head != null && head.kind().equals(Optional.of(Meeting.Kind.SESSION));
    takesPartner = head != null && PARTNERED.contains(head.kind().orElse(Meeting.Kind.OTHER));
    takesPlace = head == null ? isVisit(i) : head.isVerb();
    start = i;
    headEnd = at;
    agenda = head == null || takesPlace || isAgenda(i);
    int end = at;
    while (end < tokens.size()
        && end - i < LONGEST
        && !tokens.lineBefore(end)
        && !startsSentence(end)) {
      int next = next(end);
      if (next == end) {
        break;
      }
      end = next;
    }
    return trimmed(at, end);
  }

  /** True where the name read last holds a part of an agenda. */
  boolean hasAgenda() {
    return agenda;
  }

  private boolean startsSentence(int at) {
    return text.sentences().start(text.sentences().of(at)) == at;
  }

  /** The token to go on with, or {@code at} itself where the name ends before it. */
  private int next(int at) {
    if (tokens.shape(at) == Shape.PUNCTUATION) {
      return mark(at);
    }
    if (startsDay(at) || startsNextName(at)) {
      return at;
    }
    MeetingWord word = text.at(Layers.MEETING_WORDS, at);
    if (word == null) {
      return at + 1;
    }
    if (word.is(MeetingWord.Kind.AGENDA)) {
      agenda = true;
      return text.end(Layers.MEETING_WORDS, at);
    }
    boolean ends =
        (word.is(MeetingWord.Kind.STOP) || word.is(MeetingWord.Kind.HELD)) && !isPartOfName(at);
    boolean object =
        (word.is(MeetingWord.Kind.OBJECT) && takesObject(at))
            || (at == headEnd && isBesideOther(at))
            || (takesPartner && isPartner(at))
            || (word.is(MeetingWord.Kind.AT) && takesPlace)
            || (word.is(MeetingWord.Kind.VISITS) && takesPlace && at == headEnd);
    return ends && !object ? at : text.end(Layers.MEETING_WORDS, at);
  }

  /** A capital inside a sentence: {@code ngành Tổ chức xây dựng Đảng}. */
  private boolean isPartOfName(int at) {
    MeetingWord word = text.at(Layers.MEETING_WORDS, at);
    boolean verb =
        word != null && word.is(MeetingWord.Kind.HOLDS) && !word.is(MeetingWord.Kind.HELD);
    return verb
        && tokens.shape(at) == Shape.CAPITALIZED
        && tokens.shape(at - 1) != Shape.PUNCTUATION;
  }

  /**
   * Right after the head of a meeting of two sides, or right after a part of the agenda: {@code đối
   * thoại với}.
   */
  private boolean takesObject(int at) {
    boolean afterHead = at == headEnd && takesPartner;
    return afterHead
        || isOnline(at)
        || (isAgenda(at - 2) && text.end(Layers.MEETING_WORDS, at - 2) == at);
  }

  /** {@code buổi tiếp ông}, {@code buổi làm việc với đồng chí}: the other side is a person. */
  private boolean isPartner(int at) {
    boolean first = at == headEnd || (at == headEnd + 1 && isObject(headEnd));
    return first && text.has(Layers.HONORIFICS, at);
  }

  private boolean isObject(int at) {
    return EventWords.is(text, at, MeetingWord.Kind.OBJECT);
  }

  /** {@code họp báo trước kỳ họp thứ 8}: the other event tells which press conference it is. */
  private boolean isBesideOther(int at) {
    MeetingKind head = text.at(Layers.MEETING_KINDS, start);
    return head != null
        && head.kind().equals(Optional.of(Meeting.Kind.PRESS_CONFERENCE))
        && EventWords.is(text, at, MeetingWord.Kind.MENTION)
        && text.has(Layers.MEETING_KINDS, text.end(Layers.MEETING_WORDS, at));
  }

  /** {@code hội nghị trực tuyến … với các địa phương}. */
  private boolean isOnline(int at) {
    for (int i = start; i < at; i++) {
      if (EventWords.is(text, i, MeetingWord.Kind.ONLINE)) {
        return true;
      }
    }
    return false;
  }

  private boolean isVisit(int at) {
    return EventWords.is(text, at, MeetingWord.Kind.VISIT);
  }

  private boolean isAgenda(int at) {
    return EventWords.is(text, at, MeetingWord.Kind.AGENDA);
  }

  /** {@code … lần thứ 6 Lễ hội …}: a caption runs on into the sentence. */
  private boolean startsNextName(int at) {
    return text.has(Layers.MEETING_KINDS, at)
        && tokens.shape(at) == Shape.CAPITALIZED
        && tokens.shape(at - 1) == Shape.NUMBER;
  }

  /** A day ends the name, a month or year does not. */
  private boolean startsDay(int at) {
    CalendarWord word = text.at(Layers.CALENDAR, at);
    if (word == null) {
      return false;
    }
    return switch (word.kind()) {
      case PART, RELATIVE -> true;
      case DAY -> at + 1 < tokens.size() && tokens.shape(at + 1) == Shape.NUMBER;
      default -> false;
    };
  }

  private int mark(int at) {
    switch (tokens.charAt(at)) {
      case '(':
        return hasDays(at + 1) ? at : closed(at, ')', LONGEST_BRACKET);
      case '“', '"', '«':
        return closed(
            at,
            tokens.charAt(at) == '“' ? '”' : tokens.charAt(at) == '«' ? '»' : '"',
            LONGEST_QUOTE);
      case ',':
        return continues(at + 1) ? at + 1 : at;
      case ';':
        return at + 1 < tokens.size() && isAgenda(at + 1) ? at + 1 : at;
      case '/', '&', '+':
        return at + 1;
      case '-', '–', '—':
        return joins(at) ? at + 1 : at;
      default:
        return at;
    }
  }

  /**
   * {@code (27 - 28/2)}, {@code (từ ngày 3 đến 6/12)} tells when the meeting is; a full date may
   * belong to its name.
   */
  private boolean hasDays(int at) {
    CalendarWord word = text.at(Layers.CALENDAR, at);
    boolean since = word != null && word.kind() == CalendarWord.Kind.FROM;
    int first = since ? text.end(Layers.CALENDAR, at) : at;
    return dates.stream()
        .anyMatch(d -> d.from() == first && d.isDays() && (since || d.isWithoutYear()));
  }

  private int closed(int at, char close, int longest) {
    for (int end = at + 1;
        end < tokens.size() && end - at <= longest && !tokens.lineBefore(end);
        end++) {
      if (tokens.is(end, '%') || (close == ')' && tokens.is(end, ':'))) {
        return at;
      }
      if (tokens.is(end, close)) {
        return end + 1;
      }
    }
    return at;
  }

  /**
   * A dash joins names and years ({@code Đảng đoàn – Ban Thường vụ}, {@code 2025 – 2030}); after a
   * year it sets off what follows.
   */
  private boolean joins(int at) {
    if (at + 1 >= tokens.size() || tokens.lineBefore(at + 1)) {
      return false;
    }
    boolean number = tokens.shape(at + 1) == Shape.NUMBER;
    return number
        || !tokens.spaceBefore(at)
        || (tokens.shape(at - 1) != Shape.NUMBER && tokens.shape(at + 1).isWord());
  }

  private boolean continues(int at) {
    if (at >= tokens.size() || tokens.lineBefore(at) || startsDay(at)) {
      return false;
    }
    MeetingWord word = text.at(Layers.MEETING_WORDS, at);
    if (word != null && (word.is(MeetingWord.Kind.AGENDA) || word.is(MeetingWord.Kind.TAIL))) {
      return !text.has(Layers.POSITIONS, at);
    }
    if (word != null && word.is(MeetingWord.Kind.VISIT) && takesPlace) {
      return true;
    }
    if (word != null && word.is(MeetingWord.Kind.PART)) {
      return agenda;
    }
    if (word != null || tokens.shape(at) == Shape.PUNCTUATION || tokens.shape(at) == Shape.NUMBER) {
      return false;
    }
    boolean numbered = session && at - 1 > headEnd;
    return tokens.shape(at) == Shape.LOWER ? agenda : numbered && text.has(Layers.VENUE_WORDS, at);
  }

  private int trimmed(int at, int end) {
    int last = end;
    while (last > at && (tokens.isOneOf(last - 1, ",;:-–—/&+") || isDangling(last - 1))) {
      last--;
    }
    return last;
  }

  private boolean isDangling(int i) {
    return EventWords.is(text, i, MeetingWord.Kind.DANGLING);
  }
}
