package org.bienban.people;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bienban.Article;
import org.bienban.Bienban;
import org.bienban.testing.TestFiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the {@code .txt} files of a folder, links their officials and writes one line a sighting:
 * id of the report, name, id of the person, between tabs.
 *
 * <pre>mvn -q test-compile exec:java -Dexec.classpathScope=test \
 *     -Dexec.mainClass=org.bienban.people.PairsWriter -Dexec.args="TEXTS DATES.json PAIRS.tsv"
 * </pre>
 *
 * <p>{@code DATES.json} maps ids to days of publication; those that are not whole days are passed
 * over.
 */
public final class PairsWriter {
  private PairsWriter() {}

  /**
   * Runs the program.
   *
   * @param args folder of texts, file of dates, file to write
   */
  public static void main(String[] args) throws IOException {
    List<Sighting> sightings = sightings(Path.of(args[0]), Path.of(args[1]));
    Files.writeString(Path.of(args[2]), pairs(PersonLinker.standard().link(sightings)));
  }

  private static List<Sighting> sightings(Path folder, Path dates) throws IOException {
    JsonNode days = JsonMapper.shared().readTree(Files.readString(dates));
    List<Sighting> sightings = new ArrayList<>();
    for (Path file : TestFiles.list(folder, ".txt")) {
      String id = file.getFileName().toString().replaceFirst("\\.txt$", "");
      Article article = Article.of(TestFiles.read(file)).withId(id);
      String day = days.path(id).asString("");
      boolean isDay = day.length() == "2020-01-31".length();
      sightings.addAll(
          Sighting.of(
              Bienban.standard()
                  .read(isDay ? article.withPublishedOn(LocalDate.parse(day)) : article)));
    }
    return sightings;
  }

  private static String pairs(People people) {
    StringBuilder pairs = new StringBuilder();
    for (Person person : people.persons()) {
      for (Sighting sighting : person.sightings()) {
        pairs.append(sighting.report()).append('\t').append(sighting.name()).append('\t');
        pairs.append(person.id()).append('\n');
      }
    }
    return pairs.toString();
  }
}
