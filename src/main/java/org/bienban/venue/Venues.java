package org.bienban.venue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bienban.record.Meeting;
import org.bienban.record.Venue;

/**
 * The venues of one report. Immutable.
 *
 * @param venues the venues in the order of the text
 * @param scopes which parts of the text belong to which venue; the first that holds a token decides
 * @param mode how people took part; empty where nothing tells
 */
public record Venues(
    List<FoundVenue> venues, List<VenueScope> scopes, Optional<Meeting.Mode> mode) {

  /** No venues. */
  public static final Venues NONE = new Venues(List.of(), List.of(), Optional.empty());

  /** Copies the lists. */
  public Venues {
    venues = List.copyOf(venues);
    scopes = List.copyOf(scopes);
  }

  /**
   * The id of the venue under which the text lists the group or figure at a token; empty where it
   * ties it to none.
   */
  public Optional<String> holding(int token) {
    return holding(token, false);
  }

  /**
   * The id of the venue where the text puts the person named at a token; empty where it does not.
   */
  public Optional<String> holdingPerson(int token) {
    return holding(token, true);
  }

  private Optional<String> holding(int token, boolean person) {
    for (VenueScope scope : scopes) {
      boolean fits = person || !scope.onlyPeople();
      if (fits && scope.from() <= token && token < scope.to()) {
        return Optional.of(FoundVenue.id(scope.venue()));
      }
    }
    return Optional.empty();
  }

  /**
   * The venues as parts of a record, with the ids {@code v1}, {@code v2} … that {@link #holding}
   * gives.
   */
  public List<Venue> toRecords() {
    List<Venue> records = new ArrayList<>(venues.size());
    for (int i = 0; i < venues.size(); i++) {
      records.add(venues.get(i).toRecord(i));
    }
    return records;
  }
}
