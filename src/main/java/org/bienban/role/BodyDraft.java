package org.bienban.role;

import java.util.Optional;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Body;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.PlaceKind;
import org.bienban.record.Title;
import org.jspecify.annotations.Nullable;

/**
 * The body and the place of a title while they are read, with the token at which reading goes on:
 * of {@code Sở Nội vụ tỉnh Lai Châu} first {@code Sở}, at {@code Nội}. For one title and one
 * thread.
 */
final class BodyDraft {
  private static final int NONE = -1;

  private final AnnotatedText text;
  private final int start;
  private final boolean ofOffice;
  private final BodyRank rank;
  private int at;
  private int from = NONE;
  private int to = NONE;
  private boolean open;
  private Optional<String> above = Optional.empty();
  private Optional<PlaceKind> kind = Optional.empty();
  private Optional<String> name = Optional.empty();

  private BodyDraft(AnnotatedText text, int start, boolean ofOffice) {
    this.text = text;
    this.start = start;
    this.ofOffice = ofOffice;
    this.at = start;
    this.rank = new BodyRank(text.lexicon());
  }

  /** The body of an office, to be read from the token {@code start} on. */
  static BodyDraft of(TitleHead head, AnnotatedText text, int start) {
    BodyDraft draft = new BodyDraft(text, start, true);
    draft.rank.take(head.office());
    draft.open = head.hasNoun();
    return draft;
  }

  /** A body that stands without an office. */
  static BodyDraft alone(AnnotatedText text, int start) {
    return new BodyDraft(text, start, false);
  }

  /** The token at which reading goes on. */
  int at() {
    return at;
  }

  void moveTo(int token) {
    at = token;
  }

  /** True where nothing has been read behind the office. */
  boolean isAtOffice() {
    return ofOffice && at == start;
  }

  /** True behind an office, a body or a kind of place, whose place a name may be. */
  boolean mayHaveName() {
    return ofOffice || isRead() || kind.isPresent();
  }

  /** True where a token is left on the line. */
  boolean goesOn() {
    return at < text.tokens().size() && !text.tokens().lineBefore(at);
  }

  /** Whether a body has been read. */
  boolean isRead() {
    return from >= 0;
  }

  /** The first token of the body; negative if none has been read. */
  int from() {
    return from;
  }

  /** The token after the body; negative if none has been read. */
  int to() {
    return to;
  }

  /** True where the body ends at the token at hand. */
  boolean endsHere() {
    return to == at;
  }

  /** True where the body is one phrase of the table of bodies and ends at the token at hand. */
  boolean isOnePhrase() {
    return to == at && text.end(Layers.BODIES, from) == at;
  }

  /** The phrase of the table of bodies that the body begins with; null if there is none. */
  @Nullable Body first() {
    return from < 0 ? null : text.at(Layers.BODIES, from);
  }

  /** Takes the tokens at hand up to {@code end} into the body. */
  void extend(int end) {
    extend(at, end);
  }

  /**
   * Takes the tokens up to {@code end} into the body, which begins at {@code first} if it is new.
   */
  void extend(int first, int end) {
    if (from < 0) {
      from = first;
    }
    at = end;
    to = end;
  }

  /** True where the name of the body is awaited whose noun the office holds. */
  boolean isOpen() {
    return open;
  }

  void close() {
    open = false;
  }

  BodyRank rank() {
    return rank;
  }

  void rank(Body body) {
    rank.take(body, first());
  }

  /** The branch; a body that only its unit of territory explains is the unit's. */
  Optional<Title.Branch> branch() {
    boolean ofUnit = isRead() && isOfUnit(); // "Trung tâm … tỉnh"
    return rank.anyBranch().or(() -> ofUnit ? Optional.of(Title.Branch.STATE) : Optional.empty());
  }

  /** The body above, which brackets or a comma part from its own. */
  Optional<String> above() {
    return above;
  }

  void setAbove(String body) {
    above = Optional.of(body);
  }

  Optional<PlaceKind> kind() {
    return kind;
  }

  void setKind(Optional<PlaceKind> some) {
    kind = some;
  }

  /** Whether the kind of place is one of those with official tables: {@code tỉnh}. */
  boolean isOfUnit() {
    return kind.filter(PlaceKind::official).isPresent();
  }

  Optional<String> name() {
    return name;
  }

  void setName(Optional<String> some) {
    name = some;
  }

  /** Whether a place has been read, or its kind. */
  boolean hasPlace() {
    return kind.isPresent() || name.isPresent();
  }

  /** The place as the title names it, or only its kind. */
  Optional<PlaceRef> place() {
    return hasPlace() ? Optional.of(new PlaceRef(kind, name)) : Optional.empty();
  }
}
