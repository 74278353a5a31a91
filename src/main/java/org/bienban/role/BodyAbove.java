package org.bienban.role;

import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Body;
import org.bienban.lexicon.Layers;
import org.bienban.record.Title;
import org.bienban.text.Tokens;

/**
 * Reads the body above the one of a title where a mark parts them: {@code Vụ trưởng Vụ 1 | , Ban
 * Nội chính Trung ương}, {@code Trưởng phòng Cải cách hành chính | (Sở Nội vụ)}.
 */
final class BodyAbove {
  private static final int MOST_IN_BRACKETS = 16;

  private final AnnotatedText text;
  private final Tokens tokens;
  private final TitleWords words;
  private final NameFinder names;
  private final BodyNameEnds ends;

  BodyAbove(TitleWords words, BodyNameEnds ends) {
    this.text = words.text();
    this.tokens = text.tokens();
    this.words = words;
    this.names = words.names();
    this.ends = ends;
  }

  /** The body above in brackets: {@code Trưởng phòng Cải cách hành chính (Sở Nội vụ)}. */
  void inBrackets(TitleHead head, BodyDraft draft) {
    int first = draft.at() + 1;
    boolean other = tokens.is(first - 1, '(') && !words.isBracketed(first - 1); // not "(UNESCO)"
    boolean alone = draft.endsHere() && !draft.rank().isPlaced();
    Body parent = other && alone ? text.at(Layers.BODIES, first) : null;
    int close = parent == null ? -1 : closing(first);
    if (parent != null && close > 0) {
      draft.rank(parent);
      draft.setAbove(Writing.repaired(text, first, close, head.misprint()));
      draft.moveTo(close + 1);
    }
  }

  /** The bracket behind a body; -1 where something else stands in it. */
  private int closing(int from) {
    for (int at = from; at < limit(from) && !tokens.lineBefore(at); at++) {
      if (tokens.is(at, ')')) {
        return at;
      }
      boolean office = at > from && text.has(Layers.POSITIONS, at) && !isInBody(from, at);
      if (office || text.has(Layers.HONORIFICS, at)) {
        return -1;
      }
    }
    return -1;
  }

  private int limit(int from) {
    return Math.min(tokens.size(), from + MOST_IN_BRACKETS);
  }

  private boolean isInBody(int from, int at) {
    for (int body = from; body < at; body++) {
      if (text.end(Layers.BODIES, body) > at) {
        return true;
      }
    }
    return false;
  }

  /**
   * The body above, after a comma and before the name: {@code Vụ trưởng Vụ 1, Ban Nội chính Trung
   * ương A}.
   */
  void behindComma(TitleHead head, BodyDraft draft) {
    int first = draft.at() + 1;
    Body parent = tokens.is(first - 1, ',') ? text.at(Layers.BODIES, first) : null;
    if (parent == null || !mayHave(head, draft) || startsOffice(first)) {
      return;
    }
    int end = end(first);
    if (draft.isRead() ? closes(end) : names.known(end, true) > 0) {
      draft.rank(parent);
      draft.extend(first, end);
    }
  }

  /** An office without a body has one behind a comma where it is complete and held. */
  private static boolean mayHave(TitleHead head, BodyDraft draft) {
    return draft.isRead() || (!draft.isOpen() && head.status() == Title.Status.CURRENT);
  }

  private boolean startsOffice(int at) {
    return text.has(Layers.POSITIONS, at) || text.has(Layers.MODIFIERS, at);
  }

  private boolean closes(int end) {
    return end >= tokens.size() || tokens.isOneOf(end, ",;.)") || ends.startsElse(end);
  }

  /** The end of a body with its fields, places and further bodies. */
  private int end(int body) {
    int end = text.end(Layers.BODIES, body);
    int next = partEnd(end);
    while (next > end) {
      end = next;
      next = partEnd(end);
    }
    return end;
  }

  private int partEnd(int at) {
    int place = Math.max(text.end(Layers.PLACES, at), text.end(Layers.PLACE_KINDS, at));
    int body = names.known(at, true) > 0 ? at : text.end(Layers.BODIES, at);
    return Math.max(body, Math.max(place, text.end(Layers.FIELDS, at)));
  }
}
