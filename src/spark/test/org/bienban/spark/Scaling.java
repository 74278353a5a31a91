package org.bienban.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures what a megabyte costs: the command with one thread and with two, the job on one executor
 * and on two, over the same generated lines, each writing lines. It runs after {@code mvn -Pspark
 * verify} from the folder of the product, with {@code target/spark/classpath.txt} and the classes
 * of the tests on the class path.
 */
public final class Scaling {

  private static final double MEGABYTE = 1e6;
  private static final double NANOS = 1e9;
  private static final long POLL = 20;

  private final Path folder;
  private final Path in;
  private final double megabytes;

  private Scaling(Path folder, int articles) throws IOException {
    this.folder = folder;
    this.in = folder.resolve("in");
    Archive.write(in, articles, articles / 4);
    this.megabytes = size(in) / MEGABYTE;
  }

  /** Takes the number of articles and prints a line for each way of reading them. */
  public static void main(String[] args) throws Exception {
    Path folder = Files.createTempDirectory("bienban-scaling");
    Scaling scaling = new Scaling(folder, Integer.parseInt(args[0]));
    System.out.printf(Locale.ROOT, "%s articles, %.1f MB%n", args[0], scaling.megabytes);
    for (int round = 1; round <= 2; round++) {
      scaling.extract(1);
      scaling.extract(2);
      scaling.spark(1);
      scaling.spark(2);
    }
  }

  private void extract(int threads) throws Exception {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-jar",
                Path.of("target/bienban-cli.jar").toAbsolutePath().toString(),
                "extract",
                in.toString(),
                "--threads",
                String.valueOf(threads),
                "-o",
                folder.resolve("out.jsonl").toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("extract.log").toFile())
            .start();
    double cpu = cpu(process, List.of(process.toHandle()));
    print("extract, " + threads + " threads", cpu, 0, start);
  }

  private void spark(int executors) throws Exception {
    Path events = Files.createDirectories(folder.resolve("events" + System.nanoTime()));
    try (Cluster cluster = Cluster.start(folder, executors)) {
      Map<String, String> configuration =
          Map.of(
              "spark.cores.max", String.valueOf(executors),
              "spark.executor.memory", "1g",
              "spark.sql.files.maxPartitionBytes", "4m",
              "spark.eventLog.enabled", "true",
              "spark.eventLog.compress", "false",
              "spark.eventLog.rolling.enabled", "false",
              "spark.eventLog.dir", events.toUri().toString());
      long start = System.nanoTime();
      Process run =
          cluster.submit(
              "run",
              configuration,
              in.toString(),
              folder.resolve("out").toString(),
              "--format",
              "json");
      Map<Long, Double> all = new HashMap<>();
      while (run.isAlive()) {
        cluster.executors().forEach(process -> all.merge(process.pid(), cpu(process), Math::max));
        Thread.sleep(POLL);
      }
      double processes = all.values().stream().mapToDouble(Double::doubleValue).sum();
      print("Spark, " + executors + " executors", processes, tasks(events), start);
    }
  }

  private void print(String name, double process, double tasks, long start) {
    System.out.printf(
        Locale.ROOT,
        "%-22s %6.1f s of processes, %.3f s/MB; %6.1f s of tasks, %.3f s/MB; %5.1f s elapsed%n",
        name,
        process,
        process / megabytes,
        tasks,
        tasks / megabytes,
        (System.nanoTime() - start) / NANOS);
  }

  private static double cpu(Process run, List<ProcessHandle> processes)
      throws InterruptedException {
    double most = 0;
    while (run.isAlive()) {
      most = Math.max(most, processes.stream().mapToDouble(Scaling::cpu).sum());
      Thread.sleep(POLL);
    }
    return most;
  }

  private static double cpu(ProcessHandle process) {
    return process.info().totalCpuDuration().map(Duration::toNanos).orElse(0L) / NANOS;
  }

  /** The processor time of all tasks, as Spark itself tells it. */
  private static double tasks(Path events) throws IOException {
    JsonMapper json = JsonMapper.builder().build();
    double nanos = 0;
    try (Stream<Path> files = Files.walk(events)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (file.getFileName().toString().endsWith(".crc")) {
          continue;
        }
        for (String line : Files.readAllLines(file)) {
          JsonNode event = json.readTree(line);
          if (event.path("Event").asString().equals("SparkListenerTaskEnd")) {
            JsonNode metrics = event.path("Task Metrics");
            nanos += metrics.path("Executor CPU Time").asLong();
            nanos += metrics.path("Executor Deserialize CPU Time").asLong();
          }
        }
      }
    }
    return nanos / NANOS;
  }

  private static long size(Path folder) throws IOException {
    long size = 0;
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        size += Files.size(file);
      }
    }
    return size;
  }
}
