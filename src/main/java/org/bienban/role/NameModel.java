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

/**
 * The trained judge of doubtful names: how likely a run of words is the whole name of a person. See
 * {@code models/names.md}. It adds up as OpenNLP does, in the same order, but knows features by
 * their hashes. Immutable and safe for threads.
 */
final class NameModel {
  static final String PERSON = "person";
  static final String OTHER = "other";
  private static final String FILE = "/org/bienban/models/names.bin";

  private static final int OUTCOMES = 2;
  private static final double PRIOR = StrictMath.log(1.0 / OUTCOMES);

  /** The hashes of the known features; 0 where a slot is free. */
  private final long[] hashes;

  /** For each slot what its feature says for a person's whole name, and what against it. */
  private final double[] weights;

  private NameModel(Map<String, Context> features, int person) {
    int slots = Integer.highestOneBit(2 * features.size()) * 2;
    this.hashes = new long[slots];
    this.weights = new double[OUTCOMES * slots];
    features.forEach((feature, context) -> add(FeatureText.hash(feature), context, person));
  }

  /** The model of the jar. */
  static NameModel standard() {
    try (InputStream in = NameModel.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("models/names.bin is missing from the class path");
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("models/names.bin cannot be read", e);
    }
  }

  static NameModel read(InputStream in) throws IOException {
    AbstractModel model =
        new BinaryGISModelReader(new DataInputStream(new BufferedInputStream(in))).getModel();
    if (model instanceof GISModel && model.getNumOutcomes() == OUTCOMES) {
      return new NameModel(features(model), model.getIndex(PERSON));
    }
    throw new IOException("no maximum entropy model of two outcomes");
  }

  @SuppressWarnings("unchecked") // the second of the structures, as OpenNLP documents it
  private static Map<String, Context> features(AbstractModel model) {
    return (Map<String, Context>) model.getDataStructures()[1];
  }

  private void add(long hash, Context context, int person) {
    int slot = slot(hash);
    if (hashes[slot] == hash) {
      throw new IllegalStateException("two features of one hash");
    }
    hashes[slot] = hash;
    int[] outcomes = context.getOutcomes();
    for (int i = 0; i < outcomes.length; i++) {
      int side = outcomes[i] == person ? 0 : 1;
      weights[OUTCOMES * slot + side] = context.getParameters()[i];
    }
  }

  /** How likely these features are those of a person's whole name. */
  double person(FeatureText features) {
    double yes = PRIOR;
    double no = PRIOR;
    for (int i = 0; i < features.size(); i++) {
      int slot = OUTCOMES * slot(features.hash(i));
      yes += weights[slot];
      no += weights[slot + 1];
    }
    double weight = StrictMath.exp(yes);
    return weight / (weight + StrictMath.exp(no));
  }

  /** The slot that holds this hash, or a free one. */
  private int slot(long hash) {
    int mask = hashes.length - 1;
    int slot = (int) (hash ^ (hash >>> 32)) & mask;
    while (hashes[slot] != 0 && hashes[slot] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
