package org.bienban.spark;

import java.util.Iterator;
import java.util.function.Function;

/** Makes something of each element when it is asked for. For one thread. */
final class Mapped<A, B> implements Iterator<B> {

  private final Iterator<A> elements;
  private final Function<A, B> function;

  Mapped(Iterator<A> elements, Function<A, B> function) {
    this.elements = elements;
    this.function = function;
  }

  @Override
  public boolean hasNext() {
    return elements.hasNext();
  }

  @Override
  public B next() {
    return function.apply(elements.next());
  }
}
