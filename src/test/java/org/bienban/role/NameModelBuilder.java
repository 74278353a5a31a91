package org.bienban.role;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.maxent.GISTrainer;
import opennlp.tools.ml.maxent.io.BinaryGISModelWriter;
import opennlp.tools.ml.model.Event;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Lexicon;
import org.bienban.text.Tokens;

/**
 * Builds {@code models/names.bin} from {@code models/} alone, byte for byte:
 *
 * <pre>
 * mvn -q test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=org.bienban.role.NameModelBuilder
 * </pre>
 */
public final class NameModelBuilder {
  static final long SEED = 20260101;
  static final int SENTENCES = 24_000;
  private static final int ITERATIONS = 60;
  private static final int CUTOFF = 8;

  private NameModelBuilder() {}

  /** Writes the model. */
  public static void main(String[] args) throws IOException {
    Path models = Path.of(args.length > 0 ? args[0] : "models");
    Files.write(models.resolve("names.bin"), build(models));
  }

  static byte[] build(Path models) throws IOException {
    Lexicon lexicon = Lexicon.standard();
    NameSentences sentences = new NameSentences(models, SEED);
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < SENTENCES; i++) {
      addEvents(lexicon, sentences.next(), events);
    }
    return bytes(train(events));
  }

  private static GISModel train(List<Event> events) throws IOException {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
    parameters.put(TrainingParameters.CUTOFF_PARAM, CUTOFF);
    parameters.put(TrainingParameters.THREADS_PARAM, 1);
    parameters.put("PrintMessages", false);
    GISTrainer trainer = new GISTrainer();
    trainer.init(parameters, new HashMap<>());
    try (ObjectStream<Event> stream = ObjectStreamUtils.createObjectStream(events)) {
      return (GISModel) trainer.train(stream);
    }
  }

  private static byte[] bytes(GISModel model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new BinaryGISModelWriter(model, new DataOutputStream(out)).persist();
    return out.toByteArray();
  }

  /** An event for each run that may be a name; it is one where it is exactly a marked name. */
  static void addEvents(Lexicon lexicon, NameSentences.Sentence sentence, List<Event> events) {
    AnnotatedText text = lexicon.annotate(sentence.text());
    NameRuns runs = new NameRuns(text);
    NameFeatures features = new NameFeatures(text);
    for (int i = 0; i < text.tokens().size(); i++) {
      if (!runs.mayStart(i)) {
        continue;
      }
      for (int end = runs.next(i, i + 1); end > 0; end = runs.next(i, end)) {
        boolean name = isName(text.tokens(), i, end, sentence.names());
        String[] seen = features.of(i, end).texts().toArray(String[]::new);
        events.add(new Event(name ? NameModel.PERSON : NameModel.OTHER, seen));
      }
    }
  }

  private static boolean isName(Tokens tokens, int from, int to, List<int[]> names) {
    return names.stream()
        .anyMatch(name -> name[0] == tokens.start(from) && name[1] == tokens.end(to - 1));
  }
}
