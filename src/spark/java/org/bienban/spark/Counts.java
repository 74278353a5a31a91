package org.bienban.spark;

import java.io.Serializable;
import java.util.Locale;
import org.bienban.record.MeetingRecord;

/**
 * What a run, or a part of it, came to. Immutable.
 *
 * @param documents records
 * @param officials in them
 * @param figures in them
 * @param checks of figures
 * @param failedChecks those that do not hold
 * @param rejects inputs without a record
 */
public record Counts(
    long documents, long officials, long figures, long checks, long failedChecks, long rejects)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Nothing. */
  public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

  private static final Counts REJECT = new Counts(0, 0, 0, 0, 0, 1);

  static Counts of(Extraction.Result result) {
    return result.record().map(Counts::of).orElse(REJECT);
  }

  private static Counts of(MeetingRecord record) {
    long failed = record.checks().stream().filter(check -> !check.holds()).count();
    return new Counts(
        1, record.officials().size(), record.counts().size(), record.checks().size(), failed, 0);
  }

  Counts plus(Counts more) {
    return new Counts(
        documents + more.documents,
        officials + more.officials,
        figures + more.figures,
        checks + more.checks,
        failedChecks + more.failedChecks,
        rejects + more.rejects);
  }

  /** {@code 2 documents, 1 official, 0 figures, 0 checks of 0 failed, 2 rejects}. */
  @Override
  public String toString() {
    return number(documents, "document")
        + ", "
        + number(officials, "official")
        + ", "
        + number(figures, "figure")
        + ", "
        + number(failedChecks, "check")
        + " of "
        + checks
        + " failed, "
        + number(rejects, "reject");
  }

  /** {@code {"documents":2,"officials":1,…}}. */
  String json() {
    return String.format(
        Locale.ROOT,
        "{\"documents\":%d,\"officials\":%d,\"figures\":%d,\"checks\":%d,\"failedChecks\":%d,"
            + "\"rejects\":%d}",
        documents,
        officials,
        figures,
        checks,
        failedChecks,
        rejects);
  }

  private static String number(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}
