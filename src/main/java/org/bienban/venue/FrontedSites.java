package org.bienban.venue;

import java.util.HashSet;
import java.util.Set;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.VenueWord.Kind;
import org.bienban.record.Venue;
import org.bienban.text.Folding;
import org.bienban.text.Tokens;

/**
 * Buildings that open clauses about people: {@code Tại Nhà hát lớn, ông A khai mạc; tại Cung văn
 * hóa có bà B}. Two of them show that a report tells who was at which. For one text and one thread.
 */
final class FrontedSites {

  /** How far behind the name the first person may stand. */
  private static final int REACH = 8;

  private final AnnotatedText text;
  private final Tokens tokens;
  private final Names names;

  FrontedSites(AnnotatedText text, Names names) {
    this.text = text;
    this.tokens = text.tokens();
    this.names = names;
  }

  /** True where different buildings open clauses. */
  boolean areSeveral() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < tokens.size() && seen.size() < 2; i++) {
      int end = end(i);
      if (end > i) {
        seen.add(Folding.fold(tokens.text(names.end(i), end)));
      }
    }
    return seen.size() > 1;
  }

  /** Adds the building behind {@code tại}; its end, or where it would start if there is none. */
  int at(int i, Chains chains) {
    int start = names.end(i);
    int end = end(i);
    if (end <= i) {
      return start;
    }
    chains.add(Venue.Kind.SITE, start, names.end(start), end, EventScopes.FRONTED);
    return end;
  }

  /**
   * The end of the building that {@code tại} or {@code Dự lễ tại} puts at the start of a clause;
   * else {@code i}.
   */
  private int end(int i) {
    if (!names.is(i, Kind.AT) || !(names.opensClause(i) || names.verbOpensClause(i))) {
      return i;
    }
    int start = names.end(i);
    if (start >= tokens.size() || !names.is(start, Kind.SITE)) {
      return i;
    }
    int end = names.siteEnd(start, names.end(start));
    // The table has some names as a whole: Hội trường Thống Nhất.
    boolean people = names.opensClause(i) ? isOfPeople(end) : names.is(end, Kind.ATTEND);
    return names.isNamed(start + 1, end) && people ? end : i;
  }

  private boolean isOfPeople(int end) {
    if (!tokens.is(end, ',') && !names.is(end, Kind.ATTEND)) {
      return false;
    }
    for (int i = end; i < end + REACH && i < tokens.size() && !tokens.isOneOf(i, ".;"); i++) {
      if (text.has(Layers.HONORIFICS, i) || text.has(Layers.POSITIONS, i)) {
        return true;
      }
    }
    return false;
  }
}
