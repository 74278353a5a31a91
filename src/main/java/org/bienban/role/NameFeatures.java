package org.bienban.role;

import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.FamilyName;
import org.bienban.lexicon.Honorific;
import org.bienban.lexicon.Layer;
import org.bienban.lexicon.LayerSet;
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
  private static final Layer<?>[] PHRASES = {
    Layers.HONORIFICS,
    Layers.POSITIONS,
    Layers.BODIES,
    Layers.FIELDS,
    Layers.PLACES,
    Layers.PLACE_KINDS,
    Layers.ROLE_CUES
  };
  private static final LayerSet ANY_PHRASE = LayerSet.of(PHRASES);
  private static final String[] NAMES = {"hon", "pos", "bod", "fie", "pla", "kin", "cue"};
  private static final int LONGEST_PHRASE = 8;
  private static final int CLAUSE = 14;

  /** The parts that the start of a run tells, which stay where only its end moves. */
  private static final int FIRST = 0;

  private static final int LEFT = 1;
  private static final int OPENED = 2;
  private static final int OF_START = 3;

  private static final int PATTERN = 3;
  private static final int COVERED = 4;
  private static final int RIGHT = 5;
  private static final int LAST = 6;

  /** The features that join parts, in the order in which the model was trained with them. */
  private static final Feature[] JOINED = {
    new Feature("p=", PATTERN),
    new Feature("c=", COVERED),
    new Feature("1=", FIRST),
    new Feature("p1=", PATTERN, FIRST),
    new Feature("l=", LEFT),
    new Feature("r=", RIGHT),
    new Feature("lr=", LEFT, RIGHT),
    new Feature("pl=", PATTERN, LEFT),
    new Feature("pr=", PATTERN, RIGHT),
    new Feature("cl=", COVERED, LEFT),
    new Feature("cr=", COVERED, RIGHT),
    new Feature("1r=", FIRST, RIGHT),
    new Feature("1c=", FIRST, COVERED),
    new Feature("1lp=", FIRST, LEFT, PATTERN),
    new Feature("o=", OPENED, LEFT),
    new Feature("n=", LAST, RIGHT),
  };

  private final AnnotatedText text;
  private final Tokens tokens;
  private final FeatureText out = new FeatureText();
  private final Folding folding = new Folding();

  /** Where the run before began. */
  private int start = -1;

  NameFeatures(AnnotatedText text) {
    this.text = text;
    this.tokens = text.tokens();
  }

  /**
   * The features of the words from token {@code from} to before token {@code to}; the next call
   * overwrites them.
   */
  FeatureText of(int from, int to) {
    if (from != start) {
      startParts(from);
    }
    out.clearFrom(OF_START);
    endParts(from, to);
    for (Feature feature : JOINED) {
      out.join(feature.name, feature.parts);
    }
    words(from, to);
    return out;
  }

  private void startParts(int from) {
    start = from;
    out.clear();
    at(from);
    out.endPart();
    left(from);
    out.endPart();
    out.write(opened(from)).endPart();
  }

  private void endParts(int from, int to) {
    pattern(from, to);
    out.endPart();
    covered(from, to);
    out.endPart();
    right(to);
    out.endPart();
    at(to - 1);
    out.endPart();
  }

  private void words(int from, int to) {
    word("w1=", from).endFeature();
    word("w2=", from);
    if (from + 1 < to) {
      word("_", from + 1).endFeature();
    } else {
      out.write('_').endFeature();
    }
    for (int i = from + 1; i < to - 1; i++) {
      word("wm=", i).endFeature();
    }
    if (to - from > 1) {
      word("wn=", to - 1).endFeature();
    }
    word("wl=", from - 1).endFeature();
    word("wr=", to).endFeature();
  }

  private FeatureText word(String before, int i) {
    out.write(before);
    if (i < 0 || i >= tokens.size()) {
      return out.write('#');
    }
    folding.set(tokens.text(), tokens.start(i), tokens.end(i));
    return out.write(folding);
  }

  /** One letter a word; a mark inside a name stands for itself. */
  private void pattern(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean mark = tokens.shape(i) == Shape.PUNCTUATION;
      out.write(mark ? tokens.charAt(i) : NameShape.of(tokens, i, folding));
    }
  }

  /** Which phrases of the tables lie in the run: all of it, at its start, at its end, or beyond. */
  private void covered(int from, int to) {
    for (int i = from; i < to; i++) {
      for (int layer = 1; layer < 6 && text.hasAny(ANY_PHRASE, i); layer++) {
        int end = text.end(PHRASES[layer], i);
        if (end > i + 1 || (end == i + 1 && layer == 4)) {
          out.write(i == from ? '<' : '-').write(NAMES[layer]);
          out.write(end == to ? '>' : end > to ? '+' : '-');
        }
      }
    }
  }

  /** The class of what starts at a token. */
  private void at(int i) {
    if (i < 0 || i >= tokens.size()) {
      out.write('#');
    } else if (tokens.shape(i) == Shape.PUNCTUATION) {
      out.write(tokens.charAt(i));
    } else {
      FamilyName family = text.at(Layers.FAMILY_NAMES, i);
      if (family != null) {
        out.write(family(family.kind()));
      } else {
        phraseAt(i);
      }
    }
  }

  private static String family(FamilyName.Kind kind) {
    return switch (kind) {
      case COMMON -> "COM";
      case AMBIGUOUS -> "AMB";
      case MINORITY -> "MIN";
    };
  }

  private void phraseAt(int i) {
    NotPerson guard = text.at(Layers.NOT_PERSONS, i);
    if (guard != null && guard.kind() != NotPerson.Kind.PREFIX) {
      out.write(guard.kind().name());
      return;
    }
    int phrase = isNoAddress(i) ? PHRASES.length : phrase(i);
    if (phrase < PHRASES.length) {
      out.write(NAMES[phrase]);
    } else if (text.has(Layers.MODIFIERS, i)) {
      out.write("pos");
    } else {
      Word word = text.at(Layers.WORDS, i);
      if (word != null) {
        out.write(word.kind().name());
      } else {
        shape(i);
      }
    }
  }

  /** The number of the first kind of phrase that starts here. */
  private int phrase(int i) {
    int phrase = 0;
    while (phrase < PHRASES.length && !text.has(PHRASES[phrase], i)) {
      phrase++;
    }
    return phrase;
  }

  private boolean isNoAddress(int i) {
    Honorific honorific = text.at(Layers.HONORIFICS, i);
    return honorific != null && honorific.kind() == Honorific.Kind.NONE;
  }

  private void shape(int i) {
    switch (tokens.shape(i)) {
      case LOWER -> out.write("low");
      case NUMBER -> out.write("num");
      default -> out.write(NameShape.of(tokens, i, folding));
    }
  }

  /** What stands before the run: the longest phrase that ends there, else the word. */
  private void left(int from) {
    if (from == 0 || tokens.lineBefore(from)) {
      out.write('#');
      return;
    }
    int phrase = phraseBefore(from);
    if (phrase < PHRASES.length) {
      out.write(NAMES[phrase]);
      caps(from - 1);
    } else if (isGuard(from - 1)) {
      out.write("guard");
    } else {
      at(from - 1);
      caps(from - 1);
    }
  }

  /** The number of the kind of the longest phrase that ends before the token. */
  private int phraseBefore(int from) {
    for (int back = LONGEST_PHRASE; back >= 1; back--) {
      boolean any = text.hasAny(ANY_PHRASE, from - back);
      for (int phrase = 0; phrase < PHRASES.length && any; phrase++) {
        if (text.end(PHRASES[phrase], from - back) == from) {
          return phrase;
        }
      }
    }
    return PHRASES.length;
  }

  private boolean isGuard(int i) {
    NotPerson guard = text.at(Layers.NOT_PERSONS, i);
    return guard != null && guard.kind() == NotPerson.Kind.PREFIX;
  }

  private void caps(int i) {
    if (tokens.shape(i).hasCapital()) {
      out.write('^');
    }
  }

  /** What stands behind the run: behind a comma or dash also what follows it. */
  private void right(int to) {
    if (to >= tokens.size() || tokens.lineBefore(to)) {
      out.write('#');
      return;
    }
    at(to);
    caps(to);
    if (tokens.isOneOf(to, ",-–(:")) {
      at(to + 1);
    }
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

  /** A feature: its name and the parts that it joins. */
  private static final class Feature {
    private final String name;
    private final int[] parts;

    Feature(String name, int... parts) {
      this.name = name;
      this.parts = parts;
    }
  }
}
