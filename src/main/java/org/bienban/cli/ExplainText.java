package org.bienban.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.bienban.cli.TextTable.Column;
import org.bienban.record.Count;
import org.bienban.record.DateMention;
import org.bienban.record.Diagnostic;
import org.bienban.record.Evidence;
import org.bienban.record.Meeting;
import org.bienban.record.MeetingRecord;
import org.bienban.record.Mention;
import org.bienban.record.Official;
import org.bienban.record.Place;
import org.bienban.record.Role;
import org.bienban.record.Span;
import org.bienban.record.Title;
import org.bienban.record.Venue;

/**
 * One record for those who ask why: each finding with the rule or model that made it, the offsets
 * and the words. What is empty is left out.
 */
final class ExplainText {

  private static final int WHAT = 24;
  private static final int BY = 24;
  private static final int AT = 20;
  private static final int WORDS = 60;

  /** Before the parts of what stands above. */
  private static final String PART = "· ";

  private final MeetingRecord record;
  private final Function<Span, String> words;
  private final StringBuilder page = new StringBuilder();

  private ExplainText(MeetingRecord record, Function<Span, String> words) {
    this.record = record;
    this.words = words;
  }

  /**
   * The page.
   *
   * @param words what stands in a span of the record
   */
  static String write(MeetingRecord record, Function<Span, String> words) {
    return new ExplainText(record, words).write();
  }

  private String write() {
    String id = TextWidth.clean(record.id());
    line(id);
    line("=".repeat(Math.max(1, TextWidth.of(id))));
    int head = page.length();
    record.meeting().ifPresent(this::meeting);
    officials();
    venues();
    counts();
    diagnostics();
    if (page.length() == head) {
      line("(nothing to explain was found in this text)");
    }
    return page.toString();
  }

  private void meeting(Meeting meeting) {
    TextTable table = table(Column.of("What", 36));
    String what =
        "meeting"
            + meeting.kind().map(kind -> ", " + word(kind)).orElse("")
            + meeting.mode().map(mode -> ", " + word(mode)).orElse("");
    if (meeting.span().isPresent()) {
      found(table, meeting.span().get(), what);
    } else {
      table.row(what, "", "", meeting.name().orElse(""));
    }
    for (DateMention date : meeting.dates()) {
      String end = date.end().map(last -> " to " + last).orElse("");
      found(table, date.span(), "on " + date.start() + end);
    }
    meeting.organizer().ifPresent(organizer -> found(table, organizer.span(), "held by"));
    section("Meeting", table);
  }

  private void officials() {
    TextTable table = table(Column.of("Official", 30), Column.of("What", WHAT));
    record.officials().forEach(official -> official(official, table));
    if (!record.officials().isEmpty()) {
      section("Officials (" + record.officials().size() + ")", table);
    }
  }

  private void official(Official official, TextTable table) {
    String who = official.id() + " " + official.name();
    if (official.mentions().isEmpty()) {
      table.row(who, "name", "", "", "");
    }
    for (Mention mention : official.mentions()) {
      boolean first = mention.equals(official.mentions().get(0));
      found(table, mention, first ? who : "", first ? "name" : "name again");
    }
    official.honorifics().forEach(honorific -> said(table, "called", honorific));
    official.titles().forEach(title -> title(title, table));
    official.roles().forEach(role -> role(official, role, table));
    official.onBehalfOf().ifPresent(body -> found(table, body.span(), "", "on behalf of"));
    official.venue().flatMap(record::venue).ifPresent(v -> said(table, "venue", v.name()));
    said(table, "confidence", BigDecimal.valueOf(official.confidence()).toPlainString());
  }

  private void title(Title title, TextTable table) {
    found(table, title.span(), "", title.shared() ? "title, shared" : "title");
    if (!title.full().equals(title.text())) {
      said(table, PART + "in full", title.full());
    }
    said(table, PART + "position", title.position());
    title.organization().ifPresent(body -> said(table, PART + "organization", body));
    title.place().ifPresent(place -> said(table, PART + "place", place(place)));
    title.branch().ifPresent(branch -> said(table, PART + "branch", word(branch)));
    title.level().ifPresent(level -> said(table, PART + "level", word(level)));
    said(table, PART + "status", word(title.status()));
    title.mentions().forEach(mention -> found(table, mention, "", PART + "again"));
  }

  private void role(Official official, Role role, TextTable table) {
    List<Evidence> evidence =
        official.evidence().stream().filter(words -> words.role() == role).toList();
    String what = "role " + word(role);
    if (evidence.isEmpty()) {
      said(table, what, "");
    }
    evidence.forEach(words -> found(table, words.span(), "", what));
  }

  private static String place(Place place) {
    List<String> facts = new ArrayList<>();
    place.code().ifPresent(facts::add);
    place.level().ifPresent(level -> facts.add(word(level)));
    return place.name() + (facts.isEmpty() ? "" : " (" + String.join(", ", facts) + ")");
  }

  private void venues() {
    TextTable table = table(Column.of("Venue", 44));
    for (Venue venue : record.venues()) {
      String what =
          venue.id()
              + " "
              + word(venue.kind())
              + venue.place().map(place -> ", " + place(place)).orElse("");
      if (venue.mentions().isEmpty()) {
        table.row(what, "", "", venue.name());
      }
      for (Mention mention : venue.mentions()) {
        found(table, mention, mention.equals(venue.mentions().get(0)) ? what : "");
      }
    }
    if (!record.venues().isEmpty()) {
      section("Venues (" + record.venues().size() + ")", table);
    }
  }

  private void counts() {
    TextTable table = table(Column.of("Count", 36));
    record.counts().forEach(count -> found(table, count.span(), count(count)));
    if (!record.counts().isEmpty()) {
      section("Counts (" + record.counts().size() + ")", table);
    }
  }

  private static String count(Count count) {
    String approximation =
        count.approximation() == Count.Approximation.EXACT ? "" : word(count.approximation()) + " ";
    return count.id()
        + " "
        + approximation
        + count.value().toPlainString()
        + count.max().map(max -> " to " + max.toPlainString()).orElse("")
        + count.of().map(of -> " of " + of.toPlainString()).orElse("")
        + " "
        + count.unit();
  }

  private void diagnostics() {
    TextTable table =
        new TextTable(
            Column.of("Code", 32),
            Column.of("At", AT),
            Column.of("Words", 36),
            Column.of("Message", WORDS));
    for (Diagnostic diagnostic : record.diagnostics()) {
      table.row(
          diagnostic.code().name(),
          diagnostic.span().map(ExplainText::at).orElse(""),
          diagnostic.span().map(mention -> words.apply(mention.span())).orElse(""),
          diagnostic.message());
    }
    if (!record.diagnostics().isEmpty()) {
      section("Diagnostics (" + record.diagnostics().size() + ")", table);
    }
  }

  /** Columns for what was found, and those that say by what and where. */
  private static TextTable table(Column... first) {
    List<Column> columns = new ArrayList<>(List.of(first));
    columns.add(Column.of("By", BY));
    columns.add(Column.of("At", AT));
    columns.add(Column.of("Words", WORDS));
    return new TextTable(columns.toArray(Column[]::new));
  }

  /** A row for what stands in the text. */
  private void found(TextTable table, Mention mention, String... first) {
    List<String> cells = new ArrayList<>(List.of(first));
    cells.add(mention.by().orElse(""));
    cells.add(at(mention));
    cells.add(words.apply(mention.span()));
    table.row(cells.toArray(String[]::new));
  }

  /** A row of an official for what was concluded. */
  private static void said(TextTable table, String what, String value) {
    table.row("", what, "", "", value);
  }

  private static String at(Mention mention) {
    return "[" + mention.start() + "," + mention.end() + ")";
  }

  /** {@code AT_LEAST} becomes {@code at least}. */
  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private void section(String name, TextTable table) {
    line("");
    line(name);
    table.lines().forEach(this::line);
  }

  private void line(String line) {
    page.append(line).append('\n');
  }
}
