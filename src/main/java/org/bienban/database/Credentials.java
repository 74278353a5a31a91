package org.bienban.database;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * Who logs in to a database server. Immutable; never shows the password.
 *
 * @param user the name; empty where the server's default is meant
 * @param password the password; empty where the server asks for none
 */
public record Credentials(Optional<String> user, Optional<String> password) {

  /** None: the defaults of the driver. */
  public static final Credentials NONE = new Credentials(Optional.empty(), Optional.empty());

  /**
   * Those of the environment.
   *
   * @param environment with {@code PGUSER} and {@code PGPASSWORD}, or without
   */
  public static Credentials of(Map<String, String> environment) {
    return new Credentials(
        Optional.ofNullable(environment.get("PGUSER")),
        Optional.ofNullable(environment.get("PGPASSWORD")));
  }

  /**
   * Those of a file with the lines {@code user=…} and {@code password=…}, in UTF-8.
   *
   * @throws DatabaseException if it cannot be read or has other lines; the message does not show
   *     them
   */
  public static Credentials read(Path file) {
    Properties lines = new Properties();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      lines.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      throw new DatabaseException(
          file + ": cannot be read; give a file in UTF-8 with the lines user=… and password=…");
    }
    Optional<String> user = Optional.ofNullable(lines.getProperty("user"));
    Optional<String> password = Optional.ofNullable(lines.getProperty("password"));
    if (user.isEmpty() && password.isEmpty()) {
      throw new DatabaseException(file + ": has neither a line user=… nor a line password=…");
    }
    return new Credentials(user, password);
  }

  /** These, and what they leave open from others. */
  public Credentials or(Credentials others) {
    return new Credentials(user.or(() -> others.user), password.or(() -> others.password));
  }

  /** The text without the password, should somebody have put it there. */
  String hide(String text) {
    return password
        .filter(secret -> !secret.isEmpty())
        .map(secret -> text.replace(secret, "***"))
        .orElse(text);
  }

  @Override
  public String toString() {
    return "Credentials[" + user.orElse("") + ", ***]";
  }
}
