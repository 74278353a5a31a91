package org.bienban.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The folded syllables that the lexicon knows, each with an integer id from 1 on; {@link #UNKNOWN}
 * is every other word. Immutable and safe for any number of threads.
 */
public final class Vocabulary {
  /** The id of every word that no table of the lexicon holds. */
  public static final int UNKNOWN = 0;

  private final int[] slots;
  private final char[][] words;
  private final int[] hashes;
  private final BitSet abbreviations;

  private Vocabulary(Builder builder) {
    this.slots = builder.slots;
    this.words = builder.words.toArray(new char[0][]);
    this.hashes = Arrays.copyOf(builder.hashes, words.length);
    this.abbreviations = (BitSet) builder.abbreviations.clone();
  }

  /** A builder; ids are given in the order in which words are added. */
  public static Builder builder() {
    return new Builder();
  }

  /** The number of words. Ids run from 1 to this number. */
  public int size() {
    return words.length - 1;
  }

  /**
   * The id of a word in any spelling: {@code id("HOÀ")} is {@code id("hòa")}; {@link #UNKNOWN} if
   * absent.
   */
  public int id(String word) {
    Folding folding = new Folding();
    folding.set(word, 0, word.length());
    return id(folding);
  }

  /**
   * True for an abbreviation, after which a full stop does not end the sentence: {@code TP}, {@code
   * GS.TS}.
   */
  public boolean isAbbreviation(int id) {
    return abbreviations.get(id);
  }

  int id(Folding folded) {
    int hash = folded.hash();
    int mask = slots.length - 1;
    for (int slot = hash & mask; slots[slot] != 0; slot = (slot + 1) & mask) {
      int id = slots[slot];
      if (hashes[id] == hash && folded.matches(words[id], 0, words[id].length)) {
        return id;
      }
    }
    return UNKNOWN;
  }

  /** Collects the words of a vocabulary. Not safe for threads. */
  public static final class Builder {
    private final List<char[]> words = new ArrayList<>(List.of(new char[0]));
    private final BitSet abbreviations = new BitSet();
    private final Folding folding = new Folding();
    private int[] hashes = new int[1024];
    private int[] slots = new int[4096];

    private Builder() {}

    /** The id of a word, added if it is new. */
    public int add(String word) {
      folding.set(word, 0, word.length());
      int hash = folding.hash();
      int mask = slots.length - 1;
      int slot = hash & mask;
      while (slots[slot] != 0) {
        int id = slots[slot];
        if (hashes[id] == hash && folding.matches(words.get(id), 0, words.get(id).length)) {
          return id;
        }
        slot = (slot + 1) & mask;
      }
      return insert(slot, hash);
    }

    /** Adds an abbreviation: a full stop after it does not end the sentence. */
    public int addAbbreviation(String word) {
      int id = add(word);
      abbreviations.set(id);
      return id;
    }

    /** The immutable vocabulary; the builder must not be used afterwards. */
    public Vocabulary build() {
      return new Vocabulary(this);
    }

    private int insert(int slot, int hash) {
      int id = words.size();
      words.add(folding.copy());
      if (id == hashes.length) {
        hashes = Arrays.copyOf(hashes, 2 * id);
      }
      hashes[id] = hash;
      slots[slot] = id;
      if (2 * id > slots.length) {
        grow();
      }
      return id;
    }

    private void grow() {
      slots = new int[2 * slots.length];
      int mask = slots.length - 1;
      for (int id = 1; id < words.size(); id++) {
        int slot = hashes[id] & mask;
        while (slots[slot] != 0) {
          slot = (slot + 1) & mask;
        }
        slots[slot] = id;
      }
    }
  }
}
