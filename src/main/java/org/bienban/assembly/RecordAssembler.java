package org.bienban.assembly;

import java.util.List;
import java.util.Optional;
import org.bienban.place.Gazetteer;
import org.bienban.record.DateMention;
import org.bienban.record.Group;
import org.bienban.record.Meeting;
import org.bienban.record.MeetingRecord;
import org.bienban.record.Mention;
import org.bienban.record.Official;
import org.bienban.record.Source;
import org.bienban.record.Venue;
import org.bienban.role.GroupMention;
import org.bienban.text.Tokens;

/**
 * Puts the record of one report together from what the stages found. Stateless and safe for
 * threads.
 */
public final class RecordAssembler {
  private final Gazetteer gazetteer;

  /** An assembler that resolves the places of titles by this gazetteer. */
  public RecordAssembler(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The record. */
  public MeetingRecord assemble(String id, Source source, Findings findings) {
    String text = findings.text().tokens().text();
    Optional<Meeting> meeting =
        findings.meeting().map(found -> found.toRecord(text, findings.venues().mode()));
    List<Venue> venues = findings.venues().toRecords();
    List<Official> officials = officials(findings);
    Counts counts = new Counts(text, findings.figures(), findings.venues());
    return new MeetingRecord(
        id,
        source,
        meeting,
        venues,
        officials,
        groups(findings),
        counts.all(),
        dates(findings, text),
        findings.documents(),
        counts.checks(),
        new Diagnostics(findings).all(meeting, venues, officials));
  }

  private List<Official> officials(Findings findings) {
    Home home = new Home(gazetteer, findings);
    Tokens tokens = findings.text().tokens();
    TitleCompletion completion = new TitleCompletion(tokens, home, findings.roles().titles());
    return new Officials(findings, completion).all();
  }

  private static List<Group> groups(Findings findings) {
    return findings.roles().groups().stream().map(group -> group(findings, group)).toList();
  }

  private static Group group(Findings findings, GroupMention group) {
    Tokens tokens = findings.text().tokens();
    Mention span =
        Mention.of(tokens.start(group.from()), tokens.end(group.to() - 1), "group-of-attendees");
    return new Group(group.text(), findings.venues().holding(group.from()), span);
  }

  private static List<DateMention> dates(Findings findings, String text) {
    return findings.dates().stream().map(date -> date.toRecord(text)).toList();
  }
}
