package org.bienban.role;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.maxent.io.BinaryGISModelReader;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.MaxentModel;

/**
 * The trained judge of doubtful names: how likely a run of words is the whole name of a person. See
 * {@code models/names.md}. Immutable and safe for threads.
 */
final class NameModel {
  static final String PERSON = "person";
  static final String OTHER = "other";
  private static final String FILE = "/org/bienban/models/names.bin";

  private final MaxentModel model;
  private final int person;

  NameModel(MaxentModel model) {
    this.model = model;
    this.person = model.getIndex(PERSON);
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
    if (model instanceof GISModel) {
      return new NameModel(model);
    }
    throw new IOException("no maximum entropy model");
  }

  /** How likely these features are those of a person's whole name. */
  double person(String[] features) {
    return model.eval(features)[person];
  }
}
