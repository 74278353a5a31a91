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
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Works on many things at once and hands the results on in order; holds a bounded number of them.
 */
final class Pipeline implements AutoCloseable {

  /** So many are under way for each thread, so that a long one does not keep the others waiting. */
  private static final int AHEAD = 4;

  /**
   * Where the texts under way are long, fewer of them: so many bytes of the heap for each character
   * of theirs. The most that one text needs is 38.
   */
  private static final int BYTES_A_CHARACTER = 64;

  private final ExecutorService pool;
  private final int window;
  private final long mostCharacters = Runtime.getRuntime().maxMemory() / BYTES_A_CHARACTER;

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

  private record UnderWay<R>(Future<R> future, long characters) {}

  /** What to do with a result; ends the run by throwing. */
  interface Sink<R> {
    void accept(R result) throws CliException, Output.BrokenPipeException;
  }

  /**
   * Works on all of them.
   *
   * @param things are asked for one by one, in the calling thread, a few ahead of the results
   * @param size the characters of a thing; one that is too long for the others has the pool for
   *     itself
   * @param work must not throw, and may be called from several threads
   * @param sink gets the results in the order of {@code things}, in the calling thread
   */
  <T, R> void run(
      Iterator<? extends T> things, ToLongFunction<T> size, Function<T, R> work, Sink<R> sink)
      throws CliException, Output.BrokenPipeException {
    Queue<UnderWay<R>> underWay = new ArrayDeque<>();
    long characters = 0;
    T next = next(things);
    while (next != null || !underWay.isEmpty()) {
      if (next != null && hasRoom(underWay, characters + size.applyAsLong(next))) {
        T thing = next;
        long own = size.applyAsLong(thing);
        underWay.add(new UnderWay<>(pool.submit(() -> work.apply(thing)), own));
        characters += own;
        next = next(things);
      } else {
        UnderWay<R> first = underWay.remove();
        sink.accept(result(first.future));
        characters -= first.characters;
      }
    }
  }

  private static <T> @Nullable T next(Iterator<? extends T> things) {
    return things.hasNext() ? things.next() : null;
  }

  private boolean hasRoom(Queue<?> underWay, long characters) {
    return underWay.isEmpty() || (underWay.size() < window && characters <= mostCharacters);
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
