package org.bienban.assembly;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.PlaceKind;
import org.bienban.lexicon.PlaceName;
import org.bienban.place.Gazetteer;
import org.bienban.place.HomePlace;
import org.bienban.record.Place;
import org.bienban.record.Title;
import org.bienban.role.PlaceRef;
import org.bienban.role.TitleMention;
import org.jspecify.annotations.Nullable;

/**
 * What the places of titles mean in one report: names on the map, and the report's own units. A
 * round-up has a home of its own for each part that a place and a colon head ({@code Hà Giang: Ngày
 * 24/5, …}).
 */
final class Home {
  private final Gazetteer gazetteer;
  private final HomePlace home;
  private final @Nullable LocalDate date;
  private final Optional<Place.Level> own;
  private final TreeMap<Integer, HomePlace> parts = new TreeMap<>();

  Home(Gazetteer gazetteer, Findings findings) {
    this.gazetteer = gazetteer;
    this.home = findings.home();
    this.date = findings.day().orElse(null);
    this.own = ownLevel(findings.roles().titles());
    findParts(findings.text());
  }

  /**
   * The unit of a name, with its kind where the text says it; without a code where no table has it.
   */
  Place resolve(String name, Optional<PlaceKind> kind, TitleMention title) {
    Place within = at(title).province().orElse(null);
    Optional<Place.Level> level =
        kind.isEmpty() ? title.level().flatMap(Home::onMap) : Optional.empty();
    Optional<Place> unit =
        level
            .map(known -> gazetteer.unit(name, known, date, within))
            .or(() -> gazetteer.resolve(name, kind.orElse(null), date, within));
    return unit.orElseGet(() -> unlisted(name, kind));
  }

  /** The report's own unit of a kind: what {@code tỉnh} means. */
  Optional<Place> of(PlaceKind kind, TitleMention title) {
    HomePlace here = at(title);
    return kind.level().isPresent()
        ? here.of(kind.level().get())
        : here.province().or(here::district);
  }

  /**
   * The report's own unit on the level of a title; on the report's own level where the title tells
   * none.
   */
  Optional<Place> of(TitleMention title) {
    Optional<Place.Level> level =
        title.level().isEmpty() ? own : title.level().flatMap(Home::onMap);
    return level.flatMap(at(title)::of);
  }

  private HomePlace at(TitleMention title) {
    Map.Entry<Integer, HomePlace> part = parts.floorEntry(title.from());
    return part == null ? home : part.getValue();
  }

  /** The lowest level that titles of the report name: bodies without a place are of that level. */
  private static Optional<Place.Level> ownLevel(List<TitleMention> titles) {
    return titles.stream()
        .flatMap(title -> title.place().flatMap(PlaceRef::kind).flatMap(PlaceKind::level).stream())
        .filter(level -> level != Place.Level.COUNTRY)
        .max(Place.Level::compareTo);
  }

  private void findParts(AnnotatedText text) {
    for (int s = 0; s < text.sentences().size(); s++) {
      int start = text.sentences().start(s);
      PlaceName place = text.at(Layers.PLACES, start);
      int end = text.end(Layers.PLACES, start);
      if (place != null && place.level() == Place.Level.PROVINCE && text.tokens().is(end, ':')) {
        Place unit = gazetteer.unit(place.name(), Place.Level.PROVINCE, date, null);
        parts.put(start, new HomePlace(Optional.of(unit), Optional.empty(), Optional.empty()));
      }
    }
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
