package org.bienban.role;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.maxent.io.BinaryGISModelReader;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;

/** The model of names as OpenNLP trained and wrote it, see {@code models/names.md}. */
final class TrainedNames {
  private static final String FILE = "/org/bienban/models/names.bin";

  private TrainedNames() {}

  /** Takes over what each feature says. */
  static NameModel load() {
    try (InputStream in = TrainedNames.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("models/names.bin is missing from the class path");
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("models/names.bin cannot be read", e);
    }
  }

  private static NameModel read(InputStream in) throws IOException {
    AbstractModel model =
        new BinaryGISModelReader(new DataInputStream(new BufferedInputStream(in))).getModel();
    if (!(model instanceof GISModel) || model.getNumOutcomes() != NameModel.OUTCOMES) {
      throw new IOException("no maximum entropy model of two outcomes");
    }
    Map<String, Context> features = features(model);
    int person = model.getIndex(NameModel.PERSON);
    NameModel names = new NameModel(features.size());
    features.forEach(
        (feature, context) ->
            names.add(
                FeatureText.hash(feature),
                weight(context, person),
                weight(context, NameModel.OUTCOMES - 1 - person)));
    return names;
  }

  @SuppressWarnings("unchecked") // the second of the structures, as OpenNLP documents it
  private static Map<String, Context> features(AbstractModel model) {
    return (Map<String, Context>) model.getDataStructures()[1];
  }

  /** What a feature says for an outcome; 0 where it says nothing. */
  private static double weight(Context feature, int outcome) {
    int[] outcomes = feature.getOutcomes();
    for (int i = 0; i < outcomes.length; i++) {
      if (outcomes[i] == outcome) {
        return feature.getParameters()[i];
      }
    }
    return 0;
  }
}
