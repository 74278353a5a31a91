package org.bienban.evaluation;

/**
 * Hits, false alarms and misses, and the figures made of them. Not always whole: the name of a
 * meeting may be right in part.
 *
 * @param hits what is in both, gold and record
 * @param falseAlarms what is in the record only
 * @param misses what is in gold only
 */
public record Tally(double hits, double falseAlarms, double misses) {

  /** Nothing counted yet. */
  static final Tally NONE = new Tally(0, 0, 0);

  Tally plus(double moreHits, double moreFalseAlarms, double moreMisses) {
    return new Tally(hits + moreHits, falseAlarms + moreFalseAlarms, misses + moreMisses);
  }

  Tally plus(Tally other) {
    return plus(other.hits, other.falseAlarms, other.misses);
  }

  /**
   * The share of what the record says that is right; 1 where nothing is said and nothing wanted.
   */
  public double precision() {
    double said = hits + falseAlarms;
    return said != 0 ? hits / said : whenNone(misses);
  }

  /**
   * The share of what is wanted that the record says; 1 where nothing is wanted and nothing said.
   */
  public double recall() {
    double wanted = wanted();
    return wanted != 0 ? hits / wanted : whenNone(falseAlarms);
  }

  /** The harmonic mean of precision and recall. */
  public double f() {
    double precision = precision();
    double recall = recall();
    double sum = precision + recall;
    return sum != 0 ? 2 * precision * recall / sum : 0;
  }

  /** How many gold has. */
  public double wanted() {
    return hits + misses;
  }

  private static double whenNone(double wrong) {
    return wrong == 0 ? 1 : 0;
  }
}
