package org.bienban.role;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Lexicon;
import org.bienban.testing.TestFiles;

/**
 * A model for OpenNLP's finder of names with its usual features, trained in seconds on sentences of
 * the grammar that {@code models/names.bin} was trained on. Good for its speed, not for its names.
 */
public final class SmallNameFinder {
  private static final int SENTENCES = 2_000;
  private static final int ITERATIONS = 30;

  private SmallNameFinder() {}

  /** Trains the model: the same each time. */
  public static TokenNameFinderModel train() throws IOException {
    NameSentences made =
        new NameSentences(TestFiles.base().resolve("models"), NameModelBuilder.SEED);
    List<NameSample> samples = new ArrayList<>();
    for (int i = 0; i < SENTENCES; i++) {
      samples.add(sample(made.next()));
    }
    TrainingParameters parameters = TrainingParameters.defaultParams();
    parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
    parameters.put("PrintMessages", false);
    return NameFinderME.train(
        "vi",
        "person",
        ObjectStreamUtils.createObjectStream(samples),
        parameters,
        new TokenNameFinderFactory());
  }

  private static NameSample sample(NameSentences.Sentence sentence) {
    Span[] tokens = SimpleTokenizer.INSTANCE.tokenizePos(sentence.text());
    List<Span> names = new ArrayList<>();
    for (int[] name : sentence.names()) {
      int from = 0;
      while (from < tokens.length && tokens[from].getStart() < name[0]) {
        from++;
      }
      int to = from;
      while (to < tokens.length && tokens[to].getEnd() <= name[1]) {
        to++;
      }
      if (to > from) {
        names.add(new Span(from, to, "person"));
      }
    }
    String[] words = Span.spansToStrings(tokens, sentence.text());
    return new NameSample(words, names.toArray(Span[]::new), false);
  }

  /** The words of each sentence of a text, as OpenNLP's tokenizer cuts them. */
  public static List<String[]> sentences(String text) {
    AnnotatedText read = Lexicons.STANDARD.annotate(text);
    List<String[]> sentences = new ArrayList<>();
    for (int s = 0; s < read.sentences().size(); s++) {
      int from = read.sentences().start(s);
      int to = read.sentences().end(s);
      sentences.add(SimpleTokenizer.INSTANCE.tokenize(read.tokens().text(from, to)));
    }
    return sentences;
  }

  /** Loaded at the first use. */
  private static final class Lexicons {
    static final Lexicon STANDARD = Lexicon.standard();
  }
}
