package org.bienban.benchmark;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bienban.Article;
import org.bienban.Bienban;
import org.bienban.assembly.Findings;
import org.bienban.assembly.RecordAssembler;
import org.bienban.calendar.CalendarFinder;
import org.bienban.calendar.CalendarMention;
import org.bienban.document.DocumentFinder;
import org.bienban.figure.FigureFinder;
import org.bienban.figure.Figures;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Lexicon;
import org.bienban.meeting.FoundMeeting;
import org.bienban.meeting.MeetingFinder;
import org.bienban.place.Gazetteer;
import org.bienban.place.HomePlace;
import org.bienban.place.HomePlaceFinder;
import org.bienban.record.DocumentMention;
import org.bienban.record.MeetingRecord;
import org.bienban.record.Place;
import org.bienban.role.NamedRoleExtractor;
import org.bienban.role.NamedRoles;
import org.bienban.venue.VenueFinder;
import org.bienban.venue.Venues;

/**
 * The product's stages, each to be run alone on what those before it found; they are checked to
 * give the product's own records. Immutable and safe for threads.
 */
final class Stages {
  private final Bienban bienban = Bienban.standard();
  private final Lexicon lexicon = Lexicon.standard();
  private final Gazetteer gazetteer = Gazetteer.load(lexicon);
  private final CalendarFinder calendar = new CalendarFinder();
  private final MeetingFinder meetings = new MeetingFinder();
  private final HomePlaceFinder homes = new HomePlaceFinder(gazetteer);
  private final VenueFinder venues = new VenueFinder(gazetteer);
  private final NamedRoleExtractor roles = new NamedRoleExtractor(lexicon);
  private final FigureFinder figures = new FigureFinder();
  private final DocumentFinder documents = new DocumentFinder();
  private final RecordAssembler assembler = new RecordAssembler(gazetteer);

  /** An article, what all stages find in it, and the record that the product makes of it. */
  record Read(Article article, Findings findings, MeetingRecord record) {}

  /**
   * An article with all that the stages find.
   *
   * @throws IllegalStateException if the product itself makes another record
   */
  Read read(Article article) {
    AnnotatedText text = annotate(article);
    List<CalendarMention> dates = calendar.find(text, article.publishedOn());
    Optional<FoundMeeting> meeting = meetings.find(text, dates);
    Optional<LocalDate> day = article.publishedOn().or(() -> dayOf(meeting));
    HomePlace home = homes.find(text, day.orElse(null), given(article, day));
    Venues places = venues.find(text, dates, meeting, home, day.orElse(null));
    NamedRoles named = roles.extract(text, article.captions());
    Findings findings =
        new Findings(
            text,
            day,
            dates,
            meeting,
            home,
            places,
            named,
            figures.find(text),
            documents.find(text));
    return checked(new Read(article, findings, bienban.read(article)));
  }

  private Read checked(Read read) {
    if (assembly(read).equals(read.record)) {
      return read;
    }
    throw new IllegalStateException(
        "the stages measured here are not the product's; they differ for " + read.record.id());
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

  AnnotatedText annotate(Article article) {
    return lexicon.annotate(article.text());
  }

  List<CalendarMention> calendar(Read read) {
    return calendar.find(read.findings.text(), read.article.publishedOn());
  }

  Optional<FoundMeeting> meeting(Read read) {
    return meetings.find(read.findings.text(), read.findings.dates());
  }

  HomePlace home(Read read) {
    Optional<LocalDate> day = read.findings.day();
    return homes.find(read.findings.text(), day.orElse(null), given(read.article, day));
  }

  Venues venues(Read read) {
    Findings found = read.findings;
    return venues.find(
        found.text(), found.dates(), found.meeting(), found.home(), found.day().orElse(null));
  }

  NamedRoles roles(Read read) {
    return roles.extract(read.findings.text(), read.article.captions());
  }

  Figures figures(Read read) {
    return figures.find(read.findings.text());
  }

  List<DocumentMention> documents(Read read) {
    return documents.find(read.findings.text());
  }

  MeetingRecord assembly(Read read) {
    return assembler.assemble(read.record.id(), read.record.source(), read.findings);
  }
}
