package org.bienban.place;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bienban.compact.CompactReader;
import org.bienban.compact.CompactTexts;
import org.bienban.compact.CompactWriter;
import org.bienban.record.Place;
import org.bienban.text.Folding;

/** The official units as parallel arrays, found by folded name. Immutable. */
final class Units {
  static final int NONE = -1;

  /** The day on which districts ended and provinces and communes were merged. */
  static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

  static final long OPEN_START = Long.MIN_VALUE;
  static final long OPEN_END = Long.MAX_VALUE;

  private static final int DIGITS_SHIFT = 24;
  private static final int[] NO_UNITS = {};

  /** As {@link #codeKey} gives them. */
  private final int[] codes;

  private final CompactTexts names;
  private final CompactTexts successors;

  /** The kinds that there are, and which of them each unit is of. */
  private final List<String> kinds;

  private final byte[] kindOf;

  /** The first and the last day of each unit, as epoch days. */
  private final long[] from;

  private final long[] to;
  private final int[] parents;

  /** The keys of all names in their order, and the unit of each. */
  private final long[] keys;

  private final int[] order;

  private Units(CompactReader in) {
    codes = in.ints();
    names = in.texts();
    successors = in.texts();
    kinds = in.texts().all();
    kindOf = in.bytes();
    from = in.longs();
    to = in.longs();
    parents = in.ints();
    keys = in.longs();
    order = in.ints();
  }

  static Units load() {
    return new Units(CompactReader.model(Gazetteer.COMPACT).orElseGet(Units::ofTable));
  }

  private static CompactReader ofTable() {
    CompactWriter out = new CompactWriter();
    writeCompact(out);
    return CompactReader.of(out.toByteArray());
  }

  static void writeCompact(CompactWriter out) {
    UnitTable.load().write(out);
  }

  /** The units of this name in any spelling, provinces first. */
  int[] named(String name) {
    long key = key(withoutZeros(name));
    int first = Arrays.binarySearch(keys, key);
    if (first < 0) {
      return NO_UNITS;
    }
    while (first > 0 && keys[first - 1] == key) {
      first--;
    }
    int last = first;
    while (last < keys.length && keys[last] == key) {
      last++;
    }
    return Arrays.copyOfRange(order, first, last);
  }

  /** 64 bits of a folded name (FNV-1a): wide enough that no two of the 10,000 names share them. */
  static long key(String name) {
    String folded = Folding.fold(name);
    long key = 0xCBF29CE484222325L;
    for (int i = 0; i < folded.length(); i++) {
      key = (key ^ folded.charAt(i)) * 0x100000001B3L;
    }
    return key;
  }

  /** A number for a code, in which zeros at its start count; 0 for that of a unit without one. */
  static int codeKey(String code) {
    return code.isEmpty() ? 0 : code.length() << DIGITS_SHIFT | Integer.parseInt(code);
  }

  private String code(int u) {
    int digits = codes[u] >>> DIGITS_SHIFT;
    String number = Integer.toString(codes[u] & ((1 << DIGITS_SHIFT) - 1));
    return digits == 0 ? "" : "0".repeat(digits - number.length()) + number;
  }

  Place.Level level(int u) {
    return switch (codes[u] >>> DIGITS_SHIFT) {
      case 3 -> Place.Level.DISTRICT;
      case 5 -> Place.Level.COMMUNE;
      case 0 -> parents[u] == NONE ? Place.Level.PROVINCE : Place.Level.DISTRICT;
      default -> Place.Level.PROVINCE;
    };
  }

  String kind(int u) {
    return kinds.get(kindOf[u]);
  }

  String name(int u) {
    return names.get(u);
  }

  boolean isValid(int u, LocalDate date) {
    return from[u] <= date.toEpochDay() && date.toEpochDay() <= to[u];
  }

  /** True where the unit existed before the reform. */
  boolean isOld(int u) {
    return from[u] < REFORM.toEpochDay();
  }

  int parent(int u) {
    return parents[u];
  }

  /** The unit with this code that a place stands for; {@link #NONE} where the place has no code. */
  int of(Place place) {
    if (place.code().isEmpty()) {
      return NONE;
    }
    int code = codeKey(place.code().get());
    for (int u : named(place.name())) {
      if (codes[u] == code && place.validFrom().equals(day(from[u]))) {
        return u;
      }
    }
    return NONE;
  }

  /** True where a unit lies in another of its time. */
  boolean lies(int u, int in) {
    for (int above = parents[u]; above != NONE; above = parents[above]) {
      if (codes[above] == codes[in] && isOld(u) == isOld(in)) {
        return true;
      }
    }
    return false;
  }

  /** True where a unit and another of another time share territory, as far as provinces tell. */
  boolean overlies(int u, int other) {
    for (int above = parents[u];
        above != NONE && isOld(u) != isOld(other);
        above = parents[above]) {
      int old = isOld(u) ? above : other;
      int young = isOld(u) ? other : above;
      if (next(old).contains(code(young))) {
        return true;
      }
    }
    return false;
  }

  /** True where two units existed on the same day. */
  boolean overlap(int u, int other) {
    return from[u] <= to[other] && from[other] <= to[u];
  }

  /** The last day on which a unit existed, as an epoch day. */
  long lastDay(int u) {
    return to[u];
  }

  private List<String> next(int u) {
    return successors.isEmpty(u) ? List.of() : List.of(successors.get(u).split(";"));
  }

  Place place(int u, List<Place> alternatives) {
    String code = code(u);
    return new Place(
        code.isEmpty() ? Optional.empty() : Optional.of(code),
        names.get(u),
        Optional.of(level(u)),
        day(from[u]),
        day(to[u]),
        next(u),
        alternatives);
  }

  private static Optional<LocalDate> day(long day) {
    return day == OPEN_START || day == OPEN_END
        ? Optional.empty()
        : Optional.of(LocalDate.ofEpochDay(day));
  }

  private static String withoutZeros(String name) {
    int at = 0;
    while (at < name.length() - 1
        && name.charAt(at) == '0'
        && Character.isDigit(name.charAt(at + 1))) {
      at++;
    }
    return name.substring(at);
  }
}
