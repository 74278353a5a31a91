package org.bienban.role;

import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.FamilyName;
import org.bienban.lexicon.Layers;
import org.bienban.text.Tokens;

/**
 * Asks the model where the grammar of names is in doubt: about names that no family name opens,
 * family names that are words or places as well ({@code Hà}, {@code Thái}), names of two words, and
 * what only a form of address or a title makes a name. Each place of a text is judged once, for the
 * grammar comes back to it. For one text and one thread.
 */
final class NameJudge {
  static final int NONE = -1;
  private static final int USUAL_WORDS = 4;

  /** How likely a name is, in the steps that the grammar asks for; the first is step 1. */
  private static final double[] STEPS = {0.05, 0.2, 0.7, 0.8};

  /** From here on a run that no family name opens is a name. */
  private static final int NEW = 4;

  /** From here on a run that the grammar refused for its family name is one after all. */
  private static final int ADD = 3;

  /** Below, a run that only a form of address or a title made a name is none. */
  private static final int CALLED = 2;

  /** From here on a run that the grammar took, with a doubtful family name, stays one. */
  private static final int KEEP = 1;

  /** Below, a common family name with one word behind it is no name. */
  private static final int DROP = 1;

  private static final byte NOT_ASKED = 0;
  private static final byte NEVER = 1;
  private static final byte MAYBE = 2;
  private static final byte JUDGED = 3;

  private final AnnotatedText text;
  private final Tokens tokens;
  private final NameModel model;
  private final NameRuns runs;
  private final NameFeatures features;

  /** For each token what is known of a name there; from {@link #JUDGED} on its step as well. */
  private final byte[] states;

  /** For each token that was judged the tokens of the likeliest name; 0 if there is none. */
  private final byte[] lengths;

  NameJudge(AnnotatedText text, NameModel model) {
    this.text = text;
    this.tokens = text.tokens();
    this.model = model;
    this.runs = new NameRuns(text);
    this.features = new NameFeatures(text);
    this.states = new byte[tokens.size()];
    this.lengths = new byte[tokens.size()];
  }

  /** The end of a name at token {@code i}, where the grammar says {@code end}. */
  int known(int i, int end) {
    if (!mayStart(i)) {
      return end;
    }
    FamilyName family = text.at(Layers.FAMILY_NAMES, i);
    if (family == null) {
      return likelier(i, NEW);
    }
    if (family.kind() == FamilyName.Kind.COMMON) {
      return end - i == 2 ? ofTwoWords(i, end) : end;
    }
    int judged = likelier(i, end == NONE || runs.goesOn(i) ? ADD : KEEP);
    return isCutShort(i, judged, end) ? end : judged;
  }

  /** A name of usual length that the grammar ends where its capitals end is not made shorter. */
  private static boolean isCutShort(int i, int judged, int end) {
    return judged != NONE && judged < end && end - i <= USUAL_WORDS;
  }

  /** The end of a name after a form of address or a title, where the grammar says {@code end}. */
  int called(int i, int end) {
    return end - i >= 2 && isUnlikely(i, CALLED) ? NONE : end;
  }

  /** The end of a given name alone: none where it opens a run that is no name. */
  int given(int i, int end) {
    return end != NONE && isUnlikely(i, DROP) ? NONE : end;
  }

  /** True where a name stands at token {@code i} for what the model says alone. */
  boolean found(int i) {
    return !text.has(Layers.FAMILY_NAMES, i);
  }

  /** {@code Nguyễn Văn} may have been cut before a given name that is a word as well. */
  private int ofTwoWords(int i, int end) {
    if (!isUnlikely(i, DROP)) {
      int longer = likelier(i, NEW);
      return longer > end ? longer : end;
    }
    return runs.next(i, end) == NONE ? NONE : end;
  }

  private boolean isUnlikely(int i, int least) {
    return mayStart(i) && step(i) < least;
  }

  private boolean mayStart(int i) {
    if (i >= tokens.size()) {
      return false;
    }
    if (states[i] == NOT_ASKED) {
      states[i] = runs.mayStart(i) ? MAYBE : NEVER;
    }
    return states[i] != NEVER;
  }

  private int likelier(int i, int least) {
    return step(i) >= least ? i + lengths[i] : NONE;
  }

  /** How many steps the likeliest name at token {@code i}, where one may start, reaches. */
  private int step(int i) {
    if (states[i] < JUDGED) {
      judge(i);
    }
    return states[i] - JUDGED;
  }

  private void judge(int i) {
    double likeliest = 0;
    for (int end = runs.next(i, i + 1); end != NONE; end = runs.next(i, end)) {
      double person = model.person(features.of(i, end));
      if (person > likeliest) {
        likeliest = person;
        lengths[i] = (byte) (end - i);
      }
    }
    int step = 0;
    while (step < STEPS.length && likeliest >= STEPS[step]) {
      step++;
    }
    states[i] = (byte) (JUDGED + step);
  }
}
