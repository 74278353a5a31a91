package org.bienban.benchmark;

import java.io.IOException;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.bienban.Article;
import org.bienban.input.InputException;
import org.bienban.lexicon.Lexicon;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The corpus that a benchmark goes round and round in. Safe for threads once it is set up. */
@State(Scope.Benchmark)
public class Texts {
  /** Enough for what is done once an operation not to count. */
  private static final int ARTICLES_AN_OPERATION = 16;

  /** Files of articles, one path a line; none for generated ones. */
  @Param("")
  public String paths = "";

  /** The most megabytes of UTF-8. */
  @Param("4")
  public int megabytes;

  /** The number that generated articles hang on. */
  @Param("1")
  public long seed;

  private Corpus corpus;

  /** Reads or generates the articles. */
  @Setup
  public void read() throws IOException, InputException {
    corpus = Corpus.of(paths.lines().toList(), megabytes, seed, Lexicon.standard());
  }

  Article article(int i) {
    return corpus.articles().get(i);
  }

  String text(int i) {
    return article(i).text();
  }

  /** What this gives for each article, by number. */
  <T> List<T> each(IntFunction<T> work) {
    return IntStream.range(0, corpus.size()).mapToObj(work).toList();
  }

  /** One operation: the next articles, by number. */
  void measure(Meter meter, Blackhole hole, IntFunction<?> work) {
    meter.start();
    for (int k = 0; k < ARTICLES_AN_OPERATION; k++) {
      int i = meter.next(corpus.size());
      hole.consume(work.apply(i));
      meter.add(corpus.bytes(i), corpus.syllables(i));
    }
    meter.stop();
  }
}
