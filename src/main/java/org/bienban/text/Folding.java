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
  private char[] buffer = new char[32];
  private int length;
  private int tone;

  /**
   * The folded form of a phrase: {@code fold("Uỷ viên")} equals {@code fold("ủy viên")}. Runs of
   * blanks become one blank. The result is meant for comparing, not for reading.
   */
  public static String fold(String phrase) {
    Folding folding = new Folding();
    StringBuilder out = new StringBuilder(phrase.length());
    int start = 0;
    for (int i = 0; i <= phrase.length(); i++) {
      if (i == phrase.length() || isBlank(phrase.charAt(i))) {
        folding.set(phrase, start, i);
        if (folding.length > 0) {
          out.append(out.isEmpty() ? "" : " ").append(folding.buffer, 0, folding.length);
        }
        start = i + 1;
      }
    }
    return out.toString();
  }

  /** Folds the word from {@code start} to before {@code end} into this buffer. */
  public void set(CharSequence text, int start, int end) {
    length = 0;
    tone = 0;
    if (buffer.length < end - start + 1) {
      buffer = Arrays.copyOf(buffer, Math.max(end - start + 1, 2 * buffer.length));
    }
    for (int i = start; i < end; i++) {
      append(text.charAt(i));
    }
    unifyFinalY();
    if (tone > 0) {
      buffer[length++] = (char) ('0' + tone);
    }
  }

  /** The number of characters of the folded word. */
  public int length() {
    return length;
  }

  /** Character {@code i} of the folded word. */
  public char charAt(int i) {
    return buffer[i];
  }

  int hash() {
    int hash = 0;
    for (int i = 0; i < length; i++) {
      hash = 31 * hash + buffer[i];
    }
    return hash ^ (hash >>> 15);
  }

  /**
   * True where the buffer holds the characters of {@code arena} from {@code start} to {@code end}.
   */
  boolean matches(char[] arena, int start, int end) {
    return Arrays.equals(buffer, 0, length, arena, start, end);
  }

  char[] copy() {
    return Arrays.copyOf(buffer, length);
  }

  private static boolean isBlank(char c) {
    byte type = CharTypes.type(c);
    return type == CharTypes.SPACE || type == CharTypes.LINE;
  }

  private void append(char c) {
    int mark = CharTypes.tone(c);
    if (mark > 0) {
      tone = mark;
    }
    byte type = CharTypes.type(c);
    if (type == CharTypes.MARK) {
      if (mark == 0 && length > 0) {
        buffer[length - 1] = CharTypes.compose(buffer[length - 1], c);
      }
    } else if (type != CharTypes.ZERO_WIDTH) {
      buffer[length++] = CharTypes.base(c);
    }
  }

  private void unifyFinalY() {
    if (length >= 2
        && buffer[length - 1] == 'y'
        && (isConsonant(buffer[length - 2]) || afterQu())) {
      buffer[length - 1] = 'i';
    }
  }

  private boolean afterQu() {
    return length >= 3 && buffer[length - 2] == 'u' && buffer[length - 3] == 'q';
  }

  private static boolean isConsonant(char c) {
    return Character.isLetter(c) && "aeiouyăâêôơư".indexOf(c) < 0;
  }
}
