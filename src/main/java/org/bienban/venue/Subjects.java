package org.bienban.venue;

import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.VenueWord.Kind;
import org.bienban.text.Shape;
import org.bienban.text.Tokens;

/**
 * Finds those who are the subject of a clause that ends in a place: {@code ông A chủ trì tại điểm
 * cầu X}. For one text and one thread.
 */
final class Subjects {
  private static final int LONG_GAP = 20;
  private static final int VERB_REACH = 5;
  private static final int SUBJECT = 4;

  private final AnnotatedText text;
  private final Tokens tokens;
  private final Clauses clauses;

  Subjects(AnnotatedText text, Clauses clauses) {
    this.text = text;
    this.tokens = text.tokens();
    this.clauses = clauses;
  }

  /**
   * The start of the clause whose subject is at the venue, {@code Đồng chí A chủ trì tại điểm cầu
   * X}; -1 where the verb opens the clause or there is none.
   */
  int subject(Found venue) {
    int start = jointStart(clauses.clauseStart(venue.from()));
    int last = isBeside(venue) ? venue.from() : start;
    int verb = verbBefore(venue, last);
    if (verb < 0) {
      return -1;
    }
    if (clauses.is(start, Kind.PRESENT) && !clauses.isSpeech(start)) {
      return -1;
    }
    int own = ownStart(start, verb);
    boolean named = isPersonIn(own, verb) || !isMany(verb, own);
    return verb > own + 1 && named ? own : -1;
  }

  /**
   * {@code Ông A - Bí thư; ông B - Chủ tịch đồng chủ trì tại điểm cầu X}: the clauses before that
   * name somebody and have no verb of their own share the verb of this one.
   */
  private int jointStart(int clause) {
    int start = clause;
    int sentence = text.sentences().start(text.sentences().of(clause));
    while (start > sentence) {
      int before = clauses.clauseStart(start - 1);
      if (!clauses.isOfPerson(start) && !text.has(Layers.FAMILY_NAMES, start)) {
        return start;
      }
      if (clauses.verbOfPerson(before, start) >= 0 || clauses.is(before, Kind.PRESENT)) {
        return start;
      }
      start = before;
    }
    return start;
  }

  /** The verb of which the venue tells the place; -1 where there is none. */
  private int verbBefore(Found venue, int last) {
    boolean near = true;
    for (int i = venue.from() - 1; i >= last && i >= venue.from() - LONG_GAP; i--) {
      near &= venue.from() - i <= VERB_REACH;
      if (clauses.is(i, Kind.PRESENT) && tokens.shape(i) == Shape.LOWER) {
        return i;
      }
      if (clauses.isAct(i)) {
        return endsClause(venue.to()) && clauses.isAt(venue.from() - 1) ? i : -1;
      }
      if (!near && tokens.isOneOf(i, ",:()")) {
        return -1;
      }
    }
    return -1;
  }

  private boolean endsClause(int i) {
    return i >= tokens.size() || tokens.lineBefore(i) || tokens.isOneOf(i, ".;)!?");
  }

  /**
   * {@code ông A chủ trì tại điểm cầu X, ông B dự tại điểm cầu Y}: where the subject of the verb
   * begins, behind the verb of another.
   */
  private int ownStart(int start, int verb) {
    boolean person = false;
    int comma = -1;
    for (int i = verb - 1; i > start; i--) {
      boolean parts = tokens.is(i, ',') || clauses.is(i, Kind.PART);
      comma = parts && person ? i : comma;
      if (comma >= 0 && clauses.isAct(i)) {
        return nearestPart(i, verb) + 1;
      }
      person |= clauses.isOfPerson(i);
    }
    return start;
  }

  private int nearestPart(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.is(i, ',') || clauses.is(i, Kind.PART)) {
        return i;
      }
    }
    return from;
  }

  /**
   * The start of the clause whose subject is a group at the venue, {@code Lãnh đạo các phòng dự tại
   * điểm cầu X}; -1 where there is none.
   */
  int crowd(Found venue) {
    int start = clauses.clauseStart(venue.from());
    for (int i = venue.from() - 1; i > start + 1 && i >= venue.from() - VERB_REACH; i--) {
      if (clauses.is(i, Kind.PRESENT)) {
        boolean group = isMany(i, start) && !isActing(start, i);
        return group && !isBeside(venue) ? start : -1;
      }
    }
    return -1;
  }

  /**
   * {@code Khi ông A kết luận, những người dự ở}: the clause tells of somebody before the group.
   */
  private boolean isActing(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.has(Layers.HONORIFICS, i)) {
        return true;
      }
    }
    return false;
  }

  /** {@code … 500 người dự, điểm cầu X có …}: the venue begins something new. */
  private boolean isBeside(Found venue) {
    return tokens.is(venue.from() - 1, ',');
  }

  /** True where a person is told of before the verb, and no other verb has him as its subject. */
  private boolean isPersonIn(int from, int to) {
    boolean person = false;
    for (int i = from; i < to; i++) {
      if (text.has(Layers.ROLE_CUES, i)) {
        return false;
      }
      person |= clauses.isOfPerson(i);
    }
    return person;
  }

  /** {@code những người tham dự}: nobody who is named. */
  private boolean isMany(int verb, int start) {
    for (int i = verb - 1; i >= start && i >= verb - SUBJECT; i--) {
      if (clauses.is(i, Kind.ALL)) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code Thứ trưởng A (điểm cầu Bộ Y tế)}: where the words about the one before the brackets
   * begin; -1 where nobody is there.
   */
  int before(Found venue) {
    int first = text.sentences().start(text.sentences().of(venue.from()));
    boolean person = false;
    int start = venue.from() - 1;
    while (start > first && !ends(start - 1)) {
      start--;
      person |= clauses.startsPerson(start);
    }
    return person ? start : -1;
  }

  private boolean ends(int i) {
    return tokens.isOneOf(i, ";)") || clauses.isAct(i) || clauses.isAt(i);
  }
}
