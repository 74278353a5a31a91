package org.bienban.lexicon;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import org.bienban.compact.CompactTexts;
import org.jspecify.annotations.Nullable;

/**
 * What the phrases of one layer stand for, in the order of its table. A row is parsed when it is
 * asked for, for a report needs few of them; whoever asks again gets the same entry.
 *
 * <p>Safe for threads: an entry is an immutable record, so that a thread that sees it at all sees
 * all of it.
 */
final class Entries<E> extends AbstractList<E> implements RandomAccess {
  private final Layer<E> layer;
  private final List<String> columns;
  private final @Nullable CompactTexts cells;

  /** The entries of all layers; those of this one stand from {@code first} on. */
  private final @Nullable Object[] parsed;

  private final int first;
  private final int size;

  /** Entries that were parsed before. */
  Entries(Layer<E> layer, @Nullable Object[] parsed, int first, int size) {
    this.layer = layer;
    this.columns = List.of();
    this.cells = null;
    this.parsed = parsed;
    this.first = first;
    this.size = size;
  }

  /** The entries of rows of {@code columns.size()} cells each. */
  Entries(
      Layer<E> layer,
      @Nullable Object[] parsed,
      int first,
      List<String> columns,
      CompactTexts cells) {
    this.layer = layer;
    this.columns = columns;
    this.cells = cells;
    this.parsed = parsed;
    this.first = first;
    this.size = cells.size() / columns.size();
  }

  @Override
  public E get(int i) {
    return numbered(first + Objects.checkIndex(i, size));
  }

  @Override
  public int size() {
    return size;
  }

  /** The entry that has this number among those of all layers. */
  @SuppressWarnings("unchecked") // what layer.parse gave stands there
  E numbered(int number) {
    Object entry = parsed[number];
    return (E) (entry == null ? parse(number) : entry);
  }

  private synchronized Object parse(int number) {
    Object entry = parsed[number];
    if (entry == null) {
      int row = number - first;
      entry = layer.parse(new Row(layer.file(), row + 1, columns, cells(row)));
      parsed[number] = entry;
    }
    return entry;
  }

  private String[] cells(int row) {
    String[] texts = new String[columns.size()];
    Arrays.fill(texts, "");
    for (int c = 0; cells != null && c < texts.length; c++) {
      texts[c] = cells.get(row * texts.length + c);
    }
    return texts;
  }
}
