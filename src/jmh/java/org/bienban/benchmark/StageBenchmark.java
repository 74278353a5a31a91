package org.bienban.benchmark;

import java.util.List;
import org.bienban.lexicon.Lexicon;
import org.bienban.role.NameParts;
import org.bienban.text.VietnameseTokenizer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Each stage alone, on what those before it found, and parts of the largest ones. */
@State(Scope.Benchmark)
public class StageBenchmark {
  private final Stages stages = new Stages();
  private final VietnameseTokenizer tokenizer =
      new VietnameseTokenizer(Lexicon.standard().vocabulary());
  private final NameParts names = new NameParts();
  private List<Stages.Read> all = List.of();

  /** Runs all stages on all articles, so that each stage has what it reads. */
  @Setup
  public void read(Texts texts) {
    all = texts.each(i -> stages.read(texts.article(i)));
  }

  /** Tokens, sentences, phrases. */
  @Benchmark
  public void annotate(Texts texts, Meter meter, Blackhole hole) {
    texts.measure(meter, hole, i -> stages.annotate(texts.article(i)));
  }

  /** Of it the tokens. */
  @Benchmark
  public void tokens(Texts texts, Meter meter, Blackhole hole) {
    texts.measure(meter, hole, i -> tokenizer.tokens(texts.text(i)));
  }

  /** Dates and periods. */
  @Benchmark
  public void calendar(Texts texts, Meter meter, Blackhole hole) {
    texts.measure(meter, hole, i -> stages.calendar(all.get(i)));
  }

  /** The event. */
  @Benchmark
  public void meeting(Texts texts, Meter meter, Blackhole hole) {
    texts.measure(meter, hole, i -> stages.meeting(all.get(i)));
  }

  /** What {@code tỉnh} means. */
  @Benchmark
  public void home(Texts texts, Meter meter, Blackhole hole) {
    texts.measure(meter, hole, i -> stages.home(all.get(i)));
  }

  /** Venues and who is held to be there. */
  @Benchmark
  public void venues(Texts texts, Meter meter, Blackhole hole) {
    texts.measure(meter, hole, i -> stages.venues(all.get(i)));
  }

  /** Persons, titles, roles, groups. */
  @Benchmark
  public void roles(Texts texts, Meter meter, Blackhole hole) {
    texts.measure(meter, hole, i -> stages.roles(all.get(i)));
  }

  /** Of them the pieces of sentences: names and titles. */
  @Benchmark
  public void chunks(Texts texts, Meter meter, Blackhole hole) {
    texts.measure(meter, hole, i -> names.chunks(all.get(i).findings().text()));
  }

  /** Of these what the trained model costs at most. */
  @Benchmark
  public void model(Texts texts, Meter meter, Blackhole hole) {
    texts.measure(meter, hole, i -> names.judged(all.get(i).findings().text()));
  }

  /** Numbers with units. */
  @Benchmark
  public void figures(Texts texts, Meter meter, Blackhole hole) {
    texts.measure(meter, hole, i -> stages.figures(all.get(i)));
  }

  /** Papers that the text cites. */
  @Benchmark
  public void documents(Texts texts, Meter meter, Blackhole hole) {
    texts.measure(meter, hole, i -> stages.documents(all.get(i)));
  }

  /** The record from what was found. */
  @Benchmark
  public void assembly(Texts texts, Meter meter, Blackhole hole) {
    texts.measure(meter, hole, i -> stages.assembly(all.get(i)));
  }
}
