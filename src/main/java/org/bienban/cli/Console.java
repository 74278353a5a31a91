package org.bienban.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The streams of a command; all stay open.
 *
 * @param in what {@code -} reads
 * @param out gets the records, in UTF-8
 * @param log gets one line for each problem
 */
record Console(InputStream in, OutputStream out, Log log) {

  /** Writes a text to standard output. */
  void print(String text) {
    PrintStream page = new PrintStream(out, /* autoFlush= */ false, StandardCharsets.UTF_8);
    page.print(text);
    page.flush();
  }
}
