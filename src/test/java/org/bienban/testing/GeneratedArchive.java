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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.zip.GZIPOutputStream;
import org.bienban.Article;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes an archive of articles that nobody wrote, from sentences and words of {@code
 * testdata/archive}: the same for the same seed and number, of any size.
 *
 * <pre>{@code
 * mvn -q test-compile exec:java -Dexec.classpathScope=test \
 *     -Dexec.mainClass=org.bienban.testing.GeneratedArchive -Dexec.args="200000 archive.jsonl.gz"
 * }</pre>
 *
 * <p>Never changes, and is safe for threads.
 */
public final class GeneratedArchive {
  private static final LocalDate FIRST_DAY = LocalDate.of(2016, 1, 4);
  private static final int DAYS = 3_000;
  private static final int LARGEST = 400;

  /** Of so many articles of a mixture one is a report, the others are other news. */
  private static final int ONE_REPORT_IN = 3;

  /** Far from each other, so that the articles of two seeds have nothing in common. */
  private static final long BETWEEN_SEEDS = 0x9E3779B97F4A7C15L;

  private final long seed;
  private final Kind report;
  private final Kind news;
  private final Map<String, String[]> words = new HashMap<>();

  /** What articles of a kind open with and go on with, and how long they are, in sentences. */
  private record Kind(List<String> openings, List<String> sentences, int least, int below) {}

  /** The archive of seed 0. */
  public GeneratedArchive() throws IOException {
    this(0);
  }

  /** Reads what articles are made of. */
  public GeneratedArchive(long seed) throws IOException {
    this.seed = seed;
    Path folder = TestFiles.base().resolve("testdata/archive");
    List<List<String>> blocks = blocks(folder.resolve("sentences.txt"));
    this.report = new Kind(blocks.get(0), blocks.get(1), 3, 12);
    this.news = new Kind(blocks.get(2), blocks.get(3), 8, 40);
    for (String line : Files.readAllLines(folder.resolve("words.tsv"))) {
      if (!line.startsWith("#")) {
        String[] cells = line.split("\t", -1);
        words.put(cells[0], cells[1].split(";", -1));
      }
    }
  }

  private static List<List<String>> blocks(Path file) throws IOException {
    List<List<String>> blocks = new ArrayList<>();
    blocks.add(new ArrayList<>());
    for (String line : Files.readAllLines(file)) {
      if (line.equals("--")) {
        blocks.add(new ArrayList<>());
      } else if (!line.startsWith("#")) {
        blocks.get(blocks.size() - 1).add(line);
      }
    }
    return blocks;
  }

  /** Writes the archive. */
  public static void main(String[] args) throws IOException {
    new GeneratedArchive().write(Integer.parseInt(args[0]), Path.of(args[1]));
  }

  /** Writes so many reports, one line of JSON each, compressed. */
  public void write(int articles, Path file) throws IOException {
    JsonMapper json = JsonMapper.builder().build();
    try (GZIPOutputStream zip = new GZIPOutputStream(Files.newOutputStream(file), 1 << 16);
        BufferedWriter out = new BufferedWriter(new OutputStreamWriter(zip, UTF_8))) {
      for (int i = 0; i < articles; i++) {
        Map<String, String> row = new LinkedHashMap<>(); // in the same order in every run
        row.put("id", "g" + i);
        row.put("text", report(i));
        row.put("published", day(i).toString());
        out.write(json.writeValueAsString(row));
        out.write('\n');
      }
    }
  }

  /**
   * Reports and other news, one report to two others, until their texts have so many bytes of UTF-8
   * together: no fewer, and more by less than one article.
   */
  public List<Article> mixture(long bytes) {
    List<Article> articles = new ArrayList<>();
    long size = 0;
    for (int i = 0; size < bytes; i++) {
      String text = isReport(i) ? report(i) : news(i);
      articles.add(Article.of(text).withId("g" + i).withPublishedOn(day(i)));
      size += text.getBytes(UTF_8).length;
    }
    return articles;
  }

  /** Whether the article of this number is a report in a mixture. */
  static boolean isReport(int number) {
    return number % ONE_REPORT_IN == 0;
  }

  /** The text of a report. */
  public String report(int number) {
    return text(report, number);
  }

  /** The text of an article that reports no meeting. */
  public String news(int number) {
    return text(news, number);
  }

  private String text(Kind kind, int number) {
    SplittableRandom random = new SplittableRandom(seed * BETWEEN_SEEDS + number);
    LocalDate day = day(number);
    StringBuilder text = new StringBuilder(fill(pick(kind.openings, random), day, random));
    int count = random.nextInt(kind.least, kind.below);
    for (int i = 0; i < count; i++) {
      text.append(random.nextInt(4) == 0 ? '\n' : ' ')
          .append(fill(pick(kind.sentences, random), day, random));
    }
    return text.toString();
  }

  private static LocalDate day(int number) {
    return FIRST_DAY.plusDays(number % DAYS);
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
