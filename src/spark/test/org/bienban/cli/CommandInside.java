package org.bienban.cli;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The command in the JVM of a test. */
public final class CommandInside {

  private CommandInside() {}

  /** What it writes to standard output. */
  public static String run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Main.run(arguments, InputStream.nullInputStream(), out, new ByteArrayOutputStream());
    return out.toString(StandardCharsets.UTF_8);
  }
}
