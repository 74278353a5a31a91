package org.bienban.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.bienban.figure.Context.Block;
import org.bienban.figure.UnitReader.Found;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.FigureCue;
import org.bienban.lexicon.FigureCue.Use;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.NumberWord.Role;
import org.bienban.lexicon.Unit;
import org.bienban.record.Count;
import org.bienban.record.Mention;
import org.bienban.text.Shape;
import org.bienban.text.Tokens;
import org.jspecify.annotations.Nullable;

/** One pass over one text that collects its quantities. */
final class FigureScan {
  private static final BigDecimal THREE = BigDecimal.valueOf(3);
  private static final BigDecimal LARGE = BigDecimal.valueOf(1_000_000);
  private static final int MOST_SHARED = 6;
  private static final int LONGEST_MODIFIER = 4;
  private static final BigDecimal LARGEST_SIMPLE = BigDecimal.TEN;
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal HOURS_OF_DAY = BigDecimal.valueOf(24);

  private final AnnotatedText text;
  private final Tokens tokens;
  private final Context context;
  private final NumeralReader numerals;
  private final UnitReader units;
  private final SpelledNumbers spelled;
  private final UnitBefore before;
  private final BareNumbers bare;
  private final List<FigureMention> mentions = new ArrayList<>();

  /** What has been counted so far. */
  private final Set<String> countedUnits = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

  private int blockedTo = -1;

  FigureScan(AnnotatedText text) {
    this.text = text;
    this.tokens = text.tokens();
    this.context = new Context(text);
    this.numerals = new NumeralReader(text);
    this.units = new UnitReader(text, context);
    this.spelled = new SpelledNumbers(text, context, numerals, units);
    this.before = new UnitBefore(text);
    this.bare = new BareNumbers(text, context);
  }

  void run() {
    int i = 0;
    while (i < tokens.size()) {
      i = numerals.mayStart(i) ? read(i) : i + 1;
    }
  }

  List<FigureMention> mentions() {
    return bare.with(mentions);
  }

  /** Reads the number at token {@code i}; says where to go on. */
  private int read(int i) {
    Numeral number = numerals.at(i);
    if (number == null) {
      return skip(i + 1);
    }
    if (number.spelled() && !spelled.counts(i, number)) {
      return oneOf(i, number);
    }
    Found unit = endsCount(i) ? null : before.at(i, number);
    if (unit != null) {
      return afterUnit(number, unit);
    }
    Block block = block(i, number);
    if (block == Block.ALWAYS || isCodeAfterSlash(i)) {
      return wholeAfterSlash(i, number) ? blockedTo : skip(number.end());
    }
    return quantity(i, number, block);
  }

  private Block block(int i, Numeral number) {
    if (blockedTo == i - 1 && isListMark(i - 1) && !number.spelled()) {
      return Block.NAME;
    }
    return followsCount(i) ? Block.NONE : context.block(i, number);
  }

  /** The word before the number is what the count before it counts: {@code 12 lớp 350 học viên}. */
  private boolean followsCount(int i) {
    if (i == 0 || tokens.lineBefore(i) || !tokens.shape(i - 1).isWord()) {
      return false;
    }
    return endsCount(i) && last().kind() != Count.Kind.DURATION;
  }

  /** Whether the count before ends where token {@code i} starts. */
  private boolean endsCount(int i) {
    return !mentions.isEmpty() && last().to() == i;
  }

  private FigureMention last() {
    return mentions.get(mentions.size() - 1);
  }

  /** {@code tuổi 87}, {@code độ tuổi 40 - 50}, {@code $500}. */
  private int afterUnit(Numeral number, Found unit) {
    int next = number.end();
    Numeral second = isDash(next) && startsNumber(next + 1) ? numerals.at(next + 1) : null;
    Optional<Numeral> high =
        Optional.ofNullable(second).filter(n -> n.value().compareTo(number.value()) > 0);
    int end = high.map(Numeral::end).orElse(next);
    Optional<BigDecimal> max = high.map(n -> value(n, unit));
    add(unit.start(), end, value(number, unit), max, Optional.empty(), unit, "figure.after-unit");
    return end;
  }

  /**
   * {@code 6 mẫu dương tính/1.345 mẫu xét nghiệm}: the same noun on both sides of a slash makes the
   * count before a part of this one.
   */
  private boolean wholeAfterSlash(int i, Numeral whole) {
    Found unit =
        tokens.is(i - 1, '/') && isPartBefore(i - 1) ? units.listed(whole.end(), whole) : null;
    FigureMention part = unit == null ? null : last();
    if (unit == null
        || part == null
        || !(unit.name() + " ").startsWith(part.unit() + " ")
        || whole.value().compareTo(LARGEST_SIMPLE) <= 0
        || part.value().compareTo(whole.value()) > 0) {
      return false;
    }
    mentions.remove(part);
    Optional<BigDecimal> of = Optional.of(value(whole, unit));
    Found noun = new Found(part.unit(), part.kind(), unit.use(), unit.start(), unit.end(), true);
    add(part.from(), unit.end(), part.value(), Optional.empty(), of, noun, "figure.ratio");
    blockedTo = unit.end();
    return true;
  }

  /** Whether an exact count stands before a slash with nothing but its modifiers between. */
  private boolean isPartBefore(int slash) {
    if (mentions.isEmpty() || last().of().isPresent() || last().max().isPresent()) {
      return false;
    }
    int from = last().to();
    boolean near = slash - from <= LONGEST_MODIFIER;
    for (int k = from; near && k < slash; k++) {
      near = tokens.shape(k) == Shape.LOWER && !tokens.lineBefore(k);
    }
    return near;
  }

  /**
   * A number after a slash counts something only where a count stands before it: {@code 9 điểm
   * cầu/1.549 người}.
   */
  private boolean isCodeAfterSlash(int i) {
    return tokens.is(i - 1, '/')
        && (mentions.isEmpty() || mentions.get(mentions.size() - 1).to() != i - 1);
  }

  private int quantity(int i, Numeral number, Block block) {
    int next = number.end();
    if (isSecondNumber(next, '/')) {
      return ratio(i, number, next + 1, block);
    }
    if (isDash(next) && startsNumber(next + 1)) {
      return range(i, number, next + 1, block);
    }
    if (context.is(next, Use.TO) && startsNumber(context.endOfCue(next))) {
      int end = range(i, number, context.endOfCue(next), block);
      if (end > 0) {
        return end;
      }
    }
    if (context.is(next, Use.OUT_OF) && startsNumber(context.endOfCue(next))) {
      return outOf(i, number, context.endOfCue(next), block);
    }
    return single(i, number, block);
  }

  private int single(int i, Numeral read, Block block) {
    Numeral number = withSpacedDecimals(read);
    Found unit = unit(number);
    Numeral last = unit == null && block == Block.NONE ? lastOfList(number) : null;
    if (last != null) {
      return shared(i, number, last);
    }
    if (unit == null) {
      noteBare(i, number, block);
      return skipIfBlocked(number.end(), block);
    }
    if (context.isClock(unit, i) || isHourOfDay(i, number, unit)) {
      return skipMinutes(unit.end());
    }
    if (!counts(i, number, unit, block)) {
      return number.end();
    }
    Numeral exact = isHalfAfter(unit) ? withHalf(number, unit) : withCentimetres(number, unit);
    int end = exact.end() > unit.end() ? exact.end() : unit.end();
    if (opensRangeOf(i, exact, unit)) {
      return rangeOf(i, exact, unit);
    }
    add(i, end, value(exact, unit), Optional.empty(), Optional.empty(), unit, "figure.single");
    return afterRate(end);
  }

  /** {@code từ 10% đến 15%}: whether the other end of a range follows in the same unit. */
  private boolean opensRangeOf(int i, Numeral low, Found unit) {
    int to = unit.end();
    boolean range = context.is(to, Use.TO) && context.isBefore(i, Use.FROM);
    int second = range && unit.use() != Unit.Use.CLOCK ? context.endOfCue(to) : to;
    Numeral high = second > to && startsNumber(second) ? numerals.at(second) : null;
    Found same = high == null ? null : units.listed(high.end(), high);
    return high != null
        && same != null
        && same.name().equals(unit.name())
        && value(low, unit).compareTo(value(high, same)) < 0;
  }

  private int rangeOf(int i, Numeral low, Found unit) {
    Numeral high = numerals.at(context.endOfCue(unit.end()));
    Found same = high == null ? null : units.listed(high.end(), high);
    if (high == null || same == null) {
      return unit.end();
    }
    Optional<BigDecimal> max = Optional.of(value(high, same));
    add(i, same.end(), value(low, unit), max, Optional.empty(), same, "figure.range");
    return afterRate(same.end());
  }

  private boolean isHalfAfter(Found unit) {
    return unit.isListed() && numerals.role(unit.end()) == Role.HALF;
  }

  /** {@code 3 ha rưỡi}. */
  private static Numeral withHalf(Numeral number, Found unit) {
    BigDecimal value = number.value().add(HALF);
    return new Numeral(value, BigDecimal.ONE, unit.end() + 1, number.spelled(), false, false);
  }

  /**
   * The last number of {@code 100, 200 và 300 nghìn đồng}, whose measure the others share; null
   * where none is.
   */
  private @Nullable Numeral lastOfList(Numeral first) {
    Numeral last = first;
    for (int step = 0;
        step < MOST_SHARED && last != null && last.bare() && !last.isYear();
        step++) {
      boolean joined = isListMark(last.end()) && startsNumber(last.end() + 1);
      last = joined ? numerals.at(last.end() + 1) : null;
      Found unit = last == null ? null : units.listed(last.end(), last);
      if (unit != null) {
        return isShared(unit.kind()) ? last : null;
      }
    }
    return null;
  }

  private static boolean isShared(Count.Kind kind) {
    return Context.isMeasure(kind) && kind != Count.Kind.DURATION && kind != Count.Kind.PERCENT;
  }

  private int shared(int i, Numeral number, Numeral last) {
    Found unit = units.listed(last.end(), last);
    if (unit != null) {
      BigDecimal value = number.value().multiply(last.scale());
      add(i, number.end(), value, Optional.empty(), Optional.empty(), unit, "figure.shared");
    }
    return number.end() + 1;
  }

  private void noteBare(int i, Numeral number, Block block) {
    if (block == Block.NONE || block == Block.NAME) {
      bare.note(i, number);
    }
  }

  private boolean counts(int i, Numeral number, Found unit, Block block) {
    return context.counts(block, number, unit)
        && !context.isMonth(unit)
        && !(number.isYear() && isYearHere(i, unit))
        && (unit.isListed() || isWhole(number));
  }

  /** Things that no table holds are counted in whole numbers and in digits. */
  private static boolean isWhole(Numeral number) {
    return !number.spelled()
        && !number.isYear()
        && (number.isScaled() || number.value().scale() <= 0);
  }

  private boolean isYearHere(int i, Found unit) {
    if (context.isBefore(i, Use.BEFORE)) {
      return false;
    }
    return switch (unit.kind()) {
      case MONEY, PERCENT, MEASURE, PEOPLE -> false;
      case DURATION, AGE -> true;
      default -> !context.isBefore(i, Use.STOP);
    };
  }

  private boolean isHourOfDay(int i, Numeral number, Found unit) {
    return unit.use() == Unit.Use.CLOCK
        && number.value().compareTo(HOURS_OF_DAY) <= 0
        && context.approximationBefore(i) == Count.Approximation.ABOUT;
  }

  /**
   * The unit after a number; money that is named by its power of ten alone takes the currency named
   * before.
   */
  private @Nullable Found unit(Numeral number) {
    Found unit = units.at(number.end(), number);
    boolean bare = unit == null && !number.spelled() && number.isScaled();
    return bare && (isLarge(number) || endsPhrase(number.end())) ? unitOfBefore(number) : unit;
  }

  /** Whether no noun can follow here. */
  private boolean endsPhrase(int i) {
    return i >= tokens.size()
        || tokens.lineBefore(i)
        || !tokens.shape(i).isWord()
        || context.is(i, Use.STOP);
  }

  /**
   * What numbers with powers of ten count that name nothing: money that was named before in the
   * sentence; large ones also other large things, else money.
   */
  private @Nullable Found unitOfBefore(Numeral number) {
    int end = number.end();
    int sentence = text.sentences().start(text.sentences().of(end - 1));
    for (int m = mentions.size() - 1; m >= 0 && mentions.get(m).from() >= sentence; m--) {
      FigureMention before = mentions.get(m);
      boolean large = isLarge(number) && before.value().compareTo(LARGE) >= 0;
      if (before.kind() == Count.Kind.MONEY || large) {
        return new Found(before.unit(), before.kind(), Unit.Use.PLAIN, end, end, true);
      }
    }
    if (!isLarge(number)) {
      return null;
    }
    return new Found(units.currency(), Count.Kind.MONEY, Unit.Use.PLAIN, end, end, true);
  }

  /** {@code 5, 27%} and {@code 1, 54 triệu}: a blank that slipped into a decimal number. */
  private Numeral withSpacedDecimals(Numeral number) {
    int comma = number.end();
    boolean slipped =
        number.bare()
            && tokens.is(comma, ',')
            && !tokens.spaceBefore(comma)
            && startsNumber(comma + 1)
            && tokens.end(comma + 1) - tokens.start(comma + 1) <= 2
            && !tokens.isOneOf(comma - 2, ",;%");
    Numeral decimals = slipped ? numerals.at(comma + 1) : null;
    if (decimals == null || !(tokens.is(decimals.end(), '%') || isLarge(decimals))) {
      return number;
    }
    int digits = tokens.end(comma + 1) - tokens.start(comma + 1);
    BigDecimal rest = decimals.value().movePointLeft(digits);
    BigDecimal value = number.value().multiply(decimals.scale()).add(rest);
    return new Numeral(value, decimals.scale(), decimals.end(), false, false, false);
  }

  private static boolean isLarge(Numeral number) {
    return number.scale().compareTo(LARGE) >= 0;
  }

  /** {@code 1m65}. */
  private Numeral withCentimetres(Numeral number, Found unit) {
    int next = unit.end();
    boolean glued =
        unit.kind() == Count.Kind.MEASURE
            && unit.name().equals("m")
            && startsNumber(next)
            && !tokens.spaceBefore(next)
            && tokens.end(next) - tokens.start(next) <= 2;
    Numeral rest = glued ? numerals.at(next) : null;
    if (rest == null) {
      return number;
    }
    int digits = tokens.end(next) - tokens.start(next);
    return new Numeral(
        number.value().add(rest.value().movePointLeft(digits)),
        BigDecimal.ONE,
        next + 1,
        false,
        false,
        false);
  }

  private int ratio(int i, Numeral part, int second, Block block) {
    Numeral whole = numerals.at(second);
    if (whole == null || isSecondNumber(whole.end(), '/')) {
      return skip(second + 1);
    }
    int noun = context.is(whole.end(), Use.FILLER) ? context.endOfCue(whole.end()) : whole.end();
    Found unit = units.at(noun, whole);
    if (unit == null && isFractionOfBefore(i, part, whole)) {
      return fraction(i, part, whole);
    }
    if (unit == null || !context.counts(block, whole, unit) || unit.use() == Unit.Use.CLOCK) {
      return skip(whole.end());
    }
    Found site = siteBefore(i, unit);
    if (site != null && part.value().multiply(THREE).compareTo(whole.value()) < 0) {
      add(
          i,
          i + 1,
          part.value(),
          Optional.empty(),
          Optional.empty(),
          site,
          "figure.site-and-people");
      add(
          second,
          unit.end(),
          value(whole, unit),
          Optional.empty(),
          Optional.empty(),
          unit,
          "figure.site-and-people");
      return afterRate(unit.end());
    }
    if (part.value().compareTo(whole.value()) > 0) {
      return skip(whole.end());
    }
    add(
        i,
        unit.end(),
        part.value(),
        Optional.empty(),
        Optional.of(whole.value()),
        unit,
        "figure.ratio");
    return afterRate(unit.end());
  }

  /** {@code 300 bác sĩ, trong đó, 2/3 có học vị}: whether a fraction is of the noun before. */
  private boolean isFractionOfBefore(int i, Numeral part, Numeral whole) {
    int cue = tokens.is(i - 1, ',') ? i - 1 : i;
    return context.isBefore(cue, Use.AMONG)
        && context.is(whole.end(), Use.STOP)
        && !mentions.isEmpty()
        && last().kind() == Count.Kind.PEOPLE
        && part.value().compareTo(whole.value()) < 0
        && whole.value().compareTo(LARGEST_SIMPLE) <= 0
        && text.sentences().of(last().from()) == text.sentences().of(i);
  }

  private int fraction(int i, Numeral part, Numeral whole) {
    int end = whole.end();
    Found unit = new Found(last().unit(), last().kind(), Unit.Use.PLAIN, end, end, true);
    Optional<BigDecimal> of = Optional.of(whole.value());
    add(i, end, part.value(), Optional.empty(), of, unit, "figure.fraction");
    return end;
  }

  /**
   * The site that the clause is about, where it was counted before: {@code điểm cầu ở tỉnh 01/500
   * người nghe}.
   */
  private @Nullable Found siteBefore(int number, Found unit) {
    if (unit.kind() != Count.Kind.PEOPLE) {
      return null;
    }
    int sentence = text.sentences().start(text.sentences().of(number));
    for (int i = number - 1; i >= sentence && !tokens.isOneOf(i, ";,:"); i--) {
      Unit noun = text.at(Layers.UNITS, i);
      if (noun != null && noun.kind() == Count.Kind.SITES) {
        int end = text.end(Layers.UNITS, i);
        String site = tokens.words(i, end);
        if (isCountedBefore(site)) {
          return new Found(site, noun.kind(), noun.use(), i, end, true);
        }
      }
    }
    return null;
  }

  private boolean isCountedBefore(String unit) {
    return countedUnits.contains(unit);
  }

  /** {@code 12 trong 16 điều ước}. */
  private int outOf(int i, Numeral part, int second, Block block) {
    Numeral whole = numerals.at(second);
    Found unit = whole == null ? null : units.at(whole.end(), whole);
    if (whole == null
        || unit == null
        || part.value().compareTo(whole.value()) >= 0
        || !context.counts(block, whole, unit)) {
      return single(i, part, block);
    }
    add(
        i,
        unit.end(),
        part.value(),
        Optional.empty(),
        Optional.of(whole.value()),
        unit,
        "figure.out-of");
    return afterRate(unit.end());
  }

  /**
   * {@code một trong hai sân golf} states one and two; any other number in words that counts
   * nothing is passed over.
   */
  private int oneOf(int i, Numeral one) {
    int next = one.end();
    int second = context.is(next, Use.OUT_OF) ? context.endOfCue(next) : next;
    Numeral whole = second > next && SpelledNumbers.isOne(one) ? numerals.at(second) : null;
    Found unit = whole == null ? null : units.listed(whole.end(), whole);
    if (unit != null) {
      add(i, next, BigDecimal.ONE, Optional.empty(), Optional.empty(), unit, "figure.one-of");
    }
    return next;
  }

  private int range(int i, Numeral low, int second, Block block) {
    Numeral high = numerals.at(second);
    Found unit = high == null ? null : unit(high);
    if (high == null || unit == null || isSecondNumber(high.end(), '/')) {
      return isDash(second - 1) ? skip(second) : single(i, low, block);
    }
    Numeral start =
        high.isScaled()
                && !low.isScaled()
                && low.value().compareTo(high.value().divide(high.scale())) < 0
            ? low.times(high.scale())
            : low;
    if (start.value().compareTo(high.value()) >= 0 || !counts(i, high, unit, block)) {
      return skip(high.end());
    }
    add(
        i,
        unit.end(),
        value(start, unit),
        Optional.of(value(high, unit)),
        Optional.empty(),
        unit,
        "figure.range");
    return afterRate(unit.end());
  }

  private BigDecimal value(Numeral number, Found unit) {
    return switch (unit.kind()) {
      case PEOPLE, SITES, DOCUMENTS -> number.whole();
      case MONEY -> number.whole();
      case OTHER -> number.endsInNoughts() ? number.whole() : number.value();
      default -> number.value();
    };
  }

  private boolean startsNumber(int i) {
    return i < tokens.size() && !tokens.lineBefore(i) && numerals.mayStart(i);
  }

  private boolean isSecondNumber(int i, char mark) {
    return tokens.is(i, mark)
        && i + 1 < tokens.size()
        && tokens.shape(i + 1) == Shape.NUMBER
        && !tokens.lineBefore(i + 1);
  }

  private boolean isDash(int i) {
    return tokens.isOneOf(i, "-–—") && !tokens.lineBefore(i);
  }

  private boolean isListMark(int i) {
    return tokens.isOneOf(i, ",;") || context.is(i, Use.AND);
  }

  private int skipIfBlocked(int end, Block block) {
    return block == Block.NONE ? end : skip(end);
  }

  /** Goes past what hangs on a number that counts nothing: the rest of a date or a code. */
  private int skip(int end) {
    int i = end;
    while (hangsOn(i)) {
      i += 2;
    }
    blockedTo = i;
    return i;
  }

  private boolean hangsOn(int mark) {
    boolean number = mark + 1 < tokens.size() && tokens.shape(mark + 1) == Shape.NUMBER;
    if (!number || tokens.lineBefore(mark) || tokens.lineBefore(mark + 1)) {
      return false;
    }
    return tokens.isOneOf(mark, "/-–—") || (tokens.is(mark, '.') && !tokens.spaceBefore(mark + 1));
  }

  private int skipMinutes(int i) {
    return startsNumber(i) && tokens.shape(i) == Shape.NUMBER ? i + 1 : i;
  }

  /** Goes past what a rate is counted by: {@code /người/năm}. */
  private int afterRate(int end) {
    int i = end;
    while (tokens.is(i, '/') && text.has(Layers.UNITS, i + 1)) {
      i = text.end(Layers.UNITS, i + 1);
    }
    return i;
  }

  private void add(
      int from,
      int to,
      BigDecimal value,
      Optional<BigDecimal> max,
      Optional<BigDecimal> of,
      Found unit,
      String rule) {
    Mention mention = Mention.of(tokens.start(from), tokens.end(to - 1), rule);
    Count.Approximation approximation = approximation(from, to);
    countedUnits.add(unit.name());
    mentions.add(
        new FigureMention(
            value, max, of, unit.name(), unit.kind(), approximation, from, to, mention));
  }

  private Count.Approximation approximation(int from, int to) {
    FigureCue after = context.is(to, Use.AFTER) ? text.at(Layers.FIGURE_CUES, to) : null;
    return after == null ? context.approximationBefore(from) : after.approximation();
  }
}
