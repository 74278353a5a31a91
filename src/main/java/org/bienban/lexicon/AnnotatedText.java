package org.bienban.lexicon;

import java.util.Arrays;
import org.bienban.text.Sentences;
import org.bienban.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * A text with its tokens, its sentences and, at each token, the longest phrase of each layer that
 * starts there. Every later stage reads this and nothing else. Immutable and safe for threads.
 */
public final class AnnotatedText {
  /** What {@link #end} says where no phrase of the layer starts. */
  public static final int NONE = -1;

  private final Lexicon lexicon;
  private final Tokens tokens;
  private final Sentences sentences;
  private final int[] layersAt;
  private final int[] firstAt;
  private final int[] ends;
  private final int[] entries;

  AnnotatedText(Lexicon lexicon, Tokens tokens, Sentences sentences, Marks marks) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.sentences = sentences;
    this.layersAt = marks.layersAt;
    this.firstAt = marks.firstAt;
    this.ends = marks.ends;
    this.entries = marks.entries;
  }

  /** The tokens. */
  public Tokens tokens() {
    return tokens;
  }

  /** The sentences. */
  public Sentences sentences() {
    return sentences;
  }

  /** The lexicon that made the marks. */
  public Lexicon lexicon() {
    return lexicon;
  }

  /** True where a phrase of the layer starts at token {@code i}. */
  public boolean has(Layer<?> layer, int i) {
    return i >= 0 && i < tokens.size() && (layersAt[i] & (1 << layer.index())) != 0;
  }

  /**
   * The token after the longest phrase of the layer that starts at token {@code i}; {@link #NONE}
   * if none does.
   */
  public int end(Layer<?> layer, int i) {
    return has(layer, i) ? ends[slot(layer, i)] : NONE;
  }

  /**
   * The entry of the longest phrase of the layer that starts at token {@code i}; null if none does.
   */
  public <E> @Nullable E at(Layer<E> layer, int i) {
    return has(layer, i) ? lexicon.entry(layer, entries[slot(layer, i)]) : null;
  }

  private int slot(Layer<?> layer, int i) {
    int below = layersAt[i] & ((1 << layer.index()) - 1);
    return firstAt[i] + Integer.bitCount(below);
  }

  /**
   * Grows with the text: for each token its layers as bits, then ends and entries in the order of
   * the bits.
   */
  static final class Marks {
    private final int[] layersAt;
    private final int[] firstAt;
    private int[] ends;
    private int[] entries;
    private int size;

    Marks(int tokens) {
      layersAt = new int[tokens];
      firstAt = new int[tokens];
      ends = new int[tokens + 16];
      entries = new int[tokens + 16];
    }

    /** Takes the longest matches at token {@code i}, by layer; an end of 0 is none. */
    void add(int i, int[] endByLayer, int[] entryByLayer) {
      firstAt[i] = size;
      if (size + endByLayer.length > ends.length) {
        ends = Arrays.copyOf(ends, 2 * ends.length);
        entries = Arrays.copyOf(entries, ends.length);
      }
      for (int layer = 0; layer < endByLayer.length; layer++) {
        if (endByLayer[layer] > 0) {
          layersAt[i] |= 1 << layer;
          ends[size] = endByLayer[layer];
          entries[size++] = entryByLayer[layer];
          endByLayer[layer] = 0;
        }
      }
    }
  }
}
