package org.bienban.spark;

import java.util.Optional;
import org.bienban.Bienban;
import org.bienban.BienbanException;
import org.bienban.input.Item;
import org.bienban.input.Reject;
import org.bienban.input.Report;
import org.bienban.record.MeetingRecord;

/** Makes records of reports; nothing that a text holds is thrown. Immutable. */
final class Extraction {

  private final BienbanOptions options;
  private final Bienban bienban;

  Extraction(BienbanOptions options) {
    this.options = options;
    this.bienban = Extractors.of(options);
  }

  /**
   * What became of a report; one of the two is there.
   *
   * @param place where it stands in the input
   */
  record Result(String place, Optional<MeetingRecord> record, Optional<Reject> reject) {

    static Result of(Reject reject) {
      return new Result(reject.place(), Optional.empty(), Optional.of(reject));
    }
  }

  /** Reads a report. */
  Result read(Item item) {
    if (item instanceof Reject reject) {
      return Result.of(reject);
    }
    Report report = options.complete((Report) item);
    try {
      MeetingRecord record = report.finish(bienban.read(report.article()));
      return new Result(report.place(), Optional.of(record), Optional.empty());
    } catch (RuntimeException | StackOverflowError e) {
      return Result.of(new Reject(report.place(), report.id(), reason(e)));
    }
  }

  private static String reason(Throwable problem) {
    return problem instanceof BienbanException known
        ? oneLine(String.valueOf(known.getMessage()))
        : "internal error, please report it: " + oneLine(problem.toString());
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s*\\R\\s*", " ");
  }
}
