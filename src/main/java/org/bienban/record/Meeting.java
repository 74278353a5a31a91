package org.bienban.record;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The event that the report is about.
 *
 * <p>{@code "Ngày 23/11, tại Hội nghị trực tuyến …"} gives a {@link Kind#CONFERENCE}, {@link
 * Mode#ONLINE}, on XXXX-11-23.
 *
 * @param name what the report calls it, from its kind on
 * @param kind what kind of event it is
 * @param mode how people took part; empty where nothing tells
 * @param dates its days, in the order of time; periods never stand here
 * @param organizer who called it
 * @param span where its name stands
 */
public record Meeting(
    Optional<String> name,
    Optional<Kind> kind,
    Optional<Mode> mode,
    List<DateMention> dates,
    Optional<NamedSpan> organizer,
    Optional<Mention> span) {

  /**
   * Checks and copies the parts.
   *
   * @throws IllegalArgumentException if {@code name} is blank
   */
  public Meeting {
    name.ifPresent(value -> Require.notBlank(value, "name"));
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(mode, "mode");
    dates = List.copyOf(dates);
    Objects.requireNonNull(organizer, "organizer");
    Objects.requireNonNull(span, "span");
  }

  /** What kind of event it is. */
  public enum Kind {
    /** A conference (hội nghị). */
    CONFERENCE,
    /** A congress (đại hội). */
    CONGRESS,
    /** A session of an assembly (kỳ họp, phiên họp). */
    SESSION,
    /** A meeting (cuộc họp). */
    MEETING,
    /** A working visit (buổi làm việc). */
    WORKING_VISIT,
    /** A ceremony (lễ). */
    CEREMONY,
    /** A workshop or seminar (hội thảo, tọa đàm). */
    WORKSHOP,
    /** A press conference (họp báo). */
    PRESS_CONFERENCE,
    /** A contest (hội thi). */
    CONTEST,
    /** Any other event. */
    OTHER
  }

  /** How people took part. */
  public enum Mode {
    /** Over a network. */
    ONLINE,
    /** In one place. */
    IN_PERSON,
    /** Both. */
    HYBRID
  }
}
