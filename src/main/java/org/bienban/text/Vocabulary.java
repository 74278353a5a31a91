package org.bienban.text;

import java.util.Arrays;
import java.util.BitSet;
import org.bienban.compact.CompactReader;
import org.bienban.compact.CompactWriter;

/**
 * The folded syllables that the lexicon knows, each with an integer id from 1 on; {@link #UNKNOWN}
 * is every other word. Immutable and safe for any number of threads.
 */
public final class Vocabulary {
  /** The id of every word that no table of the lexicon holds. */
  public static final int UNKNOWN = 0;

  private final Words words;
  private final BitSet abbreviations;

  private Vocabulary(Words words, BitSet abbreviations) {
    this.words = words;
    this.abbreviations = abbreviations;
  }

  /** The vocabulary that {@link #write} wrote. */
  public static Vocabulary read(CompactReader in) {
    return new Vocabulary(Words.read(in), BitSet.valueOf(in.longs()));
  }

  /** Writes the words with their ids. */
  public void write(CompactWriter out) {
    words.write(out);
    out.longs(abbreviations.toLongArray());
  }

  /** A builder; ids are given in the order in which words are added. */
  public static Builder builder() {
    return new Builder();
  }

  /** The number of words. Ids run from 1 to this number. */
  public int size() {
    return words.size;
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
    return words.id(folded);
  }

  /** The id of the word with this key of {@link WordKey}. */
  int id(long key) {
    return words.id(key);
  }

  /** The number of letters of the longest word, folded. */
  int longest() {
    return words.longest;
  }

  /** Collects the words of a vocabulary. Not safe for threads. */
  public static final class Builder {
    private final Words words = new Words();
    private final BitSet abbreviations = new BitSet();
    private final Folding folding = new Folding();

    private Builder() {}

    /** The id of a word, added if it is new. */
    public int add(String word) {
      folding.set(word, 0, word.length());
      int id = words.id(folding);
      return id == UNKNOWN ? words.add(folding) : id;
    }

    /** Adds an abbreviation: a full stop after it does not end the sentence. */
    public int addAbbreviation(String word) {
      int id = add(word);
      abbreviations.set(id);
      return id;
    }

    /** The immutable vocabulary; the builder must not be used afterwards. */
    public Vocabulary build() {
      return new Vocabulary(words.trimmed(), (BitSet) abbreviations.clone());
    }
  }

  /**
   * A table of words by their keys, and one by their hashes for those that have none; the letters
   * of these stand in one arena.
   */
  private static final class Words {
    private static final int HASH_SHIFT = 32;
    private static final int ID_BITS = Long.SIZE - WordKey.BITS;
    private static final int MOST_WORDS = (1 << ID_BITS) - 1;
    private static final long KEY_STEP = 0x9E3779B97F4A7C15L;

    /** The key of a word above its id; 0 where a slot is free. */
    private long[] keyed;

    /** The hash of a word above its id; 0 where a slot is free. */
    private long[] slots;

    private char[] arena;

    /** Where in the arena each id ends; the next one starts there. */
    private int[] ends;

    private int size;
    private int longest;

    Words() {
      this(new long[1024], new long[1024], new char[8192], new int[1024], 0, 0);
    }

    private Words(long[] keyed, long[] slots, char[] arena, int[] ends, int size, int longest) {
      this.keyed = keyed;
      this.slots = slots;
      this.arena = arena;
      this.ends = ends;
      this.size = size;
      this.longest = longest;
    }

    static Words read(CompactReader in) {
      long[] keyed = in.longs();
      long[] slots = in.longs();
      char[] arena = in.chars();
      int[] ends = in.ints();
      return new Words(keyed, slots, arena, ends, ends.length - 1, in.ints()[0]);
    }

    void write(CompactWriter out) {
      out.longs(keyed);
      out.longs(slots);
      out.chars(arena);
      out.ints(ends);
      out.ints(longest);
    }

    /** The same words without room for more. */
    Words trimmed() {
      int[] exact = Arrays.copyOf(ends, size + 1);
      return new Words(keyed, slots, Arrays.copyOf(arena, exact[size]), exact, size, longest);
    }

    int id(Folding folded) {
      long key = folded.key();
      return key == WordKey.NONE ? hashed(folded) : id(key);
    }

    /** The id of the word with this key. */
    int id(long key) {
      int mask = keyed.length - 1;
      for (int at = slot(key); keyed[at] != 0; at = (at + 1) & mask) {
        if (keyed[at] >>> ID_BITS == key) {
          return (int) keyed[at] & MOST_WORDS;
        }
      }
      return UNKNOWN;
    }

    private int slot(long key) {
      return (int) ((key * KEY_STEP) >>> HASH_SHIFT) & (keyed.length - 1);
    }

    private int hashed(Folding folded) {
      int hash = folded.hash();
      int mask = slots.length - 1;
      for (int at = hash & mask; slots[at] != 0; at = (at + 1) & mask) {
        int id = (int) slots[at];
        if (slots[at] >> HASH_SHIFT == hash && folded.matches(arena, ends[id - 1], ends[id])) {
          return id;
        }
      }
      return UNKNOWN;
    }

    /** Adds a word that is not there; gives its id. */
    int add(Folding folded) {
      if (size == MOST_WORDS) {
        throw new IllegalStateException("more than " + MOST_WORDS + " different words");
      }
      int start = ends[size];
      int end = start + folded.length();
      if (size + 1 == ends.length) {
        ends = Arrays.copyOf(ends, 2 * ends.length);
      }
      if (end > arena.length) {
        arena = Arrays.copyOf(arena, 2 * end);
      }
      folded.copyTo(arena, start);
      ends[++size] = end;
      longest = Math.max(longest, folded.length());
      if (2 * size > keyed.length) {
        grow();
      }
      put(folded);
      return size;
    }

    private void put(Folding folded) {
      if (folded.key() == WordKey.NONE) {
        putHashed((long) folded.hash() << HASH_SHIFT | size);
      } else {
        putKeyed(folded.key() << ID_BITS | size);
      }
    }

    private void putKeyed(long entry) {
      int at = slot(entry >>> ID_BITS);
      while (keyed[at] != 0) {
        at = (at + 1) & (keyed.length - 1);
      }
      keyed[at] = entry;
    }

    private void putHashed(long entry) {
      int mask = slots.length - 1;
      int at = (int) (entry >> HASH_SHIFT) & mask;
      while (slots[at] != 0) {
        at = (at + 1) & mask;
      }
      slots[at] = entry;
    }

    private void grow() {
      long[] oldKeyed = keyed;
      long[] oldSlots = slots;
      keyed = new long[2 * oldKeyed.length];
      slots = new long[2 * oldSlots.length];
      for (long entry : oldKeyed) {
        if (entry != 0) {
          putKeyed(entry);
        }
      }
      for (long entry : oldSlots) {
        if (entry != 0) {
          putHashed(entry);
        }
      }
    }
  }
}
