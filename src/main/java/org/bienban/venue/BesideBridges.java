package org.bienban.venue;

import java.util.List;
import java.util.Optional;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.VenueWord.Kind;
import org.bienban.place.PlaceMention;
import org.bienban.place.PlaceReader;
import org.bienban.record.Venue;
import org.bienban.text.Tokens;

/**
 * Finds places that stand beside the bridge points of a text without the word for it. For one text
 * and one thread.
 */
final class BesideBridges {
  private final AnnotatedText text;
  private final Tokens tokens;
  private final PlaceReader places;
  private final Units units;
  private final Names names;
  private final Chains chains;
  private final List<Found> found;

  /** The bridge points of the whole text, under other words for them. */
  private final List<Found> bridges;

  private final BridgeNames bridgeNames;

  BesideBridges(
      AnnotatedText text,
      PlaceReader places,
      Units units,
      Names names,
      Chains chains,
      List<Found> found,
      List<Found> bridges) {
    this.text = text;
    this.tokens = text.tokens();
    this.places = places;
    this.units = units;
    this.names = names;
    this.chains = chains;
    this.found = found;
    this.bridges = bridges;
    this.bridgeNames = new BridgeNames(tokens, bridges);
  }

  /**
   * {@code tại trụ sở Bộ Ngoại giao}, {@code từ ATK Định Hóa}: a bridge point of the text, or the
   * end of its name, without the word for it; {@code i} where there is none.
   */
  int bridgeAgain(int i) {
    int start = names.end(i);
    if (start >= tokens.size()) {
      return i;
    }
    Optional<PlaceMention> unit = places.read(text, start);
    if (unit.isPresent()) {
      return bridgeOfUnit(i, unit.get());
    }
    BridgeNames.End again = bridgeNames.at(start, this::isRepeated);
    if (again != null) {
      int end = start + again.size();
      chains.add(Venue.Kind.BRIDGE, start, start, end, Merge.SHORT);
      return end;
    }
    return i;
  }

  /** {@code Tại Hà Nội, ông A …}: the bridge point of a unit, which opens a clause without it. */
  private int bridgeOfUnit(int i, PlaceMention unit) {
    boolean known =
        names.opensClause(i)
            && units.of(unit).isPresent()
            && bridges.stream()
                .filter(bridge -> bridge.body().isEmpty())
                .anyMatch(bridge -> bridge.place().equals(units.of(unit)));
    if (known) {
      chains.add(Venue.Kind.BRIDGE, unit.from(), unit.from(), unit.to(), Merge.SHORT);
    }
    return known ? unit.to() : i;
  }

  /**
   * {@code Chủ trì tại trụ sở Bộ Y tế có …}, {@code …; tại trụ sở Công an tỉnh, ông A …}, {@code
   * ông A dự tại Nhà máy X}: a place beside bridge points and who was there.
   */
  int withPeople(int i, int start) {
    boolean opens = names.opensClause(i);
    boolean subject = !opens && hasSubject(i);
    if (!opens && !subject && !names.verbOpensClause(i)) {
      return start;
    }
    int before = found.size();
    int end = chains.chain(start);
    if (end > start && found.size() > before) {
      end = tokens.is(end, ')') ? end + 1 : end;
      boolean site = found.get(before).kind() == Venue.Kind.SITE;
      boolean people =
          names.is(end, Kind.ATTEND)
              || tokens.is(end, ':')
              || (tokens.is(end, ',') && opens && names.is(end + 1, Kind.ATTEND))
              || (site && opens && tokens.is(end, ',') && isOfPerson(end + 1))
              || (site && subject && endsClause(end));
      if (people) {
        return end;
      }
    }
    found.subList(before, found.size()).clear();
    return start;
  }

  /** {@code ông A dự tại}: somebody, and then a verb of presence right before the place. */
  private boolean hasSubject(int at) {
    if (!names.is(at - 1, Kind.PRESENT) && !names.is(at - 2, Kind.PRESENT)) {
      return false;
    }
    for (int i = at - 1; i >= 0 && !tokens.isOneOf(i, ".;:"); i--) {
      if (isOfPerson(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean endsClause(int i) {
    return i >= tokens.size() || tokens.isOneOf(i, ".;,") || tokens.lineBefore(i);
  }

  private boolean isOfPerson(int i) {
    return text.has(Layers.HONORIFICS, i)
        || text.has(Layers.POSITIONS, i)
        || text.has(Layers.MODIFIERS, i);
  }

  /** True for the end of a name that names something, where the words that repeat it end too. */
  private boolean isRepeated(BridgeNames.End end, int wordsTo) {
    return endsName(wordsTo)
        && names.isNamed(end.from(), end.to())
        && !places.read(text, end.from()).isPresent();
  }

  private boolean endsName(int end) {
    return end >= tokens.size() || !tokens.shape(end).hasCapital() || tokens.lineBefore(end);
  }
}
