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

  /** What always goes on in a word. */
  private static final int IN_WORDS =
      1 << CharTypes.LOWER | 1 << CharTypes.UPPER | 1 << CharTypes.MARK | 1 << CharTypes.ZERO_WIDTH;

  private static final int LETTERS = 1 << CharTypes.LOWER | 1 << CharTypes.UPPER;

  /** What may make more of a run of letters than a plain word. */
  private static final int BEYOND_LETTERS =
      1 << CharTypes.MARK | 1 << CharTypes.ZERO_WIDTH | 1 << CharTypes.DIGIT;

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
    private int before = Tokens.SPACE_BEFORE | Tokens.LINE_BEFORE;

    /** The shape of the letters folded last. */
    private Shape folded = Shape.LOWER;

    /** The key of the plain word read last. */
    private long key;

    Pass(String text) {
      this.text = text;
      this.length = text.length();
      this.out = new Tokens.Builder(text);
    }

    Tokens run() {
      int i = 0;
      while (i < length) {
        switch (CharTypes.type(text.charAt(i))) {
          case CharTypes.SPACE -> i = skip(i, Tokens.SPACE_BEFORE);
          case CharTypes.LINE -> i = skip(i, Tokens.SPACE_BEFORE | Tokens.LINE_BEFORE);
          case CharTypes.ZERO_WIDTH -> i = skip(i, 0);
          case CharTypes.DIGIT -> i = number(i);
          case CharTypes.LOWER, CharTypes.UPPER, CharTypes.MARK -> i = word(i);
          default -> i = mark(i);
        }
      }
      return out.build();
    }

    private int skip(int i, int gap) {
      before |= gap;
      return i + 1;
    }

    private int number(int start) {
      int end = start;
      long digits = WordKey.NONE;
      while (end < length && (isDigit(end) || (isPoint(end) && isDigit(end + 1) && end > start))) {
        digits = WordKey.append(digits, CharTypes.codeIn(CharTypes.facts(text.charAt(end))));
        end++;
      }
      int id = end - start > WordKey.LONGEST ? id(start, end) : vocabulary.id(digits);
      return add(start, end, Shape.NUMBER, id);
    }

    private int id(int start, int end) {
      folding.set(text, start, end);
      return vocabulary.id(folding);
    }

    private int word(int start) {
      int end = plain(start);
      boolean plain = end > start;
      end = plain ? end : fold(start, length);
      int id = plain ? vocabulary.id(key) : vocabulary.id(folding);
      Shape shape = folded;
      int joined = joined(start, end);
      if (joined > end) {
        return add(start, joined, Shape.ABBREVIATION, id(start, joined));
      }
      int cut = id == Vocabulary.UNKNOWN && shape == Shape.MIXED ? gluedAt(start, end) : start;
      if (cut > start) {
        part(start, cut);
        return part(cut, end);
      }
      return add(start, end, shape, id);
    }

    private int part(int start, int limit) {
      int end = fold(start, limit);
      return add(start, end, folded, vocabulary.id(folding));
    }

    private int mark(int start) {
      int code = CharTypes.codeIn(CharTypes.facts(text.charAt(start)));
      if (code > 0) {
        return add(start, start + 1, Shape.PUNCTUATION, vocabulary.id(code));
      }
      int end = start + Character.charCount(text.codePointAt(start));
      return add(start, end, Shape.PUNCTUATION, id(start, end));
    }

    private int add(int start, int end, Shape shape, int syllable) {
      out.add(start, end, shape, syllable, before);
      before = 0;
      return end;
    }

    /**
     * Reads a run of letters that is short and nothing else, as nearly every word is, with its
     * shape and its key; gives its end, {@code start} where the run is none.
     */
    private int plain(int start) {
      long letters = WordKey.NONE;
      int tone = 0;
      int capitals = 0;
      int seen = 0;
      int type = CharTypes.SPACE;
      int end = start;
      while (end < length) {
        int facts = CharTypes.facts(text.charAt(end));
        type = CharTypes.typeIn(facts);
        int code = CharTypes.codeIn(facts);
        if ((1 << type & LETTERS) == 0 || code == 0) {
          break;
        }
        int mark = CharTypes.toneIn(facts);
        tone = mark == 0 ? tone : mark;
        letters = WordKey.append(letters, code);
        capitals += type == CharTypes.UPPER ? 1 : 0;
        seen |= 1 << type;
        end++;
      }
      if (end - start + (tone == 0 ? 0 : 1) > WordKey.LONGEST || goesOn(end, type)) {
        return start;
      }
      key = WordKey.finish(letters, tone);
      folded = shape(seen, capitals, isCapital(start));
      return end;
    }

    /** True where a run of letters does not end, or where its end is another matter. */
    private boolean goesOn(int end, int type) {
      return end < length
          && ((1 << type & (LETTERS | BEYOND_LETTERS)) != 0
              || (type == CharTypes.OTHER && isApostrophe(end)));
    }

    /**
     * Folds the run of letters from {@code start} and sees its shape; gives its end, before {@code
     * limit} at the latest.
     */
    private int fold(int start, int limit) {
      int capitals = 0;
      int seen = 0;
      int end = start;
      folding.begin();
      while (end < limit) {
        char c = text.charAt(end);
        int facts = CharTypes.facts(c);
        int type = CharTypes.typeIn(facts);
        if (!belongs(type, end, start)) {
          break;
        }
        folding.append(c, facts);
        seen |= 1 << type;
        capitals += type == CharTypes.UPPER ? 1 : 0;
        end++;
      }
      folding.finish();
      folded = shape(seen, capitals, isCapital(start));
      return visible(start, end);
    }

    /** The end of a run of letters without the zero-width characters behind it. */
    private int visible(int start, int end) {
      int visible = end;
      while (visible > start + 1
          && CharTypes.type(text.charAt(visible - 1)) == CharTypes.ZERO_WIDTH) {
        visible--;
      }
      return visible;
    }

    /** The end of a run of letters. */
    private int letters(int start) {
      int end = start;
      while (end < length && belongs(CharTypes.type(text.charAt(end)), end, start)) {
        end++;
      }
      return visible(start, end);
    }

    /** Digits belong to a run of letters unless it follows a number ({@code 11h20}). */
    private boolean belongs(int type, int i, int start) {
      return (1 << type & IN_WORDS) != 0
          || (type == CharTypes.DIGIT && !isDigit(start - 1))
          || (type == CharTypes.OTHER && isApostrophe(i));
    }

    private boolean isApostrophe(int i) {
      return CharTypes.base(text.charAt(i)) == '\'' && isLetter(i - 1) && isLetter(i + 1);
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
        if (isKnown(start, to)) {
          best = to;
        }
      }
      return best;
    }

    private boolean isJoint(int i) {
      return i < length && CharTypes.isJoint(text.charAt(i));
    }

    /**
     * Where a word printed onto the one before it starts: between a small letter and a capital. Not
     * sought behind the length of the longest word, so that a text without blanks takes no longer.
     */
    private int gluedAt(int start, int end) {
      for (int i = start + 2; i < end - 1; i++) {
        if (isCapital(i) && endsSmall(start, i)) {
          if (isKnown(start, i) && isKnown(i, end)) {
            return i;
          }
          folding.set(text, start, i);
          if (folding.length() > vocabulary.longest() + 1) {
            return start;
          }
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
      return id(start, end) != Vocabulary.UNKNOWN;
    }

    private boolean isCapital(int i) {
      return CharTypes.type(text.charAt(i)) == CharTypes.UPPER;
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

    private boolean isPoint(int i) {
      return text.charAt(i) == '.' || text.charAt(i) == ',';
    }
  }

  /** The shape of letters of which these types were seen and so many are capitals. */
  private static Shape shape(int seen, int capitals, boolean first) {
    if ((seen & 1 << CharTypes.DIGIT) != 0) {
      return Shape.MIXED;
    }
    if (capitals == 0) {
      return Shape.LOWER;
    }
    if (first && capitals == 1) {
      return Shape.CAPITALIZED;
    }
    return (seen & 1 << CharTypes.LOWER) == 0 ? Shape.UPPER : Shape.MIXED;
  }
}
