package org.bienban.input;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a file holds, as the ending of its name says. */
public enum Kind {
  /** One report as plain text. */
  TEXT("text/plain", "txt"),
  /** One report as a web page. */
  HTML("text/html", "html htm xhtml"),
  /** A report a line, as a JSON object. */
  JSON_LINES("application/jsonl", "jsonl ndjson"),
  /** An array of JSON objects, or one object after the other. */
  JSON("application/json", "json"),
  /** A report a row, with a header. */
  CSV("text/csv", "csv"),
  /** An archive of files of the other kinds. */
  ZIP("application/zip", "zip");

  private static final String COMPRESSED = ".gz";

  private final String mediaType;
  private final String endings;

  Kind(String mediaType, String endings) {
    this.mediaType = mediaType;
    this.endings = endings;
  }

  private List<String> endings() {
    return List.of(endings.split(" "));
  }

  /** {@code "text/html"}. */
  String mediaType() {
    return mediaType;
  }

  /** The shortest name, as the command line takes it: {@code "jsonl"}. */
  public String word() {
    return endings().get(0);
  }

  /** Whether a file is one report, so that its name gives the id. */
  boolean isDocument() {
    return this == TEXT || this == HTML;
  }

  /** The kind of a file of this name, {@code news.jsonl.gz}; empty where no ending is known. */
  static Optional<Kind> of(String name) {
    String plain = uncompressed(name).toLowerCase(Locale.ROOT);
    String ending = plain.substring(plain.lastIndexOf('.') + 1);
    return Arrays.stream(values())
        .filter(kind -> plain.length() > ending.length() && kind.endings().contains(ending))
        .filter(kind -> kind != ZIP || plain.length() == name.length())
        .findFirst();
  }

  /** The kind of this word; empty for others and for archives. */
  public static Optional<Kind> ofWord(String word) {
    return Arrays.stream(values())
        .filter(kind -> kind != ZIP && kind.word().equals(word.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  static boolean isCompressed(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(COMPRESSED);
  }

  private static String uncompressed(String name) {
    return isCompressed(name) ? name.substring(0, name.length() - COMPRESSED.length()) : name;
  }
}
