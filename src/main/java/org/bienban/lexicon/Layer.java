package org.bienban.lexicon;

import java.util.function.Function;

/**
 * A table of the lexicon as a layer of marks over the text, with the type of its entries.
 *
 * @param <E> what a phrase of the table stands for
 */
public final class Layer<E> {
  private final int index;
  private final int bit;
  private final String file;
  private final Function<Row, E> parser;

  Layer(int index, String file, Function<Row, E> parser) {
    this.index = index;
    this.bit = 1 << index;
    this.file = file;
    this.parser = parser;
  }

  /** The file of the table below {@code models/}. */
  public String file() {
    return file;
  }

  int index() {
    return index;
  }

  /** The bit of the layer in a set of layers. */
  int bit() {
    return bit;
  }

  E parse(Row row) {
    return parser.apply(row);
  }

  @Override
  public String toString() {
    return file;
  }
}
