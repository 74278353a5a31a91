package org.bienban.figure;

import java.math.BigDecimal;
import org.bienban.figure.UnitReader.Found;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.FigureCue.Use;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.NumberWord.Role;
import org.bienban.lexicon.Unit;
import org.bienban.record.Count;
import org.bienban.text.Shape;
import org.bienban.text.Tokens;

/**
 * Decides whether number words are a number: {@code năm} is five or a year, {@code ba} three or a
 * father, {@code một} one or an article.
 */
final class SpelledNumbers {
  private final AnnotatedText text;
  private final Tokens tokens;
  private final Context context;
  private final NumeralReader numerals;
  private final UnitReader units;

  SpelledNumbers(AnnotatedText text, Context context, NumeralReader numerals, UnitReader units) {
    this.text = text;
    this.tokens = text.tokens();
    this.context = context;
    this.numerals = numerals;
    this.units = units;
  }

  /** Whether the number in words at token {@code i} is one that counts. */
  boolean counts(int i, Numeral number) {
    if (context.is(i, Use.IDIOM) || context.isBefore(i, Use.VAGUE) || context.isName(i)) {
      return false;
    }
    if (number.end() > i + 1) {
      return true;
    }
    if (isOne(number)) {
      Found unit = units.listed(number.end(), number);
      return context.isBefore(i, Use.STRESS)
          || (unit != null && numerals.role(unit.end()) == Role.HALF);
    }
    boolean noun = text.has(Layers.UNITS, i);
    return !noun
        || context.isBefore(i, Use.COUNTS)
        || isDoubled(i)
        || (context.isBefore(i, Use.AND) && countsPeople(number))
        || opensRangeInWords(number.end());
  }

  /** {@code 12 người chết và năm người bị thương}. */
  private boolean countsPeople(Numeral number) {
    Found unit = units.listed(number.end(), number);
    return unit != null && unit.kind() == Count.Kind.PEOPLE;
  }

  /**
   * {@code năm năm}: of two words that are number and noun alike the first is the number, unless
   * the second opens the name of a year ({@code năm nay}, {@code năm 2018}).
   */
  private boolean isDoubled(int i) {
    Unit noun = text.at(Layers.UNITS, i + 1);
    if (noun == null || !noun.equals(text.at(Layers.UNITS, i)) || tokens.lineBefore(i + 1)) {
      return false;
    }
    int next = i + 2;
    boolean plain = numerals.role(i + 1) != null || context.is(next, Use.STOP);
    boolean year = tokens.shape(Math.min(next, tokens.size() - 1)) == Shape.NUMBER;
    return plain && !year && !context.is(next, Use.NEUTRAL);
  }

  /** {@code năm đến bảy}: the number of the other end shows that this is one too. */
  private boolean opensRangeInWords(int i) {
    int second = context.is(i, Use.TO) ? context.endOfCue(i) : i;
    return second > i
        && second < tokens.size()
        && !tokens.lineBefore(second)
        && numerals.mayStart(second)
        && tokens.shape(second) == Shape.LOWER;
  }

  static boolean isOne(Numeral number) {
    return number.value().compareTo(BigDecimal.ONE) == 0;
  }
}
