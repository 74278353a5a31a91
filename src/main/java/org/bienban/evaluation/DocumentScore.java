package org.bienban.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What one report scored. Immutable.
 *
 * @param id of the report
 * @param answered whether there was a record; without one all is missed
 * @param tallies one for each row
 * @param differences every miss and false alarm, row by row in the order in which they were met
 * @param judgements one for each official of the record whom gold does not leave open
 */
public record DocumentScore(
    String id,
    boolean answered,
    Map<Row, Tally> tallies,
    List<Difference> differences,
    List<Judgement> judgements) {

  /** Copies the parts. */
  public DocumentScore {
    tallies = Collections.unmodifiableMap(new EnumMap<>(tallies));
    differences = List.copyOf(differences);
    judgements = List.copyOf(judgements);
  }

  /** The tally of a row. */
  public Tally tally(Row row) {
    return tallies.getOrDefault(row, Tally.NONE);
  }

  /** Where the report comes from: its id up to the first hyphen. */
  public String source() {
    int hyphen = id.indexOf('-');
    return hyphen < 0 ? id : id.substring(0, hyphen);
  }

  /** One line: the id and F of each row. */
  public String line() {
    List<String> scores = new ArrayList<>();
    for (Row row : Row.values()) {
      scores.add(row.label() + " " + Printed.fixed(tally(row).f(), 2));
    }
    return id + " " + String.join("  ", scores) + "\n";
  }

  /** The differences of one row, one a line: id, {@code -} or {@code +}, and what it is about. */
  public String errors(Row row) {
    return differences.stream()
        .filter(difference -> difference.row() == row)
        .map(difference -> id + "\t" + difference.kind().sign() + "\t" + difference.text() + "\n")
        .collect(Collectors.joining());
  }

  /** The mean of F of officials, titles, venues and counts. */
  double mean() {
    return Row.MEAN.stream().map(row -> tally(row).f()).reduce(0.0, Double::sum) / Row.MEAN.size();
  }
}
