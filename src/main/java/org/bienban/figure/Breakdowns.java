package org.bienban.figure;

import java.util.ArrayList;
import java.util.List;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.FigureCue.Use;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.Unit;
import org.bienban.record.Check;
import org.bienban.record.Count;
import org.bienban.text.Tokens;

/**
 * Finds wholes and their parts: totals before a cue ({@code trong đó}, {@code gồm}, a colon, a
 * bracket) and what is counted in the same unit after it.
 */
final class Breakdowns {
  private static final int FARTHEST_TOTAL = 25;
  private static final int FARTHEST_OWNER = 12;

  /** Totals that differ by more than this part of them are different things. */
  private static final int SAME_TOTAL = 5;

  /**
   * Totals are not looked for farther back, so that a text of one endless sentence is read in
   * linear time.
   */
  private static final int LONGEST_CLAUSE = 120;

  private final AnnotatedText text;
  private final Tokens tokens;
  private final Context context;
  private final List<FigureMention> mentions;
  private final List<Breakdown> found = new ArrayList<>();

  Breakdowns(AnnotatedText text, List<FigureMention> mentions) {
    this.text = text;
    this.tokens = text.tokens();
    this.context = new Context(text);
    this.mentions = mentions;
  }

  List<Breakdown> find() {
    if (mentions.size() > 1) {
      int last = mentions.get(mentions.size() - 1).from();
      int i = mentions.get(0).to();
      while (i < last) {
        boolean cued = text.has(Layers.FIGURE_CUES, i);
        if (cued || tokens.isOneOf(i, ":(")) {
          cue(i);
        }
        boolean whole = cued && (context.is(i, Use.AMONG) || context.is(i, Use.CONSISTS));
        i = whole ? context.endOfCue(i) : i + 1;
      }
      ratios();
    }
    return found;
  }

  private void cue(int i) {
    if (context.is(i, Use.AMONG)) {
      breakDown(totalsAround(i), partsFrom(context.endOfCue(i)), false);
    } else if (context.is(i, Use.CONSISTS)) {
      PartList list = partsFrom(afterColon(context.endOfCue(i)));
      breakDown(
          consistsAfterWord(i) ? totalsBefore(i, FARTHEST_OWNER) : named(i, list), list, true);
    } else if (tokens.isOneOf(i, ":(")) {
      List<FigureMention> totals = totalsBefore(i, 0);
      if (!totals.isEmpty()) {
        breakDown(totals, partsFrom(i + 1), false);
      }
    }
  }

  private PartList partsFrom(int start) {
    return new PartList(text, context, mentions, start);
  }

  private void breakDown(List<FigureMention> totals, PartList list, boolean all) {
    List<Breakdown> here = new ArrayList<>();
    for (FigureMention total : totals) {
      List<FigureMention> parts = parts(total, totals, list);
      boolean tooLarge = parts.size() == 1 && parts.get(0).value().compareTo(total.value()) >= 0;
      if (!parts.isEmpty() && !tooLarge) {
        here.add(new Breakdown(Check.Kind.SUM, total, parts, list.isExhaustive(total, parts, all)));
      }
    }
    boolean certain = here.stream().anyMatch(b -> b.exhaustive() && b.holds());
    for (Breakdown one : here) {
      boolean alike =
          certain && one.parts().size() > 1 && list.onePerItem(one.parts()) && areExact(one);
      found.add(new Breakdown(one.kind(), one.total(), one.parts(), one.exhaustive() || alike));
    }
  }

  private static boolean areExact(Breakdown breakdown) {
    return breakdown.total().isExact()
        && breakdown.parts().stream().allMatch(FigureMention::isExact);
  }

  /** The totals before a cue that may open its sentence: then they stand in the sentence before. */
  private List<FigureMention> totalsAround(int cue) {
    int sentence = text.sentences().of(cue);
    if (!opensSentence(cue)) {
      return totalsBefore(cue, FARTHEST_TOTAL);
    }
    int start = sentence == 0 ? cue : text.sentences().start(sentence - 1);
    return totals(Math.max(start, cue - LONGEST_CLAUSE), cue);
  }

  /** Whether a cue stands at the start of its sentence, after a bullet at most. */
  private boolean opensSentence(int cue) {
    return cue - text.sentences().start(text.sentences().of(cue)) <= 1;
  }

  /** {@code Hội đồng gồm 2 thẩm phán} tells of another whole than the sentence before. */
  private boolean consistsAfterWord(int cue) {
    int start = text.sentences().start(text.sentences().of(cue));
    return !opensSentence(cue) || (cue > start && tokens.shape(cue - 1).isWord());
  }

  /** Totals of the sentence before whose own noun the parts have. */
  private List<FigureMention> named(int cue, PartList list) {
    return totalsAround(cue).stream().filter(t -> !list.matching(t.unit()).isEmpty()).toList();
  }

  /** {@code Bao gồm: 7 hộ …}: the colon belongs to the cue. */
  private int afterColon(int i) {
    return tokens.is(i, ':') ? i + 1 : i;
  }

  /** The totals of the clause before a cue, where the last of them is not too far from it. */
  private List<FigureMention> totalsBefore(int cue, int farthest) {
    int start = Math.max(text.sentences().start(text.sentences().of(cue)), cue - LONGEST_CLAUSE);
    int clause = cue - 1;
    int end = tokens.isOneOf(clause, ";,(") ? clause - 1 : clause;
    int from = end;
    while (from > start && !tokens.is(from - 1, ';')) {
      from--;
    }
    List<FigureMention> totals = totals(from, cue);
    boolean near = !totals.isEmpty() && cue - totals.get(totals.size() - 1).to() <= farthest;
    return near ? totals : List.of();
  }

  /** What can be a total from one token to another: of each unit the last. */
  private List<FigureMention> totals(int from, int to) {
    List<FigureMention> totals = new ArrayList<>();
    for (int m = PartList.firstFrom(mentions, from);
        m < mentions.size() && mentions.get(m).to() <= to;
        m++) {
      FigureMention mention = mentions.get(m);
      if (canBeTotal(mention) && !isAside(mention, to)) {
        totals.removeIf(earlier -> earlier.unit().equals(mention.unit()));
        totals.add(mention);
      }
    }
    return totals;
  }

  /** In brackets that are closed before the parts begin. */
  private boolean isAside(FigureMention mention, int before) {
    for (int i = mention.to(); i < before && !tokens.is(i, '('); i++) {
      if (tokens.is(i, ')')) {
        return true;
      }
    }
    return false;
  }

  private static boolean canBeTotal(FigureMention mention) {
    Count.Kind kind = mention.kind();
    boolean adds =
        kind != Count.Kind.PERCENT && kind != Count.Kind.DURATION && kind != Count.Kind.AGE;
    return adds && mention.max().isEmpty() && mention.of().isEmpty();
  }

  private static List<FigureMention> parts(
      FigureMention total, List<FigureMention> totals, PartList list) {
    List<FigureMention> same = list.matching(total.unit());
    if (!same.isEmpty() && (same.size() > 1 || !isGeneral(total, list))) {
      return same;
    }
    if (same.isEmpty() && total.kind() == Count.Kind.PEOPLE && !isGeneral(total, list)) {
      return bySex(list);
    }
    return isGeneral(total, list) ? ofKind(total, totals, list) : same;
  }

  /** {@code 84 học viên, gồm 50 nam và 34 nữ}: people of any name are counted by sex. */
  private static List<FigureMention> bySex(PartList list) {
    List<FigureMention> parts = new ArrayList<>();
    for (FigureMention item : list.items()) {
      if (list.use(item) == Unit.Use.PREFIX && item.max().isEmpty() && item.of().isEmpty()) {
        parts.add(item);
      }
    }
    return parts;
  }

  /**
   * Parts that have names of their own: {@code 30 cơ quan, gồm 22 bộ và 8 cơ quan thuộc Chính phủ}.
   */
  private static List<FigureMention> ofKind(
      FigureMention total, List<FigureMention> totals, PartList list) {
    List<FigureMention> parts = new ArrayList<>();
    for (FigureMention mention : list.items()) {
      boolean ofOther =
          totals.stream().anyMatch(t -> !t.equals(total) && t.unit().equals(mention.unit()));
      boolean fits =
          mention.value().compareTo(total.value()) <= 0 && kindsAgree(total.kind(), mention.kind());
      if (!ofOther && fits && mention.max().isEmpty() && mention.of().isEmpty()) {
        parts.add(mention);
      }
    }
    return parts;
  }

  private static boolean isGeneral(FigureMention total, PartList list) {
    return list.use(total) == Unit.Use.GENERAL;
  }

  private static boolean kindsAgree(Count.Kind total, Count.Kind part) {
    boolean bodies = isBody(total) && isBody(part);
    return total == part || bodies;
  }

  private static boolean isBody(Count.Kind kind) {
    return kind == Count.Kind.SITES || kind == Count.Kind.OTHER;
  }

  /** Ratios beside the total that they are of: {@code 87 đại biểu, có mặt 84/87 đại biểu}. */
  private void ratios() {
    for (int m = 1; m < mentions.size(); m++) {
      FigureMention total = mentions.get(m - 1);
      FigureMention ratio = mentions.get(m);
      if (ratio.of().isPresent() && total.isExact() && total.unit().equals(ratio.unit())) {
        boolean together = text.sentences().of(total.from()) == text.sentences().of(ratio.from());
        if (together && PartList.isNear(total.value(), ratio.of().get(), SAME_TOTAL)) {
          found.add(new Breakdown(Check.Kind.RATIO, ratio, List.of(total), true));
        }
      }
    }
  }
}
