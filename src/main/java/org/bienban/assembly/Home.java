package org.bienban.assembly;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bienban.lexicon.PlaceKind;
import org.bienban.place.Gazetteer;
import org.bienban.place.HomePlace;
import org.bienban.record.Place;
import org.bienban.record.Title;
import org.bienban.role.PlaceRef;
import org.bienban.role.TitleMention;
import org.jspecify.annotations.Nullable;

/** What the places of titles mean in one report: names on the map, and the report's own units. */
final class Home {
  private final Gazetteer gazetteer;
  private final HomeParts parts;
  private final List<TitleMention> titles;
  private final @Nullable LocalDate date;
  private final Optional<Place.Level> own;

  Home(Gazetteer gazetteer, Findings findings) {
    this.gazetteer = gazetteer;
    this.parts = new HomeParts(gazetteer, findings);
    this.titles = findings.roles().titles();
    this.date = findings.day().orElse(null);
    this.own = ownLevel(findings.roles().titles());
  }

  /**
   * The unit of a name, with its kind where the text says it; without a code where no table has it.
   */
  Place resolve(String name, Optional<PlaceKind> kind, TitleMention title) {
    Place within = at(title).province().orElse(null);
    Optional<Place> seat =
        title
            .seat()
            .filter(said -> kind.isEmpty())
            .flatMap(said -> gazetteer.resolve(name, said, date, within));
    if (seat.isPresent()) {
      return seat.get();
    }
    Optional<Place.Level> level =
        kind.isEmpty() && title.seat().isEmpty()
            ? title.level().flatMap(Home::onMap)
            : Optional.empty();
    Optional<Place> unit =
        level
            .map(known -> gazetteer.unit(name, known, date, within))
            .or(() -> gazetteer.resolve(name, kind.orElse(null), date, within));
    return unit.orElseGet(() -> unlisted(name, kind));
  }

  /** The report's own unit of a kind: what {@code tỉnh} means. */
  Optional<Place> of(PlaceKind kind, TitleMention title) {
    HomePlace here = beside(title).orElse(at(title));
    return kind.level().isPresent()
        ? here.of(kind.level().get())
        : here.province().or(here::district);
  }

  /**
   * The report's own unit on the level of a title; on the report's own level where the title tells
   * none.
   */
  Optional<Place> of(TitleMention title) {
    HomePlace here = beside(title).orElse(at(title));
    Optional<Place> city = title.seat().flatMap(kind -> city(kind, here));
    Optional<Place.Level> level =
        title.level().isEmpty() ? own(here) : title.level().flatMap(Home::onMap);
    return city.or(() -> level.flatMap(here::of));
  }

  /** The report's own city, where its district or its province is one or has one of its name. */
  private Optional<Place> city(PlaceKind kind, HomePlace here) {
    Place within = here.province().orElse(null);
    return here.district()
        .flatMap(unit -> gazetteer.resolve(unit.name(), kind, date, within))
        .or(
            () ->
                here.province()
                    .flatMap(unit -> gazetteer.resolve(unit.name(), kind, date, within)));
  }

  private Optional<Place.Level> own(HomePlace here) {
    return own.or(() -> here.commune().flatMap(Place::level));
  }

  private HomePlace at(TitleMention title) {
    return parts.at(title.from());
  }

  /**
   * The home that a title beside tells: {@code Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Hà Giang}.
   * Only the province goes over; offices of districts beside each other are of different ones.
   */
  private Optional<HomePlace> beside(TitleMention title) {
    int at = indexOf(title);
    return step(at, 1).or(() -> step(at, -1));
  }

  /** The place of a title in the text's order; negative if its context has completed it. */
  private int indexOf(TitleMention title) {
    int low = 0;
    int high = titles.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (titles.get(middle).from() < title.from()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < titles.size() && titles.get(low).equals(title) ? low : -1;
  }

  private Optional<HomePlace> step(int at, int step) {
    for (int i = at + step; at >= 0 && i >= 0 && i < titles.size(); i += step) {
      TitleMention earlier = titles.get(Math.min(i, i - step));
      TitleMention later = titles.get(Math.max(i, i - step));
      if (!parts.areBeside(earlier, later)) {
        return Optional.empty();
      }
      Optional<Place> province = parts.province(titles.get(i));
      if (province.isPresent()) {
        return Optional.of(new HomePlace(province, Optional.empty(), Optional.empty()));
      }
    }
    return Optional.empty();
  }

  /** The lowest level that titles of the report name: bodies without a place are of that level. */
  private static Optional<Place.Level> ownLevel(List<TitleMention> titles) {
    Place.Level lowest = null;
    for (TitleMention title : titles) {
      Place.Level level =
          title
              .place()
              .flatMap(PlaceRef::kind)
              .flatMap(PlaceKind::level)
              .orElse(Place.Level.COUNTRY);
      if (level != Place.Level.COUNTRY && (lowest == null || level.compareTo(lowest) > 0)) {
        lowest = level;
      }
    }
    return Optional.ofNullable(lowest);
  }

  private static Place unlisted(String name, Optional<PlaceKind> kind) {
    return new Place(
        Optional.empty(),
        name,
        kind.flatMap(PlaceKind::level),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of());
  }

  private static Optional<Place.Level> onMap(Title.Level level) {
    return switch (level) {
      case PROVINCE -> Optional.of(Place.Level.PROVINCE);
      case DISTRICT -> Optional.of(Place.Level.DISTRICT);
      case COMMUNE -> Optional.of(Place.Level.COMMUNE);
      case CENTRAL, UNIT, FOREIGN -> Optional.empty();
    };
  }
}
