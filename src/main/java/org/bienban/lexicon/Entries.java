package org.bienban.lexicon;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
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
  private final @Nullable Object[] parsed;

  /** The entries of rows that were parsed before. */
  Entries(Layer<E> layer, List<?> parsed) {
    this.layer = layer;
    this.columns = List.of();
    this.cells = null;
    this.parsed = parsed.toArray();
  }

  /** The entries of rows of {@code columns.size()} cells each. */
  Entries(Layer<E> layer, List<String> columns, CompactTexts cells) {
    this.layer = layer;
    this.columns = columns;
    this.cells = cells;
    this.parsed = new Object[cells.size() / columns.size()];
  }

  @Override
  @SuppressWarnings("unchecked") // parsed holds what layer.parse gave
  public E get(int i) {
    Object entry = parsed[i];
    return (E) (entry == null ? parse(i) : entry);
  }

  @Override
  public int size() {
    return parsed.length;
  }

  private synchronized Object parse(int i) {
    Object entry = parsed[i];
    if (entry == null) {
      entry = layer.parse(new Row(layer.file(), i + 1, columns, cells(i)));
      parsed[i] = entry;
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
