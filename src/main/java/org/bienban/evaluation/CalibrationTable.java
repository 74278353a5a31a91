package org.bienban.evaluation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What confidence was worth: for each value that records gave, the share of officials with it whom
 * gold has. A value is calibrated where the share is near it.
 */
final class CalibrationTable {

  private static final int DECIMALS = 3;
  private static final String HEAD = "confidence  officials  right  share\n";

  private CalibrationTable() {}

  static String of(Collection<Judgement> judgements) {
    Map<Double, List<Judgement>> byValue =
        judgements.stream()
            .collect(
                Collectors.groupingBy(
                    Judgement::confidence,
                    () -> new TreeMap<>(Comparator.reverseOrder()),
                    Collectors.toList()));
    StringBuilder table = new StringBuilder(HEAD);
    byValue.forEach((confidence, group) -> table.append(line(Printed.real(confidence), group)));
    return table.append(line("all", judgements)).toString();
  }

  private static String line(String label, Collection<Judgement> group) {
    long right = group.stream().filter(Judgement::right).count();
    String share = group.isEmpty() ? "-" : Printed.fixed((double) right / group.size(), DECIMALS);
    return String.format(Locale.ROOT, "%-10s  %9d  %5d  %s\n", label, group.size(), right, share);
  }
}
