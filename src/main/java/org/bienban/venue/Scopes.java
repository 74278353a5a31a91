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
  private static final int VERB_REACH = 5;
  private static final int SUBJECT = 4;

  private Scopes() {}

  static List<VenueScope> of(AnnotatedText text, List<Found> found, Merge merge) {
    List<VenueScope> scopes = new ArrayList<>();
    for (int f = 0; f < found.size(); f++) {
      Found one = found.get(f);
      if (one.kind() != Venue.Kind.BRIDGE) {
        continue;
      }
      int subject = subject(text, one);
      if (subject >= 0) {
        add(scopes, new VenueScope(merge.venueOf(f), subject, clauseEnd(text, one.to())));
      } else if (opensList(text, one)) {
        add(scopes, new VenueScope(merge.venueOf(f), one.to(), listEnd(text, one.to())));
      }
    }
    return scopes;
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
    for (int i = venue.from() - 1; i >= start && i >= venue.from() - VERB_REACH; i--) {
      if (is(text, i, Kind.PRESENT)) {
        return i > start + 1 && !isMany(text, i, start) ? start : -1;
      }
    }
    return -1;
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
    if (!is(text, venue.from() - 1, Kind.AT)) {
      return false;
    }
    int sentence = text.sentences().of(venue.from());
    int end = Math.min(text.sentences().end(sentence), venue.to() + GAP);
    for (int i = venue.to(); i < end; i++) {
      if (is(text, i, Kind.ATTEND) || text.tokens().is(i, ':')) {
        return true;
      }
    }
    return false;
  }

  private static boolean is(AnnotatedText text, int i, Kind kind) {
    VenueWord word = text.at(Layers.VENUE_WORDS, i);
    return word != null && word.is(kind);
  }

  /** The end of the paragraph; where a colon ends it, of the list below it. */
  private static int listEnd(AnnotatedText text, int from) {
    Tokens tokens = text.tokens();
    int end = paragraphEnd(tokens, from);
    if (tokens.is(end - 1, ':')) {
      while (end < tokens.size() && isItem(text, end)) {
        end = paragraphEnd(tokens, end + 1);
      }
    }
    return end;
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
