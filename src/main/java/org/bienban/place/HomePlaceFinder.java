package org.bienban.place;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.PlaceKind;
import org.bienban.lexicon.PlaceName;
import org.bienban.lexicon.VenueWord;
import org.bienban.record.Place;
import org.bienban.record.Place.Level;
import org.bienban.text.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which province, district and commune a report is about, from the caller's home place,
 * else from the units that the text names in full ({@code tỉnh Lai Châu}, {@code Tỉnh ủy Lai
 * Châu}): the one named most, where names in the headline and the first sentences weigh more. A
 * district or commune implies its province.
 *
 * <p>{@code "… tại điểm cầu Tỉnh ủy Lai Châu …"} gives the province Lai Châu, code 12.
 *
 * <p>Without state; safe for any number of threads.
 */
public final class HomePlaceFinder {
  private static final int FIRST_SENTENCES = 3;
  private static final int WEIGHT_OF_FIRST = 4;
  private static final int WEIGHT_OF_BODY = 2;

  private final Gazetteer gazetteer;
  private final PlaceReader reader;

  /** A finder that resolves names by this gazetteer. */
  public HomePlaceFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.reader = new PlaceReader(gazetteer);
  }

  /**
   * The home place of a text.
   *
   * @param date a day in the time of the report; null where it is not known
   * @param given the caller's home place
   */
  public HomePlace find(AnnotatedText text, @Nullable LocalDate date, Optional<Place> given) {
    Map<Level, Map<String, Integer>> named = count(text);
    Optional<Place> province = given.flatMap(home -> gazetteer.above(home, Level.PROVINCE));
    if (province.isEmpty()) {
      province =
          most(named, Level.PROVINCE).map(name -> gazetteer.unit(name, Level.PROVINCE, date, null));
    }
    Place known = province.orElse(null);
    Optional<Place> district =
        at(given, Level.DISTRICT)
            .or(
                () ->
                    most(named, Level.DISTRICT)
                        .map(name -> gazetteer.unit(name, Level.DISTRICT, date, known)));
    Place above = district.orElse(known);
    Optional<Place> commune =
        at(given, Level.COMMUNE)
            .or(
                () ->
                    most(named, Level.COMMUNE)
                        .map(name -> gazetteer.unit(name, Level.COMMUNE, date, above)));
    if (province.isEmpty()) {
      province = district.or(() -> commune).flatMap(unit -> gazetteer.above(unit, Level.PROVINCE));
    }
    return new HomePlace(province, district, commune);
  }

  private Optional<Place> at(Optional<Place> given, Level level) {
    return given.flatMap(home -> gazetteer.above(home, level));
  }

  private static Optional<String> most(Map<Level, Map<String, Integer>> named, Level level) {
    String best = null;
    int most = 0;
    for (Map.Entry<String, Integer> entry : named.getOrDefault(level, Map.of()).entrySet()) {
      if (entry.getValue() > most) {
        most = entry.getValue();
        best = entry.getKey();
      }
    }
    return Optional.ofNullable(best);
  }

  private Map<Level, Map<String, Integer>> count(AnnotatedText text) {
    Map<Level, Map<String, Integer>> named = new EnumMap<>(Level.class);
    int first =
        text.sentences().size() > FIRST_SENTENCES
            ? text.sentences().start(FIRST_SENTENCES)
            : text.tokens().size();
    for (int i = 0; i < text.tokens().size(); i++) {
      if (text.has(Layers.PLACE_KINDS, i) && mayBeUnit(text, i)) {
        countUnit(text, i, i < first ? WEIGHT_OF_FIRST : 1, named);
      } else if (text.has(Layers.VENUE_WORDS, i)) {
        countBody(text, i, i < first ? WEIGHT_OF_FIRST : 1, named);
      }
    }
    return named;
  }

  /** A quick look ahead: a name with a capital or a number after the word for an official kind. */
  private static boolean mayBeUnit(AnnotatedText text, int i) {
    PlaceKind kind = text.at(Layers.PLACE_KINDS, i);
    int at = text.end(Layers.PLACE_KINDS, i);
    return kind != null
        && kind.official()
        && at < text.tokens().size()
        && text.tokens().shape(at) != Shape.LOWER;
  }

  /** A unit with its kind; not one of a list ({@code các tỉnh Lào Cai, Yên Bái}). */
  private void countUnit(
      AnnotatedText text, int i, int weight, Map<Level, Map<String, Integer>> named) {
    VenueWord before = text.at(Layers.VENUE_WORDS, i - 1);
    if (before != null && before.is(VenueWord.Kind.ALL)) {
      return;
    }
    reader
        .read(text, i)
        .filter(place -> place.kind().isPresent())
        .ifPresent(place -> add(named, place, weight));
  }

  private void add(Map<Level, Map<String, Integer>> named, PlaceMention place, int weight) {
    PlaceKind kind = place.kind().orElseThrow();
    if (kind.official()) {
      kind.level()
          .or(() -> gazetteer.resolve(place.name(), kind, null, null).flatMap(Place::level))
          .filter(level -> gazetteer.knows(place.name(), level))
          .ifPresent(level -> add(named, level, place.name(), weight));
    }
  }

  private static void countBody(
      AnnotatedText text, int i, int weight, Map<Level, Map<String, Integer>> named) {
    VenueWord body = text.at(Layers.VENUE_WORDS, i);
    if (body == null || body.level().isEmpty()) {
      return;
    }
    PlaceName place = text.at(Layers.PLACES, text.end(Layers.VENUE_WORDS, i));
    if (place != null) {
      boolean higher = place.level() == Level.PROVINCE;
      add(
          named,
          higher ? Level.PROVINCE : body.level().get(),
          place.name(),
          weight * WEIGHT_OF_BODY);
    }
  }

  private static void add(
      Map<Level, Map<String, Integer>> named, Level level, String name, int weight) {
    named.computeIfAbsent(level, l -> new LinkedHashMap<>()).merge(name, weight, Integer::sum);
  }
}
