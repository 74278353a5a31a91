package org.bienban.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bienban.compact.CompactWriter;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.Lexicon;
import org.bienban.lexicon.PlaceKind;
import org.bienban.lexicon.PlaceName;
import org.bienban.record.Place;
import org.jspecify.annotations.Nullable;

/**
 * The official units of territory of Việt Nam, before and since 1 July 2025, and the states that
 * the lexicon names.
 *
 * <p>{@code resolve("Lai Châu", null, null, null)} is the province with code 12. A date decides
 * between the units of before and after the reform ({@code Lào Cai}: 10 or 15); without one, the
 * unit of before comes first and the other stands among the alternatives. Kind, level and the unit
 * above narrow a name down; names that still fit many units get no code.
 *
 * <p>Immutable; safe for any number of threads. Loading takes about 10 ms of processor time in a
 * fresh virtual machine, and the tables 0.9 MB.
 */
public final class Gazetteer {
  /** The file below {@code models/} in which the build leaves the units in compact form. */
  public static final String COMPACT = "units.bin";

  private static final int MOST_ALTERNATIVES = 8;
  private static final int MOST_TIES = 3;

  private final Units units;
  private final Lexicon lexicon;

  /** The names of the states of the lexicon, once they were asked for. */
  private volatile @Nullable Set<String> states;

  private Gazetteer(Units units, Lexicon lexicon) {
    this.units = units;
    this.lexicon = lexicon;
  }

  /** The gazetteer of the jar with the states of this lexicon. */
  public static Gazetteer load(Lexicon lexicon) {
    return new Gazetteer(Units.load(), lexicon);
  }

  /** Writes the compact form of the units, which {@link #load} reads. */
  public static void writeCompact(CompactWriter out) {
    Units.writeCompact(out);
  }

  /**
   * The unit that a name stands for.
   *
   * @param name the bare name in any spelling, {@code Hoà Bình}
   * @param kind the kind written before it; null where none is
   * @param date a day on which the unit existed; null where it is not known
   * @param within the unit that it lies in; null where it is not known
   * @return empty where the name is of no unit and no level is told by the kind
   */
  public Optional<Place> resolve(
      String name, @Nullable PlaceKind kind, @Nullable LocalDate date, @Nullable Place within) {
    Query query =
        new Query(
            name,
            kind == null ? null : kind.full(),
            kind == null ? null : kind.level().orElse(null),
            date,
            within);
    return resolve(query, kind == null || kind.official());
  }

  /**
   * The unit of a level that a name stands for, as in {@code Tỉnh ủy Lai Châu}; a place without
   * code where there is none.
   */
  public Place unit(
      String name, Place.Level level, @Nullable LocalDate date, @Nullable Place within) {
    return resolve(new Query(name, null, level, date, within), true)
        .orElseGet(() -> Place.named(name, level));
  }

  /** True where a unit of this level has this name. */
  boolean knows(String name, Place.Level level) {
    for (int unit : units.named(name)) {
      if (units.level(unit) == level) {
        return true;
      }
    }
    return false;
  }

  /** True where a unit of just this kind has this name. */
  boolean knows(String name, PlaceKind kind) {
    for (int unit : units.named(name)) {
      if (units.kind(unit).equalsIgnoreCase(kind.full())) {
        return true;
      }
    }
    return false;
  }

  /**
   * The unit of the given level that a unit lies in, itself included; empty where it is not sure.
   */
  public Optional<Place> above(Place place, Place.Level level) {
    int unit = units.of(place);
    while (unit != Units.NONE && units.level(unit) != level) {
      unit = units.parent(unit);
    }
    return unit == Units.NONE ? Optional.empty() : Optional.of(units.place(unit, List.of()));
  }

  private Optional<Place> resolve(Query query, boolean official) {
    List<Integer> best = official || query.level() != null ? query.best(units) : List.of();
    if (!best.isEmpty()) {
      return Optional.of(place(query, best));
    }
    return state(query)
        .or(
            () ->
                Optional.ofNullable(query.level()).map(level -> unlisted(query, level, official)));
  }

  /** A unit that no table has; a place abroad is on no level of ours. */
  private static Place unlisted(Query query, Place.Level level, boolean official) {
    boolean ours = official || level == Place.Level.COUNTRY;
    return new Place(
        Optional.empty(),
        query.name(),
        ours ? Optional.of(level) : Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of());
  }

  private Set<String> states() {
    Set<String> known = states;
    if (known == null) {
      known = new HashSet<>();
      for (PlaceName place : lexicon.entries(Layers.PLACES)) {
        if (place.level() == Place.Level.COUNTRY) {
          known.add(place.name());
        }
      }
      states = known;
    }
    return known;
  }

  private Optional<Place> state(Query query) {
    boolean fits = query.level() == null || query.level() == Place.Level.COUNTRY;
    return fits && states().contains(query.name())
        ? Optional.of(Place.named(query.name(), Place.Level.COUNTRY))
        : Optional.empty();
  }

  private Place place(Query query, List<Integer> best) {
    int first = best.get(0);
    boolean unsure = query.ties(units, best) > MOST_TIES;
    List<Place> others = new ArrayList<>();
    List<Integer> further = new ArrayList<>(unsure ? best : best.subList(1, best.size()));
    further.addAll(query.atOtherTimes(units, first, MOST_TIES));
    for (int unit : new LinkedHashSet<>(further)) {
      if (others.size() < MOST_ALTERNATIVES) {
        others.add(units.place(unit, List.of()));
      }
    }
    if (!unsure) {
      return units.place(first, others);
    }
    Place named = Place.named(units.name(first), units.level(first));
    return new Place(
        Optional.empty(),
        named.name(),
        named.level(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        others);
  }
}
