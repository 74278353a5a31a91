package org.bienban.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Gives each answer at most one entry of gold and each entry at most one answer. The answer with
 * the fewest entries to choose from goes first and takes the first free one; among equals the order
 * is that of their printed form.
 *
 * @param <A> the answers
 */
final class Assignment<A> {

  private final Map<A, Integer> hits = new LinkedHashMap<>();
  private final List<A> left = new ArrayList<>();
  private final List<A> strangers = new ArrayList<>();

  /**
   * Assigns.
   *
   * @param fits whether an answer is right for an entry of gold
   * @param printed decides among answers with as many entries
   */
  static <A, G> Assignment<A> of(
      Iterable<A> answers, List<G> gold, BiPredicate<A, G> fits, Function<A, String> printed) {
    Map<A, List<Integer>> options = new LinkedHashMap<>();
    for (A answer : answers) {
      options.put(answer, fitting(answer, gold, fits));
    }
    Assignment<A> assignment = new Assignment<>();
    assignment.assign(options, printed);
    return assignment;
  }

  private static <A, G> List<Integer> fitting(A answer, List<G> gold, BiPredicate<A, G> fits) {
    List<Integer> fitting = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      if (fits.test(answer, gold.get(i))) {
        fitting.add(i);
      }
    }
    return fitting;
  }

  private void assign(Map<A, List<Integer>> options, Function<A, String> printed) {
    Set<Integer> taken = new HashSet<>();
    options.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<A, List<Integer>> entry) -> entry.getValue().size())
                .thenComparing(entry -> printed.apply(entry.getKey()), Printed.ORDER))
        .filter(entry -> !entry.getValue().isEmpty())
        .forEachOrdered(entry -> take(entry.getKey(), entry.getValue(), taken));
    options.forEach(
        (answer, entries) -> {
          if (entries.isEmpty()) {
            strangers.add(answer);
          }
        });
  }

  private void take(A answer, List<Integer> options, Set<Integer> taken) {
    Optional<Integer> free = options.stream().filter(i -> !taken.contains(i)).findFirst();
    if (free.isPresent()) {
      taken.add(free.get());
      hits.put(answer, free.get());
    } else {
      left.add(answer);
    }
  }

  /** Answers with the index of their entry of gold. */
  Map<A, Integer> hits() {
    return hits;
  }

  /** Answers that came too late: all their entries were taken. */
  List<A> left() {
    return left;
  }

  /** Answers that fit no entry. */
  List<A> strangers() {
    return strangers;
  }

  /** Whether an entry of gold was found. */
  boolean found(int entry) {
    return hits.containsValue(entry);
  }
}
