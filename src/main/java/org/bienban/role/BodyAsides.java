package org.bienban.role;

import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.Word;

/**
 * Passes what stands inside the name of a body without being part of it: the abbreviation in {@code
 * Quỹ Dân số Liên hợp quốc | (UNFPA) | tại Việt Nam}, the term in {@code Trưởng đoàn ĐBQH | khóa
 * XIV | tỉnh Lai Châu}.
 */
final class BodyAsides {
  private final AnnotatedText text;
  private final TitleWords words;
  private final Posts posts;

  BodyAsides(TitleWords words, Posts posts) {
    this.text = words.text();
    this.words = words;
    this.posts = posts;
  }

  /** The body's own abbreviation in brackets where its name goes on behind it. */
  void abbreviation(BodyDraft draft) {
    int next = draft.at() + 3;
    if (draft.endsHere() && words.isBracketed(draft.at()) && goesOn(draft, next)) {
      draft.moveTo(next);
    }
  }

  private boolean goesOn(BodyDraft draft, int next) {
    return text.has(Layers.BODIES, next)
        || text.has(Layers.PLACES, next)
        || text.has(Layers.PLACE_KINDS, next)
        || posts.isMission(draft, next);
  }

  /** The term of an office before the unit of its body. A term behind both is no part of it. */
  void term(BodyDraft draft) {
    boolean behind = draft.endsHere() || (!draft.isRead() && draft.kind().isEmpty());
    if (!behind || !words.isWord(draft.at(), Word.Kind.TAIL)) {
      return;
    }
    int number = text.end(Layers.WORDS, draft.at());
    if (words.isNumeral(number) && text.has(Layers.PLACE_KINDS, number + 1)) {
      draft.moveTo(number + 1);
    }
  }
}
