package org.bienban.figure;

import java.math.BigDecimal;
import org.bienban.figure.UnitReader.Found;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.Unit;
import org.bienban.record.Count;
import org.bienban.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads the few units that stand before their number: {@code tuổi 87}, {@code $500}. */
final class UnitBefore {
  private static final BigDecimal OLDEST = BigDecimal.valueOf(150);

  private final AnnotatedText text;
  private final Tokens tokens;

  UnitBefore(AnnotatedText text) {
    this.text = text;
    this.tokens = text.tokens();
  }

  /** The unit that ends before the number at token {@code i}; null where none does. */
  @Nullable Found at(int i, Numeral number) {
    if (i == 0 || tokens.lineBefore(i) || text.end(Layers.UNITS, i - 1) != i) {
      return null;
    }
    Unit unit = text.at(Layers.UNITS, i - 1);
    boolean digit = number.spelled() && number.end() == i + 1;
    if (digit
        || unit == null
        || isPartOfLonger(i)
        || !(isAge(unit, number) || isSign(unit, i - 1))) {
      return null;
    }
    Unit after = text.at(Layers.UNITS, number.end());
    boolean own = after != null && Context.isMeasure(after.kind());
    return own
        ? null
        : new Found(
            unit.form().orElse(unit.text()),
            unit.kind(),
            Unit.Use.PLAIN,
            i - 1,
            number.end(),
            true);
  }

  /** A longer unit ends here: in {@code tuần tuổi 13} it is the week that has the number. */
  private boolean isPartOfLonger(int i) {
    return i > 1 && text.end(Layers.UNITS, i - 2) == i;
  }

  private static boolean isAge(Unit unit, Numeral number) {
    return unit.kind() == Count.Kind.AGE
        && number.value().scale() <= 0
        && number.value().signum() > 0
        && number.value().compareTo(OLDEST) < 0;
  }

  private boolean isSign(Unit unit, int i) {
    return unit.kind() == Count.Kind.MONEY
        && !tokens.shape(i).isWord()
        && !tokens.spaceBefore(i + 1);
  }
}
