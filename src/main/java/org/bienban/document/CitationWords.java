package org.bienban.document;

import java.util.List;
import java.util.Optional;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.FigureCue;
import org.bienban.lexicon.FigureCue.Use;
import org.bienban.lexicon.Layers;
import org.bienban.text.Nfc;
import org.bienban.text.Shape;
import org.bienban.text.Tokens;

/** The pieces of a citation: cues, issuers, names, dates. */
final class CitationWords {
  private static final String OPENING = "“\"«‘";
  private static final String CLOSING = "”\"»’";
  private static final int LONGEST_NAME = 80;
  private static final int LONGEST_LAW = 10;

  private final AnnotatedText text;
  private final Tokens tokens;

  CitationWords(AnnotatedText text) {
    this.text = text;
    this.tokens = text.tokens();
  }

  boolean is(int i, Use use) {
    FigureCue cue = text.at(Layers.FIGURE_CUES, i);
    return cue != null && cue.is(use) && !tokens.lineBefore(i);
  }

  int endOfCue(int i) {
    return text.end(Layers.FIGURE_CUES, i);
  }

  boolean isUnit(int i) {
    return text.has(Layers.UNITS, i) && !tokens.lineBefore(i);
  }

  /**
   * Whether a number without the word for it can be a document's: a name, a date or nothing counted
   * follows.
   */
  boolean mayFollowNumber(int i) {
    boolean end = i >= tokens.size() || tokens.lineBefore(i) || tokens.shape(i) != Shape.LOWER;
    return end || text.has(Layers.FIGURE_CUES, i);
  }

  boolean isListMark(int i) {
    return tokens.is(i, ',') || is(i, Use.AND);
  }

  /** A piece of a document's symbol: {@code NQ}, {@code TW}, {@code 2019}. */
  boolean isSign(int i) {
    Shape shape = tokens.shape(i);
    boolean letter = shape == Shape.CAPITALIZED && tokens.end(i) - tokens.start(i) <= 2;
    boolean number = shape == Shape.NUMBER && tokens.end(i) - tokens.start(i) == 4;
    boolean mixed = shape == Shape.MIXED && !tokens.spaceBefore(i);
    boolean capitals = shape == Shape.UPPER || shape == Shape.ABBREVIATION;
    return !tokens.lineBefore(i) && (letter || number || mixed || capitals || isMixedSign(i));
  }

  /** {@code TTr}, {@code QĐi}: capitals with a small letter, after a blank. */
  private boolean isMixedSign(int i) {
    return tokens.shape(i) == Shape.MIXED && tokens.end(i) - tokens.start(i) <= 8;
  }

  /** The end of the date from token {@code i} on, {@code i} where there is none. */
  int endOfDate(int i) {
    int start = tokens.is(i, ',') ? i + 1 : i;
    if (!is(start, Use.DATED)) {
      return i;
    }
    int end = endOfCue(start);
    int number = end;
    while (end < tokens.size() && !tokens.lineBefore(end) && isDatePiece(end)) {
      end++;
    }
    return end > number ? end : i;
  }

  private boolean isDatePiece(int i) {
    boolean word = is(i, Use.NAME) && i + 1 < tokens.size() && tokens.shape(i + 1) == Shape.NUMBER;
    boolean mark =
        tokens.isOneOf(i, "/-.")
            && !tokens.spaceBefore(i)
            && i + 1 < tokens.size()
            && tokens.shape(i + 1) == Shape.NUMBER;
    return tokens.shape(i) == Shape.NUMBER || mark || word;
  }

  /**
   * The end of the issuer from token {@code i} on, with its place and its term; {@code i} where
   * none is named.
   */
  int endOfIssuer(int i) {
    int end = i;
    while (end < tokens.size() && !tokens.lineBefore(end)) {
      int next = endOfIssuerWord(end, end > i);
      if (next == end) {
        break;
      }
      end = next;
    }
    return end > i ? endOfTerm(end) : i;
  }

  private int endOfIssuerWord(int i, boolean inside) {
    int body = text.end(Layers.BODIES, i);
    int office = text.end(Layers.POSITIONS, i);
    int longest = Math.max(body, office);
    if (longest > i) {
      return longest;
    }
    boolean name = tokens.shape(i).hasCapital() && !is(i, Use.TERM) && !is(i, Use.NUMBER_SIGN);
    boolean place = inside && text.has(Layers.PLACE_KINDS, i);
    boolean field = inside && text.has(Layers.FIELDS, i) && tokens.shape(i) != Shape.LOWER;
    return field ? text.end(Layers.FIELDS, i) : name || place ? i + 1 : i;
  }

  /**
   * The end of {@code khóa XII} or {@code (khóa XII)} at token {@code i}, {@code i} where it does
   * not follow.
   */
  int endOfTerm(int i) {
    int start = tokens.is(i, '(') ? i + 1 : i;
    if (!is(start, Use.TERM)) {
      return i;
    }
    int number = endOfCue(start);
    boolean term = number < tokens.size() && !tokens.lineBefore(number) && isTermNumber(number);
    if (!term) {
      return i;
    }
    return start > i && tokens.is(number + 1, ')') ? number + 2 : start > i ? i : number + 1;
  }

  private boolean isTermNumber(int i) {
    Shape shape = tokens.shape(i);
    return shape == Shape.NUMBER
        || shape == Shape.UPPER
        || (shape == Shape.CAPITALIZED && tokens.end(i) - tokens.start(i) == 1);
  }

  /**
   * The Central Committee as issuer, where it stands between the kind and the number; with the term
   * after the number.
   */
  Optional<String> central(int start, int end, int after) {
    if (end == start) {
      return Optional.empty();
    }
    int term = endOfTerm(after);
    String centre = tokens.words(start, end);
    return Optional.of(term > after ? centre + " " + tokens.words(after, term) : centre);
  }

  /** Whether a name follows the kind of a law: a capital on the same line. */
  boolean opensName(int i) {
    return i < tokens.size() && !tokens.lineBefore(i) && tokens.shape(i) == Shape.CAPITALIZED;
  }

  /** Whether the kind of a law is itself part of a name: {@code Đại học Luật Huế}. */
  boolean isInsideName(int i) {
    return i > 0
        && !tokens.lineBefore(i)
        && (tokens.shape(i - 1) == Shape.CAPITALIZED || endsBody(i));
  }

  private boolean endsBody(int i) {
    for (int start = Math.max(0, i - 4); start < i; start++) {
      if (text.end(Layers.BODIES, start) >= i) {
        return true;
      }
    }
    return false;
  }

  /**
   * The end of a law's name from token {@code i} on, with its year; {@code Phòng, chống tham nhũng}
   * has a comma.
   */
  int endOfLawName(int i) {
    boolean pair =
        tokens.is(i + 1, ',') && i + 2 < tokens.size() && tokens.shape(i + 2) == Shape.LOWER;
    int end = pair ? i + 3 : i + 1;
    while (end < tokens.size() && end - i < LONGEST_LAW && !tokens.lineBefore(end) && goesOn(end)) {
      end++;
    }
    boolean year = is(end, Use.DATED) && isYear(end + 1);
    return year ? end + 2 : isYear(end) ? end + 1 : end;
  }

  private boolean goesOn(int i) {
    return tokens.shape(i).isWord() && !is(i, Use.STOP);
  }

  private boolean isYear(int i) {
    return i < tokens.size()
        && !tokens.lineBefore(i)
        && tokens.shape(i) == Shape.NUMBER
        && tokens.end(i) - tokens.start(i) == 4;
  }

  /** Reads quoted names from token {@code i} on, at most {@code most}; says where to go on. */
  int quotedNames(int i, int most, List<String> names) {
    int at = i;
    while (names.size() < most) {
      int open = opening(at);
      int close = open < 0 ? -1 : closing(open);
      if (close < 0) {
        break;
      }
      names.add(tokens.words(open + 1, close));
      at = close + 1;
    }
    return at;
  }

  /**
   * The opening mark at token {@code i} or after what may stand before a name; -1 where none
   * follows.
   */
  private int opening(int i) {
    int at = i;
    for (int step = 0; step < 3 && at < tokens.size() && !tokens.isOneOf(at, OPENING); step++) {
      if (tokens.isOneOf(at, ":;,(")) {
        at++;
      } else if (is(at, Use.TITLED) || is(at, Use.AND)) {
        at = endOfCue(at);
      }
    }
    return isOpening(at) ? at : -1;
  }

  /**
   * The straight quotation mark is the same at both ends; an opening one has a blank only before
   * it.
   */
  private boolean isOpening(int i) {
    boolean straight = tokens.is(i, '"') && i + 1 < tokens.size();
    boolean closes = straight && (!tokens.spaceBefore(i) || tokens.spaceBefore(i + 1));
    return tokens.isOneOf(i, OPENING) && !closes;
  }

  private int closing(int open) {
    int last = Math.min(tokens.size(), open + LONGEST_NAME);
    for (int i = open + 1; i < last && !tokens.lineBefore(i); i++) {
      if (tokens.isOneOf(i, CLOSING)) {
        return i > open + 1 ? i : -1;
      }
    }
    return -1;
  }

  /** The tokens without the blanks between them. */
  String joined(int from, int to) {
    StringBuilder out = new StringBuilder();
    for (int i = from; i < to; i++) {
      out.append(tokens.text(), tokens.start(i), tokens.end(i));
    }
    return Nfc.of(out).replace('–', '-');
  }
}
