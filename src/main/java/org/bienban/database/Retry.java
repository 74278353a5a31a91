package org.bienban.database;

import java.time.Duration;

/**
 * How long the loader waits for a database that is away.
 *
 * <p>{@code new Retry(3, Duration.ofMillis(100))} tries three times, 100 and 200 ms apart.
 *
 * @param attempts how often something is tried, at least once
 * @param firstPause how long it waits before the second attempt; each further pause is twice as
 *     long, up to {@link #LONGEST_PAUSE}
 */
public record Retry(int attempts, Duration firstPause) {

  /** No pause is longer. */
  public static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

  /** About half a minute. */
  public static final Retry STANDARD = new Retry(12, Duration.ofMillis(100));

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if there is no attempt or the pause is negative
   */
  public Retry {
    if (attempts < 1 || firstPause.isNegative()) {
      throw new IllegalArgumentException("not a retry: " + attempts + ", " + firstPause);
    }
  }

  /** The pause after so many failed attempts, from 1. */
  Duration pauseAfter(int failures) {
    Duration pause = firstPause;
    for (int i = 1; i < failures && pause.compareTo(LONGEST_PAUSE) < 0; i++) {
      pause = pause.multipliedBy(2);
    }
    return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
  }
}
