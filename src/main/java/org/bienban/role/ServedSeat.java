package org.bienban.role;

import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.Position;
import org.bienban.lexicon.Word;
import org.bienban.text.Folding;

/**
 * Reads whom the holder of an office serves, as its body: {@code Trợ lý | Thủ tướng}, {@code cố vấn
 * | cho Tổng thống Mỹ | Gary Olsen}.
 */
final class ServedSeat {
  private static final String MEMBER = Folding.fold("Ủy viên");

  private final AnnotatedText text;
  private final TitleWords words;
  private final NameFinder names;

  ServedSeat(TitleWords words) {
    this.text = words.text();
    this.words = words;
    this.names = words.names();
  }

  /** True for the seat in a committee that all its members have: {@code Ủy viên}. */
  static boolean isMember(Position office) {
    return Folding.fold(office.position()).equals(MEMBER);
  }

  /** The seat that an assistant serves: {@code Trợ lý Thủ tướng}. */
  void ofAssistant(TitleHead head, BodyDraft draft) {
    int i = draft.at();
    int at = words.isWord(i, Word.Kind.OF) ? i + 1 : i;
    Position seat = text.at(Layers.POSITIONS, at);
    boolean aide = head.is(Position.Kind.MEMBER) || at > i;
    boolean serves = aide && !head.is(Position.Kind.SEAT) && !draft.isRead();
    boolean one = seat != null && seat.kind() == Position.Kind.SEAT && !(at > i && isHeld(at));
    if (serves && seat != null && one && !isMember(seat)) {
      draft.extend(at, text.end(Layers.POSITIONS, at));
      draft.rank().takeSeat(seat);
    }
  }

  /** True where the name of its holder follows a seat: {@code của Tổng thống Pháp | …}. */
  private boolean isHeld(int at) {
    int end = seatEnd(at);
    return Math.max(names.known(end, true), names.called(end, true)) > end;
  }

  /** The end of a seat with its place: {@code Tổng thống Pháp}. */
  private int seatEnd(int at) {
    int end = text.end(Layers.POSITIONS, at);
    return Math.max(end, text.end(Layers.PLACES, end));
  }

  /**
   * Whom an adviser serves, before the adviser's name: {@code cố vấn kinh tế | cho Tổng thống Mỹ |
   * Gary Olsen}, {@code cố vấn | cho ông Olsen | Erik Dahl}.
   */
  void ofAdviser(TitleHead head, BodyDraft draft) {
    int i = draft.at();
    boolean adviser = head.is(Position.Kind.MEMBER) || draft.endsHere() || !draft.isRead();
    if (!adviser || head.is(Position.Kind.SEAT) || !words.isWord(i, Word.Kind.RECIPIENT)) {
      return;
    }
    int end = servedEnd(i + 1);
    if (end > i + 1 && names.strange(end) > end + 1) {
      draft.extend(end);
    }
  }

  /** The end of a seat, or of a form of address and a strange name; negative if none starts. */
  private int servedEnd(int at) {
    Position seat = text.at(Layers.POSITIONS, at);
    if (seat != null && seat.kind() == Position.Kind.SEAT) {
      return seatEnd(at);
    }
    int name = text.end(Layers.HONORIFICS, at);
    return name > at && words.isCapital(name) && words.isStrange(name) ? name + 1 : -1;
  }
}
