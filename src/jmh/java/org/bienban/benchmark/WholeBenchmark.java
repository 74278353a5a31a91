package org.bienban.benchmark;

import org.bienban.Bienban;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** From the string to the record. */
@State(Scope.Benchmark)
public class WholeBenchmark {
  private final Bienban bienban = Bienban.standard();

  /** Reads articles as a program does. */
  @Benchmark
  public void whole(Texts texts, Meter meter, Blackhole hole) {
    texts.measure(meter, hole, i -> bienban.read(texts.article(i)));
  }
}
