package org.bienban.lexicon;

import java.util.Arrays;

/**
 * At each token of one text the longest phrase of each layer that starts there: for each token its
 * layers as bits, and then, in the order of the bits, a number for each that holds how many tokens
 * it takes and its entry. Filled by the matcher, read afterwards.
 */
final class Marks {
  /** The most tokens of one phrase. */
  static final int MOST_TOKENS = 255;

  /** The most entries of all layers. */
  static final int MOST_ENTRIES = 1 << 24;

  private static final int LENGTH_BITS = 8;

  private final int[] layersAt;
  private final int[] firstAt;
  private int[] marks;
  private int size;

  /** Of the token at hand: its layers, and by layer the end and the entry of the longest so far. */
  private int layers;

  private final int[] ends = new int[Integer.SIZE];
  private final int[] entries = new int[Integer.SIZE];

  Marks(int tokens) {
    layersAt = new int[tokens];
    firstAt = new int[tokens];
    marks = new int[tokens * 7 / 4 + 2 * Integer.SIZE];
  }

  /** Takes a phrase that starts at the token at hand; the last of those that end last stays. */
  void put(int layer, int entry, int end) {
    int bit = 1 << layer;
    if ((layers & bit) == 0 || end >= ends[layer]) {
      layers |= bit;
      ends[layer] = end;
      entries[layer] = entry;
    }
  }

  /** Ends the token at hand, which is token {@code i}. */
  void endToken(int i) {
    layersAt[i] = layers;
    firstAt[i] = size;
    if (size + Integer.SIZE > marks.length) {
      marks = Arrays.copyOf(marks, marks.length + marks.length / 2);
    }
    while (layers != 0) {
      int layer = Integer.numberOfTrailingZeros(layers);
      marks[size++] = entries[layer] << LENGTH_BITS | (ends[layer] - i);
      layers &= layers - 1;
    }
  }

  /** True where one of these layers has a phrase at token {@code i}; the token need not exist. */
  boolean has(int bits, int i) {
    return i >= 0 && i < layersAt.length && (layersAt[i] & bits) != 0;
  }

  /** By token its layers. */
  int[] layers() {
    return layersAt;
  }

  /** The number of tokens of the phrase of this one layer at token {@code i}, which there is. */
  int length(int bit, int i) {
    return mark(bit, i) & MOST_TOKENS;
  }

  /** The entry of the phrase of this one layer at token {@code i}, which there is. */
  int entry(int bit, int i) {
    return mark(bit, i) >>> LENGTH_BITS;
  }

  private int mark(int bit, int i) {
    return marks[firstAt[i] + Integer.bitCount(layersAt[i] & (bit - 1))];
  }
}
