package org.bienban.cli;

import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.bienban.input.Inputs;

/**
 * How far a run is, on a terminal and nowhere else: share of the bytes, rate, time left, documents,
 * rejects.
 */
final class Progress implements AutoCloseable {

  private static final int INTERVAL_MILLIS = 500;
  private static final long MEGABYTE = 1_000_000;

  private final Optional<ProgressBar> bar;
  private final Inputs inputs;
  private final Log log;

  private Progress(Optional<ProgressBar> bar, Inputs inputs, Log log) {
    this.bar = bar;
    this.inputs = inputs;
    this.log = log;
  }

  /** Shows the start of a run, if there is a terminal. */
  static Progress start(Log log, Inputs inputs) {
    if (!log.isTerminal()) {
      return new Progress(Optional.empty(), inputs, log);
    }
    ProgressBar bar =
        new ProgressBarBuilder()
            .setTaskName("bienban")
            .setInitialMax(inputs.bytes().orElse(-1))
            .setUnit(" MB", MEGABYTE)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(INTERVAL_MILLIS)
            .setConsumer(new ConsoleProgressBarConsumer(log.stream()))
            .showSpeed()
            .clearDisplayOnFinish()
            .build();
    log.setOverwriting(true);
    return new Progress(Optional.of(bar), inputs, log);
  }

  /** Shows where the run is now. */
  void show(Summary summary) {
    if (bar.isPresent()) {
      bar.get().stepTo(inputs.bytesRead());
      bar.get().setExtraMessage(" " + summary.progress());
    }
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
    log.setOverwriting(false);
  }
}
