package org.bienban.role;

import java.util.Optional;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.PlaceKind;
import org.bienban.lexicon.PlaceName;
import org.bienban.record.Place;
import org.bienban.text.Shape;
import org.bienban.text.Tokens;

/**
 * Reads the place of a title: {@code Chủ tịch UBND | huyện Mường Tè}, {@code Chủ tịch HĐND | quận 7
 * TP Hồ Chí Minh}, {@code Thị trưởng | Osaka (Nhật Bản)}.
 */
final class TitlePlace {
  /** The most words of a city that only its state shows to be one. */
  private static final int MOST_CITY_WORDS = 3;

  private final AnnotatedText text;
  private final Tokens tokens;
  private final TitleWords words;
  private final NameFinder names;
  private final BodyReader bodies;
  private final UnlistedPlace unlisted;

  TitlePlace(TitleWords words, BodyReader bodies, UnlistedPlace unlisted) {
    this.text = words.text();
    this.tokens = text.tokens();
    this.words = words;
    this.names = words.names();
    this.bodies = bodies;
    this.unlisted = unlisted;
  }

  /** A kind of place with its name, or a name alone. */
  void read(BodyDraft draft) {
    PlaceKind kind = text.at(Layers.PLACE_KINDS, draft.at());
    if (kind != null && isKind(draft)) {
      unit(draft, kind);
    } else if (draft.mayHaveName()) {
      name(draft, false);
      cityOfState(draft);
      unitByLetter(draft);
    }
  }

  /** False where the word for a kind of place begins a longer body, place or person. */
  private boolean isKind(BodyDraft draft) {
    int i = draft.at();
    int end = text.end(Layers.PLACE_KINDS, i);
    int body = text.end(Layers.BODIES, i);
    return !(body > end && !bodies.endsInName(draft, body))
        && text.end(Layers.PLACES, i) <= end
        && names.known(i) <= end;
  }

  private void unit(BodyDraft draft, PlaceKind kind) {
    Optional<PlaceKind> before = draft.kind();
    Optional<String> lower = isBelow(before, kind) ? draft.name() : Optional.empty();
    draft.setKind(Optional.of(kind));
    draft.setName(Optional.empty());
    draft.moveTo(nameFrom(kind, text.end(Layers.PLACE_KINDS, draft.at())));
    boolean state = TitleWords.isState(kind);
    if (state && TitleWords.isState(text.at(Layers.PLACE_KINDS, draft.at()))) {
      read(draft);
      return;
    }
    name(draft, true);
    if (lower.isPresent()) {
      draft.setKind(before);
      draft.setName(lower);
    }
  }

  /** Where the name behind a kind of place begins: behind its mark, or its letters in brackets. */
  private int nameFrom(PlaceKind kind, int kindEnd) {
    int i = kindEnd;
    boolean abbreviated = text.lexicon().vocabulary().isAbbreviation(tokens.syllable(i - 1));
    if (abbreviated && tokens.is(i, '.') && !tokens.spaceBefore(i) && isName(i + 1)) {
      i++;
    }
    boolean bracketed = words.isBracketed(i) && text.has(Layers.PLACES, i + 3);
    return TitleWords.isState(kind) && bracketed ? i + 3 : i;
  }

  /** False where the mark behind {@code TP} ends a sentence. */
  private boolean isName(int at) {
    return words.isNumber(at)
        || text.has(Layers.PLACES, at)
        || words.deadName(at) > at
        || !tokens.spaceBefore(at);
  }

  /** True for the unit of a body before the one it lies in: {@code quận 7 | TP Hồ Chí Minh}. */
  private static boolean isBelow(Optional<PlaceKind> lower, PlaceKind upper) {
    Optional<Place.Level> level = lower.flatMap(PlaceKind::level);
    Optional<Place.Level> above =
        upper.official()
            ? upper.level().or(() -> Optional.of(Place.Level.PROVINCE))
            : upper.level();
    return level.isPresent() && above.isPresent() && level.get().compareTo(above.get()) > 0;
  }

  private void name(BodyDraft draft, boolean afterKind) {
    int start = draft.at();
    int end = afterKind ? endBehindKind(draft) : text.end(Layers.PLACES, start);
    if (end > start && isTaken(start, end, afterKind)) {
      boolean further = afterKind && (words.isPlainNumber(end) || isPartOfUnit(draft, end));
      int last = further ? end + 1 : region(draft, end);
      draft.setName(Optional.of(nameOf(start, last)));
      draft.moveTo(last);
    }
  }

  /** The end of a listed name behind a kind of place, or of one that no table lists. */
  private int endBehindKind(BodyDraft draft) {
    int start = draft.at();
    int end = text.end(Layers.PLACES, start);
    if (end > 0 && !isInUnit(draft)) {
      return end;
    }
    boolean state = draft.kind().filter(TitleWords::isState).isPresent();
    boolean host = state && names.called(start, true) > start + 1;
    return host
        ? end
        : Math.max(end, unlisted.end(draft, start)); // "nước chủ nhà | Peter Lindholm"
  }

  /** A country's name right behind a unit opens the unit's: {@code phường Mỹ | Đình}. */
  private boolean isInUnit(BodyDraft draft) {
    return words.isCountry(draft.at())
        && draft.isOfUnit()
        && draft.kind().filter(TitleWords::isState).isEmpty();
  }

  /** A name of a place is taken unless a longer one of a person starts there. */
  private boolean isTaken(int start, int end, boolean afterKind) {
    boolean state = words.isCountry(start) && (afterKind || !text.has(Layers.FAMILY_NAMES, start));
    return state
        || names.known(start) <= end
        || (afterKind && isHeldBehindDead(start, end))
        || isBeforeHolder(start, end);
  }

  /** {@code phường Lê Lợi | Nguyễn Hùng}. */
  private boolean isHeldBehindDead(int start, int end) {
    return end == words.deadName(start) && names.known(end, true) > end + 1;
  }

  /** A province whose name begins like a person's: {@code Sở Xây dựng Hà Nội | Lê Vinh}. */
  private boolean isBeforeHolder(int start, int end) {
    PlaceName listed = text.at(Layers.PLACES, start);
    boolean province = listed != null && listed.level() == Place.Level.PROVINCE;
    return province && end > start + 1 && words.isUsualFamily(end) && names.known(end, true) > end;
  }

  /**
   * A further word of a commune's name, shown by the name of its holder behind it: {@code xã Mỹ Đức
   * Tây | Nguyễn Văn A}.
   */
  private boolean isPartOfUnit(BodyDraft draft, int at) {
    return UnlistedPlace.isCommune(draft)
        && words.isFreeCapital(at)
        && !words.isStrange(at)
        && !text.has(Layers.FAMILY_NAMES, at)
        && words.isUsualName(at + 1);
  }

  /**
   * The end of a second place of one region: {@code Chi cục Thuế khu vực Mường Tè | - Nậm Nhùn}.
   */
  private int region(BodyDraft draft, int end) {
    int start = draft.at();
    int next = tokens.isOneOf(end, "-–") ? text.end(Layers.PLACES, end + 1) : -1;
    boolean field = next > 0 && draft.endsHere() && text.end(Layers.FIELDS, start - 2) == start;
    boolean named = field && tokens.shape(start - 1) == Shape.LOWER && !words.isCountry(start);
    return named ? next : end;
  }

  /** The name as written; an abbreviation of the tables in full. */
  private String nameOf(int start, int end) {
    PlaceName listed = text.at(Layers.PLACES, start);
    Shape last = tokens.shape(end - 1);
    boolean abbreviated = last == Shape.UPPER || last == Shape.ABBREVIATION;
    return listed != null && abbreviated ? listed.name() : Writing.asWritten(tokens, start, end);
  }

  /** A unit whose kind is one letter: {@code Chủ tịch UBND P.Hóa An}, {@code UBND H.Tân Lạc}. */
  private void unitByLetter(BodyDraft draft) {
    int start = draft.at() + 2;
    if (!draft.endsHere() || !draft.rank().isPlaced() || !isLetter(draft.at())) {
      return;
    }
    int end = words.isCapital(start) ? unlisted.end(draft, start) : start;
    end = Math.max(end, text.end(Layers.PLACES, start));
    if (end > start) {
      draft.setName(Optional.of(Writing.asWritten(tokens, start, end)));
      draft.moveTo(end);
    }
  }

  /** {@code P.} with the name right behind it. */
  private boolean isLetter(int at) {
    return words.isCapital(at)
        && tokens.end(at) - tokens.start(at) == 1
        && tokens.is(at + 1, '.')
        && !tokens.spaceBefore(at + 2);
  }

  /** A foreign city that its state in brackets shows: {@code Thị trưởng Osaka (Nhật Bản)}. */
  private void cityOfState(BodyDraft draft) {
    if (draft.isRead() || draft.hasPlace() || !draft.isAtOffice()) {
      return;
    }
    int start = draft.at();
    int end = start;
    while (end - start < MOST_CITY_WORDS && words.isFreeCapital(end)) {
      end++;
    }
    int state = text.end(Layers.PLACES, end + 1);
    boolean inBrackets = tokens.is(end, '(') && words.isCountry(end + 1);
    if (end > start && inBrackets && tokens.is(state, ')') && isTitled(state + 1)) {
      draft.setName(Optional.of(Writing.asWritten(tokens, start, end)));
      draft.moveTo(end);
    }
  }

  /** True where a holder or a comma follows. */
  private boolean isTitled(int at) {
    return tokens.is(at, ',')
        || text.has(Layers.HONORIFICS, at)
        || names.known(at, true) > 0
        || names.called(at, true) > 0;
  }

  /** The state of a foreign place: {@code Thị trưởng thành phố Paris (Pháp)}. */
  void stateInBrackets(BodyDraft draft) {
    int i = draft.at();
    PlaceName state = tokens.is(i, '(') ? text.at(Layers.PLACES, i + 1) : null;
    int end = text.end(Layers.PLACES, i + 1);
    boolean closed = draft.name().isPresent() && tokens.is(end, ')');
    if (state != null && state.level() == Place.Level.COUNTRY && closed) {
      draft.setName(Optional.of(state.name()));
      draft.setKind(Optional.empty());
      draft.moveTo(end + 1);
    }
  }

  /**
   * The province after a comma, right before the name: {@code Chủ tịch HĐND huyện Mường Tè, Lai
   * Châu A}.
   */
  void provinceBehindComma(BodyDraft draft) {
    int i = draft.at();
    if (draft.kind().isEmpty() || draft.name().isEmpty() || !tokens.is(i, ',')) {
      return;
    }
    int at = Math.max(i + 1, text.end(Layers.PLACE_KINDS, i + 1));
    int end = text.end(Layers.PLACES, at);
    if (end > at && words.isCapital(at) && names.known(end, true) > 0) {
      draft.moveTo(end);
    }
  }
}
