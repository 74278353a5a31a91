package org.bienban.place;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
      # 2025-07-01, on both, else first..last day. A parent is of the same era. successors: codes since 2025-07-01.
      code\tname\tkind\tera\tparent\tsuccessors
      """;

  private final Path sources;
  private final StringBuilder out = new StringBuilder(HEADER);

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
    for (Map<String, String> old : read("provinces_pre2025.tsv")) {
      Map<String, String> same = today.get(old.get("code"));
      boolean unchanged = same != null && same.get("merged_from_codes").equals(old.get("code"));
      boolean young = old.get("name").equals("Huế");
      add(old, young ? "2025-01-01.." : unchanged ? "on" : "o", "", old.get("successor_code"));
      if (unchanged) {
        today.remove(old.get("code"));
      }
    }
    for (Map<String, String> province : provinces) {
      if (today.containsKey(province.get("code"))) {
        addNew(province);
      }
    }
    for (Map<String, String> earlier : read("earlier.tsv")) {
      add(earlier, earlier.get("from") + ".." + earlier.get("to"), "", earlier.get("successors"));
    }
    for (Map<String, String> district : read("districts_pre2025.tsv")) {
      add(district, "o", district.get("province_code"), "");
    }
    for (Map<String, String> ward : read("wards_pre2025.tsv")) {
      add(ward, "o", ward.get("district_code"), ward.get("successor_codes"));
    }
    for (Map<String, String> ward : read("wards_2025.tsv")) {
      add(ward, "n", ward.get("province_code"), "");
    }
    return out.toString();
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
