package org.bienban.assembly;

import java.util.List;
import java.util.Optional;
import org.bienban.lexicon.PlaceKind;
import org.bienban.record.Mention;
import org.bienban.record.Place;
import org.bienban.record.Span;
import org.bienban.record.Title;
import org.bienban.role.PlaceRef;
import org.bienban.role.TitleMention;
import org.bienban.text.Folding;
import org.bienban.text.Tokens;

/** Turns an office into a title of the record and fills in what the report's own place tells. */
final class TitleCompletion {
  private static final String HOME_STATE = Folding.fold("Việt Nam");

  private final Tokens tokens;
  private final Home home;
  private final Antecedents antecedents;

  TitleCompletion(Tokens tokens, Home home, List<TitleMention> titles) {
    this.tokens = tokens;
    this.home = home;
    this.antecedents = new Antecedents(titles);
  }

  Title title(Offices.Office held) {
    Offices.Office office = held.completed(antecedents);
    TitleMention fullest = office.fullest();
    Optional<Place> place = place(office);
    boolean abroad = place.filter(this::isForeign).isPresent();
    Optional<Place> shown = place.filter(unit -> abroad || !isState(unit));
    return new Title(
        fullest.text(),
        office == held
            ? fullest.expanded() + addition(fullest, place)
            : withoutNoun(fullest) + " " + organization(office, place).orElse(""),
        fullest.position(),
        organization(office, place),
        shown,
        abroad ? Optional.of(Title.Branch.FOREIGN) : branch(office),
        abroad ? Optional.of(Title.Level.FOREIGN) : level(office, place),
        office.status(),
        office.shared(),
        mention(fullest),
        office.others().stream().map(this::mention).toList());
  }

  /** The written title without the noun that the whole name of its body repeats. */
  private static String withoutNoun(TitleMention title) {
    String said = title.expanded();
    String noun = title.body().filter(body -> Antecedents.isNoun(title)).orElse("");
    int words = said.length() - noun.length() - 1;
    boolean last =
        !noun.isEmpty()
            && words > 0
            && Folding.fold(said.substring(words)).endsWith(Folding.fold(noun));
    return last ? said.substring(0, words) : said;
  }

  private static boolean isState(Place place) {
    return place.level().filter(level -> level == Place.Level.COUNTRY).isPresent();
  }

  private boolean isForeign(Place place) {
    return isState(place) && !Folding.fold(place.name()).equals(HOME_STATE);
  }

  private Mention mention(TitleMention title) {
    Span span = new Span(tokens.start(title.from()), tokens.end(title.to() - 1));
    return Mention.of(span, title.by());
  }

  /** The place of the fullest wording, else of the first wording that has one. */
  private Optional<Place> place(Offices.Office office) {
    return place(office.fullest())
        .or(() -> office.others().stream().flatMap(title -> place(title).stream()).findFirst());
  }

  private Optional<Place> place(TitleMention title) {
    Optional<PlaceRef> ref = title.place();
    if (title.placeName().isPresent()) {
      return Optional.of(home.resolve(title.placeName().get(), ref.flatMap(PlaceRef::kind), title));
    }
    if (ref.isPresent() && ref.get().kind().isPresent()) {
      return home.of(ref.get().kind().get(), title);
    }
    return title.placed() ? home.of(title) : Optional.empty();
  }

  /** What the written title lacks: the name of its place. */
  private static String addition(TitleMention title, Optional<Place> place) {
    boolean said = place.isEmpty() || title.expanded().endsWith(place.get().name());
    return said || title.placeName().filter(title.expanded()::endsWith).isPresent()
        ? ""
        : " " + place.get().name();
  }

  private Optional<String> organization(Offices.Office office, Optional<Place> place) {
    TitleMention title = office.best(mention -> mention.body().isPresent());
    if (title.body().isEmpty()) {
      return Optional.empty();
    }
    String body = title.body().get();
    if (place.isEmpty()) {
      Optional<String> kind = title.place().flatMap(PlaceRef::kind).map(PlaceKind::full);
      return Optional.of(body + kind.map(word -> " " + word).orElse(""));
    }
    String name = title.placeName().orElse(place.get().name());
    if (body.endsWith(name) || (isOfState(title) && !isForeign(place.get()))) {
      return Optional.of(body);
    }
    String kind = title.place().flatMap(PlaceRef::kind).map(k -> k.full() + " ").orElse("");
    return Optional.of(body + " " + kind + name);
  }

  /**
   * A seat in a body of the State, where the place is only whom it stands for: {@code đại biểu Quốc
   * hội tỉnh}.
   */
  private static boolean isOfState(TitleMention title) {
    return title.kind() == TitleMention.Kind.SEAT && isCentral(title);
  }

  private static Optional<Title.Branch> branch(Offices.Office office) {
    return office.best(mention -> mention.branch().isPresent()).branch();
  }

  /**
   * An institution is one wherever it lies; else the place says more than the body: {@code Bộ đội
   * Biên phòng Nghệ An} is of a province.
   */
  private static Optional<Title.Level> level(Offices.Office office, Optional<Place> place) {
    TitleMention title = office.best(mention -> mention.level().isPresent());
    if (title.level().filter(level -> level == Title.Level.UNIT).isPresent()) {
      return title.level();
    }
    Optional<Title.Level> said =
        title
            .place()
            .flatMap(PlaceRef::kind)
            .flatMap(PlaceKind::level)
            .flatMap(TitleCompletion::level);
    Optional<Title.Level> held = place.flatMap(Place::level).flatMap(TitleCompletion::level);
    if (title.seat().isPresent() && said.isEmpty() && held.isPresent()) {
      return held;
    }
    boolean branch = isCentral(title) && title.placeName().isPresent() && held.isPresent();
    return said.or(() -> branch ? held : title.level()).or(() -> held);
  }

  private static boolean isCentral(TitleMention title) {
    return title.level().filter(level -> level == Title.Level.CENTRAL).isPresent();
  }

  private static Optional<Title.Level> level(Place.Level level) {
    return switch (level) {
      case PROVINCE -> Optional.of(Title.Level.PROVINCE);
      case DISTRICT -> Optional.of(Title.Level.DISTRICT);
      case COMMUNE -> Optional.of(Title.Level.COMMUNE);
      case COUNTRY -> Optional.of(Title.Level.CENTRAL);
    };
  }
}
