package org.bienban.role;

import java.util.Optional;
import org.bienban.compact.CompactReader;
import org.bienban.compact.CompactWriter;

/**
 * The trained judge of doubtful names: how likely a run of words is the whole name of a person. See
 * {@code models/names.md}. It adds up as OpenNLP does, in the same order, but knows features by
 * their hashes. Immutable and safe for threads.
 */
final class NameModel {
  static final String PERSON = "person";
  static final String OTHER = "other";

  static final int OUTCOMES = 2;
  private static final double PRIOR = StrictMath.log(1.0 / OUTCOMES);

  /** The hashes of the known features; 0 where a slot is free. */
  private final long[] hashes;

  /** For each slot what its feature says for a person's whole name, and what against it. */
  private final double[] weights;

  private NameModel(CompactReader in) {
    this.hashes = in.longs();
    this.weights = in.doubles();
  }

  /** A model of so many features, which know nothing yet. */
  NameModel(int features) {
    int slots = Integer.highestOneBit(2 * features) * 2;
    this.hashes = new long[slots];
    this.weights = new double[OUTCOMES * slots];
  }

  /** The model of the jar. */
  static NameModel standard() {
    Optional<CompactReader> compact = CompactReader.model(NamedRoleExtractor.COMPACT);
    return compact.isPresent() ? new NameModel(compact.get()) : TrainedNames.load();
  }

  /** Writes what {@link #standard} reads. */
  void write(CompactWriter out) {
    out.longs(hashes);
    out.doubles(weights);
  }

  /** Takes what a feature says for a person's whole name, and what against it. */
  void add(long hash, double yes, double no) {
    int slot = slot(hash);
    if (hashes[slot] == hash) {
      throw new IllegalStateException("two features of one hash");
    }
    hashes[slot] = hash;
    weights[OUTCOMES * slot] = yes;
    weights[OUTCOMES * slot + 1] = no;
  }

  /** How likely these features are those of a person's whole name. */
  double person(FeatureText features) {
    double yes = PRIOR;
    double no = PRIOR;
    for (int i = 0; i < features.size(); i++) {
      int slot = slot(features.hash(i));
      if (hashes[slot] != 0) {
        yes += weights[OUTCOMES * slot];
        no += weights[OUTCOMES * slot + 1];
      }
    }
    double weight = StrictMath.exp(yes);
    return weight / (weight + StrictMath.exp(no));
  }

  /** The slot that holds this hash, or a free one. */
  private int slot(long hash) {
    int mask = hashes.length - 1;
    int slot = (int) (hash ^ (hash >>> 32) ^ (hash >>> 47)) & mask;
    while (hashes[slot] != 0 && hashes[slot] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
