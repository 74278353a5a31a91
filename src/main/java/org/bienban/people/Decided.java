package org.bienban.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.bienban.text.Folding;

/**
 * Decisions by hand, with the sightings that they name found among those that are there. The newest
 * are told first, so that what they say stands against older ones.
 */
final class Decided {
  private final Map<String, List<Sighting>> byName = new HashMap<>();
  private final List<Found> found = new ArrayList<>();
  private final List<Decision> idle = new ArrayList<>();

  /** A decision with its sightings; {@code those} is empty where all are one. */
  private record Found(List<Sighting> these, List<Sighting> those) {}

  private Decided() {}

  static Decided of(Collection<Sighting> sightings, List<Decision> decisions) {
    Decided decided = new Decided();
    if (!decisions.isEmpty()) {
      for (Sighting sighting : sightings) {
        decided.byName.computeIfAbsent(key(sighting.ref()), k -> new ArrayList<>(1)).add(sighting);
      }
    }
    for (int i = decisions.size() - 1; i >= 0; i--) {
      decided.add(decisions.get(i));
    }
    return decided;
  }

  /** The decisions that miss sightings, in the order given. */
  List<Decision> idle() {
    return List.copyOf(idle);
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  private static String key(SightingRef ref) {
    return ref.report() + '\n' + Folding.fold(ref.name());
  }

  private void add(Decision decision) {
    Found now =
        decision instanceof Decision.Apart apart
            ? new Found(find(apart.these()), find(apart.those()))
            : new Found(find(decision.refs()), List.of());
    boolean tells =
        decision instanceof Decision.Apart
            ? !now.these().isEmpty() && !now.those().isEmpty()
            : now.these().size() > 1;
    if (tells) {
      found.add(now);
    } else {
      idle.add(0, decision);
    }
  }

  private List<Sighting> find(List<SightingRef> refs) {
    return refs.stream().map(this::find).flatMap(Optional::stream).distinct().toList();
  }

  private Optional<Sighting> find(SightingRef ref) {
    return byName.getOrDefault(key(ref), List.of()).stream()
        .min((a, b) -> Integer.compare(distance(a, ref), distance(b, ref)));
  }

  private static int distance(Sighting sighting, SightingRef ref) {
    return Math.abs(sighting.ref().start() - ref.start());
  }

  /**
   * Tells sets what is decided.
   *
   * @param number the number of a sighting in the sets; negative for those not in them
   */
  void tell(Sets sets, ToIntFunction<Sighting> number) {
    for (Found now : found) {
      int[] these = numbers(now.these(), number);
      int[] those = numbers(now.those(), number);
      if (!now.those().isEmpty()) {
        sets.part(these, those);
      }
      for (int i = 1; i < these.length && now.those().isEmpty(); i++) {
        sets.join(these[0], these[i]);
      }
    }
  }

  private static int[] numbers(List<Sighting> sightings, ToIntFunction<Sighting> number) {
    return sightings.stream().mapToInt(number).filter(i -> i >= 0).distinct().toArray();
  }
}
