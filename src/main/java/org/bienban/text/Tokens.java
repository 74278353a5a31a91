package org.bienban.text;

import java.util.Arrays;

/**
 * The tokens of one text, in order, as parallel arrays. Offsets are UTF-16, end exclusive, into the
 * caller's own string. Immutable and safe for threads.
 */
public final class Tokens {
  /** What stands before a token, as the tokenizer tells it: nothing is 0. */
  static final int SPACE_BEFORE = 1 << 3;

  static final int LINE_BEFORE = 1 << 4;
  private static final int SHAPE_MASK = 7;
  private static final Shape[] SHAPES = Shape.values();

  private final String text;
  private final int size;
  private final int[] starts;
  private final int[] ends;
  private final int[] syllables;

  /** The shape, and above it what stands before. */
  private final byte[] facts;

  private Tokens(Builder builder) {
    this.text = builder.text;
    this.size = builder.size;
    this.starts = builder.starts;
    this.ends = builder.ends;
    this.syllables = builder.syllables;
    this.facts = builder.facts;
  }

  /** The caller's string, unchanged. */
  public String text() {
    return text;
  }

  /** The number of tokens. */
  public int size() {
    return size;
  }

  /** Where token {@code i} starts in the text. */
  public int start(int i) {
    return starts[i];
  }

  /** Where token {@code i} ends in the text, exclusive. */
  public int end(int i) {
    return ends[i];
  }

  /** What token {@code i} looks like. */
  public Shape shape(int i) {
    return SHAPES[facts[i] & SHAPE_MASK];
  }

  /**
   * The id of the folded syllable in the vocabulary, {@link Vocabulary#UNKNOWN} where it is none.
   */
  public int syllable(int i) {
    return syllables[i];
  }

  /** True where blanks or a line break stand before token {@code i}, and for the first token. */
  public boolean spaceBefore(int i) {
    return (facts[i] & (SPACE_BEFORE | LINE_BEFORE)) != 0;
  }

  /** True where a line break stands before token {@code i}, and for the first token. */
  public boolean lineBefore(int i) {
    return (facts[i] & LINE_BEFORE) != 0;
  }

  /** True for a word that is printed as one with the word before it: {@code thưTỉnh}. */
  public boolean isGlued(int i) {
    return !spaceBefore(i) && isPlainWord(i) && isPlainWord(i - 1);
  }

  private boolean isPlainWord(int i) {
    return shape(i).isWord() && shape(i) != Shape.ABBREVIATION;
  }

  /** The first character of token {@code i}; for punctuation, the mark. */
  public char charAt(int i) {
    return text.charAt(starts[i]);
  }

  /** True where token {@code i} exists and is the punctuation mark or letter {@code c} alone. */
  public boolean is(int i, char c) {
    return i >= 0 && i < size && ends[i] - starts[i] == 1 && text.charAt(starts[i]) == c;
  }

  /** True where token {@code i} exists and is one of these punctuation marks. */
  public boolean isOneOf(int i, String marks) {
    return i >= 0
        && i < size
        && ends[i] - starts[i] == 1
        && marks.indexOf(text.charAt(starts[i])) >= 0;
  }

  /** Token {@code i} as written. */
  public String word(int i) {
    return text.substring(starts[i], ends[i]);
  }

  /** The text from token {@code from} to before token {@code to}, as written. */
  public String text(int from, int to) {
    return text.substring(starts[from], ends[to - 1]);
  }

  /**
   * The words from token {@code from} to before token {@code to} in NFC, with one blank where
   * blanks or a line end part them.
   */
  public String words(int from, int to) {
    StringBuilder out = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (i > from && spaceBefore(i)) {
        out.append(' ');
      }
      out.append(text, starts[i], ends[i]);
    }
    return Nfc.of(out);
  }

  /** The first token that starts at or after {@code offset}; {@link #size()} if there is none. */
  public int at(int offset) {
    int found = Arrays.binarySearch(starts, 0, size, offset);
    return found >= 0 ? found : -found - 1;
  }

  /** Grows with the text; used by the tokenizer alone. */
  static final class Builder {
    private final String text;
    private int size;
    private int[] starts;
    private int[] ends;
    private int[] syllables;
    private byte[] facts;

    Builder(String text) {
      this.text = text;
      int expected = text.length() * 2 / 7 + 16; // a token takes at least 3.5 characters in news
      starts = new int[expected];
      ends = new int[expected];
      syllables = new int[expected];
      facts = new byte[expected];
    }

    /** Adds a token; {@code before} is {@link #SPACE_BEFORE}, {@link #LINE_BEFORE}, both or 0. */
    void add(int start, int end, Shape shape, int syllable, int before) {
      if (size == starts.length) {
        grow();
      }
      starts[size] = start;
      ends[size] = end;
      syllables[size] = syllable;
      facts[size] = (byte) (shape.ordinal() | before);
      size++;
    }

    Tokens build() {
      return new Tokens(this);
    }

    private void grow() {
      int capacity = size + size / 2;
      starts = Arrays.copyOf(starts, capacity);
      ends = Arrays.copyOf(ends, capacity);
      syllables = Arrays.copyOf(syllables, capacity);
      facts = Arrays.copyOf(facts, capacity);
    }
  }
}
