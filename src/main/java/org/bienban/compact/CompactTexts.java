package org.bienban.compact;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Texts in one array of UTF-8, each made a string when it is asked for. Immutable and safe for
 * threads.
 */
public final class CompactTexts {
  private final byte[] letters;
  private final int[] ends;

  CompactTexts(byte[] letters, int[] ends) {
    this.letters = letters;
    this.ends = ends;
  }

  /** How many texts there are. */
  public int size() {
    return ends.length;
  }

  /** The text with this number, from 0 on; a new string at each call. */
  public String get(int i) {
    return new String(letters, start(i), bytes(i), StandardCharsets.UTF_8);
  }

  /** True where the text with this number has no letter. */
  public boolean isEmpty(int i) {
    return bytes(i) == 0;
  }

  /** All texts. */
  public List<String> all() {
    List<String> all = new ArrayList<>(ends.length);
    for (int i = 0; i < ends.length; i++) {
      all.add(get(i));
    }
    return all;
  }

  private int bytes(int i) {
    return ends[i] - start(i);
  }

  private int start(int i) {
    return i == 0 ? 0 : ends[i - 1];
  }
}
