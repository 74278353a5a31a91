package org.bienban.text;

import java.util.Arrays;

/**
 * The sentences of a text as ranges of tokens. A line break ends a sentence; so does a full stop,
 * question or exclamation mark or ellipsis before a capital, a digit, a quotation mark or a dash,
 * but not after an abbreviation ({@code TP. Vinh}, {@code GS.TS. Lê}), an initial ({@code V.
 * Putin}) or the number of a list item. Immutable.
 */
public final class Sentences {
  private final int[] starts;

  private Sentences(int[] starts) {
    this.starts = starts;
  }

  /** The sentences of these tokens. */
  public static Sentences of(Tokens tokens, Vocabulary vocabulary) {
    int[] starts = new int[tokens.size() / 8 + 4];
    int count = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (startsAt(i, tokens, vocabulary)) {
        if (count + 1 >= starts.length) {
          starts = Arrays.copyOf(starts, 2 * starts.length);
        }
        starts[count++] = i;
      }
    }
    starts[count] = tokens.size();
    return new Sentences(Arrays.copyOf(starts, count + 1));
  }

  /** The number of sentences. */
  public int size() {
    return starts.length - 1;
  }

  /** The first token of sentence {@code s}. */
  public int start(int s) {
    return starts[s];
  }

  /** The token after the last of sentence {@code s}. */
  public int end(int s) {
    return starts[s + 1];
  }

  /** The sentence that token {@code i} belongs to. */
  public int of(int i) {
    int found = Arrays.binarySearch(starts, i);
    return found >= 0 ? found : -found - 2;
  }

  private static boolean startsAt(int i, Tokens tokens, Vocabulary vocabulary) {
    if (tokens.lineBefore(i)) {
      return true;
    }
    if (!tokens.isOneOf(i - 1, ".!?…") || tokens.isOneOf(i, ".!?…,;:)”\"'")) {
      return false;
    }
    if (!tokens.spaceBefore(i) && tokens.shape(i) == Shape.NUMBER) {
      return false;
    }
    return mayStart(tokens, i)
        && !(tokens.is(i - 1, '.') && isAbbreviated(i - 2, tokens, vocabulary));
  }

  private static boolean mayStart(Tokens tokens, int i) {
    return switch (tokens.shape(i)) {
      case LOWER -> false;
      case PUNCTUATION -> tokens.isOneOf(i, "“\"-–—*+[(•") || !tokens.isOneOf(i, "/%");
      default -> true;
    };
  }

  private static boolean isAbbreviated(int i, Tokens tokens, Vocabulary vocabulary) {
    if (i < 0 || tokens.spaceBefore(i + 1)) {
      return false;
    }
    return switch (tokens.shape(i)) {
      case NUMBER -> tokens.lineBefore(i);
      case CAPITALIZED ->
          tokens.end(i) - tokens.start(i) == 1 || vocabulary.isAbbreviation(tokens.syllable(i));
      case UPPER, MIXED, ABBREVIATION -> vocabulary.isAbbreviation(tokens.syllable(i));
      default -> false;
    };
  }
}
