package org.bienban.role;

import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.Word;

/** Tells the kind of the grammatical word at a token: {@code và} is {@link Word.Kind#AND}. */
final class GrammarWords {
  private GrammarWords() {}

  /** True where a word of this kind starts; the token need not exist. */
  static boolean is(AnnotatedText text, int at, Word.Kind kind) {
    Word word = text.at(Layers.WORDS, at);
    return word != null && word.kind() == kind;
  }
}
