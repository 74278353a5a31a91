package org.bienban.property;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.bienban.testing.TestFiles;

/** Reports to try things on: the seed, the golden documents, and damaged copies of them. */
final class Reports {
  private Reports() {}

  /** A report with the name that a failing case shows. */
  record Report(String name, String text) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** The seed and all golden documents. */
  static List<Report> whole() {
    List<Report> all = new ArrayList<>();
    all.add(new Report("seed", TestFiles.seed()));
    TestFiles.list(TestFiles.path("golden"), ".txt")
        .forEach(file -> all.add(new Report(file.getFileName().toString(), TestFiles.read(file))));
    return all;
  }

  /** Damaged copies of each of them, so many of each. */
  static Stream<Report> damaged(int copies) {
    return whole().stream()
        .flatMap(
            report ->
                LongStream.rangeClosed(1, copies).mapToObj(number -> damaged(report, number)));
  }

  /** The words of a report with some lost, some doubled and some moved. */
  static Report damaged(Report report, long number) {
    Random random = new Random(31 * number + report.name().hashCode());
    List<String> words = new ArrayList<>(List.of(report.text().split("(?<=\\s)|(?=[,;:.()])")));
    int changes = 3 + random.nextInt(words.size() / 3 + 1);
    for (int i = 0; i < changes && words.size() > 3; i++) {
      int at = random.nextInt(words.size());
      switch (random.nextInt(4)) {
        case 0 -> words.remove(at);
        case 1 -> words.add(at, words.get(at));
        case 2 -> words.add(at, words.remove(random.nextInt(words.size())));
        default -> words.add(at, random.nextBoolean() ? ", " : "\n");
      }
    }
    return new Report(report.name() + " damaged by " + number, String.join("", words));
  }
}
