package org.bienban.figure;

import java.math.BigDecimal;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.FigureCue.Use;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.Unit;
import org.bienban.record.Count;
import org.bienban.text.Shape;
import org.bienban.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a number counts. Words of the table of units come first, then offices, then two plain
 * words that no table holds: {@code 12 mảnh ghép}.
 */
final class UnitReader {
  private final AnnotatedText text;
  private final Tokens tokens;
  private final Context context;

  /**
   * A unit in the text.
   *
   * @param name what the record calls it
   * @param isListed whether a table holds it
   */
  record Found(String name, Count.Kind kind, Unit.Use use, int start, int end, boolean isListed) {}

  UnitReader(AnnotatedText text, Context context) {
    this.text = text;
    this.tokens = text.tokens();
    this.context = context;
  }

  /** The unit that starts at token {@code i}, after a number; null where none does. */
  @Nullable Found at(int i, Numeral number) {
    if (i >= tokens.size() || tokens.lineBefore(i)) {
      return null;
    }
    Found listed = listed(i, number);
    if (listed != null) {
      return listed;
    }
    int office = text.end(Layers.POSITIONS, i);
    if (office > i) {
      return new Found(tokens.words(i, office), Count.Kind.PEOPLE, Unit.Use.PLAIN, i, office, true);
    }
    return number.spelled() ? null : unlisted(i);
  }

  /** The unit of the table that starts at token {@code i}. */
  @Nullable Found listed(int i, Numeral number) {
    Unit unit = text.at(Layers.UNITS, i);
    if (unit == null || !fits(unit, i, number)) {
      return null;
    }
    int end = text.end(Layers.UNITS, i);
    int person = unit.use() == Unit.Use.PREFIX ? endOfPerson(end) : end;
    Found raised = unit.kind() == Count.Kind.MEASURE ? raised(unit, i, end, number) : null;
    if (raised != null) {
      return raised;
    }
    String name = person > end ? tokens.words(i, person) : unit.form().orElse(name(unit, i, end));
    return new Found(name, unit.kind(), unit.use(), i, person, true);
  }

  /**
   * {@code 900m2}: the measure that the table writes with the digit glued to it. {@code 1m2} is
   * rather a height.
   */
  private @Nullable Found raised(Unit unit, int i, int end, Numeral number) {
    boolean glued =
        end < tokens.size()
            && !tokens.spaceBefore(end)
            && !tokens.lineBefore(end)
            && tokens.isOneOf(end, "23")
            && number.value().compareTo(BigDecimal.ONE) != 0;
    if (!glued) {
      return null;
    }
    String name = unit.text() + tokens.words(end, end + 1);
    return text.lexicon().entries(Layers.UNITS).stream()
        .filter(entry -> entry.text().equals(name))
        .findFirst()
        .map(e -> new Found(e.form().orElse(name), e.kind(), e.use(), i, end + 1, true))
        .orElse(null);
  }

  /** The end of the noun of people or the office at token {@code i}; {@code i} for none. */
  private int endOfPerson(int i) {
    if (i >= tokens.size() || tokens.lineBefore(i)) {
      return i;
    }
    Unit noun = text.at(Layers.UNITS, i);
    boolean people = noun != null && noun.kind() == Count.Kind.PEOPLE;
    return Math.max(
        Math.max(i, people ? text.end(Layers.UNITS, i) : i), text.end(Layers.POSITIONS, i));
  }

  /** The words of the table; an abbreviation of them stays as written. */
  private String name(Unit unit, int from, int to) {
    int words = 1;
    for (int i = 0; i < unit.text().length(); i++) {
      words += unit.text().charAt(i) == ' ' ? 1 : 0;
    }
    return words == to - from ? unit.text() : tokens.words(from, to);
  }

  private boolean fits(Unit unit, int i, Numeral number) {
    int end = text.end(Layers.UNITS, i);
    boolean longerCue = context.endOfCue(i) > end && context.is(i, Use.STOP);
    boolean capitalLetter =
        end == i + 1 && tokens.end(i) - tokens.start(i) == 1 && tokens.shape(i).hasCapital();
    boolean scaleMissing = unit.use() == Unit.Use.SCALED && !number.isScaled();
    boolean name = number.bare() && tokens.shape(i) == Shape.CAPITALIZED && end == i + 1;
    return !longerCue && !capitalLetter && !scaleMissing && !(name && nameGoesOn(end));
  }

  /** A capital after a one-word unit with a capital: {@code 5 Bến Thành} counts nothing. */
  private boolean nameGoesOn(int end) {
    return end < tokens.size() && tokens.shape(end) == Shape.CAPITALIZED && !tokens.lineBefore(end);
  }

  private @Nullable Found unlisted(int i) {
    if (!isPlainWord(i)
        || i + 1 >= tokens.size()
        || tokens.lineBefore(i + 1)
        || !isPlainWord(i + 1)) {
      return null;
    }
    return new Found(tokens.words(i, i + 2), Count.Kind.OTHER, Unit.Use.PLAIN, i, i + 2, false);
  }

  private boolean isPlainWord(int i) {
    return tokens.shape(i) == Shape.LOWER
        && tokens.end(i) - tokens.start(i) > 1
        && tokens.spaceBefore(i)
        && !context.is(i, Use.STOP)
        && !text.has(Layers.NUMBER_WORDS, i);
  }

  /** The currency of money that names none: the first of the table. */
  String currency() {
    return text.lexicon().entries(Layers.UNITS).stream()
        .filter(unit -> unit.kind() == Count.Kind.MONEY)
        .findFirst()
        .map(Unit::text)
        .orElse("");
  }
}
