package org.bienban.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.FigureCue.Use;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.Unit;
import org.bienban.record.Count;
import org.bienban.record.Mention;
import org.bienban.text.Shape;
import org.bienban.text.Tokens;

/**
 * Numbers without a noun in a list that a figure opens: they count what that figure counts. {@code
 * "7 người (cảnh cáo 4, cách chức 3)"}, {@code "15 ủy viên: Hà Nội 9, Huế 6"}.
 */
final class BareNumbers {
  private static final int FARTHEST_OPENER = 60;
  private static final int FARTHEST_OWNER = 8;
  private static final int NONE = -1;

  private final AnnotatedText text;
  private final Tokens tokens;
  private final Context context;
  private final List<Item> items = new ArrayList<>();

  /** A number without a noun, and the mark or cue that opens its list. */
  private record Item(int at, Numeral number, int opener) {}

  BareNumbers(AnnotatedText text, Context context) {
    this.text = text;
    this.tokens = text.tokens();
    this.context = context;
  }

  /** Notes the number at token {@code i} if it ends an item of a list. */
  void note(int i, Numeral number) {
    boolean whole = number.value().scale() <= 0 && !number.isYear() && !number.spelled();
    boolean ends = endsItem(number.end()) && !isFollowedByNumber(number.end());
    if (whole && i > 0 && ends && followsName(i)) {
      int opener = opener(i);
      if (opener != NONE) {
        items.add(new Item(i, number, opener));
      }
    }
  }

  /** The mentions with those that the noted numbers make, in the order of the text. */
  List<FigureMention> with(List<FigureMention> mentions) {
    List<FigureMention> all = new ArrayList<>(mentions);
    for (int first = 0; first < items.size(); ) {
      int end = first;
      while (end < items.size() && items.get(end).opener == items.get(first).opener) {
        end++;
      }
      addList(items.subList(first, end), mentions, all);
      first = end;
    }
    if (all.size() > mentions.size()) {
      all.sort(Comparator.comparingInt(FigureMention::from));
    }
    return all;
  }

  private void addList(List<Item> list, List<FigureMention> mentions, List<FigureMention> all) {
    int opener = list.get(0).opener;
    int before = PartList.firstFrom(mentions, opener) - 1;
    FigureMention owner = before < 0 ? null : mentions.get(before);
    boolean bracket = tokens.is(opener, '(') && tokens.shape(list.get(0).at - 1) == Shape.LOWER;
    if (owner == null || !owns(owner, opener) || (list.size() < 2 && !bracket) || isOneName(list)) {
      return;
    }
    for (Item item : list) {
      if (item.number.value().compareTo(owner.value()) <= 0 && !isNamed(item, owner)) {
        all.add(mention(item, owner));
      }
    }
  }

  /** The same name before each number: {@code 2 dự án: Long Phước 1, Long Phước 7}. */
  private boolean isOneName(List<Item> list) {
    String name = tokens.words(list.get(0).at - 1, list.get(0).at);
    return list.size() > 1
        && list.stream().allMatch(item -> tokens.words(item.at - 1, item.at).equals(name));
  }

  /** After the noun itself the number is a name: {@code 3 đoạn (đoạn 1, đoạn 2, đoạn 3)}. */
  private boolean isNamed(Item item, FigureMention owner) {
    for (int start = Math.max(0, item.at - 3); start < item.at; start++) {
      Unit unit = text.end(Layers.UNITS, start) == item.at ? text.at(Layers.UNITS, start) : null;
      if (unit != null && unit.text().equals(owner.unit())) {
        return true;
      }
    }
    return false;
  }

  private boolean owns(FigureMention owner, int opener) {
    boolean near =
        opener - owner.to()
            <= (tokens.is(opener, ':') || tokens.is(opener, '(') ? 2 : FARTHEST_OWNER);
    boolean sameSentence = text.sentences().of(owner.from()) == text.sentences().of(opener);
    return near && sameSentence && owner.of().isEmpty() && isCountable(owner.kind());
  }

  private static boolean isCountable(Count.Kind kind) {
    return switch (kind) {
      case PEOPLE, SITES, DOCUMENTS, OTHER -> true;
      default -> false;
    };
  }

  private FigureMention mention(Item item, FigureMention owner) {
    int end = item.number.end();
    return new FigureMention(
        item.number.value(),
        Optional.empty(),
        Optional.empty(),
        owner.unit(),
        owner.kind(),
        context.approximationBefore(item.at),
        item.at,
        end,
        Mention.of(tokens.start(item.at), tokens.end(end - 1), "figure.bare"));
  }

  private boolean endsItem(int i) {
    return i >= tokens.size()
        || tokens.lineBefore(i)
        || tokens.isOneOf(i, ",;).")
        || context.is(i, Use.AND);
  }

  private boolean followsName(int i) {
    boolean word = tokens.shape(i - 1).isWord() && !context.isBefore(i, Use.AND);
    return word || tokens.is(i - 1, ':');
  }

  /** {@code Nhà máy 1, 2 và 3}: numbers in a row are names. */
  private boolean isFollowedByNumber(int mark) {
    return mark + 1 < tokens.size()
        && tokens.isOneOf(mark, ",;")
        && tokens.shape(mark + 1) == Shape.NUMBER
        && !tokens.lineBefore(mark + 1);
  }

  /** The bracket, colon or cue that opens the list around token {@code i}. */
  private int opener(int i) {
    int start = Math.max(text.sentences().start(text.sentences().of(i)), i - FARTHEST_OPENER);
    int depth = 0;
    for (int k = i - 2; k >= start; k--) {
      depth += tokens.is(k, ')') ? 1 : 0;
      if (tokens.is(k, '(')) {
        if (depth == 0) {
          return k;
        }
        depth--;
      }
      if (depth == 0 && opensList(k)) {
        return k;
      }
    }
    return NONE;
  }

  private boolean opensList(int k) {
    return tokens.is(k, ':')
        ? !tokens.isOneOf(k - 2, ",;:")
        : context.is(k, Use.AMONG) || context.is(k, Use.CONSISTS);
  }
}
