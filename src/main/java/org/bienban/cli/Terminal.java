package org.bienban.cli;

import java.io.IOException;
import java.nio.file.Path;

/** Whether somebody looks at what this process writes. */
final class Terminal {

  private static final Path STANDARD_OUTPUT = Path.of("/dev/fd/1");
  private static final Path STANDARD_ERROR = Path.of("/dev/fd/2");

  private Terminal() {}

  /** Whether standard error is a terminal that standard output does not write into. */
  static boolean hasRoomForProgress() {
    try {
      return isTerminal(STANDARD_ERROR) && !isTerminal(STANDARD_OUTPUT);
    } catch (IOException e) {
      // No such names on this system: Java tells of both streams at once.
      return System.console() != null;
    }
  }

  private static boolean isTerminal(Path stream) throws IOException {
    String device = stream.toRealPath().toString();
    return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
  }
}
