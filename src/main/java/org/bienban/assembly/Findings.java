package org.bienban.assembly;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bienban.calendar.CalendarMention;
import org.bienban.figure.Figures;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.meeting.FoundMeeting;
import org.bienban.place.HomePlace;
import org.bienban.record.DocumentMention;
import org.bienban.role.NamedRoles;
import org.bienban.venue.Venues;

/**
 * What the stages found in one report. Immutable.
 *
 * @param text the annotated text
 * @param day a day in the time of the report, where it is known
 * @param dates its dates and periods
 * @param meeting the reported event
 * @param home what {@code tỉnh} and {@code huyện} mean in it
 * @param venues its venues
 * @param roles its persons, titles and roles
 * @param figures its quantities
 * @param documents the documents that it cites
 */
public record Findings(
    AnnotatedText text,
    Optional<LocalDate> day,
    List<CalendarMention> dates,
    Optional<FoundMeeting> meeting,
    HomePlace home,
    Venues venues,
    NamedRoles roles,
    Figures figures,
    List<DocumentMention> documents) {
  /** Copies the lists. */
  public Findings {
    dates = List.copyOf(dates);
    documents = List.copyOf(documents);
  }
}
