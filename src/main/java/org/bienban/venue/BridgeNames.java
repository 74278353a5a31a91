package org.bienban.venue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bienban.text.Folding;
import org.bienban.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The ends of the names of a text's bridge points, by their words: {@code điểm cầu trụ sở Bộ Ngoại
 * giao} gives {@code trụ sở Bộ Ngoại giao}, {@code Bộ Ngoại giao} and {@code Ngoại giao}. For one
 * text and one thread.
 */
final class BridgeNames {
  /** Longer ends are no name that somebody repeats. */
  private static final int MOST_WORDS = 16;

  private final Tokens tokens;
  private final Map<String, List<End>> ends = new HashMap<>();
  private final Set<String> firstWords = new HashSet<>();
  private int order;

  BridgeNames(Tokens tokens, List<Found> bridges) {
    this.tokens = tokens;
    bridges.forEach(this::add);
  }

  /**
   * The end of a name from {@code from} to before {@code to}.
   *
   * @param order its place among all, those of the first bridge point first
   */
  record End(Found bridge, int from, int to, int order) {
    int size() {
      return to - from;
    }
  }

  /** What is asked of an end of a name that the words at a place repeat. */
  interface Condition {
    boolean holds(End end, int wordsTo);
  }

  private void add(Found bridge) {
    int from = Math.max(bridge.head(), bridge.to() - MOST_WORDS);
    for (; from + 1 < bridge.to(); from++) {
      boolean named = from == bridge.head() || tokens.shape(bridge.to() - 1).hasCapital();
      if (named) {
        add(new End(bridge, from, bridge.to(), order++));
      }
    }
  }

  /** The same words again tell nothing but that one mention of them is not the other. */
  private void add(End end) {
    StringBuilder words = new StringBuilder();
    for (int i = end.from; i < end.to; i++) {
      append(words, i);
    }
    List<End> same = ends.computeIfAbsent(words.toString(), key -> new ArrayList<>(2));
    if (same.size() < 2) {
      same.add(end);
      firstWords.add(Folding.fold(tokens.word(end.from)));
    }
  }

  /** The first end of a name that the words at {@code start} repeat; null where they do not. */
  @Nullable End at(int start, Condition condition) {
    if (!firstWords.contains(Folding.fold(tokens.word(start)))) {
      return null;
    }
    End first = null;
    StringBuilder words = new StringBuilder();
    int most = Math.min(tokens.size(), start + MOST_WORDS);
    for (int i = start; i < most; i++) {
      append(words, i);
      for (End end : ends.getOrDefault(words.toString(), List.of())) {
        boolean earlier = first == null || end.order < first.order;
        if (earlier && end.bridge.from() != start && condition.holds(end, i + 1)) {
          first = end;
        }
      }
    }
    return first;
  }

  private void append(StringBuilder words, int i) {
    words.append(Folding.fold(tokens.word(i))).append(' ');
  }
}
