package org.bienban.people;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Sets of numbers that grow together unless they are known to be apart; the smallest number of a
 * set stands for it. For one thread.
 */
final class Sets {
  private final int[] parents;

  /** For each set that is known to be apart from others: the sides of rifts that it is on. */
  private final Map<Integer, BitSet> sides = new HashMap<>();

  private int rifts;

  Sets(int size) {
    parents = new int[size];
    Arrays.setAll(parents, i -> i);
  }

  int find(int i) {
    int root = i;
    while (parents[root] != root) {
      root = parents[root];
    }
    for (int next = i; parents[next] != root; ) {
      int above = parents[next];
      parents[next] = root;
      next = above;
    }
    return root;
  }

  /** Makes one set of two, unless they are apart. False where they are. */
  boolean join(int a, int b) {
    int first = find(a);
    int second = find(b);
    if (first == second) {
      return true;
    }
    if (areApart(first, second)) {
      return false;
    }
    int root = Math.min(first, second);
    parents[Math.max(first, second)] = root;
    BitSet rest = sides.remove(Math.max(first, second));
    if (rest != null) {
      sides.computeIfAbsent(root, set -> new BitSet()).or(rest);
    }
    return true;
  }

  /** None of these is in one set with any of those, except where they are already. */
  void part(int[] these, int[] those) {
    int side = 2 * rifts++;
    for (int one : these) {
      if (Arrays.stream(those).noneMatch(other -> find(other) == find(one))) {
        sides.computeIfAbsent(find(one), set -> new BitSet()).set(side);
      }
    }
    for (int other : those) {
      BitSet known = sides.get(find(other));
      if (known == null || !known.get(side)) {
        sides.computeIfAbsent(find(other), set -> new BitSet()).set(side + 1);
      }
    }
  }

  /** True where the set is known to be apart from another. */
  boolean isParted(int i) {
    return sides.containsKey(find(i));
  }

  boolean areApart(int a, int b) {
    BitSet first = sides.get(find(a));
    BitSet second = sides.get(find(b));
    if (first == null || second == null) {
      return false;
    }
    return first.stream().anyMatch(side -> second.get(side ^ 1));
  }
}
