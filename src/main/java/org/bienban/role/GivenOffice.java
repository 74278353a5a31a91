package org.bienban.role;

import java.util.Optional;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.Position;
import org.bienban.text.Tokens;

/**
 * Finds the body of an office that somebody is given, which stands behind it as a place would
 * ({@code giữ chức vụ Phó Giám đốc | tại Sở Xây dựng}) or before it ({@code về công tác tại Sở Xây
 * dựng, | giữ chức vụ Phó Giám đốc}).
 */
final class GivenOffice {
  /** The most words of a phrase that gives an office. */
  private static final int LONGEST_CUE = 7;

  /** How far before an office without a body the body of its new holder may stand. */
  private static final int MOST_BEFORE = 24;

  private final AnnotatedText text;
  private final Tokens tokens;
  private final TitleWords words;
  private final BodyReader bodies;
  private final FieldReader fields;
  private final TitlePlace places;
  private final TitleWriter writer;

  GivenOffice(
      TitleWords words,
      BodyReader bodies,
      FieldReader fields,
      TitlePlace places,
      TitleWriter writer) {
    this.text = words.text();
    this.tokens = text.tokens();
    this.words = words;
    this.bodies = bodies;
    this.fields = fields;
    this.places = places;
    this.writer = writer;
  }

  /** Passes the word before the body: {@code giữ chức vụ Phó Giám đốc | tại | Sở Xây dựng}. */
  void passAt(TitleHead head, BodyDraft draft) {
    boolean bare = head.is(Position.Kind.HEAD) && !draft.isRead();
    if (bare && isAtBody(draft.at()) && isGiven(head)) {
      draft.moveTo(draft.at() + 1);
    }
  }

  private boolean isAtBody(int at) {
    return text.has(Layers.BODIES, at + 1) && words.isCapital(at + 1) && words.isAt(at);
  }

  /** True behind words that give or end an office: {@code giữ chức vụ}. */
  private boolean isGiven(TitleHead head) {
    for (int at = Math.max(0, head.from() - LONGEST_CUE); at < head.from(); at++) {
      if (text.end(Layers.WORDS, at) == head.from() && words.isOffice(at)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A title without a body with the one to which its holder is moved: {@code về công tác tại Sở Xây
   * dựng, giữ chức vụ Phó Giám đốc}.
   */
  TitleMention atBodyBefore(TitleHead head, BodyDraft draft, TitleMention title) {
    boolean bare = !draft.isRead() && head.office().body().isEmpty();
    int body = bare && isGiven(head) ? bodyBefore(head.from()) : 0;
    if (body == 0) {
      return title;
    }
    BodyDraft host = alone(body);
    boolean whole = host.isRead() && host.at() < head.from();
    String name = whole ? writer.said(host) : "";
    boolean same = !draft.isOpen() || TitleWriter.startsWith(name, title.head());
    return whole && same ? within(title, draft.rank(), host, name) : title;
  }

  /** Where the nearest body behind such a word begins in the clause before; 0 if none does. */
  private int bodyBefore(int from) {
    for (int at = from - 1; at >= Math.max(0, from - MOST_BEFORE); at--) {
      if (tokens.isOneOf(at, ";.:") || tokens.lineBefore(at + 1)) {
        return 0;
      }
      if (isAtBody(at)) {
        return at + 1;
      }
    }
    return 0;
  }

  /** Reads a body that stands without an office. */
  private BodyDraft alone(int from) {
    BodyDraft draft = BodyDraft.alone(text, from);
    int before;
    do {
      before = draft.at();
      if (draft.goesOn()) {
        bodies.read(draft);
        fields.read(draft);
        places.read(draft);
      }
    } while (draft.at() > before);
    return draft;
  }

  private static TitleMention within(
      TitleMention title, BodyRank own, BodyDraft host, String name) {
    return title.within(
        Optional.of(name),
        host.place(),
        host.rank().isPlaced(),
        own.branch().or(host::branch),
        host.rank().anyLevel());
  }
}
