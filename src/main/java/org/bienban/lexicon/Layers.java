package org.bienban.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/**
 * The tables of the lexicon. A table is one file below {@code models/} and one layer of marks over
 * a text.
 */
public final class Layers {
  private static final List<Layer<?>> LOADED = new ArrayList<>();

  /** Abbreviations, each of which stands for its words in the phrases of every table. */
  public static final Layer<Abbreviation> ABBREVIATIONS =
      layer("abbreviations.tsv", Abbreviation::of);

  /** Offices: heads of titles and whole seats. */
  public static final Layer<Position> POSITIONS = layer("positions.tsv", Position::of);

  /** Words that change an office: deputy, standing, former, acting. */
  public static final Layer<Modifier> MODIFIERS = layer("modifiers.tsv", Modifier::of);

  /** Bodies and the nouns that open the name of one. */
  public static final Layer<Body> BODIES = layer("bodies.tsv", Body::of);

  /**
   * Fields of work as they stand in names of bodies, with the commas and conjunctions inside them.
   */
  public static final Layer<String> FIELDS = layer("fields.tsv", row -> row.require("phrase"));

  /** Honorifics, military and police ranks, degrees and honours. */
  public static final Layer<Honorific> HONORIFICS = layer("honorifics.tsv", Honorific::of);

  /** First words of personal names. */
  public static final Layer<FamilyName> FAMILY_NAMES = layer("family_names.tsv", FamilyName::of);

  /** Words that are no names of living persons, that come before such, or that end a name. */
  public static final Layer<NotPerson> NOT_PERSONS = layer("not_persons.tsv", NotPerson::of);

  /** What an official does at a meeting. */
  public static final Layer<RoleCue> ROLE_CUES = layer("role_cues.tsv", RoleCue::of);

  /** Words that decide who acts, and whether at the meeting. */
  public static final Layer<RoleWord> ROLE_WORDS = layer("role_words.tsv", RoleWord::of);

  /** Grammatical words. */
  public static final Layer<Word> WORDS = layer("words.tsv", Word::of);

  /** Words that open the name of an unnamed group of attendees. */
  public static final Layer<String> GROUP_HEADS =
      layer("group_heads.tsv", row -> row.require("phrase"));

  /** Kinds of places: province, district, commune and below. */
  public static final Layer<PlaceKind> PLACE_KINDS = layer("place_kinds.tsv", PlaceKind::of);

  /** Names of places without their kind. */
  public static final Layer<PlaceName> PLACES = layer("places.tsv", PlaceName::of);

  /** Words that make or surround dates and periods. */
  public static final Layer<CalendarWord> CALENDAR = layer("calendar.tsv", CalendarWord::of);

  /** Words that make or surround the places of meetings. */
  public static final Layer<VenueWord> VENUE_WORDS = layer("venue_words.tsv", VenueWord::of);

  /** Words that open the names of meetings. */
  public static final Layer<MeetingKind> MEETING_KINDS =
      layer("meeting_kinds.tsv", MeetingKind::of);

  /** Words inside and around the names of meetings. */
  public static final Layer<MeetingWord> MEETING_WORDS =
      layer("meeting_words.tsv", MeetingWord::of);

  /** Words of the number grammar. */
  public static final Layer<NumberWord> NUMBER_WORDS = layer("number_words.tsv", NumberWord::of);

  /** What is counted or measured. */
  public static final Layer<Unit> UNITS = layer("units.tsv", Unit::of);

  /** Words beside a number that say how to read it. */
  public static final Layer<FigureCue> FIGURE_CUES = layer("figure_cues.tsv", FigureCue::of);

  /** Nouns that open the citation of a document. */
  public static final Layer<DocumentKind> DOCUMENT_KINDS =
      layer("document_kinds.tsv", DocumentKind::of);

  /** All tables, in the order in which they are loaded. */
  static final List<Layer<?>> ALL = Collections.unmodifiableList(LOADED);

  private Layers() {}

  private static <E> Layer<E> layer(String file, Function<Row, E> parser) {
    Layer<E> layer = new Layer<>(LOADED.size(), file, parser);
    LOADED.add(layer);
    return layer;
  }
}
