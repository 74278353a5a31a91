package org.bienban.lexicon;

/**
 * Some layers, to ask for all of them at once: {@code text.hasAny(LayerSet.of(POSITIONS, BODIES),
 * i)}. Immutable.
 */
public final class LayerSet {
  private final int bits;

  private LayerSet(int bits) {
    this.bits = bits;
  }

  /** The set of these layers. */
  public static LayerSet of(Layer<?>... layers) {
    int bits = 0;
    for (Layer<?> layer : layers) {
      bits |= layer.bit();
    }
    return new LayerSet(bits);
  }

  int bits() {
    return bits;
  }
}
