package org.bienban.record;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One office of one official.
 *
 * <p>{@code "Phó Bí thư Thường trực Tỉnh ủy"} in a report from Lai Châu has the position {@code
 * "Phó Bí thư Thường trực"}, the organization {@code "Tỉnh ủy Lai Châu"}, {@link Branch#PARTY},
 * {@link Level#PROVINCE}.
 *
 * @param text the fullest wording as written
 * @param full the same with abbreviations expanded and body and place filled in from the report
 * @param position the office without its body
 * @param organization the body in full; empty where there is none
 * @param place the unit of territory whose body it is; empty for central bodies
 * @param branch the branch that the body belongs to
 * @param level the level of the body
 * @param status held now, before, or given in this report
 * @param shared whether the text gives it to a whole list of people at once
 * @param span where {@code text} stands
 * @param mentions further wordings of the same office, in the order of the text
 */
public record Title(
    String text,
    String full,
    String position,
    Optional<String> organization,
    Optional<Place> place,
    Optional<Branch> branch,
    Optional<Level> level,
    Status status,
    boolean shared,
    Mention span,
    List<Mention> mentions) {

  /**
   * Checks and copies the parts.
   *
   * @throws IllegalArgumentException if one of the words is blank
   */
  public Title {
    Require.notBlank(text, "text");
    Require.notBlank(full, "full");
    Require.notBlank(position, "position");
    organization.ifPresent(value -> Require.notBlank(value, "organization"));
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(branch, "branch");
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(span, "span");
    mentions = List.copyOf(mentions);
  }

  /** The branch that a body belongs to. */
  public enum Branch {
    /** The Party. */
    PARTY,
    /** Government and administration at all levels. */
    STATE,
    /** The National Assembly and the people's councils. */
    LEGISLATURE,
    /** Courts and procuracies. */
    JUDICIARY,
    /** The army. */
    ARMY,
    /** The police. */
    POLICE,
    /** The Fatherland Front. */
    FRONT,
    /** Mass organisations: trade union, youth, farmers, women, veterans. */
    UNION,
    /** Associations. */
    ASSOCIATION,
    /** Companies. */
    COMPANY,
    /** Schools and institutes. */
    EDUCATION,
    /** Hospitals and health services. */
    HEALTH,
    /** Press and broadcasting. */
    MEDIA,
    /** Religious bodies. */
    RELIGION,
    /** International organisations. */
    INTERNATIONAL,
    /** Bodies of other states. */
    FOREIGN,
    /** Anything else. */
    OTHER
  }

  /** The level of a body. */
  public enum Level {
    /** The whole country. */
    CENTRAL,
    /** A province, or a city directly under the centre. */
    PROVINCE,
    /** A district. */
    DISTRICT,
    /** A commune or ward. */
    COMMUNE,
    /** A company, school or other single institution. */
    UNIT,
    /** Another state. */
    FOREIGN
  }

  /** Whether and how the office is held. */
  public enum Status {
    /** Held now. */
    CURRENT,
    /** Held before, or left in this report. */
    FORMER,
    /** Held for the time being. */
    ACTING,
    /** Alternate member. */
    ALTERNATE,
    /** Given in this report by election or appointment. */
    ELECT
  }
}
