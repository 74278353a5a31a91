package org.bienban.venue;

/**
 * A part of the text that lists people, groups or figures under one venue: {@code "Tại điểm cầu X
 * có các đồng chí: …"} to the end of its paragraph. Immutable.
 *
 * @param venue index of the venue
 * @param from its first token
 * @param to the token after its last
 * @param onlyPeople true where it tells who acts there, and nothing of groups and figures
 */
public record VenueScope(int venue, int from, int to, boolean onlyPeople) {

  /** A part that ties everything in it to the venue. */
  VenueScope(int venue, int from, int to) {
    this(venue, from, to, false);
  }
}
