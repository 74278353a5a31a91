package org.bienban.role;

import java.util.ArrayList;
import java.util.List;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.FamilyName;
import org.bienban.lexicon.Honorific;
import org.bienban.lexicon.Layer;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.NotPerson;
import org.bienban.lexicon.Word;
import org.bienban.text.Folding;
import org.bienban.text.Shape;
import org.bienban.text.Tokens;

/**
 * What the model sees of a run of words that may be a name: the classes of its words in the
 * lexicon, their shapes, and what stands on either side. Words themselves count only where they are
 * short of classes: family and given names, and the neighbours.
 */
final class NameFeatures {
  private static final List<Layer<?>> PHRASES =
      List.of(
          Layers.HONORIFICS,
          Layers.POSITIONS,
          Layers.BODIES,
          Layers.FIELDS,
          Layers.PLACES,
          Layers.PLACE_KINDS,
          Layers.ROLE_CUES);
  private static final List<String> NAMES =
      List.of("hon", "pos", "bod", "fie", "pla", "kin", "cue");
  private static final int LONGEST_PHRASE = 8;
  private static final int CLAUSE = 14;

  private final AnnotatedText text;
  private final Tokens tokens;

  NameFeatures(AnnotatedText text) {
    this.text = text;
    this.tokens = text.tokens();
  }

  /** The features of the words from token {@code from} to before token {@code to}. */
  String[] of(int from, int to) {
    List<String> out = new ArrayList<>(40);
    String pattern = pattern(from, to);
    String left = left(from);
    String right = right(to);
    String covered = covered(from, to);
    String first = at(from);
    out.add("p=" + pattern);
    out.add("c=" + covered);
    out.add("1=" + first);
    out.add("p1=" + pattern + first);
    out.add("l=" + left);
    out.add("r=" + right);
    out.add("lr=" + left + right);
    out.add("pl=" + pattern + left);
    out.add("pr=" + pattern + right);
    out.add("cl=" + covered + left);
    out.add("cr=" + covered + right);
    out.add("1r=" + first + right);
    out.add("1c=" + first + covered);
    out.add("1lp=" + first + left + pattern);
    out.add("o=" + opened(from) + left);
    out.add("n=" + at(to - 1) + right);
    words(from, to, out);
    return out.toArray(String[]::new);
  }

  private void words(int from, int to, List<String> out) {
    out.add("w1=" + word(from));
    out.add("w2=" + word(from) + '_' + (from + 1 < to ? word(from + 1) : ""));
    for (int i = from + 1; i < to - 1; i++) {
      out.add("wm=" + word(i));
    }
    if (to - from > 1) {
      out.add("wn=" + word(to - 1));
    }
    out.add("wl=" + word(from - 1));
    out.add("wr=" + word(to));
  }

  private String word(int i) {
    return i >= 0 && i < tokens.size() ? Folding.fold(tokens.word(i)) : "#";
  }

  /** One letter a word; a mark inside a name stands for itself. */
  private String pattern(int from, int to) {
    StringBuilder out = new StringBuilder();
    for (int i = from; i < to; i++) {
      boolean mark = tokens.shape(i) == Shape.PUNCTUATION;
      out.append(mark ? tokens.charAt(i) : NameShape.of(tokens, i));
    }
    return out.toString();
  }

  /** Which phrases of the tables lie in the run: all of it, at its start, at its end, or beyond. */
  private String covered(int from, int to) {
    StringBuilder out = new StringBuilder();
    for (int i = from; i < to; i++) {
      for (int layer = 1; layer < 6; layer++) {
        int end = text.end(PHRASES.get(layer), i);
        if (end > i + 1 || (end == i + 1 && layer == 4)) {
          out.append(i == from ? '<' : '-').append(NAMES.get(layer));
          out.append(end == to ? '>' : end > to ? '+' : '-');
        }
      }
    }
    return out.toString();
  }

  /** The class of what starts at a token. */
  private String at(int i) {
    if (i < 0 || i >= tokens.size()) {
      return "#";
    }
    if (tokens.shape(i) == Shape.PUNCTUATION) {
      return String.valueOf(tokens.charAt(i));
    }
    FamilyName family = text.at(Layers.FAMILY_NAMES, i);
    if (family != null) {
      return family.kind().name().substring(0, 3);
    }
    return phraseAt(i);
  }

  private String phraseAt(int i) {
    NotPerson guard = text.at(Layers.NOT_PERSONS, i);
    if (guard != null && guard.kind() != NotPerson.Kind.PREFIX) {
      return guard.kind().name();
    }
    for (int layer = 0; layer < PHRASES.size(); layer++) {
      if (text.has(PHRASES.get(layer), i) && !isNoAddress(i)) {
        return NAMES.get(layer);
      }
    }
    if (text.has(Layers.MODIFIERS, i)) {
      return "pos";
    }
    Word word = text.at(Layers.WORDS, i);
    return word != null ? word.kind().name() : shape(i);
  }

  private boolean isNoAddress(int i) {
    Honorific honorific = text.at(Layers.HONORIFICS, i);
    return honorific != null && honorific.kind() == Honorific.Kind.NONE;
  }

  private String shape(int i) {
    return switch (tokens.shape(i)) {
      case LOWER -> "low";
      case NUMBER -> "num";
      default -> String.valueOf(NameShape.of(tokens, i));
    };
  }

  /** What stands before the run: the longest phrase that ends there, else the word. */
  private String left(int from) {
    if (from == 0 || tokens.lineBefore(from)) {
      return "#";
    }
    for (int back = LONGEST_PHRASE; back >= 1; back--) {
      for (int layer = 0; layer < PHRASES.size(); layer++) {
        if (text.end(PHRASES.get(layer), from - back) == from) {
          return NAMES.get(layer) + caps(from - 1);
        }
      }
    }
    NotPerson guard = text.at(Layers.NOT_PERSONS, from - 1);
    if (guard != null && guard.kind() == NotPerson.Kind.PREFIX) {
      return "guard";
    }
    return at(from - 1) + caps(from - 1);
  }

  private String caps(int i) {
    return tokens.shape(i).hasCapital() ? "^" : "";
  }

  /** What stands behind the run: behind a comma or dash also what follows it. */
  private String right(int to) {
    if (to >= tokens.size() || tokens.lineBefore(to)) {
      return "#";
    }
    String at = at(to) + caps(to);
    boolean mark = tokens.isOneOf(to, ",-–(:");
    return mark ? at + at(to + 1) : at;
  }

  /**
   * The office or address that the words before the run belong to, without a mark or a verb
   * between.
   */
  private String opened(int from) {
    for (int i = from - 1; i >= 0 && from - i <= CLAUSE; i--) {
      if (tokens.isOneOf(i, ",;:.!?()") || tokens.lineBefore(i + 1)) {
        return "";
      }
      if (text.has(Layers.POSITIONS, i)) {
        return "pos";
      }
      if (text.has(Layers.HONORIFICS, i) && !isNoAddress(i)) {
        return "hon";
      }
      if (text.has(Layers.ROLE_CUES, i)) {
        return "cue";
      }
    }
    return "";
  }
}
