package org.bienban.cli;

import java.io.InputStream;
import java.io.OutputStream;

/**
 * The streams of a command; all stay open.
 *
 * @param in what {@code -} reads
 * @param out gets the records, in UTF-8
 * @param log gets one line for each problem
 */
record Console(InputStream in, OutputStream out, Log log) {

  /**
   * Writes a text to standard output.
   *
   * @throws CliException if it cannot be written
   */
  void print(String text) throws CliException {
    try (Output page = Output.to(out, Format.TEXT)) {
      page.write(text);
      page.finish();
    } catch (Output.BrokenPipeException e) {
      // As with head: whoever asked has seen enough.
    }
  }
}
