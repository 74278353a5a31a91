package org.bienban.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The tables of a run, as text. Stateless and safe for threads. */
final class Report {
  private static final String COLUMNS = "%-28s %9s %12s %11s %7s %11s%n";
  private static final String THREADS = "%-28s %9s %12s %11s %11s%n";

  private Report() {}

  /** A line for each benchmark, and the sum of the stages. */
  static String stages(Map<Line, Cost> costs) {
    Cost base = costs.get(Line.SIMPLE_TOKENIZER);
    Optional<Cost> sum =
        Line.of(Line.Kind.STAGE).stream()
            .filter(costs::containsKey)
            .map(costs::get)
            .reduce(Cost::plus);
    StringBuilder out = new StringBuilder();
    out.append(format(COLUMNS, "", "MB/s", "syllables/s", "bytes/byte", "share", "of SimpleT."));
    costs.forEach(
        (line, cost) -> {
          String share = line.isOfStages() ? sum.map(all -> share(cost, all)).orElse("") : "";
          out.append(row(line.label(), cost, base, share));
        });
    sum.ifPresent(all -> out.append(row("sum of the stages", all, base, share(all, all))));
    return out.toString();
  }

  private static String share(Cost cost, Cost sum) {
    return format("%.1f%%", 100 * cost.nanosPerByte() / sum.nanosPerByte());
  }

  private static String row(String label, Cost cost, Cost base, String share) {
    return format(
        COLUMNS,
        label,
        format("%.2f", cost.rate()),
        format("%,.0f", cost.syllablesPerSecond()),
        format("%.1f", cost.allocatedPerByte()),
        share,
        format("%.3f", base.nanosPerByte() / cost.nanosPerByte()));
  }

  /**
   * How much more several threads read than one: on the clock, which counts on a machine that does
   * nothing else, and for each second of processor time.
   */
  static String threads(Map<Integer, Cost> costs) {
    StringBuilder out = new StringBuilder();
    out.append(format(THREADS, "whole", "MB/s", "times one", "MB/s of CPU", "times one"));
    Cost one = List.copyOf(costs.values()).get(0);
    costs.forEach(
        (threads, cost) ->
            out.append(
                format(
                    THREADS,
                    threads + (threads == 1 ? " thread" : " threads"),
                    format("%.2f", cost.clockRate()),
                    format("%.2f", cost.clockRate() / one.clockRate()),
                    format("%.2f", cost.rate()),
                    format("%.2f", cost.rate() / one.rate()))));
    return out.toString();
  }

  private static String format(String form, Object... values) {
    return String.format(Locale.ROOT, form, values);
  }
}
