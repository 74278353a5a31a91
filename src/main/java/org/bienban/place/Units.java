package org.bienban.place;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bienban.record.Place;
import org.bienban.text.Folding;

/** The official units as parallel arrays, found by folded name. Immutable. */
final class Units {
  static final int NONE = -1;

  /** The day on which districts ended and provinces and communes were merged. */
  static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

  private static final String FILE = "/org/bienban/models/administrative_units.tsv";
  private static final int[] NO_UNITS = {};
  private static final long OPEN_START = Long.MIN_VALUE;
  private static final long OPEN_END = Long.MAX_VALUE;

  private final List<String> codes = new ArrayList<>(15_000);
  private final List<String> names = new ArrayList<>(15_000);
  private final List<String> kinds = new ArrayList<>(15_000);
  private final List<String> successors = new ArrayList<>(15_000);
  private final long[] from;
  private final long[] to;
  private final int[] parents;
  private final long[] keys;
  private final int[] order;

  private Units(String table) {
    List<String> eras = new ArrayList<>(15_000);
    List<String> parentCodes = new ArrayList<>(15_000);
    readRows(table, eras, parentCodes);
    int size = codes.size();
    from = new long[size];
    to = new long[size];
    for (int u = 0; u < size; u++) {
      setEra(u, eras.get(u));
    }
    parents = parents(parentCodes);
    long[] byUnit = names.stream().mapToLong(Units::key).toArray();
    order =
        IntStream.range(0, size)
            .boxed()
            .sorted((a, b) -> compare(byUnit, a, b))
            .mapToInt(u -> u)
            .toArray();
    keys = Arrays.stream(order).mapToLong(u -> byUnit[u]).toArray();
  }

  static Units load() {
    try (InputStream in = Units.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing from the class path");
      }
      return new Units(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(FILE + " cannot be read", e);
    }
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
  private static long key(String name) {
    String folded = Folding.fold(name);
    long key = 0xCBF29CE484222325L;
    for (int i = 0; i < folded.length(); i++) {
      key = (key ^ folded.charAt(i)) * 0x100000001B3L;
    }
    return key;
  }

  Place.Level level(int u) {
    return switch (codes.get(u).length()) {
      case 3 -> Place.Level.DISTRICT;
      case 5 -> Place.Level.COMMUNE;
      case 0 -> parents[u] == NONE ? Place.Level.PROVINCE : Place.Level.DISTRICT;
      default -> Place.Level.PROVINCE;
    };
  }

  String kind(int u) {
    return kinds.get(u);
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
    for (int u : named(place.name())) {
      if (codes.get(u).equals(place.code().get()) && place.validFrom().equals(day(from[u]))) {
        return u;
      }
    }
    return NONE;
  }

  /** True where a unit lies in another of its time. */
  boolean lies(int u, int in) {
    String code = codes.get(in);
    for (int above = parents[u]; above != NONE; above = parents[above]) {
      if (codes.get(above).equals(code) && isOld(u) == isOld(in)) {
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
      if (next(old).contains(codes.get(young))) {
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
    return successors.get(u).isEmpty() ? List.of() : List.of(successors.get(u).split(";"));
  }

  Place place(int u, List<Place> alternatives) {
    String code = codes.get(u);
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

  private static int compare(long[] keys, int a, int b) {
    return keys[a] != keys[b] ? Long.compare(keys[a], keys[b]) : Integer.compare(a, b);
  }

  private void readRows(String table, List<String> eras, List<String> parentCodes) {
    Map<String, String> shared = new HashMap<>();
    boolean header = true;
    for (int start = 0; start < table.length(); ) {
      int end = table.indexOf('\n', start);
      String line = table.substring(start, end < 0 ? table.length() : end);
      start = end < 0 ? table.length() : end + 1;
      if (line.startsWith("#")) {
        continue;
      }
      if (!header) {
        String[] cells = line.split("\t", -1);
        codes.add(cells[0]);
        names.add(shared.computeIfAbsent(cells[1], name -> name));
        kinds.add(shared.computeIfAbsent(cells[2], kind -> kind));
        eras.add(shared.computeIfAbsent(cells[3], era -> era));
        parentCodes.add(cells.length > 4 ? cells[4] : "");
        successors.add(cells.length > 5 ? cells[5] : "");
      }
      header = false;
    }
  }

  private void setEra(int u, String era) {
    int dots = era.indexOf("..");
    from[u] = era.equals("n") ? REFORM.toEpochDay() : OPEN_START;
    to[u] = era.equals("o") ? REFORM.toEpochDay() - 1 : OPEN_END;
    if (dots >= 0) {
      from[u] = dots == 0 ? OPEN_START : LocalDate.parse(era.substring(0, dots)).toEpochDay();
      to[u] =
          dots + 2 == era.length()
              ? OPEN_END
              : LocalDate.parse(era.substring(dots + 2)).toEpochDay();
    }
  }

  /** For each unit the unit above it that existed in its time. */
  private int[] parents(List<String> parentCodes) {
    Map<String, List<Integer>> byCode = new HashMap<>();
    int[] above = new int[codes.size()];
    for (int u = 0; u < above.length; u++) {
      if (codes.get(u).length() < 5) {
        byCode.computeIfAbsent(codes.get(u), code -> new ArrayList<>(2)).add(u);
      }
    }
    for (int u = 0; u < above.length; u++) {
      above[u] = NONE;
      for (int candidate : byCode.getOrDefault(parentCodes.get(u), List.of())) {
        if (!parentCodes.get(u).isEmpty() && isValid(candidate, LocalDate.ofEpochDay(lastOld(u)))) {
          above[u] = candidate;
        }
      }
    }
    return above;
  }

  /** A day on which the unit existed: its last before the reform, else the reform's. */
  private long lastOld(int u) {
    return Math.min(to[u], Math.max(from[u], REFORM.toEpochDay() - 1));
  }
}
