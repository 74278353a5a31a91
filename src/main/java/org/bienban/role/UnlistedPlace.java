package org.bienban.role;

import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.PlaceKind;
import org.bienban.record.Place;
import org.bienban.text.Tokens;

/**
 * Tells where the name of a place ends that no table lists: {@code xã | Hòa Tân | Nguyễn Văn A},
 * {@code tỉnh | Saitama | Ono Motohiro}.
 */
final class UnlistedPlace {
  private static final int MOST_WORDS = 4;

  private final AnnotatedText text;
  private final Tokens tokens;
  private final TitleWords words;
  private final NameFinder names;
  private final BodyNameEnds ends;

  UnlistedPlace(TitleWords words, BodyNameEnds ends) {
    this.text = words.text();
    this.tokens = text.tokens();
    this.words = words;
    this.names = words.names();
    this.ends = ends;
  }

  /**
   * The end of a capitalised name or a number at a token, mostly behind the kind of place that has
   * been read; the token itself if none is there.
   */
  int end(BodyDraft draft, int start) {
    if (start >= tokens.size() || tokens.lineBefore(start)) {
      return start;
    }
    if (words.isNumber(start)) {
      return start + 1;
    }
    int dead = words.deadName(start);
    if (dead > start) {
      return dead;
    }
    return isHolder(draft, start) ? start : capitalsEnd(start);
  }

  private int capitalsEnd(int start) {
    int end = hyphenated(start);
    if (end > start) {
      return end;
    }
    while (end - start < MOST_WORDS && goesOn(start, end)) {
      end = names.soundsEnd(end);
    }
    return beforeStranger(start, end);
  }

  private boolean goesOn(int start, int at) {
    return words.isCapital(at)
        && !tokens.lineBefore(at)
        && !names.isInitial(at)
        && names.known(at) < 0
        && (at == start || ends.isPlainCapital(at));
  }

  /**
   * A foreign name of two words ends a run of three or four foreign ones: {@code tỉnh Saitama | Ono
   * Motohiro}.
   */
  private int beforeStranger(int start, int end) {
    int cut = end - 2;
    boolean ends = cut > start && !tokens.isOneOf(end, ",(") && !words.isCapital(end);
    return ends && names.strange(cut) == end && isForeign(start, end) ? cut : end;
  }

  private boolean isForeign(int from, int to) {
    for (int at = from; at < to; at++) {
      if (!words.isStrange(at)) {
        return false;
      }
    }
    return true;
  }

  /**
   * A name of a person behind the report's own unit: such units are all in the tables, but for
   * those of communes.
   */
  private boolean isHolder(BodyDraft draft, int at) {
    if (!draft.isOfUnit()) {
      return false;
    }
    int end = names.known(at, true);
    return isOfPeoples(at)
        || (!isCommune(draft)
            && end - at > 2
            && names.known(end, true) < 0
            && text.has(Layers.FAMILY_NAMES, at));
  }

  /** True for the unit of a commune: {@code xã}. */
  static boolean isCommune(BodyDraft draft) {
    return draft
        .kind()
        .flatMap(PlaceKind::level)
        .filter(level -> level == Place.Level.COMMUNE)
        .isPresent();
  }

  /** A name of the Highlands, which no listed unit of the report's own has: {@code xã | Y Ngọc}. */
  private boolean isOfPeoples(int at) {
    boolean first = tokens.end(at) - tokens.start(at) == 1 && text.has(Layers.FAMILY_NAMES, at);
    boolean mark = names.hasMark(at) && names.called(at, true) > 0;
    return !text.has(Layers.PLACES, at) && (mark || (first && names.known(at, true) > 0));
  }

  /** The end of a foreign name by syllables: {@code bang Ô-đi-sa}; {@code at} if none is there. */
  private int hyphenated(int at) {
    int end = at;
    while (words.isCapital(at) && end + 2 < tokens.size() && words.isInnerHyphen(end + 1)) {
      end += 2;
    }
    return end > at ? end + 1 : at;
  }
}
