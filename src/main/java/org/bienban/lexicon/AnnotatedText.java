package org.bienban.lexicon;

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
  private final Marks marks;

  /** By token the layers of its marks: nearly every question is answered with no. */
  private final int[] layersAt;

  AnnotatedText(Lexicon lexicon, Tokens tokens, Sentences sentences, Marks marks) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.sentences = sentences;
    this.marks = marks;
    this.layersAt = marks.layers();
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
    return has(layer.bit(), i);
  }

  /** True where a phrase of any of these layers starts at token {@code i}. */
  public boolean hasAny(LayerSet layers, int i) {
    return has(layers.bits(), i);
  }

  /**
   * The next token from {@code from} on at which a phrase of any of these layers starts; {@code to}
   * if none does before.
   */
  public int next(LayerSet layers, int from, int to) {
    int bits = layers.bits();
    int i = from;
    while (i < to && (layersAt[i] & bits) == 0) {
      i++;
    }
    return i;
  }

  private boolean has(int bits, int i) {
    return i >= 0 && i < layersAt.length && (layersAt[i] & bits) != 0;
  }

  /**
   * The token after the longest phrase of the layer that starts at token {@code i}; {@link #NONE}
   * if none does.
   */
  public int end(Layer<?> layer, int i) {
    return has(layer.bit(), i) ? i + marks.length(layer.bit(), i) : NONE;
  }

  /**
   * The entry of the longest phrase of the layer that starts at token {@code i}; null if none does.
   */
  public <E> @Nullable E at(Layer<E> layer, int i) {
    return has(layer.bit(), i) ? lexicon.entry(layer, marks.entry(layer.bit(), i)) : null;
  }
}
