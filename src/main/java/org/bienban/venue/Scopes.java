package org.bienban.venue;

import java.util.ArrayList;
import java.util.List;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.VenueWord.Kind;
import org.bienban.record.Venue;
import org.bienban.text.Shape;
import org.bienban.text.Tokens;

/**
 * Finds which parts of a text list people and figures under a bridge point. For one text and one
 * thread.
 */
final class Scopes {
  private static final int LONG_GAP = 20;
  private static final int OPENING = 3;

  private final AnnotatedText text;
  private final Tokens tokens;
  private final Clauses clauses;
  private final Subjects subjects;
  private final PeopleLists lists;

  private Scopes(AnnotatedText text) {
    this.text = text;
    this.tokens = text.tokens();
    this.clauses = new Clauses(text);
    this.subjects = new Subjects(text, clauses);
    this.lists = new PeopleLists(text, clauses);
  }

  static List<VenueScope> of(AnnotatedText text, List<Found> found, Merge merge) {
    return new Scopes(text).all(found, merge);
  }

  private List<VenueScope> all(List<Found> found, Merge merge) {
    List<VenueScope> scopes = new ArrayList<>();
    boolean bridges = found.stream().anyMatch(one -> one.kind() == Venue.Kind.BRIDGE);
    for (int f = 0; f < found.size(); f++) {
      Found one = found.get(f);
      if (one.kind() == Venue.Kind.SITE && isWelcome(one)) {
        int sentence = text.sentences().end(text.sentences().of(one.from()));
        add(scopes, new VenueScope(merge.venueOf(f), one.to(), sentence));
      }
      if (one.kind() == Venue.Kind.BRIDGE || (bridges && isBesideBridges(found, f))) {
        bridge(scopes, one, merge.venueOf(f));
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
  private boolean isBesideBridges(List<Found> found, int f) {
    Found one = found.get(f);
    boolean outer = found.stream().anyMatch(other -> other.within() == f);
    return !outer && found.stream().noneMatch(other -> isNamedBy(other, one));
  }

  private boolean isNamedBy(Found bridge, Found place) {
    String name = tokens.text(place.from(), place.to());
    return bridge.kind() == Venue.Kind.BRIDGE
        && tokens.text(bridge.from(), bridge.to()).endsWith(name);
  }

  private void bridge(List<VenueScope> scopes, Found one, int venue) {
    if (one.rule().equals(Merge.LISTED)) {
      return;
    }
    if (isBracketed(one)) {
      add(scopes, new VenueScope(venue, subjects.before(one), one.from(), true));
      return;
    }
    int subject = subjects.subject(one);
    int crowd = subject < 0 ? subjects.crowd(one) : -1;
    if (subject >= 0) {
      add(scopes, new VenueScope(venue, subject, tail(one)));
      companions(scopes, one, venue);
    } else if (crowd >= 0) {
      add(scopes, new VenueScope(venue, crowd, one.to()));
    } else if (lists.opensList(one)) {
      add(scopes, new VenueScope(venue, one.to(), lists.listEnd(one.to())));
    } else if (isFronted(one)) {
      fronted(scopes, one, venue);
    }
  }

  /** {@code Thứ trưởng A (điểm cầu Bộ Y tế) nêu …}: behind the one who is there. */
  private boolean isBracketed(Found one) {
    return tokens.is(one.from() - 1, '(')
        && tokens.is(one.to(), ')')
        && !one.rule().equals(Merge.SAME)
        && subjects.before(one) >= 0;
  }

  /** {@code Đón Thủ tướng tại sân bay có …}: those who receive somebody, and then who they are. */
  private boolean isWelcome(Found venue) {
    int sentence = text.sentences().of(venue.from());
    int start = text.sentences().start(sentence);
    boolean welcome = false;
    for (int i = start; i < start + OPENING && i < venue.from(); i++) {
      welcome |= clauses.is(i, Kind.WELCOME);
    }
    int end = Math.min(text.sentences().end(sentence), venue.to() + LONG_GAP);
    for (int i = venue.to(); welcome && i < end; i++) {
      if (clauses.is(i, Kind.ATTEND) || tokens.is(i, ':')) {
        return true;
      }
    }
    return false;
  }

  /** {@code Tại điểm cầu X, ông A …}; {@code điểm cầu X do ông A chủ trì}. */
  private boolean isFronted(Found venue) {
    int behind = clauses.behindAside(venue.to());
    if (clauses.is(behind, Kind.AGENT)) {
      return true;
    }
    boolean at = clauses.isAt(venue.from() - 1) && !clauses.isTold(venue);
    return at && (tokens.is(behind, ',') || startsPerson(venue));
  }

  /** {@code Tại điểm cầu X ông A …}; a capital behind a place further on is a new sentence. */
  private boolean startsPerson(Found venue) {
    boolean first = clauses.clauseStart(venue.from()) == venue.from() - 1;
    return clauses.isOfPerson(venue.to()) && (first || tokens.shape(venue.to()) == Shape.LOWER);
  }

  /**
   * Those who act at a venue named first, up to their verb, which may stand behind a list of them,
   * and the list that may follow it.
   */
  private void fronted(List<VenueScope> scopes, Found one, int venue) {
    int end = clauses.clauseEnd(one.to());
    int verb = clauses.verbOfPerson(one.to(), end);
    while (verb < 0 && tokens.is(end, ';') && clauses.startsPerson(end + 1)) {
      end = clauses.clauseEnd(end + 1);
      verb = clauses.verbOfPerson(one.to(), end);
    }
    if (verb < 0) {
      add(scopes, new VenueScope(venue, one.to(), end, true));
    } else {
      add(scopes, new VenueScope(venue, one.to(), verb));
      int list = lists.listAfter(verb, text.sentences().end(text.sentences().of(one.from())));
      if (list >= 0) {
        add(scopes, new VenueScope(venue, list, lists.listEnd(list)));
        return;
      }
    }
    int next = text.sentences().end(text.sentences().of(one.from()));
    if (next < clauses.paragraphEnd(one.from()) && lists.goesOn(next)) {
      add(scopes, new VenueScope(venue, next, lists.listEnd(next + 1)));
    }
  }

  /**
   * The end of those who are at the venue with the subject before it, {@code … dự tại điểm cầu X
   * cùng các đồng chí B, C}.
   */
  private int tail(Found venue) {
    int next = tokens.is(venue.to(), ',') ? venue.to() + 1 : venue.to();
    boolean list = clauses.is(next, Kind.WITH) || lists.opensAttendance(next);
    if (list || clauses.is(next, Kind.AGENT)) {
      return clauses.clauseEnd(venue.to());
    }
    return venue.to();
  }

  /** {@code … dự tại điểm cầu X. Cùng dự có …}: the next sentence lists who was with them. */
  private void companions(List<VenueScope> scopes, Found one, int venue) {
    int next = text.sentences().end(text.sentences().of(one.from()));
    boolean same = next < clauses.paragraphEnd(one.from());
    if (same && clauses.is(next, Kind.WITH) && lists.goesOn(next)) {
      add(scopes, new VenueScope(venue, next, lists.listEnd(next + 1)));
    }
  }

  /** Adds a scope; one that reaches into it ends before it. */
  private void add(List<VenueScope> scopes, VenueScope scope) {
    VenueScope last = scopes.isEmpty() ? null : scopes.get(scopes.size() - 1);
    if (last != null && last.to() > scope.from()) {
      scopes.remove(scopes.size() - 1);
      if (last.from() < scope.from()) {
        scopes.add(new VenueScope(last.venue(), last.from(), scope.from(), last.onlyPeople()));
      }
    }
    scopes.add(scope);
  }
}
