package org.bienban.venue;

import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.VenueWord;
import org.bienban.lexicon.VenueWord.Kind;
import org.bienban.record.Venue;
import org.bienban.text.Folding;
import org.bienban.text.Shape;
import org.bienban.text.Tokens;

/**
 * Tells whether two bridge points of one unit are the same: {@code điểm cầu UBND tỉnh Sơn La} is
 * {@code điểm cầu Sơn La}, and {@code điểm cầu Công an tỉnh Sơn La} is another. For one text and
 * one thread.
 */
final class SamePoint {
  private final AnnotatedText text;
  private final Tokens tokens;

  SamePoint(AnnotatedText text) {
    this.text = text;
    this.tokens = text.tokens();
  }

  /** True where one unit sits at both: the same body, or the unit itself and its seat. */
  boolean isOneSeat(Found earlier, Found later) {
    String one = earlier.body();
    String other = later.body();
    if (one.equals(other)) {
      return true;
    }
    if (one.isEmpty() || other.isEmpty()) {
      return isSeat(one.isEmpty() ? later : earlier);
    }
    return isHallOf(earlier, later) || isHallOf(later, earlier);
  }

  /**
   * {@code điểm cầu Nhà hát Trưng Vương (Đà Nẵng) … điểm cầu Đà Nẵng}: the bare name of the unit,
   * said after the place of some other house there.
   */
  boolean isShortened(Found earlier, Found later) {
    return earlier.kind() == Venue.Kind.BRIDGE
        && !earlier.body().isEmpty()
        && later.body().isEmpty()
        && !text.has(Layers.PLACE_KINDS, later.head());
  }

  /** {@code Hội trường Tỉnh ủy} and {@code Tỉnh ủy}. */
  boolean isHallOf(Found hall, Found house) {
    int length = house.to() - house.head();
    int from = hall.to() - length;
    if (length == 0 || from <= hall.head() || !isSeat(hall.head(), from)) {
      return false;
    }
    return Folding.fold(tokens.text(from, hall.to()))
        .equals(Folding.fold(tokens.text(house.head(), house.to())));
  }

  private boolean isSeat(Found point) {
    return isSeat(point.head(), point.to());
  }

  /** Nothing but houses from which a unit takes part, with their numbers, and the unit. */
  private boolean isSeat(int from, int to) {
    int i = from;
    while (i < to) {
      int next = Math.max(text.end(Layers.PLACES, i), text.end(Layers.PLACE_KINDS, i));
      VenueWord word = text.at(Layers.VENUE_WORDS, i);
      boolean seat = word != null && (word.is(Kind.SEAT) || word.is(Kind.LINK) || word.is(Kind.AT));
      next = seat ? Math.max(next, text.end(Layers.VENUE_WORDS, i)) : next;
      boolean counted = tokens.shape(i) == Shape.NUMBER || tokens.end(i) - tokens.start(i) == 1;
      if (next <= i && !counted) {
        return false;
      }
      i = Math.max(next, i + 1);
    }
    return true;
  }
}
