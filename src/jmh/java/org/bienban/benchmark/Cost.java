package org.bienban.benchmark;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * What a benchmark costs: of each figure the median of its iterations.
 *
 * @param nanosPerByte processor time for a byte of UTF-8, in nanoseconds
 * @param syllablesPerByte how many syllables a byte of UTF-8 holds
 * @param allocatedPerByte bytes allocated for a byte of UTF-8
 * @param clockRate megabytes of UTF-8 (10^6 bytes) a second on the clock, all threads together
 */
record Cost(
    double nanosPerByte, double syllablesPerByte, double allocatedPerByte, double clockRate) {
  private static final double NANOS_A_SECOND = 1e9;
  private static final double MEGABYTE = 1e6;

  /** The cost that the meters of a run counted. */
  static Cost of(RunResult run) {
    int threads = run.getParams().getThreads();
    List<IterationResult> iterations =
        run.getBenchmarkResults().stream()
            .map(BenchmarkResult::getIterationResults)
            .flatMap(Collection::stream)
            .toList();
    return new Cost(
        median(iterations, "cpu", "bytes"),
        median(iterations, "syllables", "bytes"),
        median(iterations, "allocated", "bytes"),
        NANOS_A_SECOND / MEGABYTE * threads * median(iterations, "bytes", "clock"));
  }

  private static double median(List<IterationResult> iterations, String counter, String per) {
    ToDoubleFunction<IterationResult> ratio =
        iteration -> {
          Map<String, ? extends Result<?>> counters = counters(iteration);
          return counters.get(counter).getScore() / counters.get(per).getScore();
        };
    double[] sorted = iterations.stream().mapToDouble(ratio).sorted().toArray();
    return sorted[sorted.length / 2];
  }

  @SuppressWarnings("unchecked") // JMH leaves out the parameter of its results
  private static Map<String, Result<?>> counters(IterationResult iteration) {
    return (Map<String, Result<?>>) (Map<String, ?>) iteration.getSecondaryResults();
  }

  /** Megabytes of UTF-8 (10^6 bytes) in a second of processor time. */
  double rate() {
    return NANOS_A_SECOND / MEGABYTE / nanosPerByte;
  }

  double syllablesPerSecond() {
    return NANOS_A_SECOND * syllablesPerByte / nanosPerByte;
  }

  /** One after the other. */
  Cost plus(Cost other) {
    return new Cost(
        nanosPerByte + other.nanosPerByte,
        syllablesPerByte,
        allocatedPerByte + other.allocatedPerByte,
        1 / (1 / clockRate + 1 / other.clockRate));
  }
}
