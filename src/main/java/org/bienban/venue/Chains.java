package org.bienban.venue;

import java.util.List;
import java.util.Optional;
import org.bienban.calendar.EventDays;
import org.bienban.lexicon.Abbreviation;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.MeetingKind;
import org.bienban.lexicon.PlaceKind;
import org.bienban.lexicon.VenueWord;
import org.bienban.lexicon.VenueWord.Kind;
import org.bienban.place.PlaceMention;
import org.bienban.place.PlaceReader;
import org.bienban.record.Place;
import org.bienban.record.Venue;
import org.bienban.text.Folding;
import org.bienban.text.Tokens;

/**
 * Reads a building or area and those that it lies in, one after another. For one text and one
 * thread.
 */
final class Chains {
  private final AnnotatedText text;
  private final Tokens tokens;
  private final PlaceReader places;
  private final Units units;
  private final Names names;
  private final List<Found> found;

  /** Adds what it reads to {@code found}. */
  Chains(AnnotatedText text, PlaceReader places, Units units, Names names, List<Found> found) {
    this.text = text;
    this.tokens = text.tokens();
    this.places = places;
    this.units = units;
    this.names = names;
    this.found = found;
  }

  /** A building and the buildings and areas that it lies in; {@code start} where there is none. */
  int chain(int start) {
    int end = site(start);
    int within = end > start ? found.size() - 1 : -1;
    return areas(end > start ? end : start, within, end > start);
  }

  /** {@code diễn ra tại Saint Petersburg}: a place that no table knows. */
  int unknown(int start) {
    Optional<PlaceMention> area = names.unknown(start);
    area.ifPresent(place -> addArea(place, -1));
    return area.map(place -> areas(place.to(), found.size() - 1, true)).orElse(start);
  }

  private int site(int start) {
    boolean site = names.is(start, Kind.SITE);
    boolean body = names.is(start, Kind.BODY) && tokens.shape(start).hasCapital();
    if ((!site && !body) || isEvent(start)) {
      return address(start);
    }
    int end = names.siteEnd(start, names.end(start));
    if (!names.isNamed(names.end(start), end) && !isWhole(start, end)) {
      return start;
    }
    add(Venue.Kind.SITE, start, names.end(start), end, "venue.site");
    return end;
  }

  /** A building whose whole name the table has: {@code trụ sở Chính phủ}, {@code Cung độc lập}. */
  private boolean isWhole(int start, int end) {
    boolean begun = tokens.shape(start).hasCapital() && names.end(start) - start > 2;
    return begun || names.isNamed(start + 1, end);
  }

  private int address(int start) {
    int end = names.addressEnd(start);
    if (end > start) {
      add(Venue.Kind.SITE, start, start, end, "venue.address");
    }
    return end;
  }

  /**
   * True for the name of an event, not for that of a building that holds one: {@code Trung tâm Hội
   * nghị}.
   */
  private boolean isEvent(int i) {
    MeetingKind kind = text.at(Layers.MEETING_KINDS, i);
    return kind != null && kind.kind().isPresent();
  }

  /** Areas one after another, each within the next: {@code xã Xuân Quang, tỉnh Lào Cai}. */
  int areas(int from, int inner, boolean after) {
    int at = after ? separator(from) : from;
    int below = inner;
    int end = from;
    while (at < tokens.size() && (at > from || !after)) {
      Optional<PlaceMention> area = places.read(text, at).or(names.unknownArea(at));
      if (area.isEmpty()) {
        boolean inSite = below >= 0 && isSite(below) && tokens.is(at - 1, ',');
        int seen = found.size();
        int outer = inSite ? outerSite(at) : at;
        if (outer == at) {
          break;
        }
        below = found.size() > seen ? nest(below) : below;
        end = outer;
        from = end;
        at = separator(end);
        continue;
      }
      end = area.get().to();
      boolean beside = isAnd(at - 1);
      below = beside ? -1 : below;
      if (area.get().kind().map(kind -> kind.official() || kind.level().isPresent()).orElse(true)) {
        below = addArea(area.get(), below);
      }
      from = end;
      at = separator(end);
      at = at == end && isBeside(end) ? end + 1 : at;
      after = true;
    }
    return end;
  }

  /** {@code tại Hà Nội và Đà Nẵng}: a second place of the event. */
  private boolean isBeside(int end) {
    return isAnd(end) && !tokens.lineBefore(end) && places.read(text, end + 1).isPresent();
  }

  /**
   * A named building that the one before lies in, {@code phòng Diên Hồng, Nhà Quốc hội}; not the
   * subject of what follows.
   */
  private int outerSite(int at) {
    int before = found.size();
    int end = names.is(at, Kind.SITE) ? site(at) : at;
    end = end == at ? ownHouse(at) : end;
    boolean closed = end == tokens.size() || tokens.isOneOf(end, ",.;)") || tokens.lineBefore(end);
    if (end > at && !closed && !listsPeople(end)) {
      found.subList(before, found.size()).clear();
      return at;
    }
    return end;
  }

  /** {@code Phòng họp số 1, UBND tỉnh}: the house of the unit of the report, which has no name. */
  private int ownHouse(int at) {
    boolean house = names.is(at, Kind.SITE) || names.is(at, Kind.BODY);
    int end = house ? names.siteEnd(at, names.end(at)) : at;
    return house && text.end(Layers.PLACE_KINDS, end - 1) == end ? end : at;
  }

  /** {@code … có đồng chí A}: the words before are no subject. */
  private boolean listsPeople(int i) {
    int next = names.end(i);
    return names.is(i, Kind.ATTEND)
        && (text.has(Layers.HONORIFICS, next)
            || text.has(Layers.POSITIONS, next)
            || names.is(next, Kind.ALL));
  }

  /** Puts the place before into the one found last, which is the next to be within something. */
  private int nest(int below) {
    int last = found.size() - 1;
    if (below >= 0) {
      found.set(below, found.get(below).within(last));
    }
    return last;
  }

  private int addArea(PlaceMention area, int below) {
    found.add(
        new Found(
            Venue.Kind.AREA,
            area.from(),
            area.from(),
            area.to(),
            -1,
            units.of(area),
            "",
            "venue.area"));
    return nest(below);
  }

  /**
   * The token after what stands between a place and the one that it lies in; {@code at} itself
   * where nothing does.
   */
  private int separator(int at) {
    if (at >= tokens.size() || tokens.lineBefore(at)) {
      return at;
    }
    boolean joins = tokens.isOneOf(at, ",(-–") || names.is(at, Kind.AT) || names.is(at, Kind.LINK);
    return joins ? at + 1 : at;
  }

  /** Adds a named venue; the last place in its name is its unit, the other words are its body. */
  void add(Venue.Kind kind, int from, int head, int to, String rule) {
    Optional<Place> unit = Optional.empty();
    StringBuilder body = new StringBuilder();
    int i = head;
    while (i < to) {
      Optional<PlaceMention> mention = places.read(text, i).filter(place -> place.to() <= to);
      if (mention.isPresent()) {
        unit = units.of(mention.get(), bodyLevel(head, i));
        i = mention.get().to();
        continue;
      }
      PlaceKind bare = text.at(Layers.PLACE_KINDS, i);
      if (bare != null) {
        unit = bare.level().flatMap(units::home);
      } else {
        body.append(' ').append(fullWord(i));
      }
      i++;
    }
    found.add(new Found(kind, from, head, to, -1, unit, Folding.fold(body.toString()), rule));
  }

  /** A word of a name; an abbreviation in full: {@code UBND} and what it stands for are one. */
  private String fullWord(int i) {
    Abbreviation known = text.at(Layers.ABBREVIATIONS, i);
    return known == null ? tokens.word(i) : known.full();
  }

  /** The level that a body right before a place tells: {@code Tỉnh ủy Lai Châu}. */
  private Optional<Place.Level> bodyLevel(int from, int i) {
    for (int j = from; j < i; j++) {
      VenueWord body = text.at(Layers.VENUE_WORDS, j);
      if (body != null && body.level().isPresent() && names.end(j) == i) {
        return body.level();
      }
    }
    return Optional.empty();
  }

  private boolean isSite(int mention) {
    return found.get(mention).kind() == Venue.Kind.SITE;
  }

  private boolean isAnd(int i) {
    return i < tokens.size() && EventDays.isAnd(text, i);
  }
}
