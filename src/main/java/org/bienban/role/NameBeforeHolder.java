package org.bienban.role;

import java.util.Optional;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Layers;
import org.bienban.text.Shape;
import org.bienban.text.Tokens;

/**
 * Reads the last words of a body or its place that only the name of the holder behind them shows to
 * be no name of a person: {@code Quận ủy | Tây Đô | Nguyễn Văn A}.
 */
final class NameBeforeHolder {
  private static final int MOST_WORDS = 3;

  private final AnnotatedText text;
  private final Tokens tokens;
  private final TitleWords words;

  NameBeforeHolder(TitleWords words) {
    this.text = words.text();
    this.tokens = text.tokens();
    this.words = words;
  }

  /**
   * A place that no table lists between a body of the report's own and its holder: {@code Quận ủy
   * Tây Đô | Nguyễn Văn A}.
   */
  void place(BodyDraft draft) {
    if (!draft.rank().isPlaced() || !draft.endsHere() || draft.hasPlace()) {
      return;
    }
    int start = draft.at();
    int end = start;
    while (end - start < MOST_WORDS && isPartOfPlace(end) && !words.isUsualName(end)) {
      end++;
    }
    if (end > start && words.isUsualName(end)) {
      draft.setName(Optional.of(Writing.asWritten(tokens, start, end)));
      draft.moveTo(end);
    }
  }

  private boolean isPartOfPlace(int at) {
    return words.isFreeCapital(at)
        && tokens.shape(at) == Shape.CAPITALIZED
        && words.names().known(at, true) < 0
        && !text.has(Layers.FIELDS, at);
  }

  /**
   * The last words of a name that a usual name of a person follows, where all of them are too long
   * for one person: {@code HTX Dịch vụ nông nghiệp | Quyết Tâm | Phạm Quang Huy}.
   */
  void body(BodyDraft draft) {
    int start = draft.at();
    boolean free = draft.endsHere() && !draft.hasPlace() && !draft.rank().isPlaced();
    if (!free || words.isUsualFamily(start)) {
      return;
    }
    int end = start;
    while (end - start < MOST_WORDS && isPartOfBody(end) && !endsBefore(start, end)) {
      end++;
    }
    if (endsBefore(start, end)) {
      draft.extend(end);
    }
  }

  private boolean endsBefore(int start, int end) {
    return end > start + 1 && words.isUsualName(end);
  }

  private boolean isPartOfBody(int at) {
    return words.isFreeCapital(at) && tokens.shape(at) == Shape.CAPITALIZED && !words.isStrange(at);
  }
}
