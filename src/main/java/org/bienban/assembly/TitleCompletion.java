package org.bienban.assembly;

import java.util.Optional;
import org.bienban.lexicon.PlaceKind;
import org.bienban.record.Mention;
import org.bienban.record.Place;
import org.bienban.record.Span;
import org.bienban.record.Title;
import org.bienban.role.PlaceRef;
import org.bienban.role.TitleMention;
import org.bienban.text.Tokens;

/** Turns an office into a title of the record and fills in what the report's own place tells. */
final class TitleCompletion {
  private final Tokens tokens;
  private final Home home;

  TitleCompletion(Tokens tokens, Home home) {
    this.tokens = tokens;
    this.home = home;
  }

  Title title(Offices.Office office) {
    TitleMention fullest = office.fullest();
    Optional<Place> place = place(fullest);
    String added = addition(fullest, place);
    return new Title(
        fullest.text(),
        fullest.expanded() + added,
        fullest.position(),
        organization(fullest, place),
        place,
        fullest.branch(),
        level(fullest, place),
        office.status(),
        office.shared(),
        mention(fullest),
        office.others().stream().map(this::mention).toList());
  }

  private Mention mention(TitleMention title) {
    Span span = new Span(tokens.start(title.from()), tokens.end(title.to() - 1));
    return Mention.of(span, title.by());
  }

  private Optional<Place> place(TitleMention title) {
    Optional<PlaceRef> ref = title.place();
    if (ref.isPresent() && ref.get().name().isPresent()) {
      return Optional.of(home.resolve(ref.get().name().get(), ref.get().kind(), title.level()));
    }
    if (ref.isPresent() && ref.get().kind().isPresent()) {
      return home.of(ref.get().kind().get());
    }
    return title.placed() ? home.of(title.level()) : Optional.empty();
  }

  /**
   * What the written title lacks: the name of its place, with the kind where the body needs one.
   */
  private static String addition(TitleMention title, Optional<Place> place) {
    boolean named = title.place().flatMap(PlaceRef::name).isPresent();
    return named || place.isEmpty() ? "" : " " + place.get().name();
  }

  private static Optional<String> organization(TitleMention title, Optional<Place> place) {
    if (title.body().isEmpty() || place.isEmpty()) {
      return title.body();
    }
    String body = title.body().get();
    String kind = title.place().flatMap(PlaceRef::kind).map(k -> k.full() + " ").orElse("");
    String name = title.place().flatMap(PlaceRef::name).orElse(place.get().name());
    return Optional.of(body + " " + kind + name);
  }

  private static Optional<Title.Level> level(TitleMention title, Optional<Place> place) {
    Optional<Title.Level> said =
        title
            .place()
            .flatMap(PlaceRef::kind)
            .flatMap(PlaceKind::level)
            .flatMap(TitleCompletion::level);
    return said.or(title::level)
        .or(() -> place.flatMap(Place::level).flatMap(TitleCompletion::level));
  }

  private static Optional<Title.Level> level(Place.Level level) {
    return switch (level) {
      case PROVINCE -> Optional.of(Title.Level.PROVINCE);
      case DISTRICT -> Optional.of(Title.Level.DISTRICT);
      case COMMUNE -> Optional.of(Title.Level.COMMUNE);
      case COUNTRY -> Optional.empty();
    };
  }
}
