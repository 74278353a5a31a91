package org.bienban.role;

import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.Word;
import org.bienban.text.Tokens;

/**
 * Reads what joins a second body to the first of one office: {@code Văn phòng Đoàn ĐBQH | , HĐND và
 * UBND}, {@code Báo | và Đài Phát thanh}.
 */
final class BodyList {
  private final AnnotatedText text;
  private final Tokens tokens;
  private final TitleWords words;
  private final BodyReader bodies;

  BodyList(TitleWords words, BodyReader bodies) {
    this.text = words.text();
    this.tokens = text.tokens();
    this.words = words;
    this.bodies = bodies;
  }

  /** Further bodies of one office: {@code Chánh Văn phòng Đoàn ĐBQH, HĐND và UBND}. */
  void bodies(TitleHead head, BodyDraft draft) {
    if (!draft.endsHere() || !head.hasNoun()) {
      return;
    }
    int last = draft.at();
    boolean dash = false;
    while (tokens.isOneOf(last, ",-–") && words.isPlaced(last + 1)) {
      dash = !tokens.is(last, ',');
      last = text.end(Layers.BODIES, last + 1);
    }
    boolean joined = words.isWord(last, Word.Kind.AND) || tokens.is(last, '&');
    if (joined && words.isPlaced(last + 1)) {
      draft.extend(text.end(Layers.BODIES, last + 1));
    } else if (dash) {
      draft.extend(last); // "Văn phòng Đoàn ĐBQH - HĐND - UBND"
    }
  }

  /** Two nouns before one name: {@code Tổng Biên tập Báo và Đài Phát thanh - Truyền hình …}. */
  void nouns(BodyDraft draft) {
    int next = draft.at() + 1;
    if (draft.isOnePhrase()
        && words.isNoun(draft.from())
        && words.isWord(draft.at(), Word.Kind.AND)
        && words.isNoun(next)
        && words.isCapital(next)
        && words.names().known(next, true) < 0) {
      draft.moveTo(next);
      bodies.read(draft);
    }
  }
}
