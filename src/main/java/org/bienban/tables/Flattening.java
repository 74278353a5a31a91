package org.bienban.tables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bienban.record.Check;
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
import org.bienban.record.PartialDate;
import org.bienban.record.Place;
import org.bienban.record.Role;
import org.bienban.record.Source;
import org.bienban.record.Title;
import org.bienban.record.Venue;
import org.jspecify.annotations.Nullable;

/** Takes one record apart into rows. For one thread, used once. */
final class Flattening {

  private final MeetingRecord record;
  private final long report;
  private final List<Row> own = new ArrayList<>();
  private final Map<Row, Row> shared = new LinkedHashMap<>();
  private int mentions;
  private int readings;

  private Flattening(MeetingRecord record) {
    this.record = record;
    this.report = Keys.report(record.id());
  }

  static Flattening of(MeetingRecord record) {
    Flattening flattening = new Flattening(record);
    record.meeting().ifPresent(flattening::meeting);
    record.venues().forEach(flattening::venue);
    record.officials().forEach(flattening::official);
    flattening.groups();
    record.counts().forEach(flattening::figure);
    flattening.checks();
    flattening.documents();
    flattening.days(Table.PERIOD, record.dates());
    flattening.diagnostics();
    return flattening;
  }

  /** All rows of the report but that of {@code report} itself. */
  List<Row> own() {
    return own;
  }

  List<Row> shared() {
    return List.copyOf(shared.values());
  }

  /** The row of the report itself. */
  Row report(long digest) {
    Source source = record.source();
    return Row.of(
        Table.REPORT,
        report,
        record.id(),
        source.sha256(),
        orNull(source.uri()),
        orNull(source.mediaType()),
        orNull(source.title()),
        orNull(source.publishedOn()),
        orNull(seenOn()),
        digest);
  }

  private Optional<LocalDate> seenOn() {
    return record.meeting().stream()
        .flatMap(meeting -> meeting.dates().stream())
        .flatMap(date -> date.start().toLocalDate().stream())
        .min(LocalDate::compareTo)
        .or(() -> record.source().publishedOn());
  }

  private void meeting(Meeting meeting) {
    Optional<Mention> organizer = meeting.organizer().map(NamedSpan::span);
    add(
        Table.MEETING,
        report,
        orNull(meeting.name()),
        orNull(meeting.kind().map(Enum::name)),
        orNull(meeting.mode().map(Enum::name)),
        orNull(meeting.organizer().map(NamedSpan::name)),
        orNull(organizer.map(Mention::start)),
        orNull(organizer.map(Mention::end)),
        orNull(meeting.span().map(Mention::start)),
        orNull(meeting.span().map(Mention::end)));
    days(Table.MEETING_DAY, meeting.dates());
  }

  private void days(Table table, List<DateMention> dates) {
    int number = 0;
    for (DateMention date : dates) {
      Optional<PartialDate> end = date.end();
      add(
          table,
          report,
          ++number,
          orNull(date.start().toLocalDate()),
          year(date.start()),
          date.start().month(),
          date.start().day(),
          orNull(end.flatMap(PartialDate::toLocalDate)),
          orNull(end.map(Flattening::year)),
          orNull(end.map(PartialDate::month)),
          orNull(end.map(PartialDate::day)),
          date.precision().name(),
          date.text(),
          date.span().start(),
          date.span().end());
    }
  }

  private static @Nullable Integer year(PartialDate date) {
    return date.year().isPresent() ? (Integer) date.year().getAsInt() : null;
  }

  private void venue(Venue venue) {
    add(
        Table.VENUE,
        report,
        venue.id(),
        venue.name(),
        venue.kind().name(),
        orNull(venue.within()),
        orNull(venue.place().map(this::place)));
    venue.place().ifPresent(place -> readings("VENUE", venue.id(), null, place));
    venue.mentions().forEach(span -> mention("VENUE", venue.id(), null, null, span));
  }

  private void official(Official official) {
    Function<Role, Boolean> has = official.roles()::contains;
    add(
        Table.APPEARANCE,
        report,
        official.id(),
        null,
        official.name(),
        Keys.name(official.name()),
        nameStart(official),
        official.honorifics().isEmpty() ? null : String.join("; ", official.honorifics()),
        orNull(official.venue()),
        orNull(official.onBehalfOf().map(NamedSpan::name)),
        has.apply(Role.CHAIRED),
        has.apply(Role.SPOKE),
        has.apply(Role.PRESENTED),
        has.apply(Role.ATTENDED),
        has.apply(Role.ELECTED),
        has.apply(Role.APPOINTED),
        has.apply(Role.DISCIPLINED),
        has.apply(Role.AWARDED),
        official.confidence());
    titles(official);
    official.mentions().forEach(span -> mention("OFFICIAL", official.id(), null, null, span));
    official.evidence().forEach(evidence -> role(official, evidence));
    official
        .onBehalfOf()
        .ifPresent(body -> mention("ON_BEHALF_OF", official.id(), null, null, body.span()));
  }

  /** Where the name first stands; with the name it tells the sighting from others of a report. */
  private static int nameStart(Official official) {
    return official.mentions().stream().mapToInt(Mention::start).min().orElse(0);
  }

  private void role(Official official, Evidence evidence) {
    mention("ROLE", official.id(), null, evidence.role().name(), evidence.span());
  }

  private void titles(Official official) {
    int number = 0;
    for (Title title : official.titles()) {
      int titleNumber = ++number;
      add(
          Table.TITLE_HELD,
          report,
          official.id(),
          titleNumber,
          office(title),
          title.text(),
          title.full(),
          title.status().name(),
          title.shared(),
          title.span().start(),
          title.span().end());
      title.place().ifPresent(place -> readings("TITLE", official.id(), titleNumber, place));
      title.mentions().forEach(span -> mention("TITLE", official.id(), titleNumber, null, span));
    }
  }

  private void groups() {
    int number = 0;
    for (Group group : record.groups()) {
      add(
          Table.ATTENDEE_GROUP,
          report,
          ++number,
          group.text(),
          orNull(group.venue()),
          group.span().start(),
          group.span().end());
    }
  }

  private void figure(Count count) {
    add(
        Table.FIGURE,
        report,
        count.id(),
        count.value(),
        orNull(count.max()),
        orNull(count.of()),
        count.unit(),
        count.kind().name(),
        count.approximation().name(),
        orNull(count.venue()),
        orNull(count.partOf()),
        count.text(),
        count.span().start(),
        count.span().end());
  }

  private void checks() {
    int number = 0;
    for (Check check : record.checks()) {
      add(
          Table.FIGURE_CHECK,
          report,
          ++number,
          check.kind().name(),
          check.total(),
          check.expected(),
          check.found(),
          check.holds());
      int part = 0;
      for (String figure : check.parts()) {
        add(Table.FIGURE_CHECK_PART, report, number, ++part, figure);
      }
    }
  }

  private void documents() {
    int number = 0;
    for (DocumentMention document : record.documents()) {
      add(
          Table.DOCUMENT,
          report,
          ++number,
          document.kind().name(),
          orNull(document.number()),
          orNull(document.symbol()),
          orNull(document.issuer()),
          orNull(document.name()),
          document.span().start(),
          document.span().end());
    }
  }

  private void diagnostics() {
    int number = 0;
    for (Diagnostic diagnostic : record.diagnostics()) {
      add(
          Table.DIAGNOSTIC,
          report,
          ++number,
          diagnostic.code().name(),
          diagnostic.message(),
          orNull(diagnostic.span().map(Mention::start)),
          orNull(diagnostic.span().map(Mention::end)));
    }
  }

  private void mention(
      String subject, String id, @Nullable Integer title, @Nullable String role, Mention span) {
    add(Table.MENTION, report, ++mentions, subject, id, title, role, span.start(), span.end());
  }

  private void readings(String subject, String id, @Nullable Integer title, Place place) {
    for (Place reading : place.alternatives()) {
      add(Table.PLACE_READING, report, ++readings, subject, id, title, place(reading));
    }
  }

  private long office(Title title) {
    @Nullable Long place = orNull(title.place().map(this::place));
    List<@Nullable Object> values = new ArrayList<>();
    values.add(title.position());
    values.add(orNull(title.organization()));
    values.add(place);
    values.add(orNull(title.branch().map(Enum::name)));
    values.add(orNull(title.level().map(Enum::name)));
    return share(Table.OFFICE, values);
  }

  /** Successors are part of the key, so that a row never depends on who came first. */
  private long place(Place place) {
    List<@Nullable Object> values = new ArrayList<>();
    values.add(orNull(place.code()));
    values.add(place.name());
    values.add(orNull(place.level().map(Enum::name)));
    values.add(orNull(place.validFrom()));
    values.add(orNull(place.validTo()));
    List<String> successors = place.successors().stream().distinct().sorted().toList();
    long key = share(Table.PLACE, values, successors);
    for (String code : successors) {
      share(Row.of(Table.PLACE_SUCCESSOR, key, code));
    }
    return key;
  }

  private long share(Table table, List<@Nullable Object> values) {
    return share(table, values, List.of());
  }

  private long share(Table table, List<@Nullable Object> values, List<String> more) {
    List<@Nullable Object> said = new ArrayList<>(values);
    said.addAll(more);
    long key = Keys.of(table.name(), said);
    values.add(0, key);
    share(Row.of(table, values.toArray()));
    return key;
  }

  private void share(Row row) {
    shared.putIfAbsent(row, row);
  }

  private void add(Table table, @Nullable Object... values) {
    own.add(Row.of(table, values));
  }

  private static <T> @Nullable T orNull(Optional<T> value) {
    return value.orElse(null);
  }
}
