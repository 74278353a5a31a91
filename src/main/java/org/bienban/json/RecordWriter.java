package org.bienban.json;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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
import org.bienban.record.Source;
import org.bienban.record.Title;
import org.bienban.record.Venue;
import tools.jackson.core.JsonGenerator;

/** Writes one record. The order of the fields here is their order in the JSON. */
final class RecordWriter {

  private final JsonGenerator json;
  private final boolean rules;

  RecordWriter(JsonGenerator json, boolean rules) {
    this.json = json;
    this.rules = rules;
  }

  void write(MeetingRecord record) {
    json.writeStartObject();
    text("format", MeetingRecord.FORMAT);
    text("id", record.id());
    object("source", record.source(), this::source);
    object("meeting", record.meeting(), this::meeting);
    list("venues", record.venues(), this::venue);
    list("officials", record.officials(), this::official);
    list("groups", record.groups(), this::group);
    list("counts", record.counts(), this::count);
    list("dates", record.dates(), this::date);
    list("documents", record.documents(), this::document);
    list("checks", record.checks(), this::check);
    list("diagnostics", record.diagnostics(), this::diagnostic);
    json.writeEndObject();
  }

  private void source(Source source) {
    text("uri", source.uri());
    text("sha256", source.sha256());
    text("mediaType", source.mediaType());
    text("title", source.title());
    text("publishedOn", source.publishedOn());
  }

  private void meeting(Meeting meeting) {
    text("name", meeting.name());
    text("kind", meeting.kind());
    text("mode", meeting.mode());
    list("dates", meeting.dates(), this::date);
    object("organizer", meeting.organizer(), this::named);
    object("span", meeting.span(), this::mention);
  }

  private void venue(Venue venue) {
    text("id", venue.id());
    text("name", venue.name());
    text("kind", venue.kind());
    text("within", venue.within());
    object("place", venue.place(), this::place);
    list("mentions", venue.mentions(), this::mention);
  }

  private void place(Place place) {
    text("code", place.code());
    text("name", place.name());
    text("level", place.level());
    text("validFrom", place.validFrom());
    text("validTo", place.validTo());
    texts("successors", place.successors());
    list("alternatives", place.alternatives(), this::place);
  }

  private void official(Official official) {
    text("id", official.id());
    text("name", official.name());
    texts("honorifics", official.honorifics());
    list("titles", official.titles(), this::title);
    text("venue", official.venue());
    texts("roles", official.roles());
    list("evidence", official.evidence(), this::evidence);
    object("onBehalfOf", official.onBehalfOf(), this::named);
    list("mentions", official.mentions(), this::mention);
    json.writeNumberProperty("confidence", official.confidence());
  }

  private void title(Title title) {
    text("text", title.text());
    text("full", title.full());
    text("position", title.position());
    text("organization", title.organization());
    object("place", title.place(), this::place);
    text("branch", title.branch());
    text("level", title.level());
    text("status", title.status());
    json.writeBooleanProperty("shared", title.shared());
    object("span", title.span(), this::mention);
    list("mentions", title.mentions(), this::mention);
  }

  private void evidence(Evidence evidence) {
    text("role", evidence.role());
    object("span", evidence.span(), this::mention);
  }

  private void group(Group group) {
    text("text", group.text());
    text("venue", group.venue());
    object("span", group.span(), this::mention);
  }

  private void count(Count count) {
    text("id", count.id());
    json.writeNumberProperty("value", count.value());
    count.max().ifPresent(max -> json.writeNumberProperty("max", max));
    count.of().ifPresent(of -> json.writeNumberProperty("of", of));
    text("unit", count.unit());
    text("kind", count.kind());
    text("approximation", count.approximation());
    text("venue", count.venue());
    text("partOf", count.partOf());
    text("text", count.text());
    object("span", count.span(), this::mention);
  }

  private void date(DateMention date) {
    text("start", date.start());
    text("end", date.end());
    text("precision", date.precision());
    text("text", date.text());
    object("span", date.span(), this::mention);
  }

  private void document(DocumentMention document) {
    text("kind", document.kind());
    text("number", document.number());
    text("symbol", document.symbol());
    text("issuer", document.issuer());
    text("name", document.name());
    object("span", document.span(), this::mention);
  }

  private void check(Check check) {
    text("kind", check.kind());
    text("total", check.total());
    texts("parts", check.parts());
    json.writeNumberProperty("expected", check.expected());
    json.writeNumberProperty("found", check.found());
    json.writeBooleanProperty("holds", check.holds());
  }

  private void diagnostic(Diagnostic diagnostic) {
    text("code", diagnostic.code());
    text("message", diagnostic.message());
    object("span", diagnostic.span(), this::mention);
  }

  private void named(NamedSpan named) {
    text("name", named.name());
    object("span", named.span(), this::mention);
  }

  private void mention(Mention mention) {
    json.writeNumberProperty("start", mention.start());
    json.writeNumberProperty("end", mention.end());
    if (rules) {
      text("by", mention.by());
    }
  }

  private void text(String name, Object value) {
    json.writeStringProperty(name, value.toString());
  }

  private void text(String name, Optional<?> value) {
    value.ifPresent(present -> text(name, present));
  }

  private void texts(String name, List<?> values) {
    if (!values.isEmpty()) {
      json.writeArrayPropertyStart(name);
      values.forEach(value -> json.writeString(value.toString()));
      json.writeEndArray();
    }
  }

  private <T> void object(String name, T value, Consumer<T> fields) {
    json.writeName(name);
    object(value, fields);
  }

  private <T> void object(String name, Optional<T> value, Consumer<T> fields) {
    value.ifPresent(present -> object(name, present, fields));
  }

  private <T> void list(String name, List<T> values, Consumer<T> fields) {
    if (!values.isEmpty()) {
      json.writeArrayPropertyStart(name);
      values.forEach(value -> object(value, fields));
      json.writeEndArray();
    }
  }

  private <T> void object(T value, Consumer<T> fields) {
    json.writeStartObject();
    fields.accept(value);
    json.writeEndObject();
  }
}
