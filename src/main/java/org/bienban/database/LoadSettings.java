package org.bienban.database;

import java.time.Clock;
import java.util.Objects;

/**
 * How a run loads.
 *
 * @param version of the program, for the row of the run
 * @param options that were given, for the row of the run; without secrets
 * @param reportsPerTransaction so many reports are stored or not stored together
 * @param retry how long to wait for a database that is away
 * @param clock when the run began and ended
 */
public record LoadSettings(
    String version, String options, int reportsPerTransaction, Retry retry, Clock clock) {

  /** Some hundred: enough that a commit costs little, few enough to be held in memory. */
  public static final int REPORTS_PER_TRANSACTION = 300;

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if a transaction would hold nothing
   */
  public LoadSettings {
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(options, "options");
    Objects.requireNonNull(retry, "retry");
    Objects.requireNonNull(clock, "clock");
    if (reportsPerTransaction < 1) {
      throw new IllegalArgumentException(
          "reports per transaction are not positive: " + reportsPerTransaction);
    }
  }

  /** The usual settings. */
  public static LoadSettings of(String version, String options) {
    return new LoadSettings(
        version, options, REPORTS_PER_TRANSACTION, Retry.STANDARD, Clock.systemUTC());
  }
}
