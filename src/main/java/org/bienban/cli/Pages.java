package org.bienban.cli;

import java.util.Optional;
import org.bienban.input.Reject;

/** Writes what was made of each report, one after the other. For one thread. */
record Pages(Output output) implements Run.Target<String> {

  @Override
  public Optional<Reject> accept(Run.Done<String> done)
      throws CliException, Output.BrokenPipeException {
    output.write(done.result());
    return Optional.empty();
  }

  @Override
  public void finish() throws CliException, Output.BrokenPipeException {
    output.finish();
  }

  @Override
  public void close() {
    output.close();
  }
}
