package org.bienban.venue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.CalendarWord;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.VenueWord;
import org.bienban.lexicon.VenueWord.Kind;
import org.bienban.record.Place;
import org.bienban.record.Venue;
import org.bienban.text.Shape;

/**
 * Ties people to one of several places where the events of a report were held: {@code Ngày 25/5,
 * tại Quy Nhơn, ông A … Ngày 26/5, tại Hà Nội, ông B …}.
 */
final class EventScopes {
  /** The rule of a place named again that opens a sentence: what follows happened there. */
  static final String FRONTED = "venue.fronted";

  private static final int OPENING = 4;
  private static final Set<CalendarWord.Kind> TODAY =
      EnumSet.of(CalendarWord.Kind.RELATIVE, CalendarWord.Kind.SAME_DAY);

  private final AnnotatedText text;
  private final Clauses clauses;
  private final PeopleLists lists;
  private final List<Found> found;
  private final Merge merge;
  private final List<VenueScope> scopes = new ArrayList<>();

  private EventScopes(AnnotatedText text, List<Found> found, Merge merge) {
    this.text = text;
    this.clauses = new Clauses(text);
    this.lists = new PeopleLists(text, clauses);
    this.found = found;
    this.merge = merge;
  }

  /** The scopes; none where the report tells of one place, or of several in one breath. */
  static List<VenueScope> of(AnnotatedText text, List<Found> found, Merge merge) {
    EventScopes events = new EventScopes(text, found, merge);
    List<Integer> own = events.own();
    if (events.areApart(own)) {
      events.run(own);
    }
    return events.scopes;
  }

  /** The mentions of places that are no part of the name of another's place. */
  private List<Integer> own() {
    Set<Integer> outer = new HashSet<>();
    found.forEach(one -> outer.add(one.within()));
    List<Integer> own = new ArrayList<>();
    for (int f = 0; f < found.size(); f++) {
      if (!outer.contains(f) && !isCountry(found.get(f)) && isOfEvent(f)) {
        own.add(f);
      }
    }
    return own;
  }

  /** A country is around the towns of a visit, and no second place. */
  private static boolean isCountry(Found one) {
    return one.kind() == Venue.Kind.AREA
        && one.place()
            .flatMap(Place::level)
            .filter(level -> level == Place.Level.COUNTRY)
            .isPresent();
  }

  private boolean isOfEvent(int f) {
    return isFronted(f) || isDated(f);
  }

  private boolean isFronted(int f) {
    return found.get(f).rule().equals(FRONTED);
  }

  /** True where the sentence tells the day too: only then is it an event of the report. */
  private boolean isDated(int f) {
    int sentence = sentenceOf(f);
    int end = text.sentences().end(sentence);
    for (int i = text.sentences().start(sentence); i < end; i++) {
      boolean number = text.tokens().shape(i) == Shape.NUMBER;
      boolean day =
          number && (text.tokens().isOneOf(i + 1, "/.-") || text.tokens().word(i).indexOf('.') > 0);
      CalendarWord word = text.at(Layers.CALENDAR, i);
      if (day || (word != null && TODAY.contains(word.kind()))) {
        return true;
      }
    }
    return false;
  }

  /**
   * True for places in different sentences, none of which lies in another: of a town and a building
   * nobody knows.
   */
  private boolean areApart(List<Integer> own) {
    Set<Integer> roots = new HashSet<>();
    Set<Integer> clauses = new HashSet<>();
    Set<Venue.Kind> kinds = EnumSet.noneOf(Venue.Kind.class);
    for (int f : own) {
      kinds.add(found.get(f).kind());
      if (roots.add(root(f)) || isFronted(f)) {
        clauses.add(clauseStart(f));
      }
    }
    boolean alike = kinds.size() == 1 || own.stream().allMatch(this::isFronted);
    return roots.size() > 1 && clauses.size() > 1 && alike;
  }

  /** The venue around all others that the place lies in. */
  private int root(int mention) {
    int outer = mention;
    while (found.get(outer).within() >= 0) {
      outer = found.get(outer).within();
    }
    int venue = merge.venueOf(outer);
    List<FoundVenue> venues = merge.venues();
    for (int depth = 0; depth < venues.size() && venues.get(venue).within().isPresent(); depth++) {
      venue = venues.get(venue).within().getAsInt();
    }
    return venue;
  }

  /** Where the clause of a place begins: behind a semicolon only if the place opens it. */
  private int clauseStart(int mention) {
    int at = found.get(mention).from() - 1;
    return isFronted(mention) && text.tokens().is(at - 1, ';')
        ? at
        : text.sentences().start(sentenceOf(mention));
  }

  private int sentenceOf(int mention) {
    return text.sentences().of(found.get(mention).from());
  }

  private void run(List<Integer> own) {
    for (int o = 0; o < own.size(); o++) {
      int f = own.get(o);
      int clause = clauseStart(f);
      boolean alone =
          (o == 0 || clauseStart(own.get(o - 1)) != clause)
              && (o + 1 == own.size() || clauseStart(own.get(o + 1)) != clause);
      if (alone && !isWelcomed(f)) {
        tie(f, clause, o + 1 < own.size() ? clauseStart(own.get(o + 1)) : text.tokens().size());
      }
    }
  }

  /** An airport ties those who receive somebody, and they are found elsewhere. */
  private boolean isWelcomed(int f) {
    return found.get(f).kind() == Venue.Kind.SITE && found.get(f).rule().equals("venue.again");
  }

  /**
   * Ties those in the clause of a place, and in the sentences of its event after it.
   *
   * @param next where the clause of the next place begins
   */
  private void tie(int f, int start, int next) {
    int venue = merge.venueOf(f);
    int sentence = sentenceOf(f);
    int clauseEnd = Math.min(text.sentences().end(sentence), next);
    int from = found.get(f).from();
    if (isPersonIn(start, from) && !opensClause(found.get(f), start)) {
      scopes.add(new VenueScope(venue, start, from, true));
    } else {
      int end = matter(from, clauseEnd);
      scopes.add(new VenueScope(venue, from, end, true));
    }
    more(venue, sentence + 1, next);
  }

  /** Ties those in the sentences behind a place that go on with its event. */
  private void more(int venue, int first, int next) {
    boolean listed = true;
    for (int s = first; s < text.sentences().size() && text.sentences().end(s) <= next; s++) {
      int start = text.sentences().start(s);
      int end = text.sentences().end(s);
      listed &= lists.goesOn(start);
      if (listed) {
        scopes.add(new VenueScope(venue, start, end, true));
      } else if (isOfSameEvent(s)) {
        int verb = clauses.verbOfPerson(start, end);
        scopes.add(new VenueScope(venue, start, verb < 0 ? end : verb, true));
      }
    }
  }

  /**
   * {@code … , tại X, ông A …}; {@code Trong phiên họp tại X hôm 17/5, ông A …}: what stands before
   * the place is another matter, those who were there follow.
   */
  private boolean opensClause(Found place, int start) {
    int at = place.from() - 1;
    if (text.tokens().is(at - 1, ',') && text.tokens().is(place.to(), ',')) {
      return true;
    }
    boolean comma = false;
    for (int i = place.to(); i < place.to() + OPENING + 2 && i < text.tokens().size(); i++) {
      comma |= text.tokens().is(i, ',');
    }
    for (int i = at - 1; comma && i > start && i >= at - OPENING; i--) {
      if (text.has(Layers.MEETING_KINDS, i)
          && text.tokens().shape(i - 1) == Shape.CAPITALIZED
          && text.has(Layers.VENUE_WORDS, i - 1)) {
        return true;
      }
    }
    return false;
  }

  /** {@code Tại buổi làm việc, …}: a sentence of the event just told. */
  private boolean isOfSameEvent(int sentence) {
    int start = text.sentences().start(sentence);
    for (int i = start; i < start + OPENING && i < text.tokens().size(); i++) {
      VenueWord word = text.at(Layers.VENUE_WORDS, i);
      if (word != null && word.is(Kind.AT)) {
        return text.has(Layers.MEETING_KINDS, i + 1);
      }
    }
    return false;
  }

  /** {@code … do ông A chủ trì để xem xét kỷ luật ông B}: what it is about; else the end. */
  private int matter(int from, int end) {
    for (int i = from; i < end; i++) {
      VenueWord word = text.at(Layers.VENUE_WORDS, i);
      if (word != null && word.is(Kind.AIM) && isPersonIn(from, i)) {
        return i;
      }
    }
    return end;
  }

  private boolean isPersonIn(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.has(Layers.HONORIFICS, i) || text.has(Layers.POSITIONS, i)) {
        return true;
      }
    }
    return false;
  }
}
