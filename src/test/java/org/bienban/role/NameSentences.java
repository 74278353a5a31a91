package org.bienban.role;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Makes sentences with marked names from the grammar and the tables of names in {@code
 * models/training}. The same seed gives the same sentences.
 */
final class NameSentences {
  private static final Set<String> PERSONS =
      Set.of("kinh", "minority", "foreign", "short", "anon", "oddkinh");

  private final Random random;
  private final Map<String, List<Choice>> symbols = new LinkedHashMap<>();
  private final List<String> minorities = new ArrayList<>();
  private StringBuilder out = new StringBuilder();
  private List<int[]> names = new ArrayList<>();

  /** One of several expansions, by weight. */
  private record Choice(int weight, String text) {}

  /** A sentence and where the names of persons stand in it, as start and end. */
  record Sentence(String text, List<int[]> names) {}

  NameSentences(Path models, long seed) {
    random = new Random(seed);
    Path names = models.resolve("training/names");
    Path places = models.resolve("training/places");
    rows(names.resolve("grammar.tsv"))
        .forEach(row -> add(row[0], Integer.parseInt(row[1]), row[2]));
    for (String table : List.of("family", "middle", "given")) {
      rows(names.resolve(table + ".tsv"))
          .forEach(row -> add(table, Integer.parseInt(row[1]), row[0]));
    }
    rows(names.resolve("foreign.tsv")).forEach(row -> add("foreign", 1, row[0]));
    rows(names.resolve("minority.tsv")).forEach(row -> minorities.add(row[1]));
    rows(names.resolve("things.tsv")).forEach(row -> addThing(row[0], row[1]));
    rows(places.resolve("provinces_pre2025.tsv")).forEach(row -> add("province", 1, bare(row[1])));
    rows(places.resolve("districts_pre2025.tsv")).forEach(row -> add("district", 1, row[1]));
    rows(places.resolve("wards_2025.tsv")).forEach(row -> add("ward", 1, row[1]));
    rows(models.resolve("not_persons.tsv")).stream()
        .filter(row -> row[1].equals("dead"))
        .forEach(row -> add("hero", 1, row[0]));
  }

  private static String bare(String province) {
    return province.replaceFirst("^(Tỉnh|Thành phố) ", "");
  }

  private void addThing(String name, String kind) {
    String symbol =
        switch (kind) {
          case "media" -> "media";
          case "foreign" -> "fthing";
          default -> "thing";
        };
    add(symbol, 1, name);
  }

  private void add(String symbol, int weight, String text) {
    symbols.computeIfAbsent(symbol, key -> new ArrayList<>()).add(new Choice(weight, text));
  }

  /** The next sentence. */
  Sentence next() {
    out = new StringBuilder();
    names = new ArrayList<>();
    expand("{S}");
    return new Sentence(out.toString(), names);
  }

  private void expand(String text) {
    int at = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
      int close = text.indexOf('}', open);
      out.append(text, at, open);
      symbol(text.substring(open + 1, close));
      at = close + 1;
    }
    out.append(text.substring(at));
  }

  private void symbol(String symbol) {
    int start = out.length();
    switch (symbol) {
      case "kinh" -> out.append(kinh());
      case "minority" -> out.append(minority());
      default -> expand(pick(symbol));
    }
    if (PERSONS.contains(symbol)) {
      names.add(new int[] {start, out.length()});
    }
  }

  private String kinh() {
    StringBuilder name = new StringBuilder(pick("family"));
    int kind = random.nextInt(20);
    if (kind == 19) {
      name.append(' ').append(pick("family"));
    }
    int middles = kind < 3 ? 0 : kind < 16 ? 1 : 2;
    for (int i = 0; i < middles; i++) {
      name.append(' ').append(pick("middle"));
    }
    return name.append(' ').append(pick("given")).toString();
  }

  private String minority() {
    StringBuilder name = new StringBuilder();
    for (String part : minorities.get(random.nextInt(minorities.size())).split(" \\+ ")) {
      String[] words = part.split("\\|");
      name.append(name.isEmpty() ? "" : " ").append(words[random.nextInt(words.length)]);
    }
    return name.toString();
  }

  private String pick(String symbol) {
    List<Choice> choices = symbols.get(symbol);
    int total = choices.stream().mapToInt(Choice::weight).sum();
    int left = random.nextInt(total);
    for (Choice choice : choices) {
      left -= choice.weight();
      if (left < 0) {
        return choice.text();
      }
    }
    throw new IllegalStateException(symbol);
  }

  private static List<String[]> rows(Path file) {
    try {
      return Files.readAllLines(file).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
