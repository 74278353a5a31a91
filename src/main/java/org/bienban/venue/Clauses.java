package org.bienban.venue;

import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.RoleCue;
import org.bienban.lexicon.VenueWord;
import org.bienban.lexicon.VenueWord.Kind;
import org.bienban.record.Role;
import org.bienban.text.Shape;
import org.bienban.text.Tokens;

/**
 * The clauses of a text and what their words tell of people and places. For one text and one
 * thread.
 */
final class Clauses {
  private static final int GAP = 12;

  private final AnnotatedText text;
  private final Tokens tokens;

  /** The paragraph asked for last: a paragraph may have thousands of places. */
  private int paragraphFrom = 1;

  private int paragraphTo;

  Clauses(AnnotatedText text) {
    this.text = text;
    this.tokens = text.tokens();
  }

  /** True for a word that says what somebody does at a meeting. */
  boolean isAct(int i) {
    if (tokens.shape(i) != Shape.LOWER) {
      return false;
    }
    RoleCue cue = text.at(Layers.ROLE_CUES, i);
    return is(i, Kind.PRESENT) || (cue != null && cue.role().isPresent());
  }

  boolean isSpeech(int i) {
    RoleCue cue = text.at(Layers.ROLE_CUES, i);
    return cue != null && cue.role().filter(role -> role == Role.SPOKE).isPresent();
  }

  int clauseStart(int i) {
    int start = text.sentences().start(text.sentences().of(i));
    for (int j = i - 1; j > start; j--) {
      if (tokens.is(j, ';') || endsSentence(j)) {
        return j + 1;
      }
    }
    return start;
  }

  /** {@code … Quân khu V. Dự tại …}: a full stop that might be that of an initial, and is not. */
  private boolean endsSentence(int i) {
    return tokens.is(i, '.')
        && i + 1 < tokens.size()
        && tokens.shape(i + 1) == Shape.CAPITALIZED
        && (is(i + 1, Kind.PRESENT) || is(i + 1, Kind.AT));
  }

  int clauseEnd(int i) {
    int end = text.sentences().end(text.sentences().of(i - 1));
    for (int j = i; j < end; j++) {
      if (tokens.is(j, ';') || endsSentence(j)) {
        return j;
      }
    }
    return end;
  }

  boolean isOfPerson(int i) {
    return text.has(Layers.HONORIFICS, i) || text.has(Layers.POSITIONS, i);
  }

  /** {@code ông A}, {@code Chủ tịch A}, or a name alone. */
  boolean startsPerson(int i) {
    return isOfPerson(i) || text.has(Layers.FAMILY_NAMES, i);
  }

  /** {@code tại X}, {@code từ điểm cầu X}, but not the side in {@code về phía bộ}. */
  boolean isPlacedAt(int i) {
    return is(i, Kind.AT) || (is(i, Kind.FROM) && is(text.end(Layers.VENUE_WORDS, i), Kind.BRIDGE));
  }

  boolean isAt(int i) {
    return is(i, Kind.AT) || is(i, Kind.FROM);
  }

  boolean is(int i, Kind kind) {
    VenueWord word = text.at(Layers.VENUE_WORDS, i);
    return word != null && word.is(kind);
  }

  boolean isTime(int i) {
    return text.has(Layers.MEETING_KINDS, i) || text.has(Layers.CALENDAR, i);
  }

  int paragraphEnd(int from) {
    if (from < paragraphFrom || from > paragraphTo) {
      paragraphFrom = from;
      paragraphTo = from;
      while (paragraphTo < tokens.size() && !tokens.lineBefore(paragraphTo)) {
        paragraphTo++;
      }
    }
    return paragraphTo;
  }

  /** The verb behind the first person; -1 where there is none. */
  int verbOfPerson(int from, int end) {
    boolean person = false;
    for (int i = from; i < end; i++) {
      if (person && isAct(i)) {
        return i;
      }
      person |= isOfPerson(i) || text.has(Layers.FAMILY_NAMES, i);
    }
    return -1;
  }

  /** True where somebody speaks or reports: {@code Đồng chí A trình bày báo cáo}. */
  boolean isSpeechOfPerson(int from, int end) {
    int verb = verbOfPerson(from, end);
    RoleCue cue = verb < 0 ? null : text.at(Layers.ROLE_CUES, verb);
    return cue != null
        && cue.role().filter(role -> role == Role.SPOKE || role == Role.PRESENTED).isPresent();
  }

  /**
   * {@code điểm cầu X (Nhà văn hóa huyện), ông A …}, {@code điểm cầu Hội trường A, trụ sở UBND tỉnh
   * có …}: the token behind what tells more of a place.
   */
  int behindAside(int i) {
    int behind = behindBracket(i);
    int next = behind + 1;
    boolean more = tokens.is(behind, ',') && !tokens.lineBefore(behind) && isOfPlace(next);
    while (more && next < behind + GAP && !is(next, Kind.ATTEND) && isPartOfPlace(next)) {
      next++;
    }
    boolean closed = is(next, Kind.ATTEND) || is(next, Kind.AGENT) || tokens.isOneOf(next, ",:");
    return more && closed ? next : behind;
  }

  private int behindBracket(int i) {
    int end = tokens.is(i, '(') ? i : -1;
    while (end >= 0 && end < i + GAP && !tokens.is(end, ')')) {
      end++;
    }
    return tokens.is(end, ')') ? end + 1 : i;
  }

  private boolean isOfPlace(int i) {
    return !isOfPerson(i)
        && (is(i, Kind.SITE)
            || is(i, Kind.BODY)
            || text.has(Layers.PLACE_KINDS, i)
            || text.has(Layers.PLACES, i));
  }

  private boolean isPartOfPlace(int i) {
    boolean word = i < tokens.size() && !tokens.lineBefore(i);
    return word
        && tokens.shape(i) != Shape.PUNCTUATION
        && !is(i, Kind.AGENT)
        && !text.has(Layers.HONORIFICS, i);
  }

  /** {@code cho biết tại điểm cầu X, …}: what somebody elsewhere tells of the place. */
  boolean isTold(Found venue) {
    int start = clauseStart(venue.from());
    boolean person = false;
    for (int i = start; i < venue.from(); i++) {
      person |= isOfPerson(i);
      if (person && isAct(i)) {
        return true;
      }
    }
    return false;
  }
}
