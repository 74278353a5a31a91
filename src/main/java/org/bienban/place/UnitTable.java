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
import java.util.stream.IntStream;
import org.bienban.compact.CompactWriter;

/** The table of official units as it stands in {@code models/}. For one thread. */
final class UnitTable {
  private static final String FILE = "/org/bienban/models/administrative_units.tsv";

  private final List<String> codes = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final List<String> kinds = new ArrayList<>();
  private final List<String> eras = new ArrayList<>();
  private final List<String> parentCodes = new ArrayList<>();
  private final List<String> successors = new ArrayList<>();
  private final long[] from;
  private final long[] to;

  private UnitTable(String table) {
    table
        .lines()
        .filter(line -> !line.startsWith("#"))
        .skip(1)
        .forEach(line -> add(line.split("\t", -1)));
    from = new long[codes.size()];
    to = new long[codes.size()];
    for (int u = 0; u < from.length; u++) {
      setEra(u, eras.get(u));
    }
  }

  static UnitTable load() {
    try (InputStream in = UnitTable.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing from the class path");
      }
      return new UnitTable(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(FILE + " cannot be read", e);
    }
  }

  /** Writes what {@link Units} reads. */
  void write(CompactWriter out) {
    out.ints(codes.stream().mapToInt(Units::codeKey).toArray());
    out.texts(names);
    out.texts(successors);
    List<String> known = kinds.stream().distinct().toList();
    out.texts(known);
    byte[] kindOf = new byte[kinds.size()];
    for (int u = 0; u < kindOf.length; u++) {
      kindOf[u] = (byte) known.indexOf(kinds.get(u));
    }
    out.bytes(kindOf);
    out.longs(from);
    out.longs(to);
    out.ints(parents());
    writeKeys(out);
  }

  private void writeKeys(CompactWriter out) {
    long[] keys = names.stream().mapToLong(Units::key).toArray();
    int[] order =
        IntStream.range(0, keys.length)
            .boxed()
            .sorted((a, b) -> compare(keys, a, b))
            .mapToInt(u -> u)
            .toArray();
    out.longs(Arrays.stream(order).mapToLong(u -> keys[u]).toArray());
    out.ints(order);
  }

  private static int compare(long[] keys, int a, int b) {
    return keys[a] != keys[b] ? Long.compare(keys[a], keys[b]) : Integer.compare(a, b);
  }

  private void add(String[] cells) {
    codes.add(cells[0]);
    names.add(cells[1]);
    kinds.add(cells[2]);
    eras.add(cells[3]);
    parentCodes.add(cells.length > 4 ? cells[4] : "");
    successors.add(cells.length > 5 ? cells[5] : "");
  }

  private void setEra(int u, String era) {
    int dots = era.indexOf("..");
    from[u] = era.equals("n") ? Units.REFORM.toEpochDay() : Units.OPEN_START;
    to[u] = era.equals("o") ? Units.REFORM.toEpochDay() - 1 : Units.OPEN_END;
    if (dots >= 0) {
      from[u] = dots == 0 ? Units.OPEN_START : day(era.substring(0, dots));
      to[u] = dots + 2 == era.length() ? Units.OPEN_END : day(era.substring(dots + 2));
    }
  }

  private static long day(String date) {
    return LocalDate.parse(date).toEpochDay();
  }

  /** For each unit the unit above it that existed in its time. */
  private int[] parents() {
    Map<String, List<Integer>> byCode = new HashMap<>();
    int[] above = new int[codes.size()];
    for (int u = 0; u < above.length; u++) {
      if (codes.get(u).length() < 5) {
        byCode.computeIfAbsent(codes.get(u), code -> new ArrayList<>(2)).add(u);
      }
    }
    for (int u = 0; u < above.length; u++) {
      above[u] = Units.NONE;
      for (int candidate : byCode.getOrDefault(parentCodes.get(u), List.of())) {
        if (!parentCodes.get(u).isEmpty() && existed(candidate, lastOld(u))) {
          above[u] = candidate;
        }
      }
    }
    return above;
  }

  private boolean existed(int u, long day) {
    return from[u] <= day && day <= to[u];
  }

  /** A day on which the unit existed: its last before the reform, else the reform's. */
  private long lastOld(int u) {
    return Math.min(to[u], Math.max(from[u], Units.REFORM.toEpochDay() - 1));
  }
}
