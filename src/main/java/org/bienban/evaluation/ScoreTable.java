package org.bienban.evaluation;

import java.util.Map;

/** The table of P, R and F. */
final class ScoreTable {

  private static final int DECIMALS = 3;
  private static final int LABEL = 10;

  private ScoreTable() {}

  static String of(Map<Row, Tally> tallies) {
    StringBuilder table = new StringBuilder();
    for (Row row : Row.values()) {
      Tally tally = tallies.getOrDefault(row, Tally.NONE);
      String label = row.label() + " ".repeat(LABEL - row.label().length());
      table.append(label).append(' ').append(figures(tally)).append('\n');
    }
    return table.toString();
  }

  private static String figures(Tally tally) {
    String wanted = wanted(tally);
    if (wanted.equals("0") && tally.falseAlarms() == 0) {
      return "-";
    }
    return "P "
        + Printed.fixed(tally.precision(), DECIMALS)
        + "  R "
        + Printed.fixed(tally.recall(), DECIMALS)
        + "  F "
        + Printed.fixed(tally.f(), DECIMALS)
        + "  of "
        + wanted;
  }

  static String json(Tally tally, int digits) {
    return "{\"P\": "
        + Printed.real(Printed.round(tally.precision(), digits))
        + ", \"R\": "
        + Printed.real(Printed.round(tally.recall(), digits))
        + ", \"F\": "
        + Printed.real(Printed.round(tally.f(), digits))
        + ", \"gold\": "
        + wanted(tally)
        + "}";
  }

  private static String wanted(Tally tally) {
    return Printed.fixed(tally.wanted(), 0);
  }
}
