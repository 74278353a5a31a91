package org.bienban.database;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a database is.
 *
 * <p>{@code jdbc:postgresql://db.example/archive?user=an&password=…}, {@code
 * jdbc:sqlite:bienban.db}, or the path of a SQLite file. Immutable; {@link #toString} shows neither
 * a password nor any parameter.
 */
public final class DatabaseAddress {

  private static final String SQLITE = "jdbc:sqlite:";
  private static final String POSTGRESQL = "jdbc:postgresql:";
  private static final Pattern USER_BEFORE_HOST = Pattern.compile("^//([^/@?]*)@");

  private final Dialect dialect;
  private final String url;
  private final String shown;
  private final Optional<String> schema;
  private final Credentials credentials;

  private DatabaseAddress(
      Dialect dialect, String url, String shown, Optional<String> schema, Credentials credentials) {
    this.dialect = dialect;
    this.url = url;
    this.shown = shown;
    this.schema = schema;
    this.credentials = credentials;
  }

  /**
   * Reads an address.
   *
   * @param text a JDBC URL, or the path of a SQLite file
   * @param others credentials where the URL has none
   * @throws DatabaseException if it is of another kind of database; the message does not show it
   */
  public static DatabaseAddress of(String text, Credentials others) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.startsWith(POSTGRESQL)) {
      return postgresql(text.substring(POSTGRESQL.length()), others);
    }
    if (lower.startsWith("postgresql:") || lower.startsWith("postgres:")) {
      return postgresql(text.substring(text.indexOf(':') + 1), others);
    }
    if (lower.startsWith(SQLITE)) {
      return sqlite(text.substring(SQLITE.length()));
    }
    if (lower.startsWith("jdbc:") || lower.contains("://") || text.isBlank()) {
      throw new DatabaseException(
          "--db is not a database that is known; give jdbc:postgresql://HOST/NAME, jdbc:sqlite:FILE"
              + " or the path of a SQLite file");
    }
    return sqlite(text);
  }

  private static DatabaseAddress sqlite(String file) {
    return new DatabaseAddress(
        Dialect.SQLITE, SQLITE + file, SQLITE + path(file), Optional.empty(), Credentials.NONE);
  }

  private static DatabaseAddress postgresql(String rest, Credentials others) {
    int question = rest.indexOf('?');
    String where = question < 0 ? rest : rest.substring(0, question);
    Parameters parameters = new Parameters(question < 0 ? "" : rest.substring(question + 1));
    Credentials own = new Credentials(parameters.take("user"), parameters.take("password"));
    Matcher before = USER_BEFORE_HOST.matcher(where);
    if (before.find()) {
      own = own.or(userInfo(before.group(1)));
      where = "//" + where.substring(before.end());
    }
    Optional<String> schema = parameters.get("currentSchema");
    return new DatabaseAddress(
        Dialect.POSTGRESQL,
        POSTGRESQL + where + parameters,
        POSTGRESQL + where,
        schema,
        own.or(others));
  }

  private static Credentials userInfo(String text) {
    int colon = text.indexOf(':');
    return new Credentials(
        Optional.of(decoded(colon < 0 ? text : text.substring(0, colon))),
        colon < 0 ? Optional.empty() : Optional.of(decoded(text.substring(colon + 1))));
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }

  private static String path(String file) {
    int question = file.indexOf('?');
    return question < 0 ? file : file.substring(0, question);
  }

  /** The SQLite file; empty for a server. */
  public Optional<String> file() {
    return dialect == Dialect.SQLITE
        ? Optional.of(shown.substring(SQLITE.length()))
        : Optional.empty();
  }

  Dialect dialect() {
    return dialect;
  }

  /** For the driver: without user and password. */
  String url() {
    return url;
  }

  Optional<String> schema() {
    return schema;
  }

  Credentials credentials() {
    return credentials;
  }

  /** For people: without anything that could be secret. */
  @Override
  public String toString() {
    return shown;
  }

  /** The part of a URL behind the question mark. */
  private static final class Parameters {

    private final List<String> pairs = new ArrayList<>();

    Parameters(String text) {
      for (String pair : text.split("&")) {
        if (!pair.isEmpty()) {
          pairs.add(pair);
        }
      }
    }

    Optional<String> get(String name) {
      return pairs.stream()
          .filter(pair -> pair.startsWith(name + "="))
          .map(pair -> decoded(pair.substring(name.length() + 1)))
          .findFirst();
    }

    Optional<String> take(String name) {
      Optional<String> value = get(name);
      pairs.removeIf(pair -> pair.startsWith(name + "="));
      return value;
    }

    @Override
    public String toString() {
      return pairs.isEmpty() ? "" : "?" + String.join("&", pairs);
    }
  }
}
