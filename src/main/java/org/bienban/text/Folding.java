package org.bienban.text;

import java.util.Arrays;

/**
 * Folds words to the form in which they are compared: NFC, small letters, the tone mark at the end
 * (so that {@code hòa} and {@code hoà} agree), final {@code y} after a consonant as {@code i}
 * ({@code kỹ} is {@code kĩ}), one hyphen and one quotation mark, no zero-width characters.
 * Decomposed input needs no second path.
 *
 * <p>An instance is a reusable buffer for one thread; {@link #fold(String)} is the convenient form.
 */
public final class Folding {
  private static final int HASH_STEP = 31;

  private char[] buffer;
  private int start;
  private int end;
  private int tone;

  /** A buffer for words. */
  public Folding() {
    this(32);
  }

  private Folding(int capacity) {
    buffer = new char[capacity];
  }

  /**
   * The folded form of a phrase: {@code fold("Uỷ viên")} equals {@code fold("ủy viên")}. Runs of
   * blanks become one blank. The result is meant for comparing, not for reading.
   */
  public static String fold(String phrase) {
    Folding folding = new Folding(phrase.length() + phrase.length() / 4 + 4);
    int at = 0;
    while (at < phrase.length()) {
      at = folding.addWord(phrase, at) + 1;
    }
    return folding.phrase();
  }

  /** Folds the word from {@code from} to before {@code to} into this buffer. */
  public void set(CharSequence text, int from, int to) {
    begin();
    for (int i = from; i < to; i++) {
      append(text.charAt(i), CharTypes.facts(text.charAt(i)));
    }
    finish();
  }

  /** The number of characters of the folded word. */
  public int length() {
    return end - start;
  }

  /** Character {@code i} of the folded word. */
  public char charAt(int i) {
    return buffer[start + i];
  }

  /** Forgets what was folded before. */
  void begin() {
    end = start;
    tone = 0;
  }

  /** Adds a character with its facts to the word. */
  void append(char c, int facts) {
    int mark = CharTypes.toneIn(facts);
    if (mark > 0) {
      tone = mark;
    }
    int type = CharTypes.typeIn(facts);
    if (type < CharTypes.ZERO_WIDTH) {
      put(CharTypes.baseIn(facts));
    } else if (type == CharTypes.MARK && mark == 0 && end > start) {
      replaceLast(CharTypes.compose(buffer[end - 1], c));
    }
  }

  /** Ends the word: its last {@code y} and its tone mark. */
  void finish() {
    if (end - start >= 2 && buffer[end - 1] == 'y' && isLikeI()) {
      replaceLast('i');
    }
    if (tone > 0) {
      put((char) ('0' + tone));
    }
  }

  /** The hash of the folded word. */
  int hash() {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = HASH_STEP * hash + buffer[i];
    }
    return hash ^ (hash >>> 15);
  }

  /** The folded word as one number; {@link WordKey#NONE} where it has none. */
  long key() {
    return WordKey.of(buffer, start, end);
  }

  /** True where {@code arena} holds the folded word from {@code from} to before {@code to}. */
  boolean matches(char[] arena, int from, int to) {
    if (to - from != end - start) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (arena[i] != buffer[start + i - from]) {
        return false;
      }
    }
    return true;
  }

  /** Appends the folded word to {@code arena} at {@code at}, where there is room for it. */
  void copyTo(char[] arena, int at) {
    System.arraycopy(buffer, start, arena, at, end - start);
  }

  /** Adds the word of a phrase that starts at {@code from}; gives where it ends. */
  private int addWord(String phrase, int from) {
    begin();
    int at = from;
    while (at < phrase.length() && !isBlank(phrase.charAt(at))) {
      append(phrase.charAt(at), CharTypes.facts(phrase.charAt(at)));
      at++;
    }
    finish();
    if (end > start) {
      put(' ');
      start = end;
    }
    return at;
  }

  /** The words added so far, with blanks between. */
  private String phrase() {
    return new String(buffer, 0, Math.max(0, start - 1));
  }

  private static boolean isBlank(char c) {
    byte type = CharTypes.type(c);
    return type == CharTypes.SPACE || type == CharTypes.LINE;
  }

  private void put(char c) {
    if (end == buffer.length) {
      buffer = Arrays.copyOf(buffer, 2 * end);
    }
    buffer[end++] = c;
  }

  private void replaceLast(char c) {
    buffer[end - 1] = c;
  }

  /** True where the last {@code y} stands for {@code i}: behind a consonant and in {@code quy}. */
  private boolean isLikeI() {
    char before = buffer[end - 2];
    return CharTypes.isConsonant(before)
        || (before == 'u' && end - start >= 3 && buffer[end - 3] == 'q');
  }
}
