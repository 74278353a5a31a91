package org.bienban.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bienban.people.Trait.Rank;
import org.bienban.record.Title;

/**
 * Sightings of one name that are sure to be of one person, or that say the same too little to be
 * told apart.
 *
 * @param seen the sightings, in the order of their references
 * @param traits what their offices say, each once
 * @param homes the provinces of the offices, else those that the reports are about
 * @param located whether {@code homes} are of the offices
 * @param chairs first and last day on which each place was seen to be led
 */
record Node(
    List<Seen> seen,
    List<Trait> traits,
    Set<String> homes,
    boolean located,
    Map<String, Days> chairs) {

  /** Many more than officials are named without office. */
  private static final double UNTOLD = -0.4;

  private static final double SAME_SURROUNDINGS = 0.6;
  private static final double OTHER_SURROUNDINGS = -0.3;
  private static final int MOST_SURROUNDINGS = 2;
  private static final double TWO_CHAIRS = -4;
  private static final int HANDOVER_DAYS = 30;

  /** A sighting and what its offices say. */
  record Seen(Sighting sighting, List<Trait> traits, Set<String> around) {}

  /** First and last of some days. */
  record Days(LocalDate first, LocalDate last) {
    Days with(Days other) {
      return new Days(
          first.isBefore(other.first) ? first : other.first,
          last.isAfter(other.last) ? last : other.last);
    }

    boolean meets(Days other) {
      return !first.minusDays(HANDOVER_DAYS).isAfter(other.last)
          && !other.first.minusDays(HANDOVER_DAYS).isAfter(last);
    }
  }

  static Node of(Collection<Seen> sightings) {
    List<Seen> sorted = new ArrayList<>(sightings);
    sorted.sort((a, b) -> a.sighting().ref().compareTo(b.sighting().ref()));
    Set<Trait> traits = new TreeSet<>(Trait.ORDER);
    Set<String> own = new TreeSet<>();
    Set<String> around = new TreeSet<>();
    Map<String, Days> chairs = new TreeMap<>();
    for (Seen seen : sorted) {
      traits.addAll(seen.traits());
      around.addAll(seen.around());
      for (Trait trait : seen.traits()) {
        trait.location().province().ifPresent(own::add);
        chair(trait, seen.sighting().day(), chairs);
      }
    }
    Set<String> known = around.size() <= MOST_SURROUNDINGS ? around : Set.of();
    return new Node(
        List.copyOf(sorted),
        List.copyOf(traits),
        own.isEmpty() ? known : own,
        !own.isEmpty(),
        chairs);
  }

  private static void chair(Trait trait, Optional<LocalDate> day, Map<String, Days> chairs) {
    boolean leads =
        trait.rank() == Rank.HIGH
            && trait.location().province().isPresent()
            && trait.status() == Title.Status.CURRENT
            && trait.seat().indexOf(' ') == trait.seat().lastIndexOf(' ');
    if (leads && day.isPresent()) {
      Days days = new Days(day.get(), day.get());
      chairs.merge(trait.location().narrowest(), days, Days::with);
    }
  }

  /** The first of its references: what the node is known by. */
  SightingRef key() {
    return seen.get(0).sighting().ref();
  }

  /** True where no office is told, or offices of the other without their bodies or places. */
  boolean isLeftOut(Node other) {
    return traits.stream().allMatch(trait -> other.traits.stream().anyMatch(trait::isShortFor));
  }

  /** What speaks for and against this and another being one person, the name left aside. */
  Verdict weigh(Node other) {
    Optional<Verdict> best = best(other, false);
    boolean isTied = best.map(Verdict::best).filter(Node::ties).isPresent();
    Optional<Verdict> placed = isTied ? Optional.empty() : best(other, true);
    Verdict verdict =
        placed
            .or(() -> best)
            .orElseGet(() -> new Verdict(UNTOLD, Reason.NAME_ALONE, Reason.LITTLE_KNOWN));
    return withChairs(other, withSurroundings(other, verdict));
  }

  /** An office without place says nothing against the places of the others, so those decide. */
  private Optional<Verdict> best(Node other, boolean placed) {
    Verdict best = null;
    for (Trait trait : traits) {
      for (Trait theirs : other.traits) {
        if (!placed || (trait.location().isKnown() && theirs.location().isKnown())) {
          Verdict verdict = Evidence.weigh(trait, theirs);
          best = best == null || verdict.evidence() > best.evidence() ? verdict : best;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean ties(Reason reason) {
    return switch (reason) {
      case SAME_OFFICE, SAME_BODY, RELATED_BODY, SAME_PLACE, BOTH_LEADERS -> true;
      default -> false;
    };
  }

  private Verdict withSurroundings(Node other, Verdict known) {
    if ((located && other.located) || homes.isEmpty() || other.homes.isEmpty()) {
      return known;
    }
    return homes.stream().anyMatch(other.homes::contains)
        ? plus(known, SAME_SURROUNDINGS, Reason.SAME_SURROUNDINGS)
        : plus(known, OTHER_SURROUNDINGS, Reason.DIFFERENT_PLACES);
  }

  private static Verdict plus(Verdict verdict, double weight, Reason reason) {
    boolean isFirst = verdict.best() == Reason.NAME_ALONE && weight > 0;
    boolean isWorst = verdict.worst() == Reason.COMMON_NAME && weight < 0;
    return new Verdict(
        verdict.evidence() + weight,
        isFirst ? reason : verdict.best(),
        isWorst ? reason : verdict.worst());
  }

  private Verdict withChairs(Node other, Verdict verdict) {
    for (Map.Entry<String, Days> chair : chairs.entrySet()) {
      for (Map.Entry<String, Days> theirs : other.chairs.entrySet()) {
        if (!chair.getKey().equals(theirs.getKey()) && chair.getValue().meets(theirs.getValue())) {
          return new Verdict(verdict.evidence() + TWO_CHAIRS, verdict.best(), Reason.TWO_CHAIRS);
        }
      }
    }
    return verdict;
  }
}
