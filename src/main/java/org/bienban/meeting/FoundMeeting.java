package org.bienban.meeting;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bienban.calendar.CalendarMention;
import org.bienban.record.Meeting;
import org.bienban.record.Mention;
import org.bienban.record.NamedSpan;
import org.bienban.record.Span;

/**
 * The event that a report is about. {@code "Sáng 3/5, UBND tỉnh tổ chức Hội nghị sơ kết quý I"} has
 * the name {@code "Hội nghị sơ kết quý I"}, the day 3 May and the organiser {@code "UBND tỉnh"}.
 * Immutable.
 *
 * @param from the first token of its name
 * @param to the token after the last of its name
 * @param name what the report calls it
 * @param kind what kind of event it is
 * @param days its days in the order of time, as the text names them
 * @param organizer who called it
 * @param span where the name stands
 * @param rule id of the rule that found it
 */
public record FoundMeeting(
    int from,
    int to,
    String name,
    Meeting.Kind kind,
    List<CalendarMention> days,
    Optional<NamedSpan> organizer,
    Span span,
    String rule) {

  /** Checks and copies the parts. */
  public FoundMeeting {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
    days = List.copyOf(days);
    Objects.requireNonNull(organizer, "organizer");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(rule, "rule");
  }

  /** This meeting as a part of a record of {@code text}. */
  public Meeting toRecord(String text, Optional<Meeting.Mode> mode) {
    return new Meeting(
        Optional.of(name),
        Optional.of(kind),
        mode,
        days.stream().map(day -> day.toRecord(text)).toList(),
        organizer,
        Optional.of(Mention.of(span, rule)));
  }
}
