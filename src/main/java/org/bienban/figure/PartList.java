package org.bienban.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.FigureCue.Use;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.Unit;
import org.bienban.record.Check;
import org.bienban.text.Tokens;

/**
 * What stands after a cue that opens parts of a whole: the figures to the end of its sentence or
 * its list of lines, up to the next cue.
 */
final class PartList {
  private static final String BULLETS = "-–—+*•";
  private static final int ENOUGH = 3;

  /** A sum that is off by more than a tenth rather has parts that overlap or are not all told. */
  private static final int SLIP = 10;

  /** Where each item holds one part, more trust is due to the list. */
  private static final int SLIP_IN_ITEMS = 3;

  /** Lists are not read farther, so that endless ones cost no more than linear time. */
  private static final int LONGEST = 400;

  private final AnnotatedText text;
  private final Tokens tokens;
  private final Context context;
  private final List<FigureMention> items = new ArrayList<>();
  private final int start;
  private final int end;

  PartList(AnnotatedText text, Context context, List<FigureMention> mentions, int start) {
    this.text = text;
    this.tokens = text.tokens();
    this.context = context;
    this.start = start;
    this.end = end();
    for (int m = firstFrom(mentions, start);
        m < mentions.size() && mentions.get(m).to() <= end;
        m++) {
      items.add(mentions.get(m));
    }
  }

  /** The index of the first mention that starts at token {@code from} or after it. */
  static int firstFrom(List<FigureMention> mentions, int from) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).from() < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  List<FigureMention> items() {
    return items;
  }

  List<FigureMention> matching(String unit) {
    List<FigureMention> matching = new ArrayList<>();
    for (FigureMention item : items) {
      if (item.unit().equals(unit) && item.max().isEmpty() && item.of().isEmpty()) {
        matching.add(item);
      }
    }
    return matching;
  }

  /**
   * Whether the parts are all there are: they make up the total, or the words say so ({@code all})
   * and the list holds nothing else, or there are three parts or more and their sum is so near that
   * a slip is likelier than a part left out.
   */
  boolean isExhaustive(FigureMention total, List<FigureMention> parts, boolean all) {
    if (parts.size() < 2 || !total.isExact() || !parts.stream().allMatch(FigureMention::isExact)) {
      return false;
    }
    if (new Breakdown(Check.Kind.SUM, total, parts, true).holds()) {
      return true;
    }
    if (!parts.stream().allMatch(part -> part.unit().equals(total.unit()))) {
      return all && areBothSexes(parts) && isBareList(parts);
    }
    BigDecimal found = new Breakdown(Check.Kind.SUM, total, parts, true).found();
    if (isBareList(parts)) {
      return all || (parts.size() >= ENOUGH && isNear(found, total.value(), SLIP));
    }
    return parts.size() >= ENOUGH
        && onePerItem(parts)
        && isNear(found, total.value(), SLIP_IN_ITEMS);
  }

  /** {@code 36 nam và 40 nữ}: there is no third part. */
  private boolean areBothSexes(List<FigureMention> parts) {
    boolean sexes = parts.stream().allMatch(part -> use(part) == Unit.Use.PREFIX);
    return sexes && parts.size() == 2 && !parts.get(0).unit().equals(parts.get(1).unit());
  }

  /** What is special about the unit that a mention ends with. */
  Unit.Use use(FigureMention mention) {
    for (int i = mention.from() + 1; i < mention.to(); i++) {
      Unit unit = text.at(Layers.UNITS, i);
      if (unit != null && text.end(Layers.UNITS, i) == mention.to()) {
        return unit.use();
      }
    }
    return Unit.Use.PLAIN;
  }

  /** Whether a number differs from another by no more than one {@code part}th of it. */
  static boolean isNear(BigDecimal one, BigDecimal other, int part) {
    BigDecimal gap = one.subtract(other).abs();
    return gap.multiply(BigDecimal.valueOf(part)).compareTo(other) <= 0;
  }

  /**
   * Whether each item between semicolons, or each line, holds one of the parts, and there are
   * several.
   */
  boolean onePerItem(List<FigureMention> parts) {
    int items = 1;
    int part = 0;
    int inItem = 0;
    for (int i = start; i < end; i++) {
      if (i > start && (tokens.is(i, ';') || tokens.lineBefore(i)) && i + 1 < end) {
        if (inItem != 1) {
          return false;
        }
        items++;
        inItem = 0;
      }
      if (part < parts.size() && parts.get(part).from() == i) {
        part++;
        inItem++;
      }
    }
    return items > 1 && inItem == 1;
  }

  /**
   * Whether nothing but the parts is listed: the only comma or conjunction between two parts stands
   * before the next.
   */
  private boolean isBareList(List<FigureMention> parts) {
    for (int p = 1; p < parts.size(); p++) {
      int next = parts.get(p).from();
      int marks = 0;
      for (int i = parts.get(p - 1).to(); i < next; i++) {
        marks += isSeparator(i) ? 1 : 0;
      }
      if (marks != 1) {
        return false;
      }
    }
    return separators(start, parts.get(0).from()) == 0
        && separators(parts.get(parts.size() - 1).to(), end) == 0;
  }

  private int separators(int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += isSeparator(i) ? 1 : 0;
    }
    return count;
  }

  private boolean isSeparator(int i) {
    return tokens.isOneOf(i, ",;") || context.is(i, Use.AND);
  }

  private int end() {
    int stop = start < tokens.size() ? text.sentences().end(text.sentences().of(start)) : start;
    int farthest = Math.min(tokens.size(), start + LONGEST);
    int depth = 0;
    for (int i = start; i < farthest; i++) {
      if (i == stop) {
        if (!isListGoingOn(i)) {
          return i;
        }
        stop = text.sentences().end(text.sentences().of(i));
      }
      depth += tokens.is(i, '(') ? 1 : tokens.is(i, ')') ? -1 : 0;
      if (depth < 0 || context.is(i, Use.AMONG) || context.is(i, Use.CONSISTS)) {
        return i;
      }
    }
    return farthest;
  }

  private boolean isListGoingOn(int line) {
    return tokens.isOneOf(line, BULLETS)
        && tokens.lineBefore(line)
        && tokens.isOneOf(line - 1, ":;,");
  }
}
