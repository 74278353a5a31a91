package org.bienban.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.bienban.testing.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The built jar on a real cluster of a master and two workers, one of which is killed in the middle
 * of the second run, beside the command over the same archive.
 */
class SparkClusterIT {

  private static final int ARTICLES = 20_000;
  private static final int TASKS_BEFORE_THE_KILL = 6;

  private static final Map<String, String> CONFIGURATION =
      Map.of(
          "spark.cores.max", "2",
          "spark.executor.memory", "1g",
          "spark.sql.files.maxPartitionBytes", "1m");

  @TempDir private Path folder = Path.of("");

  @Test
  void theClusterSaysWhatTheCommandSaysWhateverHappensToAWorker() throws Exception {
    Path in = folder.resolve("in");
    Archive.write(in, ARTICLES, ARTICLES / 4);
    Path expected = folder.resolve("expected.jsonl");
    Path rejects = folder.resolve("rejects.jsonl");
    Command.Run command =
        Command.run(
            "extract", in.toString(), "-o", expected.toString(), "--rejects", rejects.toString());
    assertThat(command.code()).as(command.err()).isEqualTo(1);
    List<String> records = sorted(Files.readAllLines(expected));
    assertThat(records).hasSize(ARTICLES - Archive.bad(ARTICLES));
    Path out = folder.resolve("out");
    try (Cluster cluster = Cluster.start(folder, 2)) {
      Process first = run(cluster, "first", in, out);
      finish(first, cluster, "first");
      assertThat(cluster.log("first")).contains(summary(records));
      checkResult(out, records, rejects);

      Process second = run(cluster, "second", in, out);
      cluster.await("second", "Finished task ", TASKS_BEFORE_THE_KILL);
      cluster.kill(0);
      finish(second, cluster, "second");
      assertThat(cluster.log("second")).contains("Lost executor").contains(summary(records));
      checkResult(out, records, rejects);
    }
  }

  private static Process run(Cluster cluster, String name, Path in, Path out) throws IOException {
    return cluster.submit(name, CONFIGURATION, in.toString(), out.toString(), "--format", "json");
  }

  private static void finish(Process run, Cluster cluster, String name) throws Exception {
    assertThat(run.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(run.exitValue()).as(cluster.log(name)).isZero();
  }

  private static String summary(List<String> records) {
    return "bienban: " + records.size() + " documents, ";
  }

  private static void checkResult(Path out, List<String> records, Path rejects) throws IOException {
    assertThat(sorted(lines(out.resolve("records")))).isEqualTo(records);
    // Where a file is read in parts, the place of a line is another.
    assertThat(sorted(withoutPlaces(lines(out.resolve("rejects")))))
        .isEqualTo(sorted(withoutPlaces(Files.readAllLines(rejects))));
  }

  private static List<String> withoutPlaces(List<String> rejects) {
    return rejects.stream().map(line -> line.replaceFirst("\"place\":\"[^\"]*\",", "")).toList();
  }

  private static List<String> lines(Path part) throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.list(part)) {
      for (Path file : files.filter(f -> f.getFileName().toString().startsWith("part-")).toList()) {
        lines.addAll(Files.readAllLines(file));
      }
    }
    return lines;
  }

  private static List<String> sorted(List<String> lines) {
    return lines.stream().sorted(Comparator.naturalOrder()).toList();
  }
}
