package org.bienban.evaluation;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * How well records agree with gold.
 *
 * <pre>{@code
 * List<GoldReport> gold = GoldFolder.read(Path.of("reports"));
 * Evaluation evaluation = Evaluation.of(gold, records.map(Answer::of).toList());
 * evaluation.table();                          // officials  P 0.981  R 0.969  F 0.975  of 299 …
 * evaluation.total(Row.TITLES).f();            // 0.943
 * evaluation.documents().get(0).errors(Row.TITLES);
 * }</pre>
 *
 * <p>Strings are compared without regard to case, placement of tone marks, quotation marks, kinds
 * of dashes and punctuation at either end. Immutable, and safe for any number of threads.
 */
public final class Evaluation {

  private static final int DIGITS = 4;

  private final List<DocumentScore> documents;
  private final Map<Row, Tally> totals;

  private Evaluation(List<DocumentScore> documents) {
    this.documents = documents;
    this.totals = sum(documents);
  }

  /**
   * Compares.
   *
   * @param gold at least one report; the order of the documents is theirs
   * @param answers what the records say; those without gold are passed over
   * @throws IllegalArgumentException if there is no gold, or two answers have one id
   */
  public static Evaluation of(List<GoldReport> gold, Collection<Answer> answers) {
    if (gold.isEmpty()) {
      throw new IllegalArgumentException("there is no gold to compare with");
    }
    Map<String, Answer> byId = new HashMap<>();
    for (Answer answer : answers) {
      if (byId.put(answer.id(), answer) != null) {
        throw new IllegalArgumentException("two records have the id '" + answer.id() + "'");
      }
    }
    return new Evaluation(
        gold.stream()
            .map(report -> Comparison.of(report, Optional.ofNullable(byId.get(report.id()))))
            .toList());
  }

  /** What each report scored, in the order of gold. */
  public List<DocumentScore> documents() {
    return documents;
  }

  /** The tally of a row over all reports. */
  public Tally total(Row row) {
    return totals.getOrDefault(row, Tally.NONE);
  }

  /** The number of reports without a record. */
  public int withoutRecord() {
    return (int) documents.stream().filter(document -> !document.answered()).count();
  }

  /** The mean of F of officials, titles, venues and counts, to four decimals. */
  public double meanOfFour() {
    return mean(Row.MEAN, row -> Printed.round(total(row).f(), DIGITS));
  }

  /** The same mean taken of each report, and the mean of those, to four decimals. */
  public double meanPerDocument() {
    return mean(documents, DocumentScore::mean);
  }

  private static <T> double mean(List<T> things, ToDoubleFunction<T> value) {
    // One after the other: a sum of another order may end in another digit.
    double sum = 0;
    for (T thing : things) {
      sum += value.applyAsDouble(thing);
    }
    return Printed.round(sum / things.size(), DIGITS);
  }

  /** A line for each row, and one that sums up; each with a line end. */
  public String table() {
    return ScoreTable.of(totals)
        + "documents "
        + documents.size()
        + " (without a record: "
        + withoutRecord()
        + ")  mean F of officials, titles, venues, counts: "
        + Printed.fixed(meanOfFour(), 3)
        + ", per document "
        + Printed.fixed(meanPerDocument(), 3)
        + "\n";
  }

  /** One table for each {@linkplain DocumentScore#source source}, each below its name. */
  public String tablesBySource() {
    Map<String, Map<Row, Tally>> sources = new TreeMap<>(Printed.ORDER);
    for (DocumentScore document : documents) {
      add(document, sources.computeIfAbsent(document.source(), s -> new EnumMap<>(Row.class)));
    }
    StringBuilder tables = new StringBuilder();
    sources.forEach(
        (source, tallies) ->
            tables.append("-- ").append(source).append('\n').append(ScoreTable.of(tallies)));
    return tables.toString();
  }

  /**
   * A line for each value of confidence that the records give to officials: how many have it, how
   * many of them gold has, and their share. Officials whom gold leaves open are not counted.
   */
  public String calibration() {
    return CalibrationTable.of(
        documents.stream().flatMap(document -> document.judgements().stream()).toList());
  }

  /** All figures of the table as one JSON object, to four decimals, in one line. */
  public String json() {
    StringBuilder json = new StringBuilder("{");
    for (Row row : Row.values()) {
      json.append('"').append(row.label()).append("\": ");
      json.append(ScoreTable.json(total(row), DIGITS)).append(", ");
    }
    return json.append("\"mean_of_four\": ")
        .append(Printed.real(meanOfFour()))
        .append(", \"mean_per_document\": ")
        .append(Printed.real(meanPerDocument()))
        .append(", \"documents\": ")
        .append(documents.size())
        .append(", \"without_record\": ")
        .append(withoutRecord())
        .append("}\n")
        .toString();
  }

  private static Map<Row, Tally> sum(List<DocumentScore> documents) {
    Map<Row, Tally> totals = new EnumMap<>(Row.class);
    documents.forEach(document -> add(document, totals));
    return totals;
  }

  private static void add(DocumentScore document, Map<Row, Tally> totals) {
    document.tallies().forEach((row, tally) -> totals.merge(row, tally, Tally::plus));
  }
}
