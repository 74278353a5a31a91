package org.bienban.role;

import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Body;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.Position;
import org.bienban.lexicon.Word;
import org.bienban.record.Title;
import org.bienban.text.Shape;
import org.bienban.text.Tokens;

/**
 * Reads names of bodies that no table lists and no Vietnamese word explains: {@code Chủ tịch |
 * IAGTO}, {@code Giám đốc | Vietnam Airlines | Hồ Thị Sương}.
 */
final class BrandReader {
  /** The most words of a name that no table lists as a body. */
  private static final int MOST_WORDS = 3;

  private final AnnotatedText text;
  private final Tokens tokens;
  private final TitleWords words;
  private final NameFinder names;

  BrandReader(TitleWords words) {
    this.text = words.text();
    this.tokens = text.tokens();
    this.words = words;
    this.names = words.names();
  }

  /** A capitalised word or initials that no table and no Vietnamese word explains. */
  boolean isBrand(int at) {
    return words.isFreeCapital(at)
        && (words.inLetters(at) || words.isStrange(at))
        && !text.has(Layers.FAMILY_NAMES, at)
        && !isNameBefore(at);
  }

  /** A name that is no brand before a name: {@code PVN | Nguyễn Văn A} is one. */
  private boolean isNameBefore(int at) {
    return names.known(at) > 0 && !words.startsPerson(at + 1);
  }

  /**
   * The end of a brand: several words, or a word and its year, only before a person: {@code Vietnam
   * Airlines | Hồ Thị Sương}.
   */
  int end(int at) {
    int end = at + 1;
    while (words.isInnerHyphen(end) && words.inLetters(at) && words.isCapital(end + 1)) {
      end += 2; // "UN-Women"
    }
    int first = end;
    while (end - at < MOST_WORDS && isBrand(end)) {
      end++;
    }
    if (words.isNumber(end)) {
      end++;
    }
    return words.startsPerson(end) ? end : first;
  }

  /**
   * A name that no table lists as the body: {@code Chủ tịch IAGTO}; in small letters only before a
   * person: {@code Giám đốc Navitek Hồ Thị Sương}.
   */
  void read(TitleHead head, BodyDraft draft) {
    int i = draft.at();
    int apposed = apposedEnd(head, draft);
    if (apposed > i) {
      draft.extend(apposed);
      return;
    }
    boolean headline = tokens.shape(i - 1) == Shape.UPPER && !head.isAbbreviated();
    if (isBrand(i) && !headline && (words.inLetters(i) || words.startsPerson(end(i)))) {
      repair(head, draft);
      draft.extend(end(i));
    }
  }

  /** Takes initials in another order for those of the body that was meant: {@code UNBD}. */
  private void repair(TitleHead head, BodyDraft draft) {
    int i = draft.at();
    Body meant = Misprints.initials(text, i);
    if (meant != null) {
      draft.rank(meant);
      head.takeMisprint(new Misprint(i, i + 1, meant.full()));
    }
  }

  /**
   * The end of strange words that an apposition ends in, with or without a place: {@code ông A,
   * Giám đốc Navitek Lai Châu;}.
   */
  private int apposedEnd(TitleHead head, BodyDraft draft) {
    int i = draft.at();
    int before = head.from() - 1;
    boolean apposed = tokens.isOneOf(before, ",-–(") || words.isWord(before, Word.Kind.LINK);
    if (!apposed || draft.rank().branch().isPresent()) {
      return i;
    }
    int end = i;
    while (end - i < MOST_WORDS && isBrand(end)) {
      end++;
    }
    int place = Math.max(end, text.end(Layers.PLACES, end));
    boolean closed = end > i && tokens.isOneOf(place, ",;.)");
    return closed && names.strange(i) < 0 ? end : i; // "Giám đốc | Anne Moreau,"
  }

  /** A strange body that somebody is head of: {@code Giám đốc | của Navitek}. */
  void readOf(TitleHead head, BodyDraft draft) {
    int i = draft.at();
    boolean bare = head.is(Position.Kind.HEAD) && !draft.isRead();
    if (bare && words.isWord(i, Word.Kind.OF) && isBrand(i + 1)) {
      draft.extend(end(i + 1));
    }
  }

  /** The company of a board: {@code Chủ tịch HĐTV PVN}. */
  void readOfBoard(BodyDraft draft) {
    Body board = draft.isOnePhrase() ? draft.first() : null;
    boolean company =
        board != null
            && board.kind() == Body.Kind.PLACED
            && TitleWords.isOf(board, Title.Branch.COMPANY);
    if (company && isBrand(draft.at())) {
      draft.extend(end(draft.at()));
    }
  }
}
