package org.bienban.cli;

/**
 * What takes results one by one: all of them when finished, or none.
 *
 * @param <R> the form of a result
 */
interface ResultTarget<R> {

  /**
   * Takes a result.
   *
   * @throws Output.BrokenPipeException if nobody reads any more
   * @throws CliException if it cannot be written
   */
  void write(R result) throws CliException, Output.BrokenPipeException;

  /** There are no more. */
  void finish() throws CliException, Output.BrokenPipeException;
}
