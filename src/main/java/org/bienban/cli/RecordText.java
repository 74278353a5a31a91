package org.bienban.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bienban.cli.TextTable.Column;
import org.bienban.record.Check;
import org.bienban.record.Count;
import org.bienban.record.DateMention;
import org.bienban.record.Diagnostic;
import org.bienban.record.DocumentMention;
import org.bienban.record.Group;
import org.bienban.record.Meeting;
import org.bienban.record.MeetingRecord;
import org.bienban.record.Mention;
import org.bienban.record.Official;
import org.bienban.record.Title;
import org.bienban.record.Venue;

/** One record as text for people. What is empty is left out. */
final class RecordText {

  private static final int PAGE = 100;

  private final MeetingRecord record;
  private final StringBuilder text = new StringBuilder();

  private RecordText(MeetingRecord record) {
    this.record = record;
  }

  static String write(MeetingRecord record) {
    return new RecordText(record).write();
  }

  private String write() {
    head();
    section("Officials", record.officials(), this::officials);
    section("Venues", record.venues(), this::venues);
    section("Groups", record.groups(), this::groups);
    section("Counts", record.counts(), this::counts);
    section("Checks", record.checks(), this::checks);
    section("Documents", record.documents(), RecordText::documents);
    section("Dates", record.dates(), RecordText::dates);
    section("Diagnostics", record.diagnostics(), RecordText::diagnostics);
    return text.toString();
  }

  private void head() {
    String id = TextWidth.clean(record.id());
    line(id);
    line("=".repeat(Math.max(1, TextWidth.of(id))));
    record.source().title().ifPresent(this::paragraph);
    record.meeting().ifPresent(this::meeting);
    if (isBare()) {
      line("(nothing was found in this text)");
    }
  }

  private boolean isBare() {
    return record.equals(MeetingRecord.empty(record.id(), record.source()));
  }

  private void meeting(Meeting meeting) {
    meeting.name().ifPresent(this::paragraph);
    Stream<String> facts =
        Stream.of(
                meeting.kind().map(RecordText::word),
                meeting.mode().map(RecordText::word),
                meeting.dates().isEmpty()
                    ? Optional.<String>empty()
                    : Optional.of(
                        meeting.dates().stream()
                            .map(RecordText::days)
                            .collect(Collectors.joining(", "))),
                meeting.organizer().map(organizer -> "by " + organizer.name()))
            .flatMap(Optional::stream);
    paragraph(facts.collect(Collectors.joining(" · ")));
  }

  private TextTable officials(List<Official> officials) {
    TextTable table =
        new TextTable(
            Column.of("Name", 28),
            Column.of("Titles", 52),
            Column.of("Venue", 28),
            Column.of("Roles", 14));
    for (Official official : officials) {
      table.rowOf(
          List.of(
              name(official),
              official.titles().stream().map(RecordText::title).toList(),
              List.of(venue(official.venue())),
              official.roles().stream().map(RecordText::word).toList()));
    }
    return table;
  }

  private static List<String> name(Official official) {
    List<String> name = new ArrayList<>(List.of(official.name()));
    official.onBehalfOf().ifPresent(body -> name.add("for " + body.name()));
    return name;
  }

  private static String title(Title title) {
    return title.status() == Title.Status.CURRENT
        ? title.full()
        : title.full() + " (" + word(title.status()) + ")";
  }

  private TextTable venues(List<Venue> venues) {
    TextTable table =
        new TextTable(
            Column.of("Name", 52),
            Column.of("Kind", 10),
            Column.of("Within", 32),
            Column.of("Place", 28));
    for (Venue venue : venues) {
      table.row(
          venue.name(),
          word(venue.kind()),
          venue(venue.within()),
          venue
              .place()
              .map(place -> place.name() + place.code().map(code -> " (" + code + ")").orElse(""))
              .orElse(""));
    }
    return table;
  }

  private TextTable groups(List<Group> groups) {
    TextTable table = new TextTable(Column.of("Who", 68), Column.of("Venue", 32));
    groups.forEach(group -> table.row(group.text(), venue(group.venue())));
    return table;
  }

  private TextTable counts(List<Count> counts) {
    TextTable table =
        new TextTable(
            Column.ofNumbers("Value", 36),
            Column.of("Unit", 28),
            Column.of("Venue", 28),
            Column.of("Part of", 28));
    for (Count count : counts) {
      table.row(
          value(count),
          count.unit(),
          venue(count.venue()),
          count.partOf().flatMap(record::count).map(RecordText::amount).orElse(""));
    }
    return table;
  }

  private static String amount(Count count) {
    return value(count) + " " + count.unit();
  }

  private static String value(Count count) {
    String word =
        count.approximation() == Count.Approximation.EXACT ? "" : word(count.approximation()) + " ";
    return word
        + digits(count.value())
        + count.max().map(max -> " to " + digits(max)).orElse("")
        + count.of().map(of -> " of " + digits(of)).orElse("");
  }

  private TextTable checks(List<Check> checks) {
    TextTable table =
        new TextTable(Column.of("Result", 16), Column.of("Kind", 8), Column.of("Figures", 76));
    for (Check check : checks) {
      table.row(check.holds() ? "holds" : "DOES NOT HOLD", word(check.kind()), figures(check));
    }
    return table;
  }

  private String figures(Check check) {
    String unit = record.count(check.total()).map(total -> " " + total.unit()).orElse("");
    String figures =
        check.holds()
            ? digits(check.expected()) + unit
            : "expected " + digits(check.expected()) + unit + ", found " + digits(check.found());
    return check.parts().size() > 1 ? figures + " = " + parts(check) : figures;
  }

  private String parts(Check check) {
    return check.parts().stream()
        .map(record::count)
        .flatMap(Optional::stream)
        .map(count -> digits(count.value()))
        .collect(Collectors.joining(" + "));
  }

  private static TextTable documents(List<DocumentMention> documents) {
    TextTable table =
        new TextTable(
            Column.of("Kind", 14),
            Column.of("Number", 20),
            Column.of("Name", 52),
            Column.of("Issuer", 28));
    for (DocumentMention document : documents) {
      table.row(
          word(document.kind()),
          document.symbol().or(document::number).orElse(""),
          document.name().orElse(""),
          document.issuer().orElse(""));
    }
    return table;
  }

  private static TextTable dates(List<DateMention> dates) {
    TextTable table =
        new TextTable(Column.of("When", 28), Column.of("Precision", 12), Column.of("Text", 52));
    dates.forEach(date -> table.row(days(date), word(date.precision()), date.text()));
    return table;
  }

  private static String days(DateMention date) {
    return date.start() + date.end().map(end -> " to " + end).orElse("");
  }

  private static TextTable diagnostics(List<Diagnostic> diagnostics) {
    TextTable table =
        new TextTable(Column.of("Code", 32), Column.of("At", 16), Column.of("Message", 60));
    for (Diagnostic diagnostic : diagnostics) {
      table.row(
          diagnostic.code().name(),
          diagnostic.span().map(RecordText::offsets).orElse(""),
          diagnostic.message());
    }
    return table;
  }

  private static String offsets(Mention mention) {
    return mention.start() + "-" + mention.end();
  }

  private String venue(Optional<String> id) {
    return id.flatMap(record::venue).map(Venue::name).orElse("");
  }

  /** {@code AT_LEAST} becomes {@code at least}. */
  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /**
   * Groups of three with blanks: a comma and a point mean different things to different readers.
   */
  private static String digits(BigDecimal number) {
    String plain = number.toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    String fraction = point < 0 ? "" : plain.substring(point);
    return whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", " ") + fraction;
  }

  private <T> void section(String name, List<T> entries, Function<List<T>, TextTable> table) {
    if (!entries.isEmpty()) {
      line("");
      line(name + " (" + entries.size() + ")");
      table.apply(entries).lines().forEach(this::line);
    }
  }

  private void paragraph(String words) {
    TextWidth.wrap(words, PAGE).forEach(this::line);
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
