package org.bienban.venue;

import java.util.ArrayList;
import java.util.List;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.RoleCue;
import org.bienban.lexicon.VenueWord;
import org.bienban.lexicon.VenueWord.Kind;
import org.bienban.record.Role;
import org.bienban.record.Venue;
import org.bienban.text.Shape;
import org.bienban.text.Tokens;

/** Finds which parts of a text list people and figures under a bridge point. */
final class Scopes {
  private static final int GAP = 12;
  private static final int LONG_GAP = 20;
  private static final int VERB_REACH = 5;
  private static final int SUBJECT = 4;

  /** How far from its start a sentence may tell that it goes on with a list of those present. */
  private static final int OPENING = 3;

  private Scopes() {}

  static List<VenueScope> of(AnnotatedText text, List<Found> found, Merge merge) {
    List<VenueScope> scopes = new ArrayList<>();
    boolean bridges = found.stream().anyMatch(one -> one.kind() == Venue.Kind.BRIDGE);
    for (int f = 0; f < found.size(); f++) {
      Found one = found.get(f);
      if (one.kind() == Venue.Kind.SITE && isWelcome(text, one)) {
        int sentence = text.sentences().end(text.sentences().of(one.from()));
        add(scopes, new VenueScope(merge.venueOf(f), one.to(), sentence));
      }
      if (one.kind() == Venue.Kind.BRIDGE || (bridges && isBesideBridges(text, found, f))) {
        bridge(text, scopes, one, merge.venueOf(f));
      }
    }
    if (!bridges) {
      scopes.addAll(EventScopes.of(text, found, merge));
    }
    return scopes;
  }

  /**
   * {@code Dự tại Hội trường Tỉnh ủy có …} beside bridge points: a place of its own, which holds no
   * other and gives no bridge point its name.
   */
  private static boolean isBesideBridges(AnnotatedText text, List<Found> found, int f) {
    Found one = found.get(f);
    boolean outer = found.stream().anyMatch(other -> other.within() == f);
    return !outer && found.stream().noneMatch(other -> isNamedBy(text, other, one));
  }

  private static boolean isNamedBy(AnnotatedText text, Found bridge, Found place) {
    String name = text.tokens().text(place.from(), place.to());
    return bridge.kind() == Venue.Kind.BRIDGE
        && text.tokens().text(bridge.from(), bridge.to()).endsWith(name);
  }

  private static void bridge(AnnotatedText text, List<VenueScope> scopes, Found one, int venue) {
    int subject = subject(text, one);
    int crowd = subject < 0 ? crowd(text, one) : -1;
    if (subject >= 0) {
      add(scopes, new VenueScope(venue, subject, tail(text, one)));
      companions(text, scopes, one, venue);
    } else if (crowd >= 0) {
      add(scopes, new VenueScope(venue, crowd, one.to()));
    } else if (opensList(text, one)) {
      add(scopes, new VenueScope(venue, one.to(), listEnd(text, one.to())));
    } else if (isFronted(text, one)) {
      fronted(text, scopes, one, venue);
    }
  }

  /** {@code Đón Thủ tướng tại sân bay có …}: those who receive somebody, and then who they are. */
  private static boolean isWelcome(AnnotatedText text, Found venue) {
    int sentence = text.sentences().of(venue.from());
    int start = text.sentences().start(sentence);
    boolean welcome = false;
    for (int i = start; i < start + OPENING && i < venue.from(); i++) {
      welcome |= is(text, i, Kind.WELCOME);
    }
    int end = Math.min(text.sentences().end(sentence), venue.to() + LONG_GAP);
    for (int i = venue.to(); welcome && i < end; i++) {
      if (is(text, i, Kind.ATTEND) || text.tokens().is(i, ':')) {
        return true;
      }
    }
    return false;
  }

  /** {@code Tại điểm cầu X, ông A …}; {@code điểm cầu X do ông A chủ trì}. */
  private static boolean isFronted(AnnotatedText text, Found venue) {
    if (is(text, venue.to(), Kind.AGENT)) {
      return true;
    }
    boolean at = isAt(text, venue.from() - 1) && !isTold(text, venue);
    int behind = behindBracket(text, venue.to());
    return at && (text.tokens().is(behind, ',') || startsPerson(text, venue));
  }

  /** {@code điểm cầu X (Nhà văn hóa huyện), ông A …}: the token behind what stands in brackets. */
  private static int behindBracket(AnnotatedText text, int i) {
    int end = text.tokens().is(i, '(') ? i : -1;
    while (end >= 0 && end < i + GAP && !text.tokens().is(end, ')')) {
      end++;
    }
    return text.tokens().is(end, ')') ? end + 1 : i;
  }

  /** {@code Tại điểm cầu X ông A …}; a capital behind a place further on is a new sentence. */
  private static boolean startsPerson(AnnotatedText text, Found venue) {
    boolean first = clauseStart(text, venue.from()) == venue.from() - 1;
    return isOfPerson(text, venue.to())
        && (first || text.tokens().shape(venue.to()) == Shape.LOWER);
  }

  /** {@code cho biết tại điểm cầu X, …}: what somebody elsewhere tells of the place. */
  private static boolean isTold(AnnotatedText text, Found venue) {
    int start = clauseStart(text, venue.from());
    boolean person = false;
    for (int i = start; i < venue.from(); i++) {
      person |= isOfPerson(text, i);
      if (person && isAct(text, i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Those who act at a venue named first, up to their verb, which may stand behind a list of them,
   * and the list that may follow it.
   */
  private static void fronted(AnnotatedText text, List<VenueScope> scopes, Found one, int venue) {
    int end = clauseEnd(text, one.to());
    int verb = verbOfPerson(text, one.to(), end);
    while (verb < 0 && text.tokens().is(end, ';') && isOfPerson(text, end + 1)) {
      end = clauseEnd(text, end + 1);
      verb = verbOfPerson(text, one.to(), end);
    }
    if (verb < 0) {
      add(scopes, new VenueScope(venue, one.to(), end, true));
    } else {
      add(scopes, new VenueScope(venue, one.to(), verb));
      int list = listAfter(text, verb, text.sentences().end(text.sentences().of(one.from())));
      if (list >= 0) {
        add(scopes, new VenueScope(venue, list, listEnd(text, list)));
        return;
      }
    }
    int next = text.sentences().end(text.sentences().of(one.from()));
    if (next < paragraphEnd(text.tokens(), one.from()) && goesOn(text, next)) {
      add(scopes, new VenueScope(venue, next, listEnd(text, next + 1)));
    }
  }

  /** {@code …, cùng dự có các đồng chí …}: the start of a list behind the verb; -1 if none. */
  private static int listAfter(AnnotatedText text, int verb, int end) {
    for (int i = verb; i < end - 1; i++) {
      boolean opened = text.tokens().isOneOf(i, ",;") && opensAttendance(text, i + 1);
      if (opened) {
        return i + 1;
      }
    }
    return -1;
  }

  /** {@code cùng dự có}, {@code tham dự còn có}: words of attendance and nothing else. */
  private static boolean opensAttendance(AnnotatedText text, int from) {
    int i = is(text, from, Kind.WITH) ? from + 1 : from;
    return is(text, i, Kind.ATTEND) && text.tokens().shape(i) == Shape.LOWER;
  }

  /** The verb behind the first person; -1 where there is none. */
  static int verbOfPerson(AnnotatedText text, int from, int end) {
    boolean person = false;
    for (int i = from; i < end; i++) {
      if (person && isAct(text, i)) {
        return i;
      }
      person |= isOfPerson(text, i) || text.has(Layers.FAMILY_NAMES, i);
    }
    return -1;
  }

  /** True for a word that says what somebody does at a meeting. */
  private static boolean isAct(AnnotatedText text, int i) {
    if (text.tokens().shape(i) != Shape.LOWER) {
      return false;
    }
    RoleCue cue = text.at(Layers.ROLE_CUES, i);
    return is(text, i, Kind.PRESENT) || (cue != null && cue.role().isPresent());
  }

  private static boolean isSpeech(AnnotatedText text, int i) {
    RoleCue cue = text.at(Layers.ROLE_CUES, i);
    return cue != null && cue.role().filter(role -> role == Role.SPOKE).isPresent();
  }

  /**
   * The end of those who are at the venue with the subject before it, {@code … dự tại điểm cầu X
   * cùng các đồng chí B, C}.
   */
  private static int tail(AnnotatedText text, Found venue) {
    int next = text.tokens().is(venue.to(), ',') ? venue.to() + 1 : venue.to();
    boolean list = is(text, next, Kind.WITH) || opensAttendance(text, next);
    if (list || is(text, next, Kind.AGENT)) {
      return clauseEnd(text, venue.to());
    }
    return venue.to();
  }

  /** {@code … dự tại điểm cầu X. Cùng dự có …}: the next sentence lists who was with them. */
  private static void companions(
      AnnotatedText text, List<VenueScope> scopes, Found one, int venue) {
    int next = text.sentences().end(text.sentences().of(one.from()));
    boolean same = next < paragraphEnd(text.tokens(), one.from());
    if (same && is(text, next, Kind.WITH) && goesOn(text, next)) {
      add(scopes, new VenueScope(venue, next, listEnd(text, next + 1)));
    }
  }

  /** Adds a scope; one that reaches into it ends before it. */
  private static void add(List<VenueScope> scopes, VenueScope scope) {
    VenueScope last = scopes.isEmpty() ? null : scopes.get(scopes.size() - 1);
    if (last != null && last.to() > scope.from()) {
      scopes.remove(scopes.size() - 1);
      if (last.from() < scope.from()) {
        scopes.add(new VenueScope(last.venue(), last.from(), scope.from(), last.onlyPeople()));
      }
    }
    scopes.add(scope);
  }

  /**
   * The start of the clause whose subject is at the venue, {@code Đồng chí A chủ trì tại điểm cầu
   * X}; -1 where the verb opens the clause or there is none.
   */
  private static int subject(AnnotatedText text, Found venue) {
    int start = jointStart(text, clauseStart(text, venue.from()));
    int last = isBeside(text, venue) ? venue.from() : start;
    int verb = verbBefore(text, venue, last);
    if (verb < 0) {
      return -1;
    }
    if (is(text, start, Kind.PRESENT) && !isSpeech(text, start)) {
      return -1;
    }
    int own = ownStart(text, start, verb);
    boolean named = isPersonIn(text, own, verb) || !isMany(text, verb, own);
    return verb > own + 1 && named ? own : -1;
  }

  /**
   * {@code Ông A - Bí thư; ông B - Chủ tịch đồng chủ trì tại điểm cầu X}: the clauses before that
   * name somebody and have no verb of their own share the verb of this one.
   */
  private static int jointStart(AnnotatedText text, int clause) {
    int start = clause;
    int sentence = text.sentences().start(text.sentences().of(clause));
    while (start > sentence) {
      int before = clauseStart(text, start - 1);
      if (!isOfPerson(text, start) && !text.has(Layers.FAMILY_NAMES, start)) {
        return start;
      }
      if (verbOfPerson(text, before, start) >= 0 || is(text, before, Kind.PRESENT)) {
        return start;
      }
      start = before;
    }
    return start;
  }

  /** The verb of which the venue tells the place; -1 where there is none. */
  private static int verbBefore(AnnotatedText text, Found venue, int last) {
    boolean near = true;
    for (int i = venue.from() - 1; i >= last && i >= venue.from() - LONG_GAP; i--) {
      near &= venue.from() - i <= VERB_REACH;
      if (is(text, i, Kind.PRESENT) && text.tokens().shape(i) == Shape.LOWER) {
        return i;
      }
      if (isAct(text, i)) {
        return endsClause(text, venue.to()) && isAt(text, venue.from() - 1) ? i : -1;
      }
      if (!near && text.tokens().isOneOf(i, ",:()")) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean endsClause(AnnotatedText text, int i) {
    return i >= text.tokens().size()
        || text.tokens().lineBefore(i)
        || text.tokens().isOneOf(i, ".;)!?");
  }

  /**
   * {@code ông A chủ trì tại điểm cầu X, ông B dự tại điểm cầu Y}: where the subject of the verb
   * begins, behind the verb of another.
   */
  private static int ownStart(AnnotatedText text, int start, int verb) {
    boolean person = false;
    int comma = -1;
    for (int i = verb - 1; i > start; i--) {
      boolean parts = text.tokens().is(i, ',') || is(text, i, Kind.PART);
      comma = parts && person ? i : comma;
      if (comma >= 0 && isAct(text, i)) {
        return nearestPart(text, i, verb) + 1;
      }
      person |= isOfPerson(text, i);
    }
    return start;
  }

  private static int nearestPart(AnnotatedText text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.tokens().is(i, ',') || is(text, i, Kind.PART)) {
        return i;
      }
    }
    return from;
  }

  /**
   * The start of the clause whose subject is a group at the venue, {@code Lãnh đạo các phòng dự tại
   * điểm cầu X}; -1 where there is none.
   */
  private static int crowd(AnnotatedText text, Found venue) {
    int start = clauseStart(text, venue.from());
    for (int i = venue.from() - 1; i > start + 1 && i >= venue.from() - VERB_REACH; i--) {
      if (is(text, i, Kind.PRESENT)) {
        boolean group = isMany(text, i, start) && !isActing(text, start, i);
        return group && !isBeside(text, venue) ? start : -1;
      }
    }
    return -1;
  }

  /**
   * {@code Khi ông A kết luận, những người dự ở}: the clause tells of somebody before the group.
   */
  private static boolean isActing(AnnotatedText text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.has(Layers.HONORIFICS, i)) {
        return true;
      }
    }
    return false;
  }

  /** {@code … 500 người dự, điểm cầu X có …}: the venue begins something new. */
  private static boolean isBeside(AnnotatedText text, Found venue) {
    return text.tokens().is(venue.from() - 1, ',');
  }

  /** True where a person is told of before the verb, and no other verb has him as its subject. */
  private static boolean isPersonIn(AnnotatedText text, int from, int to) {
    boolean person = false;
    for (int i = from; i < to; i++) {
      if (text.has(Layers.ROLE_CUES, i)) {
        return false;
      }
      person |= isOfPerson(text, i);
    }
    return person;
  }

  /** {@code những người tham dự}: nobody who is named. */
  private static boolean isMany(AnnotatedText text, int verb, int start) {
    for (int i = verb - 1; i >= start && i >= verb - SUBJECT; i--) {
      if (is(text, i, Kind.ALL)) {
        return true;
      }
    }
    return false;
  }

  private static int clauseStart(AnnotatedText text, int i) {
    int start = text.sentences().start(text.sentences().of(i));
    for (int j = i - 1; j > start; j--) {
      if (text.tokens().is(j, ';')) {
        return j + 1;
      }
    }
    return start;
  }

  private static int clauseEnd(AnnotatedText text, int i) {
    int end = text.sentences().end(text.sentences().of(i - 1));
    for (int j = i; j < end; j++) {
      if (text.tokens().is(j, ';')) {
        return j;
      }
    }
    return end;
  }

  /**
   * {@code Tại điểm cầu X có …}, {@code Dự tại điểm cầu X:}: a place where people are, and then a
   * list.
   */
  private static boolean opensList(AnnotatedText text, Found venue) {
    if (isHeading(text, venue) || is(text, venue.to(), Kind.ATTEND)) {
      return true;
    }
    boolean at = isAt(text, venue.from() - 1);
    if ((at || isObject(text, venue)) && verbOpensClause(text, venue)) {
      return true;
    }
    if (!at || isTold(text, venue)) {
      return false;
    }
    int sentence = text.sentences().of(venue.from());
    int end = Math.min(text.sentences().end(sentence), venue.to() + GAP);
    for (int i = venue.to(); i < end && !isOfPerson(text, i); i++) {
      if (is(text, i, Kind.ATTEND) || text.tokens().is(i, ':')) {
        return true;
      }
    }
    return false;
  }

  /** {@code Điểm cầu X:} on a line of its own; {@code …; điểm cầu X: đồng chí A}. */
  private static boolean isHeading(AnnotatedText text, Found venue) {
    Tokens tokens = text.tokens();
    int start = tokens.isOneOf(venue.from() - 1, "-–—+*•") ? venue.from() - 1 : venue.from();
    boolean line = start == 0 || tokens.lineBefore(start);
    boolean clause = clauseStart(text, venue.from()) == venue.from();
    return tokens.is(venue.to(), ':') && (line || (clause && isOfPerson(text, venue.to() + 1)));
  }

  /** {@code Chủ trì điểm cầu X}: the venue right behind the verb. */
  private static boolean isObject(AnnotatedText text, Found venue) {
    int verb = venue.from() - 1;
    while (verb > venue.from() - OPENING && !is(text, verb, Kind.PRESENT)) {
      verb--;
    }
    return is(text, verb, Kind.PRESENT) && text.end(Layers.VENUE_WORDS, verb) == venue.from();
  }

  /** {@code Chủ trì tại điểm cầu X là …}: those who are there stand behind the venue. */
  private static boolean verbOpensClause(AnnotatedText text, Found venue) {
    int start = clauseStart(text, venue.from());
    for (int i = start; i <= start + 1 && i < venue.from(); i++) {
      if (is(text, i, Kind.PRESENT) && !isSpeech(text, i)) {
        return venue.from() - i <= LONG_GAP;
      }
    }
    return false;
  }

  private static boolean isOfPerson(AnnotatedText text, int i) {
    return text.has(Layers.HONORIFICS, i) || text.has(Layers.POSITIONS, i);
  }

  private static boolean isAt(AnnotatedText text, int i) {
    return is(text, i, Kind.AT) || is(text, i, Kind.FROM);
  }

  private static boolean is(AnnotatedText text, int i, Kind kind) {
    VenueWord word = text.at(Layers.VENUE_WORDS, i);
    return word != null && word.is(kind);
  }

  /**
   * The end of the sentence and of those after it that go on listing who was there; where a colon
   * ends the paragraph, of the list below it.
   */
  private static int listEnd(AnnotatedText text, int from) {
    Tokens tokens = text.tokens();
    int paragraph = paragraphEnd(tokens, from);
    int sentence = text.sentences().of(from - 1);
    int end = text.sentences().end(sentence);
    int other = otherPlace(text, from, end);
    if (other >= 0) {
      return other;
    }
    while (end < paragraph && goesOn(text, end)) {
      sentence++;
      end = text.sentences().end(sentence);
    }
    while (tokens.is(paragraph - 1, ':') && end >= paragraph && isMoreBelow(text, end)) {
      end = paragraphEnd(tokens, end + 1);
    }
    return end;
  }

  private static boolean isMoreBelow(AnnotatedText text, int end) {
    return end < text.tokens().size() && isItem(text, end);
  }

  /** {@code Dự hội nghị còn có …}: a sentence that opens with a word of attendance. */
  private static boolean goesOn(AnnotatedText text, int start) {
    for (int i = start; i < start + OPENING && i < text.tokens().size(); i++) {
      if (is(text, i, Kind.ATTEND)) {
        return !isElsewhere(text, start, i);
      }
    }
    return false;
  }

  /**
   * {@code Dự tại các điểm cầu có …}, {@code Dự tại tỉnh có …}: those who attended were at places
   * without names.
   */
  private static boolean isElsewhere(AnnotatedText text, int start, int from) {
    int at = is(text, start, Kind.PRESENT) ? text.end(Layers.VENUE_WORDS, start) : start;
    if (isAt(text, at) && !isTime(text, at + 1)) {
      return true;
    }
    int end = Math.min(from + GAP / 2, text.tokens().size() - 2);
    for (int i = from; i < end; i++) {
      if (isAt(text, i) && is(text, i + 1, Kind.ALL) && is(text, i + 2, Kind.BRIDGE)) {
        return true;
      }
    }
    return false;
  }

  /** {@code …; tại Kho bạc X có …}: what a clause with a place of its own lists is not here. */
  private static int otherPlace(AnnotatedText text, int from, int end) {
    for (int i = from; i < end - 2; i++) {
      int at = is(text, i + 1, Kind.PRESENT) ? text.end(Layers.VENUE_WORDS, i + 1) : i + 1;
      if (text.tokens().is(i, ';') && isAt(text, at) && !isTime(text, at + 1)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isTime(AnnotatedText text, int i) {
    return text.has(Layers.MEETING_KINDS, i) || text.has(Layers.CALENDAR, i);
  }

  private static boolean isItem(AnnotatedText text, int line) {
    return text.tokens().isOneOf(line, "-–—+*•")
        || isOfPerson(text, line)
        || text.has(Layers.MODIFIERS, line);
  }

  private static int paragraphEnd(Tokens tokens, int from) {
    int end = from;
    while (end < tokens.size() && !tokens.lineBefore(end)) {
      end++;
    }
    return end;
  }
}
