package org.bienban.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bienban.text.Tokens;

/**
 * All phrases of all layers in one trie over syllable ids. At each token the longest phrase of each layer
 * wins; between phrases of one layer that fold to the same syllables, the one loaded last.
 */
final class PhraseMatcher {
  private static final int NONE = -1;

  private final int[] roots;
  private final long[] keys;
  private final int[] targets;
  private final Accept[][] accepts;

  /** A phrase that ends in a state. */
  record Accept(int layer, int entry, Letters letters) {}

  private PhraseMatcher(int[] roots, long[] keys, int[] targets, Accept[][] accepts) {
    this.roots = roots;
    this.keys = keys;
    this.targets = targets;
    this.accepts = accepts;
  }

  /** Hears each phrase that starts at a token, shorter ones first. */
  interface Listener {
    void matched(int layer, int entry, int end);
  }

  void match(Tokens tokens, int from, Listener listener) {
    int state = roots[tokens.syllable(from)];
    for (int i = from + 1; state != NONE; i++) {
      for (Accept accept : accepts[state]) {
        if (accept.letters.fits(tokens, from, i)) {
          listener.matched(accept.layer, accept.entry, i);
        }
      }
      state = i < tokens.size() && !tokens.lineBefore(i) ? next(state, tokens.syllable(i)) : NONE;
    }
  }

  private int next(int state, int syllable) {
    long key = key(state, syllable);
    int mask = keys.length - 1;
    for (int slot = slot(key, mask); keys[slot] != 0; slot = (slot + 1) & mask) {
      if (keys[slot] == key) {
        return targets[slot];
      }
    }
    return NONE;
  }

  private static long key(int state, int syllable) {
    return syllable == 0 ? -1L : ((long) (state + 1) << 32) | syllable;
  }

  private static int slot(long key, int mask) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 40) & mask;
  }

  /** Collects phrases. */
  static final class Builder {
    private final List<Map<Integer, Integer>> edges = new ArrayList<>();
    private final List<List<Accept>> accepts = new ArrayList<>();
    private final Map<Integer, Integer> roots = new HashMap<>();

    void add(int[] syllables, Accept accept) {
      int state = roots.computeIfAbsent(syllables[0], s -> newState());
      for (int i = 1; i < syllables.length; i++) {
        state = edges.get(state).computeIfAbsent(syllables[i], s -> newState());
      }
      List<Accept> here = accepts.get(state);
      here.removeIf(a -> a.layer == accept.layer && a.letters == accept.letters);
      here.add(accept);
    }

    PhraseMatcher build(int vocabularySize) {
      int[] first = new int[vocabularySize + 1];
      Arrays.fill(first, NONE);
      roots.forEach((syllable, state) -> first[syllable] = state);
      int count = edges.stream().mapToInt(Map::size).sum();
      int capacity = Math.max(16, Integer.highestOneBit(count * 2 + 1) * 2);
      long[] keys = new long[capacity];
      int[] targets = new int[capacity];
      for (int state = 0; state < edges.size(); state++) {
        for (Map.Entry<Integer, Integer> edge : edges.get(state).entrySet()) {
          insert(keys, targets, key(state, edge.getKey()), edge.getValue());
        }
      }
      Accept[][] ends = accepts.stream().map(a -> a.toArray(new Accept[0])).toArray(Accept[][]::new);
      return new PhraseMatcher(first, keys, targets, ends);
    }

    private int newState() {
      edges.add(new HashMap<>(2));
      accepts.add(new ArrayList<>(1));
      return edges.size() - 1;
    }

    private static void insert(long[] keys, int[] targets, long key, int target) {
      int mask = keys.length - 1;
      int slot = slot(key, mask);
      while (keys[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      keys[slot] = key;
      targets[slot] = target;
    }
  }
}
