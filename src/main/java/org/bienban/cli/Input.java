package org.bienban.cli;

import java.nio.file.Path;
import java.util.Optional;

/**
 * One report to be read.
 *
 * @param id of its record; empty when it is made from the text
 * @param shown what the user calls it
 * @param path the file; empty for standard input
 */
record Input(Optional<String> id, String shown, Optional<Path> path) {

  /** Standard input. */
  static Input standard() {
    return new Input(Optional.empty(), "standard input", Optional.empty());
  }
}
