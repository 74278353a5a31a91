package org.bienban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PipelineTest {

  private static final int THINGS = 200;

  @Test
  void resultsComeInTheOrderOfTheThings() throws Exception {
    List<Integer> results = new ArrayList<>();
    try (Pipeline pipeline = new Pipeline(4)) {
      pipeline.<Integer, Integer>run(
          IntStream.range(0, THINGS).boxed().iterator(),
          thing -> thing % 7 == 0 ? Runtime.getRuntime().maxMemory() : 10,
          thing -> 2 * thing,
          results::add);
    }
    assertThat(results)
        .containsExactlyElementsOf(IntStream.range(0, THINGS).mapToObj(i -> 2 * i).toList());
  }

  @Test
  void shortTextsAreReadAtTheSameTime() throws Exception {
    CountDownLatch both = new CountDownLatch(2);
    List<Boolean> met = new ArrayList<>();
    try (Pipeline pipeline = new Pipeline(2)) {
      pipeline.<Integer, Boolean>run(
          List.of(1, 2).iterator(), thing -> 1_000, thing -> meets(both), met::add);
    }
    assertThat(met).containsExactly(true, true);
  }

  private static boolean meets(CountDownLatch both) {
    both.countDown();
    try {
      return both.await(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      return false;
    }
  }

  @Test
  void textsThatFillTheHeapAreReadOneByOne() throws Exception {
    AtomicInteger running = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    try (Pipeline pipeline = new Pipeline(4)) {
      pipeline.<Integer, Integer>run(
          IntStream.range(0, 20).boxed().iterator(),
          thing -> Runtime.getRuntime().maxMemory() / 100,
          thing -> {
            most.accumulateAndGet(running.incrementAndGet(), Math::max);
            Thread.yield();
            running.decrementAndGet();
            return thing;
          },
          result -> {});
    }
    assertThat(most).hasValue(1);
  }
}
