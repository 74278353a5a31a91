package org.bienban.venue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bienban.calendar.CalendarMention;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.meeting.FoundMeeting;
import org.bienban.meeting.Modes;
import org.bienban.place.Gazetteer;
import org.bienban.place.HomePlace;
import org.bienban.place.PlaceReader;
import org.bienban.record.Meeting;
import org.bienban.record.Venue;
import org.jspecify.annotations.Nullable;

/**
 * Finds where the reported meeting is held: named bridge points anywhere in the text; buildings and
 * areas only where the text says that it is held there ({@code Sáng 13/9, tại Hà Nội, …}; {@code
 * diễn ra tại Bảo tàng Hà Nội}).
 *
 * <p>{@code "Tại điểm cầu Tỉnh ủy Lai Châu có các đồng chí: …"} gives the bridge point {@code "điểm
 * cầu Tỉnh ủy Lai Châu"} and a scope to the end of the paragraph.
 *
 * <p>Without state; safe for any number of threads.
 */
public final class VenueFinder {
  private final Gazetteer gazetteer;
  private final PlaceReader places;

  /** A finder that resolves places by this gazetteer. */
  public VenueFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.places = new PlaceReader(gazetteer);
  }

  /**
   * The venues of a text; where it reports no meeting, only bridge points with people.
   *
   * @param dates the dates of the text
   * @param meeting the reported event
   * @param home what the report's {@code tỉnh} and {@code huyện} mean
   * @param date a day in the time of the report; null where it is not known
   */
  public Venues find(
      AnnotatedText text,
      List<CalendarMention> dates,
      Optional<FoundMeeting> meeting,
      HomePlace home,
      @Nullable LocalDate date) {
    Units units = new Units(gazetteer, home, date);
    if (meeting.isEmpty()) {
      return bridgesOnly(text, dates, units);
    }
    List<Found> found = new Pass(text, dates, meeting, places, units).run();
    Merge merge = new Merge(text, found);
    List<FoundVenue> venues = merge.venues();
    return new Venues(venues, Scopes.of(text, found, merge), mode(text, venues, meeting.get()));
  }

  /** Where no event is named, a bridge point still tells where its people were. */
  private Venues bridgesOnly(AnnotatedText text, List<CalendarMention> dates, Units units) {
    Pass pass = new Pass(text, dates, Optional.empty(), places, units);
    List<Found> found = pass.bridgesOnly();
    Merge merge = new Merge(text, found);
    return found.isEmpty()
        ? Venues.NONE
        : new Venues(merge.venues(), Scopes.of(text, found, merge), Optional.empty());
  }

  private static Optional<Meeting.Mode> mode(
      AnnotatedText text, List<FoundVenue> venues, FoundMeeting meeting) {
    Optional<Meeting.Mode> said = Modes.of(text, meeting);
    boolean bridge = venues.stream().anyMatch(venue -> venue.kind() == Venue.Kind.BRIDGE);
    if (said.isPresent()) {
      return said;
    }
    if (bridge) {
      return Optional.of(Meeting.Mode.ONLINE);
    }
    return venues.isEmpty() ? Optional.empty() : Optional.of(Meeting.Mode.IN_PERSON);
  }
}
