package org.bienban.json;

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
import org.bienban.record.Place;
import org.bienban.record.Role;
import org.bienban.record.Source;
import org.bienban.record.Span;
import org.bienban.record.Title;
import org.bienban.record.Venue;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads what {@link RecordWriter} writes. */
final class RecordReader {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .build();

  private RecordReader() {}

  static MeetingRecord read(String json) {
    Fields fields;
    try {
      fields = Fields.of(MAPPER.readTree(json));
    } catch (JacksonException e) {
      String reason = e.getOriginalMessage().lines().findFirst().orElse("");
      throw new IllegalArgumentException("not a record: not JSON: " + reason, e);
    }
    if (!fields.text("format").equals(MeetingRecord.FORMAT)) {
      throw new IllegalArgumentException(
          "not a record: format is not " + MeetingRecord.FORMAT + " but " + fields.text("format"));
    }
    return fields.as(RecordReader::record);
  }

  private static MeetingRecord record(Fields json) {
    return new MeetingRecord(
        json.text("id"),
        json.object("source", RecordReader::source),
        json.optional("meeting", RecordReader::meeting),
        json.list("venues", RecordReader::venue),
        json.list("officials", RecordReader::official),
        json.list("groups", RecordReader::group),
        json.list("counts", RecordReader::count),
        json.list("dates", RecordReader::date),
        json.list("documents", RecordReader::document),
        json.list("checks", RecordReader::check),
        json.list("diagnostics", RecordReader::diagnostic));
  }

  private static Source source(Fields json) {
    return new Source(
        json.optionalText("uri"),
        json.text("sha256"),
        json.optionalText("mediaType"),
        json.optionalText("title"),
        json.optionalDate("publishedOn"));
  }

  private static Meeting meeting(Fields json) {
    return new Meeting(
        json.optionalText("name"),
        json.optionalConstant("kind", Meeting.Kind.class),
        json.optionalConstant("mode", Meeting.Mode.class),
        json.list("dates", RecordReader::date),
        json.optional("organizer", RecordReader::named),
        json.optional("span", RecordReader::mention));
  }

  private static Venue venue(Fields json) {
    return new Venue(
        json.text("id"),
        json.text("name"),
        json.constant("kind", Venue.Kind.class),
        json.optionalText("within"),
        json.optional("place", RecordReader::place),
        json.list("mentions", RecordReader::mention));
  }

  private static Place place(Fields json) {
    return new Place(
        json.optionalText("code"),
        json.text("name"),
        json.optionalConstant("level", Place.Level.class),
        json.optionalDate("validFrom"),
        json.optionalDate("validTo"),
        json.texts("successors"),
        json.list("alternatives", RecordReader::place));
  }

  private static Official official(Fields json) {
    return new Official(
        json.text("id"),
        json.text("name"),
        json.texts("honorifics"),
        json.list("titles", RecordReader::title),
        json.optionalText("venue"),
        json.constants("roles", Role.class),
        json.list("evidence", RecordReader::evidence),
        json.optional("onBehalfOf", RecordReader::named),
        json.list("mentions", RecordReader::mention),
        json.number("confidence").doubleValue());
  }

  private static Title title(Fields json) {
    return new Title(
        json.text("text"),
        json.text("full"),
        json.text("position"),
        json.optionalText("organization"),
        json.optional("place", RecordReader::place),
        json.optionalConstant("branch", Title.Branch.class),
        json.optionalConstant("level", Title.Level.class),
        json.constant("status", Title.Status.class),
        json.flag("shared"),
        json.object("span", RecordReader::mention),
        json.list("mentions", RecordReader::mention));
  }

  private static Evidence evidence(Fields json) {
    return new Evidence(
        json.constant("role", Role.class), json.object("span", RecordReader::mention));
  }

  private static Group group(Fields json) {
    return new Group(
        json.text("text"), json.optionalText("venue"), json.object("span", RecordReader::mention));
  }

  private static Count count(Fields json) {
    return new Count(
        json.text("id"),
        json.number("value"),
        json.optionalNumber("max"),
        json.optionalNumber("of"),
        json.text("unit"),
        json.constant("kind", Count.Kind.class),
        json.constant("approximation", Count.Approximation.class),
        json.optionalText("venue"),
        json.optionalText("partOf"),
        json.text("text"),
        json.object("span", RecordReader::mention));
  }

  private static DateMention date(Fields json) {
    return new DateMention(
        json.partialDate("start"),
        json.optionalPartialDate("end"),
        json.constant("precision", DateMention.Precision.class),
        json.text("text"),
        json.object("span", RecordReader::mention));
  }

  private static DocumentMention document(Fields json) {
    return new DocumentMention(
        json.constant("kind", DocumentMention.Kind.class),
        json.optionalText("number"),
        json.optionalText("symbol"),
        json.optionalText("issuer"),
        json.optionalText("name"),
        json.object("span", RecordReader::mention));
  }

  private static Check check(Fields json) {
    return new Check(
        json.constant("kind", Check.Kind.class),
        json.text("total"),
        json.texts("parts"),
        json.number("expected"),
        json.number("found"),
        json.flag("holds"));
  }

  private static Diagnostic diagnostic(Fields json) {
    return new Diagnostic(
        json.constant("code", Diagnostic.Code.class),
        json.text("message"),
        json.optional("span", RecordReader::mention));
  }

  private static NamedSpan named(Fields json) {
    return new NamedSpan(json.text("name"), json.object("span", RecordReader::mention));
  }

  private static Mention mention(Fields json) {
    return new Mention(
        new Span(json.integer("start"), json.integer("end")), json.optionalText("by"));
  }
}
