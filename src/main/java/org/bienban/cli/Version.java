package org.bienban.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.bienban.Bienban;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints; the build writes the number into a resource. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() throws IOException {
    Properties properties = new Properties();
    try (InputStream in = Bienban.class.getResourceAsStream("version.properties")) {
      if (in != null) {
        properties.load(in);
      }
    }
    return new String[] {"bienban " + properties.getProperty("version", "(unknown version)")};
  }
}
