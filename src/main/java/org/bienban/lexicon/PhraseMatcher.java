package org.bienban.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bienban.text.Tokens;

/**
 * All phrases of all layers in one trie over syllable ids. An abbreviation in the text may stand
 * for its words in any phrase. At each token the longest phrase of each layer wins; between phrases
 * of one layer that fold to the same syllables, the one loaded last.
 */
final class PhraseMatcher {
  private static final int NONE = -1;

  private final int[] roots;
  private final long[] keys;
  private final int[] targets;
  private final Accept[][] accepts;
  private final Alias[][] aliases;

  /** A phrase that ends in a state. */
  record Accept(int layer, int entry, Letters letters) {}

  /** What an abbreviation stands for. */
  record Alias(int[] syllables, Letters letters) {}

  private PhraseMatcher(
      int[] roots, long[] keys, int[] targets, Accept[][] accepts, Alias[][] aliases) {
    this.roots = roots;
    this.keys = keys;
    this.targets = targets;
    this.accepts = accepts;
    this.aliases = aliases;
  }

  /** Hears each phrase that starts at a token, shorter ones first. */
  interface Listener {
    void matched(int layer, int entry, int end);
  }

  void match(Tokens tokens, int from, Listener listener) {
    int root = roots[tokens.syllable(from)];
    if (root != NONE) {
      walk(tokens, from, from + 1, root, listener);
    }
    if (aliases[tokens.syllable(from)].length > 0) {
      walkAliases(tokens, from, from, NONE, listener);
    }
  }

  private void walk(Tokens tokens, int from, int i, int state, Listener listener) {
    for (Accept accept : accepts[state]) {
      if (accept.letters.fits(tokens, from, i)) {
        listener.matched(accept.layer, accept.entry, i);
      }
    }
    if (i == tokens.size() || tokens.lineBefore(i)) {
      return;
    }
    int target = next(state, tokens.syllable(i));
    if (target != NONE) {
      walk(tokens, from, i + 1, target, listener);
    }
    if (aliases[tokens.syllable(i)].length > 0) {
      walkAliases(tokens, from, i, state, listener);
    }
  }

  /** Goes on from token {@code i} as if the words stood there that it abbreviates. */
  private void walkAliases(Tokens tokens, int from, int i, int state, Listener listener) {
    for (Alias alias : aliases[tokens.syllable(i)]) {
      if (alias.letters.fits(tokens, i, i + 1)) {
        int target = follow(state, alias.syllables);
        if (target != NONE) {
          walk(tokens, from, i + 1, target, listener);
        }
      }
    }
  }

  private int follow(int from, int[] syllables) {
    int state = from == NONE ? roots[syllables[0]] : next(from, syllables[0]);
    for (int i = 1; i < syllables.length && state != NONE; i++) {
      state = next(state, syllables[i]);
    }
    return state;
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
    return ((long) (state + 1) << 32) | syllable;
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
    private final Map<Integer, List<Alias>> aliases = new HashMap<>();

    void add(int[] syllables, Accept accept) {
      int state = roots.computeIfAbsent(syllables[0], s -> newState());
      for (int i = 1; i < syllables.length; i++) {
        state = edges.get(state).computeIfAbsent(syllables[i], s -> newState());
      }
      List<Accept> here = accepts.get(state);
      here.removeIf(a -> a.layer == accept.layer && a.letters == accept.letters);
      here.add(accept);
    }

    void addAlias(int syllable, Alias alias) {
      aliases.computeIfAbsent(syllable, s -> new ArrayList<>(1)).add(alias);
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
      Accept[][] ends =
          accepts.stream().map(a -> a.toArray(new Accept[0])).toArray(Accept[][]::new);
      return new PhraseMatcher(first, keys, targets, ends, aliases(vocabularySize));
    }

    private Alias[][] aliases(int vocabularySize) {
      Alias[][] bySyllable = new Alias[vocabularySize + 1][];
      Arrays.fill(bySyllable, new Alias[0]);
      aliases.forEach((syllable, list) -> bySyllable[syllable] = list.toArray(new Alias[0]));
      return bySyllable;
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
