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
      int at = accepts.first(state);
      boolean more = at != NONE;
      while (more) {
        int phrase = accepts.phrase(at++);
        Letters letters = Accepts.letters(phrase);
        if (letters == Letters.ANY || letters.fits(tokens, from, end)) {
          marks.put(Accepts.layer(phrase), Accepts.entry(phrase), end);
        }
        more = !Accepts.isLast(phrase);
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

  /**
   * Which state follows on which by which syllable: all of an edge in one number, so that one look
   * into the memory gives it.
   */
  private static final class Edges {
    /** How many bits of the filter there are for each slot of the table. */
    private static final int BITS_A_SLOT = 16;

    private static final int SYLLABLE_BITS = 22;
    private static final int STATE_BITS = 21;
    private static final int MOST_STATES = (1 << STATE_BITS) - 1;

    /** The state and one more, the syllable, and the state that follows; 0 where a slot is free. */
    private final long[] slots;

    private final long[] filter;
    private final int shift;

    Edges(int slots) {
      this(new long[slots], new long[slots * BITS_A_SLOT / Long.SIZE]);
    }

    private Edges(long[] slots, long[] filter) {
      this.slots = slots;
      this.filter = filter;
      this.shift = Integer.SIZE - Integer.numberOfTrailingZeros(slots.length * BITS_A_SLOT);
    }

    /** Room for so many edges. */
    static Edges of(int count) {
      return new Edges(Math.max(16, Integer.highestOneBit(count + count / 2) * 2));
    }

    static Edges read(CompactReader in) {
      return new Edges(in.longs(), in.longs());
    }

    void write(CompactWriter out) {
      out.longs(slots);
      out.longs(filter);
    }

    void add(int state, int syllable, int target) {
      if (Math.max(state, target) >= MOST_STATES) {
        throw new IllegalStateException("more than " + MOST_STATES + " beginnings of phrases");
      }
      int bit = bit(state, syllable);
      filter[bit >>> 6] |= 1L << bit;
      int slot = bit / BITS_A_SLOT;
      while (slots[slot] != 0) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = key(state, syllable) << STATE_BITS | target;
    }

    int next(int state, int syllable) {
      int bit = bit(state, syllable);
      return (filter[bit >>> 6] & (1L << bit)) == 0 ? NONE : target(state, syllable, bit);
    }

    private int target(int state, int syllable, int bit) {
      long key = key(state, syllable);
      for (int slot = bit / BITS_A_SLOT; slots[slot] != 0; slot = (slot + 1) & (slots.length - 1)) {
        if (slots[slot] >>> STATE_BITS == key) {
          return (int) slots[slot] & MOST_STATES;
        }
      }
      return NONE;
    }

    private int bit(int state, int syllable) {
      return ((state * 0x2C1B3C6D + syllable) * 0x9E3779B1) >>> shift;
    }

    private static long key(int state, int syllable) {
      return (long) (state + 1) << SYLLABLE_BITS | syllable;
    }
  }

  /** The phrases that end in each state, those of a state side by side, each in one number. */
  private static final class Accepts {
    private static final Letters[] LETTERS = Letters.values();
    private static final int LETTERS_SHIFT = 24;
    private static final int LAYER_SHIFT = 26;
    private static final int LAST = 1 << 31;

    /** Where the phrases of each state stand; {@link #NONE} where none ends. */
    private final int[] firsts;

    /**
     * The entry of a phrase, above it its letters and layer, and whether it is the state's last.
     */
    private final int[] phrases;

    private Accepts(int[] firsts, int[] phrases) {
      this.firsts = firsts;
      this.phrases = phrases;
    }

    static Accepts read(CompactReader in) {
      return new Accepts(in.ints(), in.ints());
    }

    void write(CompactWriter out) {
      out.ints(firsts);
      out.ints(phrases);
    }

    static Accepts of(List<List<Accept>> byState) {
      int[] firsts = new int[byState.size()];
      int[] phrases = new int[byState.stream().mapToInt(List::size).sum()];
      int size = 0;
      for (int state = 0; state < firsts.length; state++) {
        List<Accept> here = byState.get(state);
        firsts[state] = here.isEmpty() ? NONE : size;
        for (Accept accept : here) {
          phrases[size++] = packed(accept);
        }
        if (!here.isEmpty()) {
          phrases[size - 1] |= LAST;
        }
      }
      return new Accepts(firsts, phrases);
    }

    private static int packed(Accept accept) {
      return accept.layer << LAYER_SHIFT | accept.letters.ordinal() << LETTERS_SHIFT | accept.entry;
    }

    /** Where the phrases of a state stand; {@link #NONE} where none ends. */
    int first(int state) {
      return firsts[state];
    }

    int phrase(int at) {
      return phrases[at];
    }

    static boolean isLast(int phrase) {
      return phrase < 0;
    }

    static Letters letters(int phrase) {
      return LETTERS[phrase >>> LETTERS_SHIFT & 3];
    }

    static int layer(int phrase) {
      return phrase >>> LAYER_SHIFT & 31;
    }

    static int entry(int phrase) {
      return phrase & (Marks.MOST_ENTRIES - 1);
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
