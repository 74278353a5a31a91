package org.bienban.text;

import opennlp.tools.tokenize.Tokenizer;
import opennlp.tools.util.Span;

/**
 * Cuts Vietnamese text into syllables, numbers and punctuation marks in one pass.
 *
 * <p>{@code "TP.HCM có 4.274 người."} gives {@code TP.HCM · có · 4.274 · người · .}: letters around
 * a dot, slash, ampersand or hyphen stay one token where the vocabulary knows the whole; digits
 * keep the dots and commas between them. Two words printed without a blank ({@code thưTỉnh}) are
 * two tokens where the vocabulary knows both. Zero-width characters inside a word belong to it.
 *
 * <p>Immutable and safe for threads.
 */
public final class VietnameseTokenizer implements Tokenizer {
  private static final int MOST_PIECES = 5;

  private final Vocabulary vocabulary;

  /** A tokenizer that numbers its tokens by this vocabulary. */
  public VietnameseTokenizer(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * The tokens of a text with shapes and syllable ids; positions are UTF-16 offsets into {@code
   * text}.
   */
  public Tokens tokens(String text) {
    return new Pass(text).run();
  }

  @Override
  public String[] tokenize(String text) {
    return Span.spansToStrings(tokenizePos(text), text);
  }

  @Override
  public Span[] tokenizePos(String text) {
    Tokens tokens = tokens(text);
    Span[] spans = new Span[tokens.size()];
    for (int i = 0; i < spans.length; i++) {
      spans[i] = new Span(tokens.start(i), tokens.end(i));
    }
    return spans;
  }

  /** The state of one pass over one text. */
  private final class Pass {
    private final String text;
    private final int length;
    private final Tokens.Builder out;
    private final Folding folding = new Folding();
    private boolean space;
    private boolean line;

    Pass(String text) {
      this.text = text;
      this.length = text.length();
      this.out = new Tokens.Builder(text);
    }

    Tokens run() {
      int i = 0;
      while (i < length) {
        switch (CharTypes.type(text.charAt(i))) {
          case CharTypes.SPACE, CharTypes.ZERO_WIDTH -> i = skip(i, false);
          case CharTypes.LINE -> i = skip(i, true);
          case CharTypes.DIGIT -> i = number(i);
          case CharTypes.LOWER, CharTypes.UPPER, CharTypes.MARK -> i = word(i);
          default -> i = mark(i);
        }
      }
      return out.build();
    }

    private int skip(int i, boolean newLine) {
      space |= CharTypes.type(text.charAt(i)) != CharTypes.ZERO_WIDTH;
      line |= newLine;
      return i + 1;
    }

    private int number(int start) {
      int end = start;
      while (end < length
          && (isDigit(end) || (isOneOf(end, ".,") && isDigit(end + 1) && end > start))) {
        end++;
      }
      folding.set(text, start, end);
      return add(start, end, Shape.NUMBER, vocabulary.id(folding));
    }

    private int word(int start) {
      int end = letters(start);
      int joined = joined(start, end);
      if (joined > end) {
        folding.set(text, start, joined);
        return add(start, joined, Shape.ABBREVIATION, vocabulary.id(folding));
      }
      folding.set(text, start, end);
      int id = vocabulary.id(folding);
      Shape shape = shape(start, end);
      if (id == Vocabulary.UNKNOWN && shape == Shape.MIXED) {
        int cut = gluedAt(start, end);
        if (cut > start) {
          return cutWord(start, cut, end);
        }
      }
      return add(start, end, shape, id);
    }

    private int mark(int start) {
      int end = start + Character.charCount(text.codePointAt(start));
      folding.set(text, start, end);
      return add(start, end, Shape.PUNCTUATION, vocabulary.id(folding));
    }

    private int add(int start, int end, Shape shape, int syllable) {
      out.add(start, end, shape, syllable, space, line);
      space = false;
      line = false;
      return end;
    }

    /**
     * The end of a run of letters; digits belong to it unless the run follows a number ({@code
     * 11h20}).
     */
    private int letters(int start) {
      boolean afterDigit = start > 0 && isDigit(start - 1);
      int end = start;
      while (end < length && belongs(end, afterDigit)) {
        end++;
      }
      while (end > start + 1 && CharTypes.type(text.charAt(end - 1)) == CharTypes.ZERO_WIDTH) {
        end--;
      }
      return end;
    }

    private boolean belongs(int i, boolean afterDigit) {
      return switch (CharTypes.type(text.charAt(i))) {
        case CharTypes.LOWER, CharTypes.UPPER, CharTypes.MARK, CharTypes.ZERO_WIDTH -> true;
        case CharTypes.DIGIT -> !afterDigit;
        default -> CharTypes.base(text.charAt(i)) == '\'' && isLetter(i - 1) && isLetter(i + 1);
      };
    }

    /**
     * The end of the longest joined form from {@code start} that the vocabulary knows, else {@code
     * end}.
     */
    private int joined(int start, int end) {
      int best = end;
      int to = end;
      for (int pieces = 1; pieces < MOST_PIECES && isJoint(to) && isLetter(to + 1); pieces++) {
        to = letters(to + 1);
        folding.set(text, start, to);
        if (vocabulary.id(folding) != Vocabulary.UNKNOWN) {
          best = to;
        }
      }
      return best;
    }

    private boolean isJoint(int i) {
      return i < length && "./&-".indexOf(CharTypes.base(text.charAt(i))) >= 0;
    }

    /** Where a word printed onto the one before it starts: between a small letter and a capital. */
    private int gluedAt(int start, int end) {
      for (int i = start + 2; i < end - 1; i++) {
        if (CharTypes.type(text.charAt(i)) == CharTypes.UPPER
            && endsSmall(start, i)
            && isKnown(start, i)
            && isKnown(i, end)) {
          return i;
        }
      }
      return start;
    }

    /** True where a small letter stands before {@code end}, with or without marks on it. */
    private boolean endsSmall(int start, int end) {
      int i = end - 1;
      while (i > start && CharTypes.type(text.charAt(i)) == CharTypes.MARK) {
        i--;
      }
      return CharTypes.type(text.charAt(i)) == CharTypes.LOWER;
    }

    private boolean isKnown(int start, int end) {
      folding.set(text, start, end);
      return vocabulary.id(folding) != Vocabulary.UNKNOWN;
    }

    private int cutWord(int start, int cut, int end) {
      folding.set(text, start, cut);
      add(start, cut, shape(start, cut), vocabulary.id(folding));
      folding.set(text, cut, end);
      return add(cut, end, shape(cut, end), vocabulary.id(folding));
    }

    private Shape shape(int start, int end) {
      int upper = 0;
      int lower = 0;
      boolean firstUpper = CharTypes.type(text.charAt(start)) == CharTypes.UPPER;
      for (int i = start; i < end; i++) {
        switch (CharTypes.type(text.charAt(i))) {
          case CharTypes.UPPER -> upper++;
          case CharTypes.LOWER -> lower++;
          case CharTypes.DIGIT -> {
            return Shape.MIXED;
          }
          default -> {}
        }
      }
      if (upper == 0) {
        return Shape.LOWER;
      }
      if (firstUpper && upper == 1) {
        return Shape.CAPITALIZED;
      }
      return lower == 0 ? Shape.UPPER : Shape.MIXED;
    }

    private boolean isLetter(int i) {
      if (i < 0 || i >= length) {
        return false;
      }
      byte type = CharTypes.type(text.charAt(i));
      return type == CharTypes.LOWER || type == CharTypes.UPPER || type == CharTypes.MARK;
    }

    private boolean isDigit(int i) {
      return i >= 0 && i < length && CharTypes.type(text.charAt(i)) == CharTypes.DIGIT;
    }

    private boolean isOneOf(int i, String marks) {
      return marks.indexOf(text.charAt(i)) >= 0;
    }
  }
}
