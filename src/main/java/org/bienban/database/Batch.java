package org.bienban.database;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.bienban.tables.Keys;
import org.bienban.tables.ReportRows;

/** What is stored in one transaction: no report twice. For one thread until it is handed on. */
final class Batch {

  /** An index takes no longer one. */
  private static final int LONGEST_ID = 500;

  private static final int SHA256_DIGITS_OF_A_LONG = 16;

  private final SeenReports seen;
  private final List<ReportRows> reports = new ArrayList<>();
  private final Map<Long, Optional<Read.Reject>> places = new LinkedHashMap<>();
  private int rows;
  private int repeated;

  /**
   * An empty batch.
   *
   * @param seen the reports that the run had before
   */
  Batch(SeenReports seen) {
    this.seen = seen;
  }

  /** Takes the next input; gives the reject, where it is one or becomes one. */
  Optional<Read.Reject> add(Read read) {
    Optional<Read.Reject> reject =
        read instanceof Read.Report report ? add(report) : Optional.of((Read.Reject) read);
    reject.ifPresentOrElse(this::reject, () -> accept(read.place()));
    return reject;
  }

  private Optional<Read.Reject> add(Read.Report read) {
    ReportRows report = read.rows();
    if (report.id().length() > LONGEST_ID) {
      return Optional.of(reject(read, "its id is longer than " + LONGEST_ID + " characters"));
    }
    long text = Long.parseUnsignedLong(report.sha256(), 0, SHA256_DIGITS_OF_A_LONG, 16);
    OptionalLong before = seen.put(report.key(), text);
    if (before.isPresent() && before.getAsLong() != text) {
      return Optional.of(reject(read, "another text of this run has the id '" + report.id() + "'"));
    }
    if (before.isPresent()) {
      repeated++;
    } else {
      reports.add(report);
      rows += report.own().size();
    }
    return Optional.empty();
  }

  private static Read.Reject reject(Read.Report read, String reason) {
    return new Read.Reject(read.place(), Optional.of(read.rows().id()), reason);
  }

  private void reject(Read.Reject reject) {
    places.put(Keys.reject(reject.place()), Optional.of(reject));
  }

  /** What was rejected at this place by an earlier run is no reject any more. */
  private void accept(String place) {
    places.put(Keys.reject(place), Optional.empty());
  }

  boolean isFull(int reportsPerTransaction, int mostRows) {
    return places.size() >= reportsPerTransaction || rows >= mostRows;
  }

  boolean isEmpty() {
    return places.isEmpty();
  }

  List<ReportRows> reports() {
    return reports;
  }

  /** By key: why the input at a place was rejected, or that it was not. */
  Map<Long, Optional<Read.Reject>> places() {
    return places;
  }

  int repeated() {
    return repeated;
  }
}
