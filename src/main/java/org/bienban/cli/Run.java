package org.bienban.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bienban.Bienban;
import org.bienban.input.InputException;
import org.bienban.input.Inputs;
import org.bienban.input.Item;
import org.bienban.input.Reject;
import org.bienban.input.Report;
import org.bienban.input.Unread;
import org.bienban.record.MeetingRecord;

/**
 * One run over many reports: finds them, reads many at once, hands the results on in their order,
 * keeps the count, the rejects and the display of progress. For one thread.
 */
final class Run {

  private final ReadingOptions reading;
  private final RunOptions options;
  private final Log log;

  Run(ReadingOptions reading, RunOptions options, Log log) {
    this.reading = reading;
    this.options = options;
    this.log = log;
  }

  /** What is made of a record where it was read; may be called from several threads. */
  interface Work<R> {
    R apply(Report report, MeetingRecord record);
  }

  /**
   * A report that was read.
   *
   * @param place where it stands in the input
   * @param record with spans as users get them
   * @param result what the work made of it
   */
  record Done<R>(String place, MeetingRecord record, R result) {}

  /** Where the results go: opened when there is at least one input. */
  interface Target<R> extends AutoCloseable {
    /**
     * Takes a result.
     *
     * @return why it is not taken; empty where it is
     */
    Optional<Reject> accept(Done<R> done) throws CliException, Output.BrokenPipeException;

    /** Told of what gave no record. */
    default void rejected(Reject reject) {}

    /** All results are there. */
    void finish() throws CliException, Output.BrokenPipeException;

    @Override
    void close();
  }

  /** Opens a target. */
  interface Opening<R> {
    Target<R> open() throws CliException;
  }

  /**
   * Runs.
   *
   * @param paths the arguments of the command
   * @param in standard input
   * @param written the files that this run writes, besides the rejects
   * @return the exit code
   */
  <R> int over(
      List<String> paths, InputStream in, List<Path> written, Work<R> work, Opening<R> opening)
      throws CliException, InputException {
    reading.check();
    options.check();
    Optional<Path> rejectsFile = options.rejects();
    List<Path> outputs = new ArrayList<>(written);
    rejectsFile.ifPresent(outputs::add);
    Bienban bienban = reading.bienban();
    try (Inputs inputs = Inputs.find(paths, reading.inputs(), in, outputs)) {
      Summary summary = new Summary(log, RejectsFile.open(rejectsFile), inputs.repeatedIds());
      try (summary) {
        for (Reject reject : inputs.problems()) {
          summary.rejected(reject, Optional.empty());
        }
        if (!inputs.isEmpty()) {
          read(inputs, bienban, work, opening, summary);
        }
        return summary.finish(options.summary(), inputs.bytesRead());
      }
    } catch (IOException e) {
      throw new CliException("an input cannot be closed: " + Log.describe(e), e);
    }
  }

  private <R> void read(
      Inputs inputs, Bienban bienban, Work<R> work, Opening<R> opening, Summary summary)
      throws CliException {
    try (Target<R> target = opening.open();
        Progress progress = Progress.start(log, inputs);
        Pipeline pipeline = new Pipeline(options.threads())) {
      inputs.problems().forEach(target::rejected);
      pipeline.<Unread, Result<R>>run(
          inputs,
          Unread::size,
          unread -> read(unread, bienban, work),
          result -> {
            take(result, target, summary);
            progress.show(summary);
          });
      target.finish();
    } catch (Output.BrokenPipeException e) {
      // As with head: whoever asked has seen enough.
    }
  }

  private static <R> void take(Result<R> result, Target<R> target, Summary summary)
      throws CliException, Output.BrokenPipeException {
    if (result.done.isEmpty()) {
      Reject reject = result.reject.orElseThrow();
      target.rejected(reject);
      summary.rejected(reject, result.cause);
      return;
    }
    Done<R> done = result.done.get();
    Optional<Reject> refused = target.accept(done);
    if (refused.isPresent()) {
      summary.rejected(refused.get(), Optional.empty());
    } else {
      summary.written(done.place(), done.record());
    }
  }

  /** What became of an input: a record, or a reject and perhaps what was thrown. */
  private record Result<R>(
      Optional<Done<R>> done, Optional<Reject> reject, Optional<Throwable> cause) {

    static <R> Result<R> of(Reject reject, Optional<Throwable> cause) {
      return new Result<>(Optional.empty(), Optional.of(reject), cause);
    }
  }

  private <R> Result<R> read(Unread unread, Bienban bienban, Work<R> work) {
    Optional<String> id = unread.id();
    try {
      Item item = unread.read();
      if (item instanceof Reject reject) {
        return Result.of(reject, Optional.empty());
      }
      Report report = reading.complete((Report) item);
      id = report.id();
      MeetingRecord record = report.finish(bienban.read(report.article()));
      Done<R> done = new Done<>(report.place(), record, work.apply(report, record));
      return new Result<>(Optional.of(done), Optional.empty(), Optional.empty());
    } catch (RuntimeException | StackOverflowError e) {
      return Result.of(new Reject(unread.place(), id, Log.describe(e)), Optional.of(e));
    }
  }
}
