package org.bienban.database;

import java.util.Objects;
import java.util.Optional;
import org.bienban.record.MeetingRecord;
import org.bienban.tables.ReportRows;

/** What became of an input: a report or the reason why there is none. Immutable. */
public sealed interface Read {

  /** Where it stands in the input: {@code news.jsonl:17}. */
  String place();

  /**
   * A report that was read. The work of taking it apart is done by whoever calls, on any thread.
   *
   * @param place where it stands in the input
   * @param record what it says
   */
  static Read report(String place, MeetingRecord record) {
    return new Report(place, ReportRows.of(record));
  }

  /**
   * An input without a record.
   *
   * @param place where it stands in the input: {@code a.zip/b.txt}
   * @param id its id, where known
   * @param reason one line for people
   */
  static Read reject(String place, Optional<String> id, String reason) {
    return new Reject(place, id, reason);
  }

  /**
   * A report, as rows.
   *
   * @param place where it stands in the input
   * @param rows its rows
   */
  record Report(String place, ReportRows rows) implements Read {

    /** Checks the parts. */
    public Report {
      Objects.requireNonNull(place, "place");
      Objects.requireNonNull(rows, "rows");
    }
  }

  /**
   * An input without a record.
   *
   * @param place where it stands in the input
   * @param id its id, where known
   * @param reason one line for people
   */
  record Reject(String place, Optional<String> id, String reason) implements Read {

    /** Checks the parts. */
    public Reject {
      Objects.requireNonNull(place, "place");
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(reason, "reason");
    }
  }
}
