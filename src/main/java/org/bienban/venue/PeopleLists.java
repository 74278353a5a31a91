package org.bienban.venue;

import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.VenueWord.Kind;
import org.bienban.text.Shape;
import org.bienban.text.Tokens;

/**
 * Finds the lists of people behind a place: {@code Dự tại điểm cầu X có …}. For one text and one
 * thread.
 */
final class PeopleLists {
  private static final int GAP = 12;
  private static final int LONG_GAP = 20;

  /** How far from its start a sentence may tell that it goes on with a list of those present. */
  private static final int OPENING = 3;

  private final AnnotatedText text;
  private final Tokens tokens;
  private final Clauses clauses;

  PeopleLists(AnnotatedText text, Clauses clauses) {
    this.text = text;
    this.tokens = text.tokens();
    this.clauses = clauses;
  }

  /**
   * {@code Tại điểm cầu X có …}, {@code Dự tại điểm cầu X:}: a place where people are, and then a
   * list.
   */
  boolean opensList(Found venue) {
    if (isHeading(venue) || clauses.is(clauses.behindAside(venue.to()), Kind.ATTEND)) {
      return true;
    }
    boolean at = clauses.isAt(venue.from() - 1);
    if ((at || isObject(venue)) && verbOpensClause(venue)) {
      return true;
    }
    if (!at || clauses.isTold(venue)) {
      return false;
    }
    int sentence = text.sentences().of(venue.from());
    int end = Math.min(text.sentences().end(sentence), venue.to() + GAP);
    for (int i = venue.to(); i < end && !clauses.isOfPerson(i); i++) {
      if (clauses.is(i, Kind.ATTEND) || tokens.is(i, ':')) {
        return true;
      }
    }
    return false;
  }

  /** {@code Điểm cầu X:} on a line of its own; {@code …; điểm cầu X: đồng chí A}. */
  private boolean isHeading(Found venue) {
    int start = tokens.isOneOf(venue.from() - 1, "-–—+*•") ? venue.from() - 1 : venue.from();
    boolean line = start == 0 || tokens.lineBefore(start);
    boolean clause = clauses.clauseStart(venue.from()) == venue.from();
    int colon = clauses.behindAside(venue.to());
    return tokens.is(colon, ':') && (line || (clause && clauses.isOfPerson(colon + 1)));
  }

  /** {@code Chủ trì điểm cầu X}: the venue right behind the verb. */
  private boolean isObject(Found venue) {
    int verb = venue.from() - 1;
    while (verb > venue.from() - OPENING && !clauses.is(verb, Kind.PRESENT)) {
      verb--;
    }
    return clauses.is(verb, Kind.PRESENT) && text.end(Layers.VENUE_WORDS, verb) == venue.from();
  }

  /** {@code Chủ trì tại điểm cầu X là …}: those who are there stand behind the venue. */
  private boolean verbOpensClause(Found venue) {
    int start = clauses.clauseStart(venue.from());
    for (int i = start; i <= start + 1 && i < venue.from(); i++) {
      if (clauses.is(i, Kind.PRESENT) && !clauses.isSpeech(i)) {
        return venue.from() - i <= LONG_GAP;
      }
    }
    return false;
  }

  /**
   * The end of the sentence and of those after it that go on listing who was there; where a colon
   * ends the paragraph, of the list below it.
   */
  int listEnd(int from) {
    int paragraph = clauses.paragraphEnd(from);
    int sentence = text.sentences().of(from - 1);
    int end = text.sentences().end(sentence);
    int other = otherPlace(from, end);
    if (other >= 0) {
      return other;
    }
    while (end < paragraph && goesOn(end)) {
      sentence++;
      end = text.sentences().end(sentence);
    }
    boolean dashes = isDash(paragraph);
    while (tokens.is(paragraph - 1, ':') && end >= paragraph && isMoreBelow(end, dashes)) {
      end = clauses.paragraphEnd(end + 1);
    }
    return end;
  }

  /** A line of the list below a colon, marked as the first is; not what somebody does there. */
  private boolean isMoreBelow(int line, boolean dashes) {
    if (line >= tokens.size() || isDash(line) != dashes) {
      return false;
    }
    int end = text.sentences().end(text.sentences().of(line));
    return dashes || (isItem(line) && !clauses.isSpeechOfPerson(line, end));
  }

  private boolean isDash(int line) {
    boolean number =
        line + 1 < tokens.size()
            && tokens.shape(line) == Shape.NUMBER
            && tokens.isOneOf(line + 1, ".)/");
    return number || tokens.isOneOf(line, "-–—+*•");
  }

  /** {@code Dự hội nghị còn có …}: a sentence that opens with a word of attendance or a side. */
  boolean goesOn(int start) {
    int reach = isSide(start) ? GAP : OPENING;
    for (int i = start; i < start + reach && i < tokens.size(); i++) {
      if (clauses.is(i, Kind.ATTEND)) {
        return !isElsewhere(start, i);
      }
      if (i > start && (clauses.is(i, Kind.BRIDGE) || tokens.shape(i) == Shape.PUNCTUATION)) {
        return false;
      }
    }
    return false;
  }

  /** {@code Về phía Ủy ban Dân tộc có …}: one of the sides that met at a place. */
  private boolean isSide(int start) {
    return clauses.is(start, Kind.FROM) && !clauses.is(start, Kind.STOP);
  }

  /**
   * {@code Dự tại các điểm cầu có …}, {@code Dự tại tỉnh có …}: those who attended were at places
   * without names.
   */
  private boolean isElsewhere(int start, int from) {
    int at = clauses.is(start, Kind.PRESENT) ? text.end(Layers.VENUE_WORDS, start) : start;
    if (clauses.isPlacedAt(at) && !clauses.isTime(at + 1)) {
      return true;
    }
    int end = Math.min(from + GAP / 2, tokens.size() - 2);
    for (int i = from; i < end; i++) {
      if (clauses.isAt(i) && clauses.is(i + 1, Kind.ALL) && clauses.is(i + 2, Kind.BRIDGE)) {
        return true;
      }
    }
    return false;
  }

  /** {@code …; tại Kho bạc X có …}: what a clause with a place of its own lists is not here. */
  private int otherPlace(int from, int end) {
    for (int i = from; i < end - 2; i++) {
      int at = clauses.is(i + 1, Kind.PRESENT) ? text.end(Layers.VENUE_WORDS, i + 1) : i + 1;
      if (tokens.is(i, ';') && clauses.isPlacedAt(at) && !clauses.isTime(at + 1)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isItem(int line) {
    return clauses.isOfPerson(line) || text.has(Layers.MODIFIERS, line);
  }

  /** {@code cùng dự có}, {@code tham dự còn có}: words of attendance and nothing else. */
  boolean opensAttendance(int from) {
    int i = clauses.is(from, Kind.WITH) ? from + 1 : from;
    return clauses.is(i, Kind.ATTEND) && tokens.shape(i) == Shape.LOWER;
  }

  /** {@code …, cùng dự có các đồng chí …}: the start of a list behind the verb; -1 if none. */
  int listAfter(int verb, int end) {
    for (int i = verb; i < end - 1; i++) {
      boolean opened = tokens.isOneOf(i, ",;") && opensAttendance(i + 1);
      if (opened) {
        return i + 1;
      }
    }
    return -1;
  }
}
