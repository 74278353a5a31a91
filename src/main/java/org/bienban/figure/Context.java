package org.bienban.figure;

import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.DocumentKind;
import org.bienban.lexicon.FigureCue;
import org.bienban.lexicon.FigureCue.Use;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.Unit;
import org.bienban.record.Count;
import org.bienban.text.Shape;
import org.bienban.text.Tokens;
import org.jspecify.annotations.Nullable;

/** What stands beside a number: cues, names, other numbers. */
final class Context {
  private static final int LONGEST_CUE = 4;

  private final AnnotatedText text;
  private final Tokens tokens;

  /** Whether the words before a number make it something else than a quantity. */
  enum Block {
    /** They do not. */
    NONE,
    /** They may: only people, places and measures are counted here. */
    NAME,
    /** They may: only places are named like this, so places are not counted either. */
    PLACE,
    /** They probably do: only measures are counted here. */
    CITATION,
    /** They do, unless it is per cent or money in large numbers. */
    NUMBERED,
    /** They do. */
    ALWAYS
  }

  Context(AnnotatedText text) {
    this.text = text;
    this.tokens = text.tokens();
  }

  /** The longest cue that ends before token {@code i}; null if none does. */
  @Nullable FigureCue before(int i) {
    int start = startOfCueBefore(i);
    return start < 0 ? null : text.at(Layers.FIGURE_CUES, start);
  }

  int startOfCueBefore(int i) {
    if (i < tokens.size() && tokens.lineBefore(i)) {
      return -1;
    }
    for (int start = Math.max(0, i - LONGEST_CUE); start < i; start++) {
      if (text.end(Layers.FIGURE_CUES, start) == i) {
        return start;
      }
    }
    return -1;
  }

  boolean isBefore(int i, Use use) {
    FigureCue cue = before(i);
    return cue != null && cue.is(use);
  }

  /** Whether a cue of this use starts at token {@code i}. */
  boolean is(int i, Use use) {
    FigureCue cue = text.at(Layers.FIGURE_CUES, i);
    return cue != null && cue.is(use);
  }

  int endOfCue(int i) {
    return text.end(Layers.FIGURE_CUES, i);
  }

  Count.Approximation approximationBefore(int i) {
    FigureCue cue = before(i);
    return cue != null && cue.is(Use.BEFORE) ? cue.approximation() : Count.Approximation.EXACT;
  }

  /** What the words before the number at token {@code i} make of it. */
  Block block(int i, Numeral number) {
    Block block = block(i);
    boolean noName =
        (block == Block.NAME && number.padded()) || (block == Block.CITATION && number.spelled());
    return noName ? Block.NONE : block;
  }

  private Block block(int i) {
    if (i == 0 || tokens.lineBefore(i)) {
      return Block.NONE;
    }
    if (isGlued(i) || tokens.shape(i - 1) == Shape.NUMBER || isHour(i - 1)) {
      return Block.ALWAYS;
    }
    FigureCue cue = before(i);
    if (cue != null) {
      return block(cue, i);
    }
    return isCitation(i) ? Block.CITATION : isName(i - 1) ? Block.NAME : Block.NONE;
  }

  private static Block ofCue(FigureCue cue) {
    if (cue.is(Use.NAME)) {
      return Block.NUMBERED;
    }
    return cue.is(Use.MAYBE_NAME) ? Block.PLACE : Block.NONE;
  }

  private Block block(FigureCue cue, int i) {
    Block block = ofCue(cue);
    return block == Block.NONE && !cue.is(Use.BEFORE) && !cue.is(Use.NEUTRAL) && isCitation(i)
        ? Block.CITATION
        : block;
  }

  /**
   * Part of a name or a code: {@code Covid-19}, {@code U.23}, {@code 11h20}, {@code 29H - 099.85}.
   */
  private boolean isGlued(int i) {
    Shape before = tokens.shape(i - 1);
    if (before != Shape.PUNCTUATION) {
      return !tokens.spaceBefore(i) && before != Shape.NUMBER;
    }
    if (i < 2 || tokens.lineBefore(i - 1) || !tokens.isOneOf(i - 1, "-–+._#@&")) {
      return false;
    }
    boolean joined = !tokens.spaceBefore(i - 1) || !tokens.isOneOf(i - 1, ".&");
    return (joined && !tokens.spaceBefore(i)) || isPlate(i - 2) || tokens.is(i - 1, '+');
  }

  /** The letter between hours and minutes: {@code 10h 30}, {@code 18g00}. */
  private boolean isHour(int i) {
    return tokens.isOneOf(i, "hg")
        && !tokens.spaceBefore(i)
        && i > 0
        && tokens.shape(i - 1) == Shape.NUMBER;
  }

  /** The letters of a number plate: {@code 29H}. */
  private boolean isPlate(int i) {
    boolean letters = tokens.shape(i).hasCapital() && tokens.end(i) - tokens.start(i) <= 2;
    return letters && i > 0 && !tokens.spaceBefore(i) && tokens.shape(i - 1) == Shape.NUMBER;
  }

  private boolean isCitation(int i) {
    for (int start = Math.max(0, i - LONGEST_CUE); start < i; start++) {
      DocumentKind kind =
          text.end(Layers.DOCUMENT_KINDS, start) == i
              ? text.at(Layers.DOCUMENT_KINDS, start)
              : null;
      if (kind != null) {
        return kind.use() != DocumentKind.Use.NONE;
      }
    }
    return false;
  }

  /** A word with a capital that does not owe it to the start of a sentence. */
  boolean isName(int i) {
    return tokens.shape(i).hasCapital() && !startsClause(i);
  }

  private boolean startsClause(int i) {
    return tokens.lineBefore(i) || tokens.isOneOf(i - 1, ".:;-–“\"+•*…!?");
  }

  /** Whether a unit counts something in spite of the words before the number. */
  boolean counts(Block block, Numeral number, UnitReader.Found unit) {
    return switch (block) {
      case NONE -> true;
      case NAME ->
          isNoun(unit) || (unit.isListed() && unit.kind() == Count.Kind.SITES && isLower(unit));
      case PLACE -> isNoun(unit);
      case CITATION -> unit.isListed() && isMeasure(unit.kind());
      case NUMBERED ->
          unit.kind() == Count.Kind.PERCENT
              || unit.kind() == Count.Kind.AGE
              || (unit.kind() == Count.Kind.MONEY && number.isScaled());
      case ALWAYS -> false;
    };
  }

  /** A unit that nothing is named after: measures, people, and nouns of two words or more. */
  private boolean isNoun(UnitReader.Found unit) {
    boolean fits =
        isMeasure(unit.kind()) || unit.kind() == Count.Kind.PEOPLE || unit.end() > unit.start() + 1;
    return unit.isListed() && isLower(unit) && fits;
  }

  private boolean isLower(UnitReader.Found unit) {
    return tokens.shape(Math.min(unit.start(), tokens.size() - 1)) != Shape.CAPITALIZED;
  }

  static boolean isMeasure(Count.Kind kind) {
    return switch (kind) {
      case MONEY, PERCENT, MEASURE, DURATION, AGE -> true;
      default -> false;
    };
  }

  /** Whether hours are a time of day: {@code lúc 7 giờ}, {@code 8 giờ sáng}, {@code 7 giờ 30}. */
  boolean isClock(UnitReader.Found unit, int from) {
    if (unit.use() != Unit.Use.CLOCK) {
      return false;
    }
    int next = unit.end();
    boolean number =
        next < tokens.size() && tokens.shape(next) == Shape.NUMBER && !tokens.lineBefore(next);
    return number || is(next, Use.DAYTIME) || isBefore(from, Use.CLOCK);
  }

  /** Whether months are a month of the year: {@code 15 tháng 1}. */
  boolean isMonth(UnitReader.Found unit) {
    int next = unit.end();
    return unit.use() == Unit.Use.CALENDAR
        && next < tokens.size()
        && tokens.shape(next) == Shape.NUMBER
        && !tokens.lineBefore(next);
  }
}
