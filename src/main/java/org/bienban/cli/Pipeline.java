package org.bienban.cli;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.function.Function;

/**
 * Works on many things at once and hands the results on in order; holds a bounded number of them.
 */
final class Pipeline implements AutoCloseable {

  /** So many are under way for each thread, so that a long one does not keep the others waiting. */
  private static final int AHEAD = 4;

  private final ExecutorService pool;
  private final int window;

  Pipeline(int threads) {
    ThreadFactory daemons =
        task -> {
          Thread thread = new Thread(task, "bienban-reader");
          thread.setDaemon(true);
          return thread;
        };
    this.pool = Executors.newFixedThreadPool(threads, daemons);
    this.window = threads * AHEAD;
  }

  /** What to do with a result; ends the run by throwing. */
  interface Sink<R> {
    void accept(R result) throws CliException, Output.BrokenPipeException;
  }

  /**
   * Works on all of them.
   *
   * @param things are asked for one by one, in the calling thread, a few ahead of the results
   * @param work must not throw, and may be called from several threads
   * @param sink gets the results in the order of {@code things}, in the calling thread
   */
  <T, R> void run(Iterator<? extends T> things, Function<T, R> work, Sink<R> sink)
      throws CliException, Output.BrokenPipeException {
    Queue<Future<R>> underWay = new ArrayDeque<>();
    while (!underWay.isEmpty() || things.hasNext()) {
      while (underWay.size() < window && things.hasNext()) {
        T next = things.next();
        underWay.add(pool.submit(() -> work.apply(next)));
      }
      sink.accept(result(underWay.remove()));
    }
  }

  private static <R> R result(Future<R> future) throws CliException {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CliException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
