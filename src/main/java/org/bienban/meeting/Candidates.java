package org.bienban.meeting;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bienban.calendar.CalendarMention;
import org.bienban.calendar.EventDays;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.CalendarWord;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.MeetingKind;
import org.bienban.lexicon.MeetingWord;
import org.bienban.lexicon.RoleCue;
import org.bienban.record.Meeting;
import org.bienban.record.Role;
import org.bienban.text.Shape;
import org.bienban.text.Tokens;

/**
 * Finds and weighs the phrases of one text that may be the name of the reported event. For one
 * thread.
 */
final class Candidates {
  private static final int LEAD = 5;

  /** A verb reports the event itself only in the first sentences. */
  private static final int LEAD_OF_VERBS = 3;

  private static final int LOOK_BACK = 3;

  /** The most words of a phrase before an event: {@code tiếp tục chương trình làm việc của}. */
  private static final int MOST_WORDS = 8;

  private static final int DENIED = 20;

  /** What an event scores less that is only spoken of. */
  private static final int MENTIONED = 7;

  /** What an event scores more to which somebody went on a day. */
  private static final int JOINED = 3;

  /** What a sitting scores more whose number is told: {@code họp kỳ 31} needs no further words. */
  private static final int NUMBERED = 3;

  /** What an event scores less that gives way to any other. */
  private static final int LAST = 8;

  /** From here on an event told by its verb alone is taken where there is no other. */
  private static final int LEAST_OF_ACT = 6;

  /** So many words of a verb name an event by themselves: {@code họp dưới sự chủ trì}. */
  private static final int TELLING = 4;

  private static final int MOST_FOR_LENGTH = 6;
  private static final int FRAME = 4;

  /** The most tokens of a day: {@code ngày 29 tháng 11 năm 2017 (thứ Tư)}. */
  private static final int LONGEST_DAY = 12;

  /** The most words of a place between the name of an event and what is said of it. */
  private static final int PLACE = 10;

  /** How far behind the name of an event its day may stand. */
  private static final int BESIDE = 10;

  private static final Set<Meeting.Kind> HAD =
      EnumSet.of(Meeting.Kind.WORKING_VISIT, Meeting.Kind.MEETING);

  private static final Set<Role> SPEECH = EnumSet.of(Role.SPOKE, Role.PRESENTED);

  private final AnnotatedText text;
  private final Tokens tokens;
  private final List<CalendarMention> dates;
  private final NameReader names;
  private final Acts acts;
  private final List<Candidate> found = new ArrayList<>();

  /** The token after the last name found: a verb inside it is a part of it. */
  private int named;

  /** The sentence that was last asked for a day, and whether it has one. */
  private int asked = -1;

  private boolean dayInAsked;

  Candidates(AnnotatedText text, List<CalendarMention> dates) {
    this.text = text;
    this.tokens = text.tokens();
    this.dates = dates;
    this.names = new NameReader(text, dates);
    this.acts = new Acts(text, dates);
  }

  List<Candidate> find() {
    int past = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (i >= past && text.has(Layers.MEETING_KINDS, i)) {
        past = add(i);
      } else if (i >= past && isVerbPhrase(i)) {
        past = addVerbPhrase(i);
      } else if (i >= past && i >= named && acts.isOne(i)) {
        past = addAct(i);
      }
    }
    return found;
  }

  private int add(int i) {
    MeetingKind kind = text.at(Layers.MEETING_KINDS, i);
    int head = text.end(Layers.MEETING_KINDS, i);
    int end = names.end(i, head);
    if (kind == null || kind.kind().isEmpty() || !isName(kind, i, head, end)) {
      return i >= named && acts.isOne(i) ? addAct(i) : head;
    }
    boolean last = kind.needs() == MeetingKind.Needs.LAST;
    found.add(
        new Candidate(
            i,
            head,
            end,
            kind.kind().get(),
            last ? givingWay(score(i, head, end)) : score(i, head, end),
            names.hasAgenda(),
            before(i, MeetingWord.Kind.HOLDS)
                || isHad(i)
                || isHeld(end)
                || (kind.isVerb() && EventWords.is(text, i - 1, MeetingWord.Kind.DOES))
                || (end == head && (dayEnd(end) > end || isHeldBy(end))),
            sentence(i) < LEAD && tokens.is(end, ',') && isFrame(i),
            last
                || isOfGuests(i)
                || (EventWords.is(text, i - 1, MeetingWord.Kind.AT) && hasDayBeside(i - 1, end)),
            Candidate.NAMED));
    named = Math.max(named, end);
    return head;
  }

  private boolean isName(MeetingKind kind, int i, int head, int end) {
    if (kind.needs() == MeetingKind.Needs.NOTHING) {
      return true;
    }
    boolean verb = kind.isVerb();
    boolean number = tokens.shape(head) == Shape.NUMBER;
    boolean place = text.has(Layers.PLACE_KINDS, head) && tokens.shape(head) == Shape.LOWER;
    boolean more = end > head && (verb || !(number || place));
    return more
        && switch (kind.needs()) {
          case NOTHING, MORE -> true;
          case HELD ->
              before(i, MeetingWord.Kind.HOLDS)
                  || isHeld(end)
                  || isHeldBy(end)
                  || isAttended(i, end)
                  || (sentence(i) < LEAD_OF_VERBS && isJoined(i) && hasDay(sentence(i)));
          case DAY, LAST ->
              before(i, MeetingWord.Kind.HOLDS)
                  || (sentence(i) < LEAD_OF_VERBS && i >= named && hasDay(sentence(i)));
        };
  }

  /** {@code tổ chức tuyên dương …}: what is held has no noun of its own. */
  private boolean isVerbPhrase(int i) {
    boolean organized =
        EventWords.is(text, i, MeetingWord.Kind.EVENT) && before(i, MeetingWord.Kind.ORGANIZES);
    return (organized || isVisit(i)) && sentence(i) < LEAD && hasDay(sentence(i));
  }

  /** {@code đã đến thăm …}. */
  private boolean isVisit(int i) {
    return EventWords.is(text, i, MeetingWord.Kind.VISIT)
        && before(i, MeetingWord.Kind.VISITS)
        && acts.hasActor(i);
  }

  private int addVerbPhrase(int i) {
    int head = text.end(Layers.MEETING_WORDS, i);
    int end = names.end(i, head);
    if (end > head) {
      found.add(
          new Candidate(
              i,
              head,
              end,
              Meeting.Kind.OTHER,
              score(i, head, end) - 2,
              true,
              true,
              false,
              acts.isOne(i),
              "meeting.verb"));
    }
    return head;
  }

  /** An event that gives way to any that has a noun of its own. */
  private int addAct(int i) {
    int words = text.end(Layers.MEETING_WORDS, i);
    int end = names.end(i, words);
    int head = end == words && words - i >= TELLING ? i + 1 : words;
    if (end > head) {
      int score = givingWay(score(i, head, end));
      found.add(
          new Candidate(
              i, head, end, Meeting.Kind.OTHER, score, true, true, false, true, "meeting.act"));
    }
    return Math.max(head, end);
  }

  /** The score of an event that is taken where there is no other. */
  private static int givingWay(int whole) {
    return whole < LEAST_OF_ACT ? whole - LAST : Math.max(whole - LAST, MeetingFinder.LEAST_LATE);
  }

  private int score(int i, int head, int end) {
    int sentence = sentence(i);
    int score = Math.min(end - head, MOST_FOR_LENGTH);
    score += sentence == 0 ? 4 : sentence < LEAD ? 3 : -5;
    score += before(i, MeetingWord.Kind.HOLDS) || isHad(i) || isResumed(i) ? 6 : 0;
    boolean visit = isVisit(i);
    score += visit ? 3 : 0;
    score -= !visit && !isVerb(i) && (isMentioned(i) || isCounted(i)) ? MENTIONED : 0;
    score -= isOfGuests(i) ? MENTIONED : 0;
    score += sentence < LEAD_OF_VERBS && isJoined(i) && hasDay(sentence) ? JOINED : 0;
    score -= isDenied(i) ? DENIED : 0;
    score += before(i, MeetingWord.Kind.AT) || before(i, MeetingWord.Kind.DURING) ? 2 : 0;
    score += sentence < LEAD && isFrame(i) ? FRAME : 0;
    score += isVerb(i) ? 3 : 0;
    score += isVerb(i) && isNumbered(head) ? NUMBERED : 0;
    boolean held = (isHeld(end) && !(sentence >= LEAD && isAhead(end))) || isHeldBy(end);
    score += held ? 6 : sentence < LEAD && isAttended(i, end) ? 7 : 0;
    score += hasDay(sentence) ? 3 : 0;
    score += sentence < LEAD && isHeadline(i) ? 6 : sentence == 0 && isLine(i) ? 4 : 0;
    return score - (end == head ? 4 : 0);
  }

  /** True for a verb that is itself the event. */
  private boolean isVerb(int i) {
    MeetingKind kind = text.at(Layers.MEETING_KINDS, i);
    return kind != null && kind.isVerb();
  }

  /** {@code tiếp ông Sharma đang ở thăm và làm việc tại}: the event is the reception. */
  private boolean isOfGuests(int i) {
    return isVerb(i) && before(i, MeetingWord.Kind.GUEST);
  }

  /** {@code đoàn công tác có buổi làm việc}: whose own day the lead tells. */
  private boolean isHad(int i) {
    MeetingKind kind = text.at(Layers.MEETING_KINDS, i);
    return kind != null
        && kind.kind().filter(HAD::contains).isPresent()
        && EventWords.is(text, i - 1, MeetingWord.Kind.HAS)
        && sentence(i) < LEAD_OF_VERBS
        && hasDay(sentence(i));
  }

  /** {@code Tiếp tục phiên họp thứ 37, chiều 17/9}. */
  private boolean isResumed(int i) {
    MeetingKind kind = text.at(Layers.MEETING_KINDS, i);
    return kind != null
        && kind.kind().filter(Meeting.Kind.SESSION::equals).isPresent()
        && before(i, MeetingWord.Kind.GOES_ON);
  }

  /** {@code họp kỳ 18}: a number instead of {@code thứ} and a number. */
  private boolean isNumbered(int head) {
    return head < tokens.size() && tokens.shape(head) == Shape.NUMBER;
  }

  /** {@code nghị quyết đại hội}, but not {@code báo cáo tại đại hội}. */
  private boolean isMentioned(int i) {
    return before(i, MeetingWord.Kind.MENTION)
        && !EventWords.is(text, i - 1, MeetingWord.Kind.AT)
        && !isGoneOnWith(i);
  }

  /** {@code Tiếp tục chương trình kỳ họp}: the longer phrase before it says that it is held. */
  private boolean isGoneOnWith(int i) {
    for (int j = i - 2; j >= Math.max(0, i - MOST_WORDS); j--) {
      if (EventWords.is(text, j, MeetingWord.Kind.HOLDS)
          && text.end(Layers.MEETING_WORDS, j) == i) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where somebody is told to have spoken: {@code Tại phiên họp …, Bộ trưởng cho biết}, {@code Báo
   * cáo tại hội nghị …, ông}.
   */
  private boolean isFrame(int i) {
    int at = i - 1;
    if (!EventWords.is(text, at, MeetingWord.Kind.AT)) {
      return false;
    }
    return at == text.sentences().start(sentence(i))
        || EventDays.endsAt(dates, text, at)
        || isSpeechBefore(i);
  }

  /** True where a verb of speech ends here, with {@code tại} or before it. */
  private boolean isSpeechBefore(int i) {
    for (int j = i - 1; j >= Math.max(0, i - LOOK_BACK - 2); j--) {
      RoleCue cue = text.at(Layers.ROLE_CUES, j);
      if (cue != null && text.end(Layers.ROLE_CUES, j) >= i - 1) {
        return cue.role().filter(SPEECH::contains).isPresent();
      }
    }
    return false;
  }

  /** {@code sẽ không tham dự hội nghị}. */
  private boolean isDenied(int i) {
    for (int j = Math.max(i - LOOK_BACK, text.sentences().start(sentence(i))); j < i; j++) {
      if (EventWords.is(text, j, MeetingWord.Kind.NOT)) {
        return true;
      }
    }
    return false;
  }

  /** {@code … do Hội Nông dân tỉnh tổ chức}. */
  private boolean isHeldBy(int end) {
    return Organizers.isHeldBy(text, end);
  }

  /** {@code Dự lễ xuất quân có …}: a list of those present at the event. */
  private boolean isAttended(int i, int end) {
    int start = text.sentences().start(sentence(i));
    for (int j = start; j < i && j <= start + 1; j++) {
      if (EventWords.is(text, j, MeetingWord.Kind.ATTENDS)
          && text.end(Layers.MEETING_WORDS, j) == i) {
        return EventWords.is(text, end, MeetingWord.Kind.LIST);
      }
    }
    return false;
  }

  /** {@code đã tham dự ngày hội}: somebody was there. */
  private boolean isJoined(int i) {
    for (int j = i - 1; j >= Math.max(0, i - LOOK_BACK); j--) {
      RoleCue cue = text.at(Layers.ROLE_CUES, j);
      if (cue != null && text.end(Layers.ROLE_CUES, j) == i) {
        return cue.role().filter(role -> role == Role.ATTENDED).isPresent();
      }
    }
    return false;
  }

  /** {@code 11 hội nghị cấp cao}. */
  private boolean isCounted(int i) {
    return i > 0
        && tokens.shape(i - 1) == Shape.NUMBER
        && tokens.shape(i) == Shape.LOWER
        && !tokens.lineBefore(i);
  }

  private int sentence(int i) {
    return text.sentences().of(i);
  }

  /** True where such a word ends at {@code i} or one token before it. */
  private boolean before(int i, MeetingWord.Kind kind) {
    int start = text.sentences().start(sentence(i));
    for (int j = i - 1; j >= start && j >= i - MOST_WORDS; j--) {
      if (EventWords.is(text, j, kind)
          && text.end(Layers.MEETING_WORDS, j) <= i
          && text.end(Layers.MEETING_WORDS, j) >= i - 1) {
        return true;
      }
    }
    return false;
  }

  private boolean isHeld(int end) {
    int day = dayEnd(tokens.is(end, ',') ? end + 1 : end);
    int at = tokens.is(day, ',') ? day + 1 : day;
    return (tokens.is(end, '(') && dayEnd(end + 1) > end + 1)
        || isHeldBehindPlace(end)
        || EventWords.is(text, at, MeetingWord.Kind.HELD)
        || (at + 1 < tokens.size() && EventWords.is(text, at + 1, MeetingWord.Kind.HELD));
  }

  /** {@code … tại kỳ họp thứ 9, khai mạc ngày 20/5 tới đây}: what comes next is told of it. */
  private boolean isAhead(int end) {
    for (CalendarMention date : dates) {
      if (date.from() >= end && date.from() - end <= BESIDE) {
        CalendarWord word = text.at(Layers.CALENDAR, date.to());
        return word != null && word.kind() == CalendarWord.Kind.AFTER && word.value() > 0;
      }
    }
    return false;
  }

  /** {@code Ngày hội … ở khu dân cư Nà Pò được tổ chức}. */
  private boolean isHeldBehindPlace(int end) {
    if (!EventWords.is(text, end, MeetingWord.Kind.PLACE)) {
      return false;
    }
    int last = text.sentences().end(sentence(end));
    for (int i = end + 1; i < Math.min(last, end + PLACE); i++) {
      if (EventWords.is(text, i, MeetingWord.Kind.HELD)) {
        return true;
      }
      if (tokens.shape(i) == Shape.PUNCTUATION || EventWords.is(text, i, MeetingWord.Kind.STOP)) {
        return false;
      }
    }
    return false;
  }

  /** The token after the date that stands at {@code i}; {@code i} where none does. */
  private int dayEnd(int i) {
    int first = firstFrom(i);
    boolean day = first < dates.size() && dates.get(first).from() == i && dates.get(first).isDays();
    return day ? dates.get(first).to() : i;
  }

  /** {@code sáng 6/2, tại phiên họp …}, {@code tại cuộc gặp …, hôm 10/5}. */
  private boolean hasDayBeside(int at, int end) {
    int to = text.sentences().end(sentence(at));
    return hasDayEndingIn(at - 2, at) || hasDay(end, end + BESIDE, to);
  }

  private boolean hasDayEndingIn(int from, int to) {
    for (int d = firstFrom(Math.max(from - LONGEST_DAY, 0)); d < dates.size(); d++) {
      CalendarMention date = dates.get(d);
      if (date.from() >= to) {
        return false;
      }
      if (date.to() >= from && date.to() <= to && EventDays.mayBe(text, date)) {
        return true;
      }
    }
    return false;
  }

  /** True where a day starts between two tokens and ends before a third. */
  private boolean hasDay(int from, int last, int to) {
    for (int d = firstFrom(from); d < dates.size() && dates.get(d).from() <= last; d++) {
      if (dates.get(d).to() <= to && EventDays.mayBe(text, dates.get(d))) {
        return true;
      }
    }
    return false;
  }

  /** The first date that starts at a token or after it. */
  private int firstFrom(int token) {
    int low = 0;
    int high = dates.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (dates.get(middle).from() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Worked out once for the events of a sentence: there may be as many as it has words. */
  private boolean hasDay(int sentence) {
    if (sentence != asked) {
      int from = text.sentences().start(sentence);
      int to = text.sentences().end(sentence);
      dayInAsked = hasDay(from, to, to) || EventDays.hasToday(text, from, to);
      asked = sentence;
    }
    return dayInAsked;
  }

  /** The first words of a line that has no full stop at its end, in capitals or not. */
  private boolean isHeadline(int i) {
    int start = text.sentences().start(sentence(i));
    int first = start;
    while (first < i && (tokens.shape(first) == Shape.PUNCTUATION)) {
      first++;
    }
    return first == i && isLine(i);
  }

  /** A sentence that ends with its line and without a full stop. */
  private boolean isLine(int i) {
    int end = text.sentences().end(sentence(i));
    return !tokens.isOneOf(end - 1, ".…;,:") && end < tokens.size() && tokens.lineBefore(end);
  }
}
