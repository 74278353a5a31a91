package org.bienban.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.bienban.Bienban;

/** What {@code --version} prints; the build writes the number into a resource. */
final class Version {

  private Version() {}

  /** {@code bienban 0.1.0}. */
  static String text() throws CliException {
    Properties properties = new Properties();
    try (InputStream in = Bienban.class.getResourceAsStream("version.properties")) {
      if (in != null) {
        properties.load(in);
      }
    } catch (IOException e) {
      throw new CliException("the version of this program cannot be read", e);
    }
    return "bienban " + properties.getProperty("version", "(unknown version)");
  }
}
