package org.bienban.database;

import java.util.OptionalLong;

/**
 * Which reports a run had and with which text: 32 bytes or less for each, for a million of them
 * must not fill the memory. For one thread.
 */
final class SeenReports {

  private static final int FIRST_SIZE = 1 << 10;

  private long[] keys = new long[FIRST_SIZE];
  private long[] texts = new long[FIRST_SIZE];
  private int size;

  /**
   * Notes a report unless it is known.
   *
   * @return the text that it came with before; empty if it is new
   */
  OptionalLong put(long report, long text) {
    long key = report == 0 ? 1 : report; // 0 marks what is free
    int at = find(key);
    if (keys[at] == key) {
      return OptionalLong.of(texts[at]);
    }
    keys[at] = key;
    texts[at] = text;
    size++;
    if (size * 2 > keys.length) {
      grow();
    }
    return OptionalLong.empty();
  }

  /** Keys are digests, so their bits are spread already. */
  private int find(long key) {
    int at = (int) key & (keys.length - 1);
    while (keys[at] != 0 && keys[at] != key) {
      at = (at + 1) & (keys.length - 1);
    }
    return at;
  }

  private void grow() {
    long[] oldKeys = keys;
    long[] oldTexts = texts;
    keys = new long[oldKeys.length * 2];
    texts = new long[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int at = find(oldKeys[i]);
        keys[at] = oldKeys[i];
        texts[at] = oldTexts[i];
      }
    }
  }
}
