package org.bienban.record;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
    unique("official", officials.stream().map(Official::id));
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
    Set<String> ids = unique("venue", venues.stream().map(Venue::id));
    exist("venue", ids, venues.stream().flatMap(venue -> venue.within().stream()));
    exist("venue", ids, officials.stream().flatMap(official -> official.venue().stream()));
    exist("venue", ids, groups.stream().flatMap(group -> group.venue().stream()));
    exist("venue", ids, counts.stream().flatMap(count -> count.venue().stream()));
  }

  private static void checkCounts(List<Count> counts, List<Check> checks) {
    Set<String> ids = unique("count", counts.stream().map(Count::id));
    exist("count", ids, counts.stream().flatMap(count -> count.partOf().stream()));
    exist("count", ids, checks.stream().map(Check::total));
    exist("count", ids, checks.stream().flatMap(check -> check.parts().stream()));
  }

  private static Set<String> unique(String kind, Stream<String> ids) {
    Set<String> seen = new HashSet<>();
    ids.forEach(
        id -> {
          if (!seen.add(id)) {
            throw new IllegalArgumentException("two of kind " + kind + " have the id " + id);
          }
        });
    return seen;
  }

  private static void exist(String kind, Set<String> ids, Stream<String> references) {
    references.forEach(
        id -> {
          if (!ids.contains(id)) {
            throw new IllegalArgumentException("there is no " + kind + " with the id " + id);
          }
        });
  }
}
