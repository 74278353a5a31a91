package org.bienban.role;

import java.util.Optional;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Body;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.Position;
import org.bienban.text.Folding;
import org.bienban.text.Tokens;

/**
 * Writes what has been read of a title with abbreviations expanded and misprints repaired: {@code
 * PCT UBND tỉnh} as {@code Phó Chủ tịch Ủy ban nhân dân tỉnh}, its body as {@code Ủy ban nhân dân}.
 */
final class TitleWriter {
  private static final String RULE = "title-grammar";

  private final AnnotatedText text;
  private final Tokens tokens;

  TitleWriter(AnnotatedText text) {
    this.text = text;
    this.tokens = text.tokens();
  }

  /** The title of a head and a body that have been read to their end. */
  TitleMention mention(TitleHead head, BodyDraft draft) {
    Position office = head.office();
    BodyRank rank = draft.rank();
    Optional<String> body = bodyOf(head, draft);
    body.ifPresent(rank::learn);
    Optional<PlaceRef> place = draft.place();
    return new TitleMention(
        head.from(),
        draft.at(),
        Writing.asWritten(tokens, head.from(), draft.at()),
        expanded(head, draft.at()),
        head.position(),
        head.positionAlone(),
        Folding.fold(head.hasNoun() ? office.noun() : office.position()),
        body,
        rank.committee(),
        rank.seat(),
        place,
        rank.isPlaced() || (office.body().isPresent() && place.isPresent()),
        kindOf(head),
        draft.branch(),
        rank.anyLevel(),
        head.status(),
        head.misprint(),
        RULE);
  }

  private static TitleMention.Kind kindOf(TitleHead head) {
    if (ServedSeat.isMember(head.office())) {
      return TitleMention.Kind.MEMBER;
    }
    if (head.is(Position.Kind.SEAT)) {
      return TitleMention.Kind.SEAT;
    }
    return head.hasNoun() ? TitleMention.Kind.PART : TitleMention.Kind.HEAD;
  }

  private String expanded(TitleHead head, int to) {
    int from = head.from();
    if (!head.isAbbreviated() && head.misprint().isEmpty()) {
      return Writing.expanded(text, from, to);
    }
    int office = head.officeFrom();
    int behind = head.officeEnd();
    String before = office > from ? Writing.expanded(text, from, office) + " " : "";
    String rest = behind < to ? " " + Writing.repaired(text, behind, to, head.misprint()) : "";
    return before + head.office().full() + rest;
  }

  /** The body with the noun or the body that the office holds, and the one above. */
  private Optional<String> bodyOf(TitleHead head, BodyDraft draft) {
    Position office = head.office();
    if (!draft.isRead()) {
      return office.body();
    }
    String said = said(draft, !head.hasNoun(), head.misprint());
    boolean ofNoun =
        head.hasNoun() && draft.from() == head.officeEnd() && !startsWith(said, office.noun());
    String own = ofNoun ? office.noun() + " " + said : said;
    Optional<String> implied = office.body().filter(body -> !startsWith(own, body));
    String whole = implied.map(body -> body + " " + own).orElse(own);
    return Optional.of(draft.above().map(body -> whole + ", " + body).orElse(whole));
  }

  /** A body that stands without an office. */
  String said(BodyDraft alone) {
    return said(alone, true, Optional.empty());
  }

  /**
   * The body as written with abbreviations expanded; a short name that the tables complete in full.
   */
  private String said(BodyDraft draft, boolean alone, Optional<Misprint> misprint) {
    Body whole = draft.first();
    boolean listed = whole != null && text.end(Layers.BODIES, draft.from()) == draft.to();
    boolean completed = whole != null && listed && !whole.full().equals(whole.text());
    return whole != null && alone && completed
        ? whole.full()
        : Writing.repaired(text, draft.from(), draft.to(), misprint);
  }

  /** True where the words of a body start with these. */
  static boolean startsWith(String body, String start) {
    return (Folding.fold(body) + " ").startsWith(Folding.fold(start) + " ");
  }
}
