package org.bienban.role;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bienban.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * The features of one run of words, written one behind another into one buffer that is used again
 * for the next run. A feature is a name and what it joins: parts that were written before, in the
 * order in which they were begun, or letters of its own. For one text and one thread.
 *
 * <p>The model knows a feature by the hash of its letters, and the hash of a joined one is made of
 * those of its parts, so that no feature needs to be written out.
 */
final class FeatureText {
  private static final long HASH_STEP = 0x9E3779B97F4A7C15L;
  private static final int[] NO_PARTS = {};

  private char[] letters = new char[128];
  private int length;
  private int[] ends = new int[32];

  /** Of each part and feature the hash, and what another hash is multiplied by before it. */
  private long[] hashes = new long[32];

  private long[] factors = new long[32];

  /** Of each feature that joins parts its name and their numbers. */
  private @Nullable String[] names = new @Nullable String[32];

  private int[][] joined = new int[32][];
  private int size;
  private int parts;
  private long hash;
  private long factor = 1;

  /** Forgets the run before. */
  void clear() {
    clearFrom(0);
  }

  /** Forgets all but the first parts. */
  void clearFrom(int part) {
    length = part == 0 ? 0 : ends[part - 1];
    size = part;
    parts = part;
    hash = 0;
    factor = 1;
  }

  FeatureText write(String more) {
    reserve(more.length());
    for (int i = 0; i < more.length(); i++) {
      put(more.charAt(i));
    }
    return this;
  }

  FeatureText write(char letter) {
    reserve(1);
    put(letter);
    return this;
  }

  FeatureText write(Folding word) {
    reserve(word.length());
    for (int i = 0; i < word.length(); i++) {
      put(word.charAt(i));
    }
    return this;
  }

  private void put(char letter) {
    letters[length++] = letter;
    hash = hash * HASH_STEP + letter;
    factor *= HASH_STEP;
  }

  /** What was written since the last end is a part of the features to come. */
  void endPart() {
    endFeature();
    parts = size;
  }

  /** What was written since the last end is a feature. */
  void endFeature() {
    add(hash, null, NO_PARTS);
    hash = 0;
    factor = 1;
  }

  /** Adds a feature that joins these parts. */
  void join(String name, int[] which) {
    long whole = hash(name);
    for (int part : which) {
      whole = whole * factors[part] + hashes[part];
    }
    add(whole, name, which);
  }

  private void add(long whole, @Nullable String name, int[] which) {
    if (size == ends.length) {
      grow();
    }
    ends[size] = length;
    hashes[size] = whole;
    factors[size] = factor;
    names[size] = name;
    joined[size++] = which;
  }

  private void grow() {
    int capacity = 2 * size;
    ends = Arrays.copyOf(ends, capacity);
    hashes = Arrays.copyOf(hashes, capacity);
    factors = Arrays.copyOf(factors, capacity);
    names = Arrays.copyOf(names, capacity);
    joined = Arrays.copyOf(joined, capacity);
  }

  /** The number of features. */
  int size() {
    return size - parts;
  }

  /** The hash of feature {@code i}. */
  long hash(int i) {
    return hashes[parts + i];
  }

  /** The hash of a feature that is written in full. */
  static long hash(String feature) {
    long hash = 0;
    for (int i = 0; i < feature.length(); i++) {
      hash = hash * HASH_STEP + feature.charAt(i);
    }
    return hash;
  }

  /** The features in full, for training. */
  List<String> texts() {
    List<String> texts = new ArrayList<>(size());
    for (int i = parts; i < size; i++) {
      String name = names[i];
      StringBuilder out = new StringBuilder(name == null ? written(i) : name);
      for (int part : joined[i]) {
        out.append(written(part));
      }
      texts.add(out.toString());
    }
    return texts;
  }

  private String written(int i) {
    int start = i == 0 ? 0 : ends[i - 1];
    return new String(letters, start, ends[i] - start);
  }

  /** Makes room for so many letters more. */
  private void reserve(int more) {
    if (length + more > letters.length) {
      letters = Arrays.copyOf(letters, Math.max(length + more, 2 * letters.length));
    }
  }
}
