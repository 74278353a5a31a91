package org.bienban.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bienban.compact.CompactReader;
import org.bienban.compact.CompactWriter;
import org.bienban.text.Tokens;

/**
 * All phrases of all layers in one trie over syllable ids. An abbreviation in the text may stand
 * for its words in any phrase. At each token the longest phrase of each layer wins; between phrases
 * of one layer that fold to the same syllables, the one loaded last.
 *
 * <p>Nearly every token is asked for, and nearly every question is answered with no. So a bit by
 * syllable tells where nothing starts, and a bit by hash where a phrase does not go on; both tables
 * are small enough to stay near the processor. Immutable and safe for threads.
 */
final class PhraseMatcher {
  private static final int NONE = -1;
  private static final byte ROOT = 1;
  private static final byte ALIAS = 2;

  /** By syllable, whether phrases start with it and whether it abbreviates others. */
  private final byte[] kinds;

  private final int[] roots;
  private final Alias[][] aliases;
  private final Edges edges;
  private final Accepts accepts;

  /** A phrase that ends in a state. */
  record Accept(int layer, int entry, Letters letters) {}

  /** What an abbreviation stands for. */
  record Alias(int[] syllables, Letters letters) {}

  private PhraseMatcher(int[] roots, Alias[][] aliases, Edges edges, Accepts accepts) {
    this.roots = roots;
    this.aliases = aliases;
    this.edges = edges;
    this.accepts = accepts;
    this.kinds = new byte[roots.length];
    for (int syllable = 0; syllable < roots.length; syllable++) {
      int root = roots[syllable] == NONE ? 0 : ROOT;
      kinds[syllable] = (byte) (root | (aliases[syllable].length == 0 ? 0 : ALIAS));
    }
  }

  /** The matcher that {@link #write} wrote. */
  static PhraseMatcher read(CompactReader in) {
    int[] roots = in.ints();
    Alias[][] aliases = Aliases.read(in, roots.length);
    return new PhraseMatcher(roots, aliases, Edges.read(in), Accepts.read(in));
  }

  void write(CompactWriter out) {
    out.ints(roots);
    Aliases.write(out, aliases);
    edges.write(out);
    accepts.write(out);
  }

  /** The longest phrase of each layer at each token. */
  Marks marks(Tokens tokens) {
    Pass pass = new Pass(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      int kind = kinds[tokens.syllable(i)];
      if (kind != 0) {
        pass.match(i, kind);
      }
    }
    return pass.marks;
  }

  private int follow(int from, int[] syllables) {
    int state = from == NONE ? roots[syllables[0]] : edges.next(from, syllables[0]);
    for (int i = 1; i < syllables.length && state != NONE; i++) {
      state = edges.next(state, syllables[i]);
    }
    return state;
  }

  /** The state of one pass over one text. */
  private final class Pass {
    private final Tokens tokens;
    private final Marks marks;
    private int from;

    Pass(Tokens tokens) {
      this.tokens = tokens;
      this.marks = new Marks(tokens.size());
    }

    void match(int i, int kind) {
      from = i;
      if ((kind & ROOT) != 0) {
        walk(i + 1, roots[tokens.syllable(i)]);
      }
      if ((kind & ALIAS) != 0) {
        walkAliases(i, NONE);
      }
      marks.endToken(i);
    }

    /** Goes on from a state in which the phrase has come to before token {@code i}. */
    private void walk(int i, int reached) {
      int at = i;
      int state = reached;
      while (state != NONE) {
        accept(state, at);
        if (at == tokens.size() || tokens.lineBefore(at)) {
          return;
        }
        int syllable = tokens.syllable(at);
        int next = edges.next(state, syllable);
        if ((kinds[syllable] & ALIAS) != 0) {
          walk(at + 1, next);
          walkAliases(at, state);
          return;
        }
        state = next;
        at++;
      }
    }

    private void accept(int state, int end) {
      int last = accepts.first(state + 1);
      for (int i = accepts.first(state); i < last; i++) {
        Letters letters = accepts.letters(i);
        if (letters == Letters.ANY || letters.fits(tokens, from, end)) {
          marks.put(accepts.layer(i), accepts.entry(i), end);
        }
      }
    }

    /** Goes on from token {@code i} as if the words stood there that it abbreviates. */
    private void walkAliases(int i, int state) {
      for (Alias alias : aliases[tokens.syllable(i)]) {
        if (alias.letters.fits(tokens, i, i + 1)) {
          walk(i + 1, follow(state, alias.syllables));
        }
      }
    }
  }

  /** The abbreviations by syllable. */
  private static final class Aliases {
    private static final Alias[] NO_ALIASES = {};

    private Aliases() {}

    static Alias[][] of(Map<Integer, List<Alias>> aliases, int syllables) {
      Alias[][] bySyllable = new Alias[syllables][];
      Arrays.fill(bySyllable, NO_ALIASES);
      aliases.forEach((syllable, list) -> bySyllable[syllable] = list.toArray(NO_ALIASES));
      return bySyllable;
    }

    static Alias[][] read(CompactReader in, int syllables) {
      Map<Integer, List<Alias>> aliases = new TreeMap<>();
      for (int[] words = in.ints(); words.length > 0; words = in.ints()) {
        int[] head = in.ints();
        Alias alias = new Alias(words, Letters.values()[head[1]]);
        aliases.computeIfAbsent(head[0], syllable -> new ArrayList<>(1)).add(alias);
      }
      return of(aliases, syllables);
    }

    static void write(CompactWriter out, Alias[][] bySyllable) {
      for (int syllable = 0; syllable < bySyllable.length; syllable++) {
        for (Alias alias : bySyllable[syllable]) {
          out.ints(alias.syllables);
          out.ints(syllable, alias.letters.ordinal());
        }
      }
      out.ints();
    }
  }

  /** Which state follows on which by which syllable. */
  private static final class Edges {
    /** How many bits of the filter there are for each slot of the table. */
    private static final int BITS_A_SLOT = 8;

    private final long[] keys;
    private final int[] targets;
    private final long[] filter;
    private final int shift;

    Edges(int slots) {
      this(new long[slots], new int[slots], new long[slots * BITS_A_SLOT / Long.SIZE]);
    }

    private Edges(long[] keys, int[] targets, long[] filter) {
      this.keys = keys;
      this.targets = targets;
      this.filter = filter;
      this.shift = Integer.SIZE - Integer.numberOfTrailingZeros(keys.length * BITS_A_SLOT);
    }

    /** Room for so many edges. */
    static Edges of(int count) {
      return new Edges(Math.max(16, Integer.highestOneBit(count * 2 + 1) * 2));
    }

    static Edges read(CompactReader in) {
      return new Edges(in.longs(), in.ints(), in.longs());
    }

    void write(CompactWriter out) {
      out.longs(keys);
      out.ints(targets);
      out.longs(filter);
    }

    void add(int state, int syllable, int target) {
      int bit = bit(state, syllable);
      filter[bit >>> 6] |= 1L << bit;
      long key = key(state, syllable);
      int slot = bit / BITS_A_SLOT;
      while (keys[slot] != 0) {
        slot = (slot + 1) & (keys.length - 1);
      }
      keys[slot] = key;
      targets[slot] = target;
    }

    int next(int state, int syllable) {
      int bit = bit(state, syllable);
      return (filter[bit >>> 6] & (1L << bit)) == 0 ? NONE : target(state, syllable, bit);
    }

    private int target(int state, int syllable, int bit) {
      long key = key(state, syllable);
      for (int slot = bit / BITS_A_SLOT; keys[slot] != 0; slot = (slot + 1) & (keys.length - 1)) {
        if (keys[slot] == key) {
          return targets[slot];
        }
      }
      return NONE;
    }

    private int bit(int state, int syllable) {
      return ((state * 0x2C1B3C6D + syllable) * 0x9E3779B1) >>> shift;
    }

    private static long key(int state, int syllable) {
      return ((long) (state + 1) << 32) | syllable;
    }
  }

  /** The phrases that end in each state, those of a state side by side. */
  private static final class Accepts {
    private final int[] firsts;
    private final Letters[] letters;
    private final byte[] layers;
    private final int[] entries;

    private Accepts(int[] firsts, Letters[] letters, byte[] layers, int[] entries) {
      this.firsts = firsts;
      this.letters = letters;
      this.layers = layers;
      this.entries = entries;
    }

    static Accepts read(CompactReader in) {
      int[] firsts = in.ints();
      byte[] ordinals = in.bytes();
      Letters[] known = Letters.values();
      Letters[] letters = new Letters[ordinals.length];
      for (int i = 0; i < ordinals.length; i++) {
        letters[i] = known[ordinals[i]];
      }
      return new Accepts(firsts, letters, in.bytes(), in.ints());
    }

    void write(CompactWriter out) {
      byte[] ordinals = new byte[letters.length];
      for (int i = 0; i < ordinals.length; i++) {
        ordinals[i] = (byte) letters[i].ordinal();
      }
      out.ints(firsts);
      out.bytes(ordinals);
      out.bytes(layers);
      out.ints(entries);
    }

    static Accepts of(List<List<Accept>> byState) {
      int count = byState.stream().mapToInt(List::size).sum();
      int[] firsts = new int[byState.size() + 1];
      Letters[] letters = new Letters[count];
      byte[] layers = new byte[count];
      int[] entries = new int[count];
      int size = 0;
      for (int state = 0; state < byState.size(); state++) {
        for (Accept accept : byState.get(state)) {
          letters[size] = accept.letters;
          layers[size] = (byte) accept.layer;
          entries[size++] = accept.entry;
        }
        firsts[state + 1] = size;
      }
      return new Accepts(firsts, letters, layers, entries);
    }

    int first(int state) {
      return firsts[state];
    }

    Letters letters(int i) {
      return letters[i];
    }

    int layer(int i) {
      return layers[i];
    }

    int entry(int i) {
      return entries[i];
    }
  }

  /** Collects phrases. */
  static final class Builder {
    private final List<Map<Integer, Integer>> edges = new ArrayList<>();
    private final List<List<Accept>> accepts = new ArrayList<>();
    private final Map<Integer, Integer> roots = new HashMap<>();
    private final Map<Integer, List<Alias>> aliases = new HashMap<>();

    void add(int[] syllables, Accept accept) {
      int state = roots.computeIfAbsent(syllables[0], s -> newState());
      for (int i = 1; i < syllables.length; i++) {
        state = edges.get(state).computeIfAbsent(syllables[i], s -> newState());
      }
      List<Accept> here = accepts.get(state);
      here.removeIf(a -> a.layer == accept.layer && a.letters == accept.letters);
      here.add(accept);
    }

    void addAlias(int syllable, Alias alias) {
      aliases.computeIfAbsent(syllable, s -> new ArrayList<>(1)).add(alias);
    }

    PhraseMatcher build(int vocabularySize) {
      int[] first = new int[vocabularySize + 1];
      Arrays.fill(first, NONE);
      roots.forEach((syllable, state) -> first[syllable] = state);
      Edges all = Edges.of(edges.stream().mapToInt(Map::size).sum());
      for (int state = 0; state < edges.size(); state++) {
        int from = state;
        edges.get(state).forEach((syllable, to) -> all.add(from, syllable, to));
      }
      return new PhraseMatcher(
          first, Aliases.of(aliases, vocabularySize + 1), all, Accepts.of(accepts));
    }

    private int newState() {
      edges.add(new HashMap<>(2));
      accepts.add(new ArrayList<>(1));
      return edges.size() - 1;
    }
  }
}
