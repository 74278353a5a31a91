package org.bienban.venue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.VenueWord;
import org.bienban.lexicon.VenueWord.Kind;
import org.bienban.record.Place;
import org.bienban.record.Span;
import org.bienban.record.Venue;
import org.bienban.text.Folding;

/** Puts the mentions of one venue together: the same words, or bridge points of the same unit. */
final class Merge {
  /** The rule of a bridge point that is named by the end of its name only. */
  static final String SHORT = "venue.short";

  /** The rule of another word for the bridge point found before it. */
  static final String SAME = "venue.same";

  /** The rule of a bridge point in a list of them. */
  static final String LISTED = "venue.list";

  private final AnnotatedText text;
  private final List<Found> found;
  private final SamePoint same;
  private final int[] venueOf;
  private final List<List<Integer>> groups = new ArrayList<>();

  /** The mentions with which later ones are compared: of those that look alike the first. */
  private final List<Integer> distinct = new ArrayList<>();

  Merge(AnnotatedText text, List<Found> found) {
    this.text = text;
    this.found = found;
    this.same = new SamePoint(text);
    this.venueOf = new int[found.size()];
    Map<String, Integer> byKey = new HashMap<>();
    Set<Look> looks = new HashSet<>();
    for (int f = 0; f < found.size(); f++) {
      int known = sameUnit(f);
      String key = key(found.get(f));
      int venue = isOther(f) ? known : byKey.computeIfAbsent(key, k -> known);
      if (venue == groups.size()) {
        groups.add(new ArrayList<>());
      }
      groups.get(venue).add(f);
      venueOf[f] = venue;
      if (looks.add(look(f))) {
        distinct.add(f);
      }
    }
  }

  /** All by which a mention is compared with others. */
  private record Look(
      Venue.Kind kind,
      String head,
      String name,
      boolean isShort,
      String body,
      Optional<Place> place,
      int venue) {}

  private Look look(int mention) {
    Found one = found.get(mention);
    return new Look(
        one.kind(),
        words(one.from(), one.head()),
        words(one.head(), one.to()),
        one.rule().equals(SHORT),
        one.body(),
        one.place(),
        venueOf[mention]);
  }

  /** The group of an earlier bridge point of the same unit or house; else a new one. */
  private int sameUnit(int mention) {
    Found one = found.get(mention);
    if (one.kind() == Venue.Kind.SITE) {
      return sameSite(mention);
    }
    if (one.rule().equals(SAME)) {
      return lastPoint(mention);
    }
    List<Integer> points = one.kind() == Venue.Kind.BRIDGE ? distinct : List.of();
    for (int f : points) {
      Found other = found.get(f);
      if (isMain(one) && isMain(other)) {
        return venueOf[f];
      }
      if (isEndOf(one, other) || isEndOf(other, one)) {
        return venueOf[f];
      }
      if (isOneSeat(other, one) && !hasOtherHouse(venueOf[f], one)) {
        return venueOf[f];
      }
    }
    return one.kind() == Venue.Kind.BRIDGE && one.isOfUnit() ? inFull(mention) : groups.size();
  }

  /** {@code điểm cầu tỉnh, … Tỉnh ủy, … UBND tỉnh}: the unit cannot be short for both houses. */
  private boolean hasOtherHouse(int group, Found one) {
    return !one.body().isEmpty()
        && distinct.stream()
            .filter(f -> venueOf[f] == group)
            .map(found::get)
            .anyMatch(other -> !other.body().isEmpty() && !same.isOneSeat(other, one));
  }

  /** True for a mention that is put with others by more than its words. */
  private boolean isOther(int mention) {
    Found one = found.get(mention);
    return one.rule().equals(SAME) || isMain(one);
  }

  /** The bridge point from which a meeting is led: a text has one. */
  private boolean isMain(Found one) {
    VenueWord word = text.at(Layers.VENUE_WORDS, one.from());
    // điểm cầu Chính phủ starts with the word for a main one, and is none.
    return one.kind() == Venue.Kind.BRIDGE
        && word != null
        && word.is(Kind.MAIN)
        && text.end(Layers.VENUE_WORDS, one.from()) <= one.head();
  }

  /** The group of the bridge point found last. */
  private int lastPoint(int mention) {
    for (int f = mention - 1; f >= 0; f--) {
      if (found.get(f).kind() == Venue.Kind.BRIDGE) {
        return venueOf[f];
      }
    }
    return groups.size();
  }

  private boolean isOneSeat(Found earlier, Found later) {
    if (earlier.kind() != Venue.Kind.BRIDGE) {
      return false;
    }
    return later.isOfUnit()
        ? isSameUnit(later, earlier) && same.isOneSeat(earlier, later)
        : same.isHallOf(earlier, later) || same.isHallOf(later, earlier);
  }

  /**
   * The group of the one house of a unit of which the bare name of the unit may be short; else a
   * new one.
   */
  private int inFull(int mention) {
    Found one = found.get(mention);
    int group = groups.size();
    for (int f : distinct) {
      Found other = found.get(f);
      if (isSameUnit(one, other) && same.isShortened(other, one)) {
        if (group < groups.size() && group != venueOf[f]) {
          return groups.size();
        }
        group = venueOf[f];
      }
    }
    return group;
  }

  /** The same name on the same level: {@code tỉnh Sơn La} is not {@code thành phố Sơn La}. */
  private static boolean isSameUnit(Found one, Found other) {
    Optional<Place.Level> level = one.place().flatMap(Place::level);
    Optional<Place.Level> otherLevel = other.place().flatMap(Place::level);
    return one.place().map(Place::name).equals(other.place().map(Place::name))
        && (level.isEmpty() || otherLevel.isEmpty() || level.equals(otherLevel));
  }

  private boolean isEndOf(Found one, Found other) {
    boolean fits = one.rule().equals(SHORT) && other.kind() == Venue.Kind.BRIDGE;
    return fits
        && (" " + words(other.head(), other.to())).endsWith(" " + words(one.head(), one.to()));
  }

  /**
   * The group of an earlier building of which this is the bare head, {@code sân bay} of {@code sân
   * bay Changi}, or of the same body's building of the same unit; else a new one.
   */
  private int sameSite(int mention) {
    Found one = found.get(mention);
    for (int f : distinct) {
      Found other = found.get(f);
      if (other.kind() == Venue.Kind.SITE && (isHeadOf(one, other) || isSame(one, other))) {
        return venueOf[f];
      }
    }
    return groups.size();
  }

  private boolean isHeadOf(Found one, Found other) {
    return one.head() == one.to()
        && (words(other.from(), other.to()) + " ").startsWith(words(one.from(), one.to()) + " ");
  }

  private boolean isSame(Found one, Found other) {
    return one.isOfUnit()
        && isSameUnit(one, other)
        && !one.body().isEmpty()
        && one.body().equals(other.body())
        && words(one.from(), one.head()).equals(words(other.from(), other.head()));
  }

  /** The venue that a mention belongs to. */
  int venueOf(int mention) {
    return venueOf[mention];
  }

  List<FoundVenue> venues() {
    return groups.stream().map(this::venue).toList();
  }

  private FoundVenue venue(List<Integer> group) {
    Found best = found.get(group.get(0));
    OptionalInt within = OptionalInt.empty();
    List<VenueMention> mentions = new ArrayList<>();
    for (int f : group) {
      Found one = found.get(f);
      if (one.to() - one.from() > best.to() - best.from()) {
        best = one;
      }
      if (one.within() >= 0 && within.isEmpty() && venueOf[one.within()] != venueOf[f]) {
        within = OptionalInt.of(venueOf[one.within()]);
      }
      mentions.add(new VenueMention(one.from(), one.to(), span(one), one.rule()));
    }
    return new FoundVenue(
        text.tokens().text(best.from(), best.to()), best.kind(), within, best.place(), mentions);
  }

  private Span span(Found one) {
    return new Span(text.tokens().start(one.from()), text.tokens().end(one.to() - 1));
  }

  private String key(Found one) {
    if (one.kind() == Venue.Kind.AREA) {
      return "area "
          + one.place()
              .map(place -> place.level() + " " + Folding.fold(place.name()))
              .orElseGet(() -> words(one.from(), one.to()));
    }
    return words(one.head(), one.to())
        + (one.kind() == Venue.Kind.BRIDGE ? "" : " " + words(one.from(), one.head()));
  }

  private String words(int from, int to) {
    return from == to ? "" : Folding.fold(text.tokens().text(from, to));
  }
}
