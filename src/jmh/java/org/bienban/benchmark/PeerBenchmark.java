package org.bienban.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.util.Span;
import org.bienban.role.SmallNameFinder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** OpenNLP on the same texts. */
public class PeerBenchmark {

  /** OpenNLP's tokenizer, to which all is compared: the positions of its tokens. */
  @Benchmark
  public void simpleTokenizer(Texts texts, Meter meter, Blackhole hole) {
    texts.measure(meter, hole, i -> SimpleTokenizer.INSTANCE.tokenizePos(texts.text(i)));
  }

  /** OpenNLP's finder of names, on tokens of sentences that are cut before. */
  @Benchmark
  public void nameFinder(Texts texts, Finder finder, Meter meter, Blackhole hole) {
    texts.measure(meter, hole, finder::names);
  }

  /** A finder with the sentences of all articles. For one thread, as OpenNLP's is. */
  @State(Scope.Thread)
  public static class Finder {
    private NameFinderME finder;
    private List<List<String[]>> sentences = List.of();

    /** Trains the model and cuts the articles. */
    @Setup
    public void prepare(Texts texts) throws IOException {
      finder = new NameFinderME(SmallNameFinder.train());
      sentences = texts.each(i -> SmallNameFinder.sentences(texts.text(i)));
    }

    List<Span[]> names(int article) {
      List<Span[]> names = new ArrayList<>();
      for (String[] sentence : sentences.get(article)) {
        names.add(finder.find(sentence));
      }
      finder.clearAdaptiveData();
      return names;
    }
  }
}
