package org.bienban.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bienban.record.Place;
import org.jspecify.annotations.Nullable;

/** What a text tells about a unit: its name and perhaps kind, level, time and the unit above. */
record Query(
    String name,
    @Nullable String kind,
    Place.@Nullable Level level,
    @Nullable LocalDate date,
    @Nullable Place within) {

  /** The units that fit equally well, the likeliest first; empty where none fits. */
  List<Integer> best(Units units) {
    List<Integer> best = top(units, fitting(units));
    if (best.size() > 1) {
      best.sort(
          Comparator.comparing((Integer unit) -> !units.isOld(unit))
              .thenComparing(unit -> -units.lastDay(unit)));
    }
    return best;
  }

  /**
   * The units that bore the name when {@code first} did not exist, the best only and on its level
   * where no kind is told; empty where the date is known or there are too many.
   */
  List<Integer> atOtherTimes(Units units, int first, int most) {
    if (date != null) {
      return List.of();
    }
    List<Integer> others = fitting(units);
    others.removeIf(unit -> units.overlap(unit, first) || !isLike(units, unit, first));
    List<Integer> top = top(units, others);
    return top.size() > most ? List.of() : top;
  }

  /** True for a unit of the same kind or level that lies in the unit above if the other does. */
  private boolean isLike(Units units, int unit, int first) {
    boolean same = kind == null ? units.level(unit) == units.level(first) : isOfKind(units, unit);
    Place above = within;
    return same && (above == null || !liesIn(units, first, above) || liesIn(units, unit, above));
  }

  private List<Integer> fitting(Units units) {
    List<Integer> fitting = new ArrayList<>();
    for (int unit : units.named(name)) {
      if ((level == null || units.level(unit) == level)
          && (kind == null || level != null || isOfKind(units, unit))) {
        fitting.add(unit);
      }
    }
    return fitting;
  }

  private List<Integer> top(Units units, List<Integer> fitting) {
    if (fitting.size() < 2) {
      return fitting;
    }
    int most = Integer.MIN_VALUE;
    List<Integer> top = new ArrayList<>(fitting.size());
    for (int unit : fitting) {
      int score = score(units, unit);
      if (score > most) {
        top.clear();
        most = score;
      }
      if (score == most) {
        top.add(unit);
      }
    }
    return top;
  }

  /** How many of the best are of the same time as the first, and so cannot be told apart. */
  int ties(Units units, List<Integer> best) {
    boolean old = units.isOld(best.get(0));
    return (int) best.stream().filter(unit -> units.isOld(unit) == old).count();
  }

  private int score(Units units, int unit) {
    LocalDate day = date;
    Place above = within;
    int score = day != null && units.isValid(unit, day) ? 64 : 0;
    score += above != null && liesIn(units, unit, above) ? 32 : 0;
    score += kind == null && level == null && units.level(unit) == Place.Level.PROVINCE ? 48 : 0;
    score += kind != null && isOfKind(units, unit) ? 16 : 0;
    return score + (level == null ? rank(units.level(unit)) : 0);
  }

  private boolean isOfKind(Units units, int unit) {
    String said = kind;
    return said != null && said.equalsIgnoreCase(units.kind(unit));
  }

  private static boolean liesIn(Units units, int unit, Place above) {
    int known = units.of(above);
    return known != Units.NONE
        && above.code().isPresent()
        && (units.lies(unit, known) || units.overlies(unit, known));
  }

  private static int rank(Place.Level level) {
    return switch (level) {
      case COUNTRY -> 8;
      case PROVINCE -> 4;
      case DISTRICT -> 2;
      case COMMUNE -> 0;
    };
  }
}
