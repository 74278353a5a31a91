package org.bienban.assembly;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.PlaceKind;
import org.bienban.lexicon.PlaceName;
import org.bienban.lexicon.Word;
import org.bienban.place.Gazetteer;
import org.bienban.place.HomePlace;
import org.bienban.place.PlaceMention;
import org.bienban.place.PlaceReader;
import org.bienban.record.Place;
import org.bienban.record.Title;
import org.bienban.role.PlaceRef;
import org.bienban.role.TitleMention;
import org.bienban.text.Shape;
import org.bienban.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a report that have a home of their own: below a place and a colon ({@code Hà Giang:
 * Ngày 24/5, …}), and where a body of another unit acts ({@code Chiều 5/3, HĐND tỉnh Bến Tre họp}).
 * What a body does holds to the end of its line, in a round-up of several provinces to the next.
 */
final class HomeParts {
  /** A subject stands near the start of its sentence, behind a time or a place at most. */
  private static final int LATEST_SUBJECT = 20;

  private final AnnotatedText text;
  private final Tokens tokens;
  private final Gazetteer gazetteer;
  private final PlaceReader reader;
  private final HomePlace home;
  private final @Nullable LocalDate date;
  private final List<TitleMention> titles;
  private final BitSet titled = new BitSet();
  private final TreeMap<Integer, HomePlace> parts = new TreeMap<>();

  HomeParts(Gazetteer gazetteer, Findings findings) {
    this.text = findings.text();
    this.tokens = text.tokens();
    this.gazetteer = gazetteer;
    this.reader = new PlaceReader(gazetteer);
    this.home = findings.home();
    this.date = findings.day().orElse(null);
    this.titles = findings.roles().titles();
    titles.forEach(title -> titled.set(title.from(), title.to()));
    find();
  }

  /** What {@code tỉnh} and {@code huyện} mean at a token. */
  HomePlace at(int token) {
    Map.Entry<Integer, HomePlace> part = parts.floorEntry(token);
    return part == null ? home : part.getValue();
  }

  private void find() {
    TreeMap<Integer, Place> acting = new TreeMap<>();
    for (int s = 0; s < text.sentences().size(); s++) {
      int start = text.sentences().start(s);
      heading(start).ifPresent(unit -> parts.put(start, homeOf(unit)));
      putActor(start, end(s), acting);
    }
    if (acting.isEmpty() && parts.isEmpty()) {
      return;
    }
    boolean roundUp = provinces(acting) > 1;
    if (roundUp) {
      speakers().forEach(acting::putIfAbsent);
    }
    acting.forEach((start, unit) -> act(start, unit, roundUp));
  }

  /** The number of provinces that act or open a part. */
  private long provinces(Map<Integer, Place> acting) {
    return Stream.concat(
            acting.values().stream().flatMap(unit -> provinceOf(unit).stream()),
            parts.values().stream().flatMap(part -> part.province().stream()))
        .map(Place::name)
        .distinct()
        .count();
  }

  /** Where the subject of a sentence may start at the latest. */
  private int lastStart(int sentence) {
    return Math.min(end(sentence), text.sentences().start(sentence) + LATEST_SUBJECT);
  }

  private int end(int sentence) {
    int next = sentence + 1;
    return next < text.sentences().size() ? text.sentences().start(next) : tokens.size();
  }

  /** The provinces of the offices that open sentences: {@code Bí thư Tỉnh ủy Quảng Trị … trao}. */
  private Map<Integer, Place> speakers() {
    Map<Integer, Place> speakers = new TreeMap<>();
    Set<Integer> opened = new HashSet<>();
    for (TitleMention title : titles) {
      int sentence = text.sentences().of(title.from());
      boolean opens = opened.add(sentence) && title.from() < lastStart(sentence);
      if (opens && isFirst(title.from(), text.sentences().start(sentence))) {
        province(title).ifPresent(unit -> speakers.put(text.sentences().start(sentence), unit));
      }
    }
    return speakers;
  }

  /** The province that a title names. */
  Optional<Place> province(TitleMention title) {
    Optional<PlaceKind> kind = title.place().flatMap(PlaceRef::kind);
    Title.Level level = title.level().orElse(Title.Level.PROVINCE);
    return title
        .placeName()
        .filter(name -> level == Title.Level.PROVINCE || kind.isPresent())
        .flatMap(name -> gazetteer.resolve(name, kind.orElse(null), date, null))
        .filter(unit -> unit.code().isPresent())
        .filter(unit -> unit.level().equals(Optional.of(Place.Level.PROVINCE)));
  }

  /** True for two titles of one person, with a mark or a conjunction between them at most. */
  boolean areBeside(TitleMention earlier, TitleMention later) {
    int gap = later.from() - earlier.to();
    return gap == 0 || (gap == 1 && !tokens.is(earlier.to(), ';'));
  }

  private boolean isFirst(int i, int start) {
    return i == start || tokens.is(i - 1, ',');
  }

  private void act(int start, Place unit, boolean roundUp) {
    HomePlace there = homeOf(unit);
    HomePlace before = at(start);
    if (there.equals(before)) {
      return;
    }
    parts.put(start, there);
    int next = nextLine(start);
    if (!roundUp && next < tokens.size()) {
      parts.putIfAbsent(next, before);
    }
  }

  private int nextLine(int start) {
    int next = start + 1;
    while (next < tokens.size() && !tokens.lineBefore(next)) {
      next++;
    }
    return next;
  }

  /** {@code Hà Giang:} at the start of a sentence. */
  private Optional<Place> heading(int start) {
    PlaceName place = text.at(Layers.PLACES, start);
    if (place == null
        || place.level() != Place.Level.PROVINCE
        || !tokens.is(text.end(Layers.PLACES, start), ':')) {
      return Optional.empty();
    }
    return Optional.of(gazetteer.unit(place.name(), Place.Level.PROVINCE, date, null));
  }

  /** Puts the unit whose body is the subject of a sentence. */
  private void putActor(int start, int next, Map<Integer, Place> acting) {
    for (int i = start; i < next; i++) {
      boolean early = i < start + LATEST_SUBJECT;
      if (text.has(Layers.BODIES, i) && isCapital(i) && isSubject(i, start, early)) {
        Optional<Place> unit = unitBehind(bodies(i));
        if (unit.isPresent()) {
          acting.put(early ? start : i, unit.get());
          return;
        }
      }
    }
  }

  /** Behind a date, a subject may follow a headline without a full stop. */
  private boolean isSubject(int i, int start, boolean early) {
    boolean dated = i - 2 >= start && tokens.shape(i - 2) == Shape.NUMBER && tokens.is(i - 1, ',');
    return dated || (early && isFirst(i, start) && !holdsTitle(start, i));
  }

  private boolean holdsTitle(int from, int to) {
    int next = titled.nextSetBit(from);
    return next >= 0 && next < to;
  }

  private boolean isCapital(int i) {
    return tokens.shape(i).hasCapital();
  }

  /** The end of {@code Tỉnh ủy, HĐND, UBND}. */
  private int bodies(int i) {
    int end = text.end(Layers.BODIES, i);
    while (joins(end) && text.has(Layers.BODIES, end + 1)) {
      end = text.end(Layers.BODIES, end + 1);
    }
    return end;
  }

  private boolean joins(int i) {
    Word word = text.at(Layers.WORDS, i);
    return tokens.is(i, ',') || (word != null && word.kind() == Word.Kind.AND);
  }

  private Optional<Place> unitBehind(int i) {
    if (i >= tokens.size() || titled.get(i) || tokens.lineBefore(i)) {
      return Optional.empty();
    }
    return reader.read(text, i).flatMap(this::unit).filter(this::isProvinceOrDistrict);
  }

  private Optional<Place> unit(PlaceMention mention) {
    Place within = home.province().orElse(null);
    return mention.kind().isPresent()
        ? gazetteer.resolve(mention.name(), mention.kind().get(), date, within)
        : Optional.of(gazetteer.unit(mention.name(), Place.Level.PROVINCE, date, null));
  }

  private boolean isProvinceOrDistrict(Place unit) {
    return unit.code().isPresent()
        && unit.level()
            .filter(level -> level == Place.Level.PROVINCE || level == Place.Level.DISTRICT)
            .isPresent();
  }

  private Optional<Place> provinceOf(Place unit) {
    return gazetteer.above(unit, Place.Level.PROVINCE);
  }

  /** The units that a unit stands for; the report's own home where they are the same. */
  private HomePlace homeOf(Place unit) {
    Optional<Place> province = provinceOf(unit);
    boolean own = province.isPresent() && name(province).equals(name(home.province()));
    if (unit.level().filter(level -> level == Place.Level.DISTRICT).isPresent()) {
      return new HomePlace(own ? home.province() : province, Optional.of(unit), Optional.empty());
    }
    return own ? home : new HomePlace(Optional.of(unit), Optional.empty(), Optional.empty());
  }

  private static Optional<String> name(Optional<Place> unit) {
    return unit.map(Place::name);
  }
}
