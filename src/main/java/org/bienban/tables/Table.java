package org.bienban.tables;

import static org.bienban.tables.Column.bool;
import static org.bienban.tables.Column.date;
import static org.bienban.tables.Column.decimal;
import static org.bienban.tables.Column.integer;
import static org.bienban.tables.Column.key;
import static org.bienban.tables.Column.real;
import static org.bienban.tables.Column.text;
import static org.bienban.tables.Column.timestamp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The tables, each with its columns and its key. A table stands behind those that it refers to.
 *
 * <p>{@code venue} has the key {@code report_key, venue_id} and says that {@code v1} of a report is
 * {@code "điểm cầu Tỉnh ủy Lai Châu"}. Immutable.
 *
 * <p>Keys of reports, places and offices are made from what they say (see {@link Keys}), so a row
 * has the same key in every file, database and run.
 */
public enum Table {
  /** One report. {@code seen_on}: first day of its meeting, else the day of publication. */
  REPORT(
      Origin.REPORT,
      1,
      key("report_key"),
      text("id"),
      text("sha256"),
      text("uri").orNull(),
      text("media_type").orNull(),
      text("title").orNull(),
      date("published_on").orNull(),
      date("seen_on").orNull(),
      key("digest")),

  /** A unit of territory as of some time; shared by all reports that name it. */
  PLACE(
      Origin.SHARED,
      1,
      key("place_key"),
      text("code").orNull(),
      text("name"),
      text("level").orNull(),
      date("valid_from").orNull(),
      date("valid_to").orNull()),

  /** The codes of the units that a place became part of. */
  PLACE_SUCCESSOR(Origin.SHARED, 2, key("place_key").in("place"), text("code")),

  /** A position in a body, with the place whose body it is; shared by all who hold it. */
  OFFICE(
      Origin.SHARED,
      1,
      key("office_key"),
      text("position"),
      text("organization").orNull(),
      key("place_key").in("place").orNull(),
      text("branch").orNull(),
      text("level").orNull()),

  /** The event that a report is about; none for a report without one. */
  MEETING(
      Origin.REPORT,
      1,
      key("report_key").in("report"),
      text("name").orNull(),
      text("kind").orNull(),
      text("mode").orNull(),
      text("organizer").orNull(),
      integer("organizer_start").orNull(),
      integer("organizer_end").orNull(),
      integer("span_start").orNull(),
      integer("span_end").orNull()),

  /** A day, or days on end, of a meeting. */
  MEETING_DAY(Origin.REPORT, 2, days("day_no", "meeting")),

  /** Where a meeting, or a site connected to it, was held. */
  VENUE(
      Origin.REPORT,
      2,
      key("report_key").in("report"),
      text("venue_id"),
      text("name"),
      text("kind"),
      text("within").orNull(),
      key("place_key").in("place").orNull()),

  /** One official across reports, as the sightings were joined. */
  PERSON(
      Origin.STORE,
      1,
      key("person_key"),
      text("name"),
      text("name_key"),
      date("first_seen").orNull(),
      date("last_seen").orNull(),
      integer("reports")),

  /** A person at a report, with venue and roles. */
  APPEARANCE(
      Origin.REPORT,
      2,
      key("report_key").in("report"),
      text("official_id"),
      key("person_key").in("person").orNull(),
      text("name"),
      text("name_key"),
      integer("name_start"),
      text("honorifics").orNull(),
      text("venue_id").orNull(),
      text("on_behalf_of").orNull(),
      bool("chaired"),
      bool("spoke"),
      bool("presented"),
      bool("attended"),
      bool("elected"),
      bool("appointed"),
      bool("disciplined"),
      bool("awarded"),
      real("confidence")),

  /** An office that a report gives to a person. */
  TITLE_HELD(
      Origin.REPORT,
      3,
      key("report_key").in("report"),
      text("official_id"),
      integer("title_no"),
      key("office_key").in("office"),
      text("text"),
      text("full_text"),
      text("status"),
      bool("shared"),
      integer("span_start"),
      integer("span_end")),

  /** Attendees without names. */
  ATTENDEE_GROUP(
      Origin.REPORT,
      2,
      key("report_key").in("report"),
      integer("group_no"),
      text("text"),
      text("venue_id").orNull(),
      integer("span_start"),
      integer("span_end")),

  /** A quantity that a report states. */
  FIGURE(
      Origin.REPORT,
      2,
      key("report_key").in("report"),
      text("figure_id"),
      decimal("value"),
      decimal("max_value").orNull(),
      decimal("of_value").orNull(),
      text("unit"),
      text("kind"),
      text("approximation"),
      text("venue_id").orNull(),
      text("part_of").orNull(),
      text("text"),
      integer("span_start"),
      integer("span_end")),

  /** Whether figures agree with each other. */
  FIGURE_CHECK(
      Origin.REPORT,
      2,
      key("report_key").in("report"),
      integer("check_no"),
      text("kind"),
      text("total"),
      decimal("expected"),
      decimal("found"),
      bool("holds")),

  /** The parts of a total that was checked. */
  FIGURE_CHECK_PART(
      Origin.REPORT,
      3,
      key("report_key").in("report"),
      integer("check_no"),
      integer("part_no"),
      text("figure_id")),

  /** A document that a report names. */
  DOCUMENT(
      Origin.REPORT,
      2,
      key("report_key").in("report"),
      integer("document_no"),
      text("kind"),
      text("number").orNull(),
      text("symbol").orNull(),
      text("issuer").orNull(),
      text("name").orNull(),
      integer("span_start"),
      integer("span_end")),

  /** Every date and period of a report. */
  PERIOD(Origin.REPORT, 2, days("period_no", "report")),

  /**
   * Where in the text something is said that may be said several times: {@code subject} is one of
   * VENUE, OFFICIAL, TITLE (a further wording), ROLE (the words that give it), ON_BEHALF_OF.
   */
  MENTION(
      Origin.REPORT,
      2,
      key("report_key").in("report"),
      integer("mention_no"),
      text("subject"),
      text("subject_id"),
      integer("title_no").orNull(),
      text("role").orNull(),
      integer("span_start"),
      integer("span_end")),

  /** A further reading of the place of a VENUE or a TITLE, best first. */
  PLACE_READING(
      Origin.REPORT,
      2,
      key("report_key").in("report"),
      integer("reading_no"),
      text("subject"),
      text("subject_id"),
      integer("title_no").orNull(),
      key("place_key").in("place")),

  /** What was repaired, is doubtful or not understood. */
  DIAGNOSTIC(
      Origin.REPORT,
      2,
      key("report_key").in("report"),
      integer("diagnostic_no"),
      text("code"),
      text("message"),
      integer("span_start").orNull(),
      integer("span_end").orNull()),

  /** An input that gave no record. */
  REJECT(Origin.INPUT, 1, key("reject_key"), text("place"), text("id").orNull(), text("reason")),

  /** Two persons who may be one. */
  PERSON_DOUBT(
      Origin.STORE,
      2,
      key("person_key").in("person"),
      key("other_key").in("person"),
      text("speaks_for"),
      text("speaks_against")),

  /**
   * What was decided by hand, a row for each sighting that a decision names: all of SAME are one
   * person; of DIFFERENT, none on side 0 is one on side 1.
   */
  PERSON_DECISION(
      Origin.STORE,
      2,
      integer("decision_no"),
      integer("ref_no"),
      text("verdict"),
      integer("side"),
      text("report_id"),
      text("name"),
      integer("name_start"),
      timestamp("decided_at")),

  /** Names whose sightings changed since their persons were last joined. */
  PERSON_PENDING(Origin.STORE, 1, text("name_key")),

  /** One run of the loader. */
  RUN(
      Origin.STORE,
      1,
      text("run_id"),
      text("version"),
      text("options"),
      timestamp("started_at"),
      timestamp("ended_at").orNull(),
      text("outcome"),
      integer("added"),
      integer("replaced"),
      integer("unchanged"),
      integer("deleted"),
      integer("rejected"));

  private enum Origin {
    /** Rows of one report, with its key in the column {@code report_key}. */
    REPORT,
    /** Rows that reports share. */
    SHARED,
    /** Rows about inputs without a record. */
    INPUT,
    /** Rows that only a database has. */
    STORE
  }

  private final Origin origin;
  private final int keyLength;

  /** Unmodifiable. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<Column> columns;

  Table(Origin origin, int keyLength, Column... columns) {
    this.origin = origin;
    this.keyLength = keyLength;
    this.columns = List.of(columns);
  }

  /** Its name in databases and, with {@code .csv}, in folders: {@code title_held}. */
  public String sqlName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its columns, in order. */
  public List<Column> columns() {
    return columns;
  }

  /**
   * Where a column stands, from 0: 2 for {@code person_key} of {@code appearance}.
   *
   * @throws IllegalArgumentException if there is none of this name
   */
  public int indexOf(String column) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(column)) {
        return i;
      }
    }
    throw new IllegalArgumentException(sqlName() + " has no column " + column);
  }

  /** The columns that no two rows share; the first ones. */
  public List<Column> keyColumns() {
    return columns.subList(0, keyLength);
  }

  /** Whether its rows are those of one report, which its first column names. */
  public boolean isOfReport() {
    return origin == Origin.REPORT;
  }

  /** Whether reports share its rows: the key follows from the rest of the row. */
  public boolean isShared() {
    return origin == Origin.SHARED;
  }

  /** The tables that reports alone fill, without a database: what CSV has. */
  public static List<Table> ofReports() {
    return Arrays.stream(values()).filter(table -> table.isOfReport() || table.isShared()).toList();
  }

  /** The columns of a day or a period behind the number that tells them apart. */
  private static Column[] days(String number, String parent) {
    List<Column> columns = new ArrayList<>();
    columns.add(key("report_key").in(parent));
    columns.add(integer(number));
    for (String end : List.of("start", "end")) {
      columns.add(date(end + "_on").orNull());
      columns.add(integer(end + "_year").orNull());
      Column month = integer(end + "_month");
      Column day = integer(end + "_day");
      columns.add(end.equals("start") ? month : month.orNull());
      columns.add(end.equals("start") ? day : day.orNull());
    }
    columns.add(text("precision"));
    columns.add(text("text"));
    columns.add(integer("span_start"));
    columns.add(integer("span_end"));
    return columns.toArray(Column[]::new);
  }
}
