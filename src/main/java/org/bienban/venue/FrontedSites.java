package org.bienban.venue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.VenueWord.Kind;
import org.bienban.place.PlaceMention;
import org.bienban.place.PlaceReader;
import org.bienban.record.Venue;
import org.bienban.text.Folding;
import org.bienban.text.Shape;
import org.bienban.text.Tokens;

/**
 * Buildings and units of which the clauses of a text tell who was there: {@code Tại Nhà hát lớn,
 * ông A khai mạc; tại Cung văn hóa có bà B}, {@code Dự lễ tại huyện X có ông C}, {@code Ông D dự lễ
 * tại Trường Y}. Two of them show that a report tells who was at which. For one text and one
 * thread.
 */
final class FrontedSites {

  /** How far behind the name the first person may stand. */
  private static final int REACH = 8;

  /** How far before a place the verb may stand that somebody was there. */
  private static final int VERB_REACH = 11;

  private final AnnotatedText text;
  private final Tokens tokens;
  private final Names names;
  private final PlaceReader places;
  private final Units units;

  FrontedSites(AnnotatedText text, Names names, PlaceReader places, Units units) {
    this.text = text;
    this.tokens = text.tokens();
    this.names = names;
    this.places = places;
    this.units = units;
  }

  /** True where clauses tell of people at different places. */
  boolean areSeveral() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < tokens.size() && seen.size() < 2; i++) {
      int end = names.is(i, Kind.AT) ? end(i) : i;
      if (end > i) {
        int start = names.end(i);
        seen.add(
            Folding.fold(tokens.text(area(start).isPresent() ? start : names.end(start), end)));
      }
    }
    return seen.size() > 1;
  }

  /** Adds the place behind {@code tại}; its end, or where it would start if there is none. */
  int at(int i, Chains chains, List<Found> found) {
    int start = names.end(i);
    int end = end(i);
    if (end <= i) {
      return start;
    }
    Optional<PlaceMention> area = area(start);
    if (area.isPresent()) {
      found.add(
          new Found(
              Venue.Kind.AREA,
              start,
              start,
              end,
              -1,
              units.of(area.get()),
              "",
              EventScopes.FRONTED));
    } else {
      chains.add(Venue.Kind.SITE, start, names.end(start), end, EventScopes.FRONTED);
    }
    return end;
  }

  /** The end of the place behind {@code tại} of which its clause tells who was there; else i. */
  private int end(int i) {
    int start = names.end(i);
    if (start >= tokens.size() || tokens.lineBefore(start)) {
      return i;
    }
    int end = placeEnd(start);
    if (end == start) {
      return i;
    }
    boolean people;
    if (names.opensClause(i)) {
      people = isOfPeople(end) && (names.is(start, Kind.SITE) || hasPresence(end));
    } else if (names.verbOpensClause(i)) {
      people = names.is(end, Kind.ATTEND);
    } else {
      people = hasSubject(i) && endsClause(end);
    }
    return people ? end : i;
  }

  private int placeEnd(int start) {
    Optional<PlaceMention> area = area(start);
    if (area.isPresent()) {
      return area.get().to();
    }
    if (!names.is(start, Kind.SITE)) {
      return start;
    }
    int end = names.siteEnd(start, names.end(start));
    // The table has some names as a whole: Hội trường Thống Nhất.
    return names.isNamed(start + 1, end) ? end : start;
  }

  /** A unit with the word for its kind: {@code huyện Hoài Ân}. */
  private Optional<PlaceMention> area(int start) {
    return text.has(Layers.PLACE_KINDS, start)
        ? places.read(text, start).filter(place -> place.kind().isPresent())
        : Optional.empty();
  }

  private boolean isOfPeople(int end) {
    if (!tokens.is(end, ',') && !names.is(end, Kind.ATTEND)) {
      return false;
    }
    for (int i = end; i < end + REACH && i < tokens.size() && !tokens.isOneOf(i, ".;"); i++) {
      if (isPerson(i)) {
        return true;
      }
    }
    return false;
  }

  /** {@code Tại huyện X, ông A dự …}: somebody was there, and does not only tell of it. */
  private boolean hasPresence(int from) {
    int end = text.sentences().end(text.sentences().of(from));
    for (int i = from; i < end; i++) {
      if (names.is(i, Kind.PRESENT) && tokens.shape(i) == Shape.LOWER) {
        return true;
      }
    }
    return false;
  }

  /** {@code Ông A dự lễ khai giảng tại}: the verb of presence and who was there. */
  private boolean hasSubject(int at) {
    int verb = at - 1;
    while (verb > at - VERB_REACH && verb > 0 && !isPresence(verb)) {
      if (tokens.shape(verb) == Shape.PUNCTUATION || names.is(verb, Kind.AT)) {
        return false;
      }
      verb--;
    }
    int start = text.sentences().start(text.sentences().of(at));
    for (int i = verb - 1; isPresence(verb) && i >= start && !tokens.is(i, ';'); i--) {
      if (isPerson(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPresence(int i) {
    return names.is(i, Kind.PRESENT) && names.is(i, Kind.ATTEND) && tokens.shape(i) == Shape.LOWER;
  }

  private boolean isPerson(int i) {
    return text.has(Layers.HONORIFICS, i) || text.has(Layers.POSITIONS, i);
  }

  private boolean endsClause(int i) {
    return i >= tokens.size() || tokens.isOneOf(i, ".;,(") || tokens.lineBefore(i);
  }
}
