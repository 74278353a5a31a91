package org.bienban.place;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Builds {@code models/administrative_units.tsv} from the official tables in {@code
 * models/training/places}:
 *
 * <pre>
 * mvn -q test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=org.bienban.place.UnitTableBuilder
 * </pre>
 */
public final class UnitTableBuilder {
  private static final String HEADER =
      """
      # Official units of territory. Built by UnitTableBuilder from models/training/places; do not edit.
      # Source: vietnamese-provinces-database v2.4.1 and v3.0.2, dvhcvn/20250701
      # Licence: MIT (both)
      # A province has a code of two digits, a district of three, a commune of five. era: o until 2025-06-30, n since
      # 2025-07-01, on both, else first..last day. A parent is of the same era; a unit without code but with a parent is a
      # district. successors: codes since 2025-07-01, of a district those of its communes.
      code\tname\tkind\tera\tparent\tsuccessors
      """;

  private static final String LAST_DAY = "2025-06-30";

  private final Path sources;
  private final StringBuilder out = new StringBuilder(HEADER);

  /** Which communes since July 2025 hold the territory of an earlier unit. */
  private static final class Successors {
    private static final String SOURCES = "merged_from_codes(*=partial)";

    private final Map<String, Set<String>> ofDistricts = new HashMap<>();
    private final Map<String, String> corrected = new HashMap<>();

    Successors(List<Map<String, String>> before, List<Map<String, String>> since) {
      Set<String> known = new HashSet<>();
      since.forEach(ward -> known.add(ward.get("code")));
      for (Map<String, String> ward : before) {
        for (String code : codes(ward.get("successor_codes"))) {
          if (!known.contains(code)) {
            unlisted(ward.get("name"), since).ifPresent(found -> corrected.put(code, found));
          }
        }
      }
      before.forEach(ward -> addTo(ward.get("district_code"), codes(ofWard(ward))));
      since.forEach(ward -> addIsland(ward));
    }

    /**
     * The table has a few codes that no commune has; the commune that is meant bears the name of
     * one of those that became part of it, and is told of no sources.
     */
    private static Optional<String> unlisted(String name, List<Map<String, String>> since) {
      return since.stream()
          .filter(ward -> ward.get(SOURCES).isBlank() && ward.get("name").equals(name))
          .map(ward -> ward.get("code"))
          .findFirst();
    }

    /** A district without communes, which became one. */
    private void addIsland(Map<String, String> ward) {
      for (String code : codes(ward.get(SOURCES))) {
        if (code.length() == 3) {
          addTo(code, List.of(ward.get("code")));
        }
      }
    }

    private void addTo(String district, List<String> codes) {
      ofDistricts.computeIfAbsent(district, code -> new TreeSet<>()).addAll(codes);
    }

    private static List<String> codes(String cell) {
      return cell.isBlank() ? List.of() : List.of(cell.replace(" ", "").split(";"));
    }

    String ofWard(Map<String, String> ward) {
      return codes(ward.get("successor_codes")).stream()
          .map(code -> corrected.getOrDefault(code, code))
          .collect(Collectors.joining(";"));
    }

    String ofDistrict(String code) {
      return String.join(";", ofDistricts.getOrDefault(code, Set.of()));
    }
  }

  private UnitTableBuilder(Path sources) {
    this.sources = sources;
  }

  /** Writes the table. */
  public static void main(String[] args) throws IOException {
    Path models = Path.of(args.length > 0 ? args[0] : "models");
    Files.writeString(
        models.resolve("administrative_units.tsv"), build(models), StandardCharsets.UTF_8);
  }

  static String build(Path models) throws IOException {
    return new UnitTableBuilder(models.resolve("training/places")).run();
  }

  private String run() throws IOException {
    List<Map<String, String>> provinces = read("provinces_2025.tsv");
    Map<String, Map<String, String>> today = new HashMap<>();
    provinces.forEach(province -> today.put(province.get("code"), province));
    Map<String, String> since = new HashMap<>();
    read("since.tsv").forEach(young -> since.put(young.get("code"), young.get("from")));
    for (Map<String, String> old : read("provinces_pre2025.tsv")) {
      String code = old.get("code");
      Map<String, String> same = today.get(code);
      boolean unchanged = same != null && same.get("merged_from_codes").equals(code);
      String era = unchanged ? "on" : "o";
      add(
          old,
          since.containsKey(code) ? since.get(code) + ".." : era,
          "",
          old.get("successor_code"));
      if (unchanged) {
        today.remove(code);
      }
    }
    for (Map<String, String> province : provinces) {
      if (today.containsKey(province.get("code"))) {
        addNew(province);
      }
    }
    addEarlier();
    Successors successors = new Successors(read("wards_pre2025.tsv"), read("wards_2025.tsv"));
    for (Map<String, String> district : read("districts_pre2025.tsv")) {
      String from = since.get(district.get("code"));
      String era = from == null ? "o" : from + ".." + LAST_DAY;
      add(
          district,
          era,
          district.get("province_code"),
          successors.ofDistrict(district.get("code")));
    }
    for (Map<String, String> ward : read("wards_pre2025.tsv")) {
      add(ward, "o", ward.get("district_code"), successors.ofWard(ward));
    }
    for (Map<String, String> ward : read("wards_2025.tsv")) {
      add(ward, "n", ward.get("province_code"), "");
    }
    return out.toString();
  }

  private void addEarlier() throws IOException {
    for (Map<String, String> earlier : read("earlier.tsv")) {
      String era = earlier.get("from") + ".." + earlier.get("to");
      add(earlier, era, earlier.get("parent"), earlier.get("successors"));
    }
  }

  private void addNew(Map<String, String> province) {
    if (!province.getOrDefault("note", "").contains("30/04/2026")) {
      add(province, "n", "", "");
      return;
    }
    add(province, "2025-07-01..2026-04-29", "", "");
    province.put("kind", "thành phố");
    add(province, "2026-04-30..", "", "");
  }

  private void add(Map<String, String> unit, String era, String parent, String successors) {
    out.append(
        String.join(
            "\t",
            unit.get("code"),
            unit.get("name").strip(),
            unit.get("kind"),
            era,
            parent,
            successors.replace(" ", "")));
    while (out.charAt(out.length() - 1) == '\t') {
      out.setLength(out.length() - 1);
    }
    out.append('\n');
  }

  private List<Map<String, String>> read(String file) throws IOException {
    List<Map<String, String>> rows = new ArrayList<>();
    String[] columns = {};
    for (String line : Files.readAllLines(sources.resolve(file))) {
      if (line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (columns.length == 0) {
        columns = cells;
        continue;
      }
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < columns.length; i++) {
        row.put(columns[i], i < cells.length ? cells[i] : "");
      }
      rows.add(row);
    }
    return rows;
  }
}
