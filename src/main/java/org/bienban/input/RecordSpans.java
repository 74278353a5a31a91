package org.bienban.input;

import java.util.List;
import java.util.function.UnaryOperator;
import org.bienban.record.Count;
import org.bienban.record.DateMention;
import org.bienban.record.Diagnostic;
import org.bienban.record.DocumentMention;
import org.bienban.record.Evidence;
import org.bienban.record.Group;
import org.bienban.record.Meeting;
import org.bienban.record.MeetingRecord;
import org.bienban.record.Mention;
import org.bienban.record.NamedSpan;
import org.bienban.record.Official;
import org.bienban.record.Span;
import org.bienban.record.Title;
import org.bienban.record.Venue;

/** Changes every span of a record and nothing else. */
final class RecordSpans {

  private final UnaryOperator<Span> change;

  private RecordSpans(UnaryOperator<Span> change) {
    this.change = change;
  }

  /** The record with each of its spans changed. */
  static MeetingRecord map(MeetingRecord record, UnaryOperator<Span> change) {
    return new RecordSpans(change).record(record);
  }

  private MeetingRecord record(MeetingRecord record) {
    return new MeetingRecord(
        record.id(),
        record.source(),
        record.meeting().map(this::meeting),
        record.venues().stream().map(this::venue).toList(),
        record.officials().stream().map(this::official).toList(),
        record.groups().stream().map(this::group).toList(),
        record.counts().stream().map(this::count).toList(),
        dates(record.dates()),
        record.documents().stream().map(this::document).toList(),
        record.checks(),
        record.diagnostics().stream().map(this::diagnostic).toList());
  }

  private Meeting meeting(Meeting meeting) {
    return new Meeting(
        meeting.name(),
        meeting.kind(),
        meeting.mode(),
        dates(meeting.dates()),
        meeting.organizer().map(this::named),
        meeting.span().map(this::mention));
  }

  private Venue venue(Venue venue) {
    return new Venue(
        venue.id(),
        venue.name(),
        venue.kind(),
        venue.within(),
        venue.place(),
        mentions(venue.mentions()));
  }

  private Official official(Official official) {
    return new Official(
        official.id(),
        official.name(),
        official.honorifics(),
        official.titles().stream().map(this::title).toList(),
        official.venue(),
        official.roles(),
        official.evidence().stream()
            .map(evidence -> new Evidence(evidence.role(), mention(evidence.span())))
            .toList(),
        official.onBehalfOf().map(this::named),
        mentions(official.mentions()),
        official.confidence());
  }

  private Title title(Title title) {
    return new Title(
        title.text(),
        title.full(),
        title.position(),
        title.organization(),
        title.place(),
        title.branch(),
        title.level(),
        title.status(),
        title.shared(),
        mention(title.span()),
        mentions(title.mentions()));
  }

  private Group group(Group group) {
    return new Group(group.text(), group.venue(), mention(group.span()));
  }

  private Count count(Count count) {
    return new Count(
        count.id(),
        count.value(),
        count.max(),
        count.of(),
        count.unit(),
        count.kind(),
        count.approximation(),
        count.venue(),
        count.partOf(),
        count.text(),
        mention(count.span()));
  }

  private List<DateMention> dates(List<DateMention> dates) {
    return dates.stream()
        .map(
            date ->
                new DateMention(
                    date.start(), date.end(), date.precision(), date.text(), mention(date.span())))
        .toList();
  }

  private DocumentMention document(DocumentMention document) {
    return new DocumentMention(
        document.kind(),
        document.number(),
        document.symbol(),
        document.issuer(),
        document.name(),
        mention(document.span()));
  }

  private Diagnostic diagnostic(Diagnostic diagnostic) {
    return new Diagnostic(
        diagnostic.code(), diagnostic.message(), diagnostic.span().map(this::mention));
  }

  private NamedSpan named(NamedSpan named) {
    return new NamedSpan(named.name(), mention(named.span()));
  }

  private List<Mention> mentions(List<Mention> mentions) {
    return mentions.stream().map(this::mention).toList();
  }

  private Mention mention(Mention mention) {
    return new Mention(change.apply(mention.span()), mention.by());
  }
}
