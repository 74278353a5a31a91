package org.bienban.record;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What one meeting report becomes: its officials, venues, figures, dates and documents, each with
 * its place in the text.
 *
 * <p>Immutable, and safe for any number of threads. Two records are equal when all they hold is
 * equal. Ids of venues, officials and counts are unique, and each id that is referred to exists.
 *
 * @param id the caller's id, or one made from the path or the text
 * @param source where the text came from
 * @param meeting the reported event; empty where a text reports none
 * @param venues where it was held
 * @param officials who is named in it, in the order of the text
 * @param groups attendees without names
 * @param counts the quantities it states, in the order of the text
 * @param dates every date and period of the text
 * @param documents the documents it names
 * @param checks whether its figures agree
 * @param diagnostics what was repaired, is doubtful or not understood
 */
public record MeetingRecord(
    String id,
    Source source,
    Optional<Meeting> meeting,
    List<Venue> venues,
    List<Official> officials,
    List<Group> groups,
    List<Count> counts,
    List<DateMention> dates,
    List<DocumentMention> documents,
    List<Check> checks,
    List<Diagnostic> diagnostics) {

  /** The name of this form of record, and of its JSON. */
  public static final String FORMAT = "bienban/1";

  /**
   * Checks and copies the parts.
   *
   * @throws IllegalArgumentException if {@code id} is blank, an id occurs twice, or an id that is
   *     referred to does not exist
   */
  public MeetingRecord {
    Require.notBlank(id, "id");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(meeting, "meeting");
    venues = List.copyOf(venues);
    officials = List.copyOf(officials);
    groups = List.copyOf(groups);
    counts = List.copyOf(counts);
    dates = List.copyOf(dates);
    documents = List.copyOf(documents);
    checks = List.copyOf(checks);
    diagnostics = List.copyOf(diagnostics);
    checkVenues(venues, officials, groups, counts);
    checkCounts(counts, checks);
    Set<String> people = new HashSet<>();
    officials.forEach(official -> unique("official", official.id(), people));
  }

  /** A record of a text in which nothing was found. */
  public static MeetingRecord empty(String id, Source source) {
    return new MeetingRecord(
        id,
        source,
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** The venue with this id. */
  public Optional<Venue> venue(String venueId) {
    return venues.stream().filter(venue -> venue.id().equals(venueId)).findFirst();
  }

  /** The count with this id. */
  public Optional<Count> count(String countId) {
    return counts.stream().filter(count -> count.id().equals(countId)).findFirst();
  }

  private static void checkVenues(
      List<Venue> venues, List<Official> officials, List<Group> groups, List<Count> counts) {
    Set<String> ids = new HashSet<>();
    venues.forEach(venue -> unique("venue", venue.id(), ids));
    venues.forEach(venue -> exist("venue", venue.within(), ids));
    officials.forEach(official -> exist("venue", official.venue(), ids));
    groups.forEach(group -> exist("venue", group.venue(), ids));
    counts.forEach(count -> exist("venue", count.venue(), ids));
  }

  private static void checkCounts(List<Count> counts, List<Check> checks) {
    Set<String> ids = new HashSet<>();
    counts.forEach(count -> unique("count", count.id(), ids));
    counts.forEach(count -> exist("count", count.partOf(), ids));
    checks.forEach(check -> exist("count", check.total(), ids));
    checks.forEach(check -> check.parts().forEach(part -> exist("count", part, ids)));
  }

  private static void unique(String kind, String id, Set<String> seen) {
    if (!seen.add(id)) {
      throw new IllegalArgumentException("two of kind " + kind + " have the id " + id);
    }
  }

  private static void exist(String kind, Optional<String> reference, Set<String> ids) {
    if (reference.isPresent()) {
      exist(kind, reference.get(), ids);
    }
  }

  private static void exist(String kind, String reference, Set<String> ids) {
    if (!ids.contains(reference)) {
      throw new IllegalArgumentException("there is no " + kind + " with the id " + reference);
    }
  }
}
