package org.bienban.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bienban.json.Field.Times;
import org.bienban.json.Field.Type;
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

/**
 * The one definition of the form {@value MeetingRecord#FORMAT}: which fields a record and its parts
 * have, in which order, and what they hold.
 *
 * <p>Immutable, and safe for any number of threads.
 */
public final class RecordShape {

  private final Shape<Mention> mention;
  private final Shape<NamedSpan> named;
  private final Shape<Place> place;
  private final Shape<DateMention> date;
  private final Shape<MeetingRecord> record;

  private RecordShape(boolean rules) {
    this.mention = mention(rules);
    this.named = named();
    this.place = place();
    this.date = date();
    this.record = whole();
  }

  /** The form without the rules that found the mentions. */
  public static RecordShape standard() {
    return Standard.INSTANCE;
  }

  /** The same, each mention with the id of the rule or model that found it ({@code "by"}). */
  public static RecordShape withRules() {
    return WithRules.INSTANCE;
  }

  /** The fields of a record. */
  public Shape<MeetingRecord> record() {
    return record;
  }

  private Shape<MeetingRecord> whole() {
    return new Fields<>(MeetingRecord.class)
        .text("format", record -> MeetingRecord.FORMAT)
        .text("id", MeetingRecord::id)
        .part("source", source(), MeetingRecord::source)
        .perhapsPart("meeting", meeting(), MeetingRecord::meeting)
        .parts("venues", venue(), MeetingRecord::venues)
        .parts("officials", official(), MeetingRecord::officials)
        .parts("groups", group(), MeetingRecord::groups)
        .parts("counts", count(), MeetingRecord::counts)
        .parts("dates", date, MeetingRecord::dates)
        .parts("documents", document(), MeetingRecord::documents)
        .parts("checks", check(), MeetingRecord::checks)
        .parts("diagnostics", diagnostic(), MeetingRecord::diagnostics)
        .shape();
  }

  private static Shape<Source> source() {
    return new Fields<>(Source.class)
        .perhapsText("uri", Source::uri)
        .text("sha256", Source::sha256)
        .perhapsText("mediaType", Source::mediaType)
        .perhapsText("title", Source::title)
        .perhaps("publishedOn", Type.DAY, Source::publishedOn)
        .shape();
  }

  private Shape<Meeting> meeting() {
    return new Fields<>(Meeting.class)
        .perhapsText("name", Meeting::name)
        .perhapsText("kind", Meeting::kind)
        .perhapsText("mode", Meeting::mode)
        .parts("dates", date, Meeting::dates)
        .perhapsPart("organizer", named, Meeting::organizer)
        .perhapsPart("span", mention, Meeting::span)
        .shape();
  }

  private Shape<Venue> venue() {
    return new Fields<>(Venue.class)
        .text("id", Venue::id)
        .text("name", Venue::name)
        .text("kind", Venue::kind)
        .perhapsText("within", Venue::within)
        .perhapsPart("place", place, Venue::place)
        .parts("mentions", mention, Venue::mentions)
        .shape();
  }

  private Shape<Place> place() {
    return new Fields<>(Place.class)
        .perhapsText("code", Place::code)
        .text("name", Place::name)
        .perhapsText("level", Place::level)
        .perhaps("validFrom", Type.DAY, Place::validFrom)
        .perhaps("validTo", Type.DAY, Place::validTo)
        .texts("successors", Place::successors)
        .add("alternatives", Type.PART, Times.MANY, () -> this.place, Place::alternatives)
        .shape();
  }

  private Shape<Official> official() {
    return new Fields<>(Official.class)
        .text("id", Official::id)
        .text("name", Official::name)
        .texts("honorifics", Official::honorifics)
        .parts("titles", title(), Official::titles)
        .perhapsText("venue", Official::venue)
        .texts("roles", Official::roles)
        .parts("evidence", evidence(), Official::evidence)
        .perhapsPart("onBehalfOf", named, Official::onBehalfOf)
        .parts("mentions", mention, Official::mentions)
        .once("confidence", Type.REAL, Official::confidence)
        .shape();
  }

  private Shape<Title> title() {
    return new Fields<>(Title.class)
        .text("text", Title::text)
        .text("full", Title::full)
        .text("position", Title::position)
        .perhapsText("organization", Title::organization)
        .perhapsPart("place", place, Title::place)
        .perhapsText("branch", Title::branch)
        .perhapsText("level", Title::level)
        .text("status", Title::status)
        .once("shared", Type.FLAG, Title::shared)
        .part("span", mention, Title::span)
        .parts("mentions", mention, Title::mentions)
        .shape();
  }

  private Shape<Evidence> evidence() {
    return new Fields<>(Evidence.class)
        .text("role", Evidence::role)
        .part("span", mention, Evidence::span)
        .shape();
  }

  private Shape<Group> group() {
    return new Fields<>(Group.class)
        .text("text", Group::text)
        .perhapsText("venue", Group::venue)
        .part("span", mention, Group::span)
        .shape();
  }

  private Shape<Count> count() {
    return new Fields<>(Count.class)
        .text("id", Count::id)
        .once("value", Type.DECIMAL, Count::value)
        .perhaps("max", Type.DECIMAL, Count::max)
        .perhaps("of", Type.DECIMAL, Count::of)
        .text("unit", Count::unit)
        .text("kind", Count::kind)
        .text("approximation", Count::approximation)
        .perhapsText("venue", Count::venue)
        .perhapsText("partOf", Count::partOf)
        .text("text", Count::text)
        .part("span", mention, Count::span)
        .shape();
  }

  private Shape<DateMention> date() {
    return new Fields<>(DateMention.class)
        .text("start", DateMention::start)
        .perhapsText("end", DateMention::end)
        .text("precision", DateMention::precision)
        .text("text", DateMention::text)
        .part("span", mention, DateMention::span)
        .shape();
  }

  private Shape<DocumentMention> document() {
    return new Fields<>(DocumentMention.class)
        .text("kind", DocumentMention::kind)
        .perhapsText("number", DocumentMention::number)
        .perhapsText("symbol", DocumentMention::symbol)
        .perhapsText("issuer", DocumentMention::issuer)
        .perhapsText("name", DocumentMention::name)
        .part("span", mention, DocumentMention::span)
        .shape();
  }

  private static Shape<Check> check() {
    return new Fields<>(Check.class)
        .text("kind", Check::kind)
        .text("total", Check::total)
        .texts("parts", Check::parts)
        .once("expected", Type.DECIMAL, Check::expected)
        .once("found", Type.DECIMAL, Check::found)
        .once("holds", Type.FLAG, Check::holds)
        .shape();
  }

  private Shape<Diagnostic> diagnostic() {
    return new Fields<>(Diagnostic.class)
        .text("code", Diagnostic::code)
        .text("message", Diagnostic::message)
        .perhapsPart("span", mention, Diagnostic::span)
        .shape();
  }

  private Shape<NamedSpan> named() {
    return new Fields<>(NamedSpan.class)
        .text("name", NamedSpan::name)
        .part("span", mention, NamedSpan::span)
        .shape();
  }

  private static Shape<Mention> mention(boolean rules) {
    Fields<Mention> fields =
        new Fields<>(Mention.class)
            .once("start", Type.INTEGER, Mention::start)
            .once("end", Type.INTEGER, Mention::end);
    return (rules ? fields.perhapsText("by", Mention::by) : fields).shape();
  }

  /** Fields of a part while they are told. For one thread. */
  private static final class Fields<T> {

    private final Class<T> part;
    private final List<Field<T>> fields = new ArrayList<>();

    Fields(Class<T> part) {
      this.part = part;
    }

    Fields<T> add(
        String name, Type type, Times times, Supplier<Shape<?>> shape, Function<T, ?> value) {
      fields.add(new Field<>(name, type, times, shape, value));
      return this;
    }

    private Fields<T> plain(String name, Type type, Times times, Function<T, ?> value) {
      fields.add(new Field<>(name, type, times, null, value));
      return this;
    }

    Fields<T> once(String name, Type type, Function<T, ?> value) {
      return plain(name, type, Times.ONCE, value);
    }

    Fields<T> perhaps(String name, Type type, Function<T, Optional<?>> value) {
      return plain(name, type, Times.PERHAPS, value);
    }

    Fields<T> text(String name, Function<T, ?> value) {
      return once(name, Type.TEXT, value);
    }

    Fields<T> perhapsText(String name, Function<T, Optional<?>> value) {
      return perhaps(name, Type.TEXT, value);
    }

    Fields<T> texts(String name, Function<T, List<?>> value) {
      return plain(name, Type.TEXT, Times.MANY, value);
    }

    <P> Fields<T> part(String name, Shape<P> shape, Function<T, P> value) {
      return add(name, Type.PART, Times.ONCE, () -> shape, value);
    }

    <P> Fields<T> perhapsPart(String name, Shape<P> shape, Function<T, Optional<P>> value) {
      return add(name, Type.PART, Times.PERHAPS, () -> shape, value);
    }

    <P> Fields<T> parts(String name, Shape<P> shape, Function<T, List<P>> value) {
      return add(name, Type.PART, Times.MANY, () -> shape, value);
    }

    Shape<T> shape() {
      return new Shape<>(part, fields);
    }
  }

  /** Made at the first use. */
  private static final class Standard {
    static final RecordShape INSTANCE = new RecordShape(false);
  }

  /** Made at the first use. */
  private static final class WithRules {
    static final RecordShape INSTANCE = new RecordShape(true);
  }
}
