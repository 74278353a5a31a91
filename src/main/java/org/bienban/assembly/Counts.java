package org.bienban.assembly;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bienban.figure.Breakdown;
import org.bienban.figure.FigureMention;
import org.bienban.figure.Figures;
import org.bienban.record.Check;
import org.bienban.record.Count;
import org.bienban.text.Folding;
import org.bienban.venue.Venues;

/**
 * The counts of a record and the checks of its sums. A quantity stated again is the same count, but
 * for parts of a whole, which may be alike.
 */
final class Counts {
  private final String text;
  private final Figures figures;
  private final Venues venues;
  private final Map<FigureMention, String> ids = new IdentityHashMap<>();
  private final Map<FigureMention, FigureMention> wholes = new IdentityHashMap<>();
  private final List<FigureMention> kept = new ArrayList<>();

  /** The folded names of the units of this text. */
  private final Map<String, String> units = new HashMap<>();

  /** What makes two statements the same quantity. */
  private record Key(
      BigDecimal value,
      Optional<BigDecimal> max,
      Optional<BigDecimal> of,
      String unit,
      Count.Approximation approximation,
      Optional<String> venue) {}

  Counts(String text, Figures figures, Venues venues) {
    this.text = text;
    this.figures = figures;
    this.venues = venues;
    keep();
    for (Breakdown breakdown : figures.breakdowns()) {
      if (breakdown.kind() == Check.Kind.SUM) {
        breakdown.parts().forEach(part -> wholes.putIfAbsent(part, breakdown.total()));
      }
    }
  }

  List<Count> all() {
    List<Count> counts = new ArrayList<>(kept.size());
    for (FigureMention mention : kept) {
      counts.add(count(mention));
    }
    return counts;
  }

  List<Check> checks() {
    return figures.breakdowns().stream().filter(Breakdown::exhaustive).map(this::check).toList();
  }

  private void keep() {
    Set<FigureMention> inBreakdowns = inBreakdowns();
    Set<Key> seen = new HashSet<>();
    for (FigureMention mention : figures.mentions()) {
      if (seen.add(key(mention)) || inBreakdowns.contains(mention)) {
        kept.add(mention);
        ids.put(mention, "c" + kept.size());
      }
    }
  }

  /** Compared by identity: two mentions may be equal and yet stand in two places. */
  private Set<FigureMention> inBreakdowns() {
    Set<FigureMention> all = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Breakdown breakdown : figures.breakdowns()) {
      all.add(breakdown.total());
      all.addAll(breakdown.parts());
    }
    return all;
  }

  private Key key(FigureMention mention) {
    return new Key(
        mention.value(),
        mention.max(),
        mention.of(),
        folded(mention.unit()),
        mention.approximation(),
        venue(mention));
  }

  private String folded(String unit) {
    String known = units.get(unit);
    if (known == null) {
      known = Folding.fold(unit);
      units.put(unit, known);
    }
    return known;
  }

  private Optional<String> venue(FigureMention mention) {
    return venues.holding(mention.from());
  }

  private Count count(FigureMention mention) {
    return new Count(
        id(mention),
        mention.value(),
        mention.max(),
        mention.of(),
        mention.unit(),
        mention.kind(),
        mention.approximation(),
        venue(mention),
        Optional.ofNullable(wholes.get(mention)).map(this::id),
        mention.mention().in(text),
        mention.mention());
  }

  private Check check(Breakdown breakdown) {
    return new Check(
        breakdown.kind(),
        id(breakdown.total()),
        breakdown.parts().stream().map(this::id).toList(),
        breakdown.expected(),
        breakdown.found(),
        breakdown.holds());
  }

  private String id(FigureMention mention) {
    String id = ids.get(mention);
    if (id == null) {
      throw new IllegalStateException("no count for " + mention);
    }
    return id;
  }
}
