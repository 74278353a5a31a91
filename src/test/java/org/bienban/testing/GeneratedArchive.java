package org.bienban.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes an archive of articles that nobody wrote, from sentences and words of {@code
 * testdata/archive}: the same for the same number, of any size.
 *
 * <pre>{@code
 * mvn -q test-compile exec:java -Dexec.classpathScope=test \
 *     -Dexec.mainClass=org.bienban.testing.GeneratedArchive -Dexec.args="200000 archive.jsonl.gz"
 * }</pre>
 */
public final class GeneratedArchive {
  private static final LocalDate FIRST_DAY = LocalDate.of(2016, 1, 4);
  private static final int DAYS = 3_000;
  private static final int MOST_SENTENCES = 12;
  private static final int LEAST_SENTENCES = 3;
  private static final int LARGEST = 400;

  private final List<String> openings = new ArrayList<>();
  private final List<String> sentences = new ArrayList<>();
  private final Map<String, String[]> words = new HashMap<>();

  /** Reads what articles are made of. */
  public GeneratedArchive() throws IOException {
    Path folder = TestFiles.base().resolve("testdata/archive");
    List<String> block = openings;
    for (String line : Files.readAllLines(folder.resolve("sentences.txt"))) {
      if (line.equals("--")) {
        block = sentences;
      } else if (!line.startsWith("#")) {
        block.add(line);
      }
    }
    for (String line : Files.readAllLines(folder.resolve("words.tsv"))) {
      if (!line.startsWith("#")) {
        String[] cells = line.split("\t", -1);
        words.put(cells[0], cells[1].split(";", -1));
      }
    }
  }

  /** Writes the archive. */
  public static void main(String[] args) throws IOException {
    new GeneratedArchive().write(Integer.parseInt(args[0]), Path.of(args[1]));
  }

  /** Writes so many articles, one line of JSON each, compressed. */
  public void write(int articles, Path file) throws IOException {
    JsonMapper json = JsonMapper.builder().build();
    try (GZIPOutputStream zip = new GZIPOutputStream(Files.newOutputStream(file), 1 << 16);
        BufferedWriter out = new BufferedWriter(new OutputStreamWriter(zip, UTF_8))) {
      for (int i = 0; i < articles; i++) {
        String published = FIRST_DAY.plusDays(i % DAYS).toString();
        Map<String, String> row = Map.of("id", "g" + i, "text", article(i), "published", published);
        out.write(json.writeValueAsString(row));
        out.write('\n');
      }
    }
  }

  /** The text of one article. */
  public String article(int number) {
    SplittableRandom random = new SplittableRandom(number);
    LocalDate day = FIRST_DAY.plusDays(number % DAYS);
    StringBuilder text = new StringBuilder(fill(pick(openings, random), day, random));
    int count = random.nextInt(LEAST_SENTENCES, MOST_SENTENCES);
    for (int i = 0; i < count; i++) {
      text.append(random.nextInt(4) == 0 ? '\n' : ' ')
          .append(fill(pick(sentences, random), day, random));
    }
    return text.toString();
  }

  private String fill(String sentence, LocalDate day, SplittableRandom random) {
    StringBuilder filled = new StringBuilder();
    int at = 0;
    int open = sentence.indexOf('{');
    while (open >= 0) {
      int close = sentence.indexOf('}', open);
      filled
          .append(sentence, at, open)
          .append(value(sentence.substring(open + 1, close), day, random));
      at = close + 1;
      open = sentence.indexOf('{', at);
    }
    return filled.append(sentence.substring(at)).toString();
  }

  private String value(String slot, LocalDate day, SplittableRandom random) {
    return switch (slot) {
      case "name" ->
          word("family", random) + " " + word("middle", random) + " " + word("given", random);
      case "day" -> day.getDayOfMonth() + "/" + day.getMonthValue();
      case "n" -> String.valueOf(random.nextInt(2, LARGEST));
      default -> word(slot, random);
    };
  }

  private String word(String kind, SplittableRandom random) {
    String[] choices = words.get(kind);
    if (choices == null) {
      throw new IllegalArgumentException("there are no words of the kind '" + kind + "'");
    }
    return choices[random.nextInt(choices.length)];
  }

  private static String pick(List<String> lines, SplittableRandom random) {
    return lines.get(random.nextInt(lines.size()));
  }
}
