package org.bienban.cli;

/** Writes what was made of each report, one after the other. For one thread. */
record Pages(Output output) implements Run.Target<String> {

  @Override
  public void accept(Run.Done<String> done) throws CliException, Output.BrokenPipeException {
    output.write(done.result());
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
