package org.bienban.tables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

/**
 * Takes one record apart into rows, and makes the digest of all that they say on the way. For one
 * thread, used once.
 */
final class Flattening {

  private static final int DIGEST = Table.REPORT.indexOf("digest");
  private static final int TABLES = Table.values().length;

  private final MeetingRecord record;
  private final long report;
  private final List<Row> made = new ArrayList<>();
  private final int[] starts = new int[TABLES + 1];
  private final Set<Row> shared = new LinkedHashSet<>();
  private final Digest key = new Digest();
  private final Digest said = key.beside();

  /** The places of the records are the same objects where they are the same. */
  private final Map<Place, Long> places = new IdentityHashMap<>();

  private int mentions;
  private int readings;

  private Flattening(MeetingRecord record) {
    this.record = record;
    this.report = Keys.report(record.id(), key);
  }

  static Flattening of(MeetingRecord record) {
    Flattening flattening = new Flattening(record);
    flattening.report();
    record.meeting().ifPresent(flattening::meeting);
    record.venues().forEach(flattening::venue);
    record.officials().forEach(flattening::official);
    flattening.groups();
    record.counts().forEach(flattening::figure);
    flattening.checks();
    flattening.documents();
    flattening.days(Table.PERIOD, record.dates());
    flattening.diagnostics();
    flattening.digest();
    return flattening;
  }

  /** The rows of the report, in the order of their tables. */
  List<Row> own() {
    Row[] own = new Row[made.size()];
    int[] next = starts.clone();
    for (Row row : made) {
      own[next[row.table().ordinal()]++] = row;
    }
    return List.of(own);
  }

  /** Where the rows of each table begin among these; last, how many rows there are. */
  int[] starts() {
    return starts;
  }

  Set<Row> shared() {
    return shared;
  }

  /** The row of the report itself, whose digest is not known yet. */
  private void report() {
    Source source = record.source();
    add(
        Table.REPORT,
        report,
        record.id(),
        source.sha256(),
        orNull(source.uri()),
        orNull(source.mediaType()),
        orNull(source.title()),
        orNull(source.publishedOn()),
        orNull(seenOn()),
        0L);
  }

  /** Of all rows, in the order in which they came; that of the report had no digest yet. */
  private void digest() {
    shared.forEach(said::add);
    made.set(0, made.get(0).with(DIGEST, said.end()));
    for (int table = 0; table < TABLES; table++) {
      starts[table + 1] += starts[table];
    }
  }

  private Optional<LocalDate> seenOn() {
    Optional<LocalDate> first = Optional.empty();
    List<DateMention> days = record.meeting().map(Meeting::dates).orElse(List.of());
    for (DateMention date : days) {
      Optional<LocalDate> day = date.start().toLocalDate();
      boolean isEarlier = day.isPresent() && (first.isEmpty() || day.get().isBefore(first.get()));
      first = isEarlier ? day : first;
    }
    return first.or(() -> record.source().publishedOn());
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
    int first = Integer.MAX_VALUE;
    for (Mention mention : official.mentions()) {
      first = Math.min(first, mention.start());
    }
    return official.mentions().isEmpty() ? 0 : first;
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
    return share(
        Table.OFFICE,
        List.of(),
        0L,
        title.position(),
        orNull(title.organization()),
        orNull(title.place().map(this::place)),
        orNull(title.branch().map(Enum::name)),
        orNull(title.level().map(Enum::name)));
  }

  private long place(Place place) {
    Long known = places.get(place);
    if (known == null) {
      known = shared(place);
      places.put(place, known);
    }
    return known;
  }

  /** Successors are part of the key, so that a row never depends on who came first. */
  private long shared(Place place) {
    List<String> successors = place.successors();
    if (successors.size() > 1) {
      successors = successors.stream().distinct().sorted().toList();
    }
    long key =
        share(
            Table.PLACE,
            successors,
            0L,
            orNull(place.code()),
            place.name(),
            orNull(place.level().map(Enum::name)),
            orNull(place.validFrom()),
            orNull(place.validTo()));
    for (String code : successors) {
      shared.add(Row.of(Table.PLACE_SUCCESSOR, key, code));
    }
    return key;
  }

  /**
   * Adds a row that reports may share.
   *
   * @param more what its key says besides
   * @param values the first is to be its key, which follows from the others
   */
  private long share(Table table, List<String> more, @Nullable Object... values) {
    key.add(table.name());
    for (int i = 1; i < values.length; i++) {
      key.add(values[i]);
    }
    more.forEach(key::add);
    long number = key.end();
    values[0] = number;
    shared.add(Row.holding(table, values));
    return number;
  }

  private void add(Table table, @Nullable Object... values) {
    Row row = Row.holding(table, values);
    said.add(row);
    made.add(row);
    starts[table.ordinal() + 1]++;
  }

  private static <T> @Nullable T orNull(Optional<T> value) {
    return value.orElse(null);
  }
}
