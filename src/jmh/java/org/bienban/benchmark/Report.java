package org.bienban.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The tables of a run, as text. Stateless and safe for threads. */
final class Report {
  private static final String COLUMNS = "%-28s %9s %12s %11s %7s %11s%n";

  private Report() {}

  /** A line for each benchmark, the sum of the stages, and the whole. */
  static String stages(Map<Line, Cost> costs) {
    Cost base = costs.get(Line.SIMPLE_TOKENIZER);
    Cost sum =
        Line.of(Line.Kind.STAGE).stream()
            .filter(costs::containsKey)
            .map(costs::get)
            .reduce(Cost::plus)
            .orElse(null);
    StringBuilder out = new StringBuilder();
    out.append(format(COLUMNS, "", "MB/s", "syllables/s", "bytes/byte", "share", "of SimpleT."));
    costs.forEach(
        (line, cost) -> {
          boolean part = line.kind() == Line.Kind.STAGE || line.kind() == Line.Kind.PART;
          if (line.kind() == Line.Kind.WHOLE && sum != null) {
            out.append(row("sum of the stages", sum, base, "100.0%"));
          }
          out.append(row(line.label(), cost, base, part ? share(cost, sum) : ""));
        });
    return out.toString();
  }

  private static String share(Cost cost, Cost sum) {
    return sum == null ? "" : format("%.1f%%", 100 * cost.nanosPerByte() / sum.nanosPerByte());
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

  /** How much more several threads read than one, on the clock. */
  static String threads(Map<Integer, Cost> costs) {
    StringBuilder out = new StringBuilder(format("%-28s %9s %12s%n", "whole", "MB/s", "times one"));
    Cost one = List.copyOf(costs.values()).get(0);
    costs.forEach(
        (threads, cost) ->
            out.append(
                format(
                    "%-28s %9.2f %12.2f%n",
                    threads + (threads == 1 ? " thread" : " threads"),
                    cost.clockRate(),
                    cost.clockRate() / one.clockRate())));
    return out.toString();
  }

  private static String format(String form, Object... values) {
    return String.format(Locale.ROOT, form, values);
  }
}
