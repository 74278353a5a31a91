package org.bienban.benchmark;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.bienban.arguments.Arguments;
import org.bienban.arguments.CommandSyntax;
import org.bienban.arguments.Operand;
import org.bienban.arguments.OptionSpec;
import org.bienban.arguments.UsageException;
import org.bienban.input.InputException;
import org.bienban.lexicon.Lexicon;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

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
public final class Benchmarks {
  /** Seconds for each line, after the warm-up of all. */
  private static final int LINE_WARM_UP = 2;

  private static final Operand PATHS =
      new Operand(
          "PATH", 0, Operand.ANY, "Articles as 'extract' takes them; generated ones unless given.");

  private static final OptionSpec SIZE =
      OptionSpec.value("--size", "MB", "How much of them, in 10^6 bytes; 4 unless given.");

  private static final OptionSpec SEED =
      OptionSpec.value("--seed", "N", "Number that generated articles hang on; 1 unless given.");

  private static final OptionSpec SECONDS =
      OptionSpec.value("--seconds", "N", "Seconds to measure each line; 5 unless given.");

  private static final OptionSpec WARM_UP =
      OptionSpec.value("--warm-up", "N", "Seconds to read articles before; 45 unless given.");

  private static final OptionSpec LINES =
      OptionSpec.value(
          "--lines",
          "LINE,LINE",
          "Only these, besides SIMPLE_TOKENIZER: " + List.of(Line.values()) + ".");

  private static final OptionSpec THREADS =
      OptionSpec.value("--threads", "N,N", "Threads of the second table; 1,2 unless given.");

  private static final CommandSyntax SYNTAX =
      new CommandSyntax(
          "bench",
          "Measures each stage and the whole, beside OpenNLP on the same articles.",
          List.of(PATHS),
          List.of(SIZE, SEED, SECONDS, WARM_UP, LINES, THREADS, OptionSpec.HELP),
          "");

  private final List<String> paths;
  private final int megabytes;
  private final int seed;
  private final int seconds;
  private final int warmUp;
  private final List<Line> lines;
  private final List<Integer> threads;

  private Benchmarks(Arguments given) throws UsageException {
    paths = given.operands();
    megabytes = given.number(SIZE, 4);
    seed = given.number(SEED, 1);
    seconds = given.number(SECONDS, 5);
    warmUp = given.number(WARM_UP, 45);
    lines = given.value(LINES, word -> each(word, Line::valueOf)).orElse(List.of(Line.values()));
    threads = given.value(THREADS, word -> each(word, Integer::valueOf)).orElse(List.of(1, 2));
  }

  private static <T> List<T> each(String words, Function<String, T> reader) throws UsageException {
    try {
      return Arrays.stream(words.toUpperCase(Locale.ROOT).split(",")).map(reader).toList();
    } catch (IllegalArgumentException e) {
      throw new UsageException("'" + words + "' has a word that is unknown: " + e.getMessage());
    }
  }

  /** Runs the benchmarks. */
  public static void main(String[] args) throws Exception {
    try {
      Arguments given = SYNTAX.parse(List.of(args));
      if (given.has(OptionSpec.HELP)) {
        print(SYNTAX.help());
      } else {
        new Benchmarks(given).run();
      }
    } catch (UsageException e) {
      System.err.println("bench: " + e.getMessage() + " (see --help)");
      System.exit(2);
    }
  }

  private void run() throws IOException, InputException, RunnerException {
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
