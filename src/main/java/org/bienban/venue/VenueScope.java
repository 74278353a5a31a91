package org.bienban.venue;

/**
 * A part of the text that lists people, groups or figures under one venue: {@code "Tại điểm cầu X
 * có các đồng chí: …"} to the end of its paragraph. Immutable.
 *
 * @param venue index of the venue
 * @param from its first token
 * @param to the token after its last
 */
public record VenueScope(int venue, int from, int to) {}
