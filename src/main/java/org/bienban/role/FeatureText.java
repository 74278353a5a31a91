package org.bienban.role;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bienban.text.Folding;

/**
 * The features of one run of words, written one behind another into one buffer that is used again
 * for the next run. A feature is a name and what it joins: parts that were written before, in the
 * order in which they were begun, or letters of its own. For one text and one thread.
 *
 * <p>The model knows a feature by the hash of its letters, so that none needs to become a string.
 */
final class FeatureText {
  private static final long HASH_START = 0xCBF29CE484222325L;
  private static final long HASH_STEP = 0x100000001B3L;

  private char[] letters = new char[512];
  private int length;
  private int[] ends = new int[48];
  private int size;
  private int parts;

  /** Forgets the run before. */
  void clear() {
    length = 0;
    size = 0;
    parts = 0;
  }

  FeatureText write(String more) {
    int end = reserve(more.length());
    more.getChars(0, more.length(), letters, length);
    length = end;
    return this;
  }

  FeatureText write(char letter) {
    int end = reserve(1);
    letters[length] = letter;
    length = end;
    return this;
  }

  FeatureText write(Folding word) {
    int end = reserve(word.length());
    for (int i = 0; i < word.length(); i++) {
      letters[length + i] = word.charAt(i);
    }
    length = end;
    return this;
  }

  /** What was written since the last end is a part of the features to come. */
  void endPart() {
    endFeature();
    parts = size;
  }

  /** What was written since the last end is a feature. */
  void endFeature() {
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, 2 * size);
    }
    ends[size++] = length;
  }

  /** Adds a feature that joins these parts. */
  void join(String name, int[] joined) {
    write(name);
    for (int part : joined) {
      int start = start(part);
      int end = reserve(ends[part] - start);
      System.arraycopy(letters, start, letters, length, ends[part] - start);
      length = end;
    }
    endFeature();
  }

  /** The number of features. */
  int size() {
    return size - parts;
  }

  /** The hash of feature {@code i}. */
  long hash(int i) {
    long hash = HASH_START;
    for (int at = start(parts + i); at < ends[parts + i]; at++) {
      hash = (hash ^ letters[at]) * HASH_STEP;
    }
    return hash;
  }

  /** The hash of a feature that is written in full. */
  static long hash(String feature) {
    long hash = HASH_START;
    for (int i = 0; i < feature.length(); i++) {
      hash = (hash ^ feature.charAt(i)) * HASH_STEP;
    }
    return hash;
  }

  /** The features in full, for training. */
  List<String> texts() {
    List<String> texts = new ArrayList<>(size());
    for (int i = parts; i < size; i++) {
      texts.add(new String(letters, start(i), ends[i] - start(i)));
    }
    return texts;
  }

  private int start(int i) {
    return i == 0 ? 0 : ends[i - 1];
  }

  /** The length with so many letters more, for which there is room then. */
  private int reserve(int more) {
    int end = length + more;
    if (end > letters.length) {
      letters = Arrays.copyOf(letters, Math.max(end, 2 * letters.length));
    }
    return end;
  }
}
