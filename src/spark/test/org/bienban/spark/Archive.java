package org.bienban.spark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bienban.testing.GeneratedArchive;
import tools.jackson.databind.json.JsonMapper;

/** Generated articles in files of lines, in which some lines are bad. */
final class Archive {

  /** Of so many lines one is cut off, one has no text, and one has a blank one. */
  private static final int ONE_BAD_IN = 1000;

  private Archive() {}

  /** Writes so many articles into files of so many lines. */
  static void write(Path folder, int articles, int linesOfFile) throws IOException {
    GeneratedArchive archive = new GeneratedArchive(20);
    JsonMapper json = JsonMapper.builder().build();
    Files.createDirectories(folder);
    for (int from = 0; from < articles; from += linesOfFile) {
      Path file = folder.resolve("part-" + from + ".jsonl");
      try (BufferedWriter out = Files.newBufferedWriter(file)) {
        for (int i = from; i < Math.min(articles, from + linesOfFile); i++) {
          Map<String, String> row = new LinkedHashMap<>();
          row.put("id", "g" + i);
          row.put("url", "https://example.org/" + i);
          row.put("published", "2019-0" + (1 + i % 9) + "-11");
          row.put("text", archive.report(i));
          out.write(line(i, row, json));
          out.write('\n');
        }
      }
    }
  }

  private static String line(int number, Map<String, String> row, JsonMapper json) {
    int bad = number % ONE_BAD_IN;
    if (bad == 1) {
      row.remove("text");
    } else if (bad == 2) {
      row.put("text", " ");
    }
    String line = json.writeValueAsString(row);
    return bad == 3 ? line.substring(0, line.length() / 2) : line;
  }

  /** So many bad lines have so many articles. */
  static int bad(int articles) {
    return 3 * articles / ONE_BAD_IN;
  }
}
