package org.bienban.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.bienban.input.InputException;
import org.bienban.lexicon.Lexicon;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Runs the benchmarks and prints the tables:
 *
 * <pre>
 * mvn -q -Pjmh test-compile exec:exec
 * mvn -q -Pjmh test-compile exec:exec -Dbench="--seconds 30 --size 20 news.jsonl.gz"
 * </pre>
 *
 * <p>All run in this virtual machine, behind one warm-up of all stages: that takes the compiler
 * long, and a stage alone would be compiled for itself as it never is in a program.
 */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Measures each stage and the whole, beside OpenNLP on the same articles.")
public final class Benchmarks implements Callable<Integer> {
  /** Seconds for each line, after the warm-up of all. */
  private static final int LINE_WARM_UP = 2;

  @Parameters(
      paramLabel = "PATH",
      description = "Articles as 'extract' takes them; generated ones unless given.")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = "--size",
      paramLabel = "MB",
      description = "How much of them, in 10^6 bytes; ${DEFAULT-VALUE} unless given.")
  private int megabytes = 4;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Number that generated articles hang on; ${DEFAULT-VALUE} unless given.")
  private long seed = 1;

  @Option(
      names = "--seconds",
      paramLabel = "N",
      description = "Seconds to measure each line; ${DEFAULT-VALUE} unless given.")
  private int seconds = 5;

  @Option(
      names = "--warm-up",
      paramLabel = "N",
      description = "Seconds to read articles before; ${DEFAULT-VALUE} unless given.")
  private int warmUp = 45;

  @Option(
      names = "--lines",
      split = ",",
      paramLabel = "LINE",
      description = "Only these, besides SIMPLE_TOKENIZER: ${COMPLETION-CANDIDATES}.")
  private List<Line> lines = List.of(Line.values());

  @Option(
      names = "--threads",
      split = ",",
      paramLabel = "N",
      description = "Threads of the second table; ${DEFAULT-VALUE} unless given.")
  private List<Integer> threads = List.of(1, 2);

  /** Runs the benchmarks. */
  public static void main(String[] args) {
    CommandLine command = new CommandLine(new Benchmarks());
    System.exit(command.setCaseInsensitiveEnumValuesAllowed(true).execute(args));
  }

  @Override
  public Integer call() throws IOException, InputException, RunnerException {
    print(Corpus.of(paths, megabytes, seed, Lexicon.standard()) + ", " + origin());
    print("Processor time of one thread with the collector's; medians; Java " + Runtime.version());
    print("");
    warmUp();
    Map<Line, Cost> costs = new EnumMap<>(Line.class);
    for (Line line : Line.values()) {
      if (line == Line.SIMPLE_TOKENIZER || lines.contains(line)) {
        costs.put(line, measure(line, 1));
      }
    }
    print(Report.stages(costs));
    Map<Integer, Cost> byThreads = new TreeMap<>();
    for (int count : threads) {
      byThreads.put(count, measure(Line.WHOLE, count));
    }
    print(Report.threads(byThreads));
    return 0;
  }

  private void warmUp() throws RunnerException {
    System.err.println("  warming up ...");
    new Runner(options(Line.WHOLE, 1, warmUp)).runSingle();
  }

  private String origin() {
    return paths.isEmpty() ? "generated from seed " + seed : "of " + String.join(" ", paths);
  }

  private Cost measure(Line line, int count) throws RunnerException {
    System.err.println("  measuring " + line.label().strip() + " ...");
    return Cost.of(new Runner(options(line, count, seconds)).runSingle());
  }

  private Options options(Line line, int count, int iterations) {
    return new OptionsBuilder()
        .include(line.pattern())
        .mode(Mode.Throughput)
        .forks(0)
        .threads(count)
        .warmupIterations(LINE_WARM_UP)
        .warmupTime(TimeValue.seconds(1))
        .measurementIterations(iterations)
        .measurementTime(TimeValue.seconds(1))
        .param("paths", String.join("\n", paths))
        .param("megabytes", String.valueOf(megabytes))
        .param("seed", String.valueOf(seed))
        .shouldFailOnError(true)
        .verbosity(VerboseMode.SILENT)
        .build();
  }

  private static void print(String text) {
    System.out.println(text);
  }
}
