package org.bienban.venue;

import java.util.ArrayList;
import java.util.List;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.VenueWord;
import org.bienban.lexicon.VenueWord.Kind;
import org.bienban.record.Venue;
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
    for (int f = 0; f < found.size(); f++) {
      Found one = found.get(f);
      if (one.kind() == Venue.Kind.SITE && isWelcome(text, one)) {
        int sentence = text.sentences().end(text.sentences().of(one.from()));
        add(scopes, new VenueScope(merge.venueOf(f), one.to(), sentence));
      }
      if (one.kind() != Venue.Kind.BRIDGE) {
        continue;
      }
      int subject = subject(text, one);
      if (subject >= 0) {
        add(scopes, new VenueScope(merge.venueOf(f), subject, clauseEnd(text, one.to())));
      } else if (crowd(text, one) >= 0) {
        add(scopes, new VenueScope(merge.venueOf(f), crowd(text, one), one.to()));
      } else {
        int end = behind(text, one);
        if (end > one.to()) {
          add(scopes, new VenueScope(merge.venueOf(f), one.to(), end));
        }
      }
    }
    return scopes;
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

  /**
   * The end of the part behind a venue that is about those there; the venue's own end where there
   * is none.
   */
  private static int behind(AnnotatedText text, Found venue) {
    if (opensList(text, venue)) {
      return listEnd(text, venue.to());
    }
    int verb = is(text, venue.from() - 1, Kind.AT) ? nextVerb(text, venue.to()) : -1;
    return verb < 0 ? venue.to() : verb;
  }

  /**
   * {@code Tại điểm cầu X, đồng chí A chủ trì}: the verb behind those who are there; -1 if none.
   */
  private static int nextVerb(AnnotatedText text, int from) {
    int sentence = text.sentences().of(from - 1);
    int end = text.tokens().is(from, ',') ? text.sentences().end(sentence) : from;
    for (int i = from; i < end; i++) {
      if (is(text, i, Kind.PRESENT)) {
        return i;
      }
    }
    return -1;
  }

  /** Adds a scope; one that reaches into it ends before it. */
  private static void add(List<VenueScope> scopes, VenueScope scope) {
    VenueScope last = scopes.isEmpty() ? null : scopes.get(scopes.size() - 1);
    if (last != null && last.to() > scope.from()) {
      scopes.remove(scopes.size() - 1);
      if (last.from() < scope.from()) {
        scopes.add(new VenueScope(last.venue(), last.from(), scope.from()));
      }
    }
    scopes.add(scope);
  }

  /**
   * The start of the clause whose subject is at the venue, {@code Đồng chí A chủ trì tại điểm cầu
   * X}; -1 where the verb opens the clause or there is none.
   */
  private static int subject(AnnotatedText text, Found venue) {
    int start = clauseStart(text, venue.from());
    int last = isBeside(text, venue) ? venue.from() : start;
    for (int i = venue.from() - 1; i >= last && i >= venue.from() - VERB_REACH; i--) {
      if (is(text, i, Kind.PRESENT)) {
        boolean named = isPersonIn(text, start, i) || !isMany(text, i, start);
        return i > start + 1 && named ? start : -1;
      }
    }
    return -1;
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
    boolean at = is(text, venue.from() - 1, Kind.AT);
    if ((at || isObject(text, venue)) && verbOpensClause(text, venue)) {
      return true;
    }
    if (!at) {
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

  /** {@code Điểm cầu X:} on a line of its own. */
  private static boolean isHeading(AnnotatedText text, Found venue) {
    Tokens tokens = text.tokens();
    int start = tokens.isOneOf(venue.from() - 1, "-–—+*•") ? venue.from() - 1 : venue.from();
    return tokens.is(venue.to(), ':') && (start == 0 || tokens.lineBefore(start));
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
      if (is(text, i, Kind.PRESENT)) {
        return venue.from() - i <= VERB_REACH;
      }
    }
    return false;
  }

  private static boolean isOfPerson(AnnotatedText text, int i) {
    return text.has(Layers.HONORIFICS, i) || text.has(Layers.POSITIONS, i);
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
        return true;
      }
    }
    return false;
  }

  private static boolean isItem(AnnotatedText text, int line) {
    return text.tokens().isOneOf(line, "-–—+*•") || text.has(Layers.HONORIFICS, line);
  }

  private static int paragraphEnd(Tokens tokens, int from) {
    int end = from;
    while (end < tokens.size() && !tokens.lineBefore(end)) {
      end++;
    }
    return end;
  }
}
