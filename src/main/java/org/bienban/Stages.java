package org.bienban;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bienban.assembly.Findings;
import org.bienban.assembly.RecordAssembler;
import org.bienban.calendar.CalendarFinder;
import org.bienban.calendar.CalendarMention;
import org.bienban.document.DocumentFinder;
import org.bienban.figure.FigureFinder;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Lexicon;
import org.bienban.meeting.FoundMeeting;
import org.bienban.meeting.MeetingFinder;
import org.bienban.place.Gazetteer;
import org.bienban.place.HomePlace;
import org.bienban.place.HomePlaceFinder;
import org.bienban.record.MeetingRecord;
import org.bienban.record.Place;
import org.bienban.record.Source;
import org.bienban.role.NamedRoleExtractor;
import org.bienban.venue.VenueFinder;
import org.bienban.venue.Venues;

/** The stages in the order in which a text runs through them. Immutable and safe for threads. */
final class Stages {
  private final Lexicon lexicon;
  private final Gazetteer gazetteer;
  private final CalendarFinder calendar = new CalendarFinder();
  private final MeetingFinder meetings = new MeetingFinder();
  private final HomePlaceFinder homes;
  private final VenueFinder venues;
  private final NamedRoleExtractor roles;
  private final FigureFinder figures = new FigureFinder();
  private final DocumentFinder documents = new DocumentFinder();
  private final RecordAssembler assembler;

  Stages(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.gazetteer = Gazetteer.load(lexicon);
    this.homes = new HomePlaceFinder(gazetteer);
    this.venues = new VenueFinder(gazetteer);
    this.roles = new NamedRoleExtractor(lexicon);
    this.assembler = new RecordAssembler(gazetteer);
  }

  MeetingRecord run(String id, Source source, Article article) {
    AnnotatedText text = lexicon.annotate(article.text());
    List<CalendarMention> dates = calendar.find(text, article.publishedOn());
    Optional<FoundMeeting> meeting = meetings.find(text, dates);
    Optional<LocalDate> day = article.publishedOn().or(() -> dayOf(meeting));
    HomePlace home = homes.find(text, day.orElse(null), given(article, day));
    Venues places = venues.find(text, dates, meeting, home, day.orElse(null));
    Findings findings =
        new Findings(
            text,
            day,
            dates,
            meeting,
            home,
            places,
            roles.extract(text, article.captions()),
            figures.find(text),
            documents.find(text));
    return assembler.assemble(id, source, findings);
  }

  private static Optional<LocalDate> dayOf(Optional<FoundMeeting> meeting) {
    return meeting.stream()
        .flatMap(found -> found.days().stream())
        .map(CalendarMention::start)
        .flatMap(start -> start.toLocalDate().stream())
        .findFirst();
  }

  private Optional<Place> given(Article article, Optional<LocalDate> day) {
    return article
        .homePlace()
        .flatMap(name -> gazetteer.resolve(name, null, day.orElse(null), null));
  }
}
