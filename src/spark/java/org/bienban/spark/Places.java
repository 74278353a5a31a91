package org.bienban.spark;

import java.io.Serializable;
import java.net.URI;
import org.apache.hadoop.fs.Path;

/**
 * What users call the files below the folder that they gave, {@code news/2018/a.jsonl}. Immutable.
 *
 * @param shown the folder or file as given
 * @param root its full path
 */
record Places(String shown, String root) implements Serializable {

  private static final long serialVersionUID = 1L;

  /** The column that says where a row stands. */
  static final String COLUMN = "_bienban_place";

  static Places of(String given, Path qualified) {
    return new Places(given, path(qualified));
  }

  /** The place of a file by its address, in which special characters are escaped. */
  String ofAddress(String address) {
    return of(new Path(URI.create(address)));
  }

  /** The place of a file. */
  String of(Path file) {
    String relative = below(file);
    if (relative.isEmpty()) {
      return shown;
    }
    return shown.endsWith("/") ? shown + relative : shown + "/" + relative;
  }

  /** The path of a file below the folder; empty for the file that was given itself. */
  String below(Path file) {
    String full = path(file);
    if (full.length() <= root.length()) {
      return "";
    }
    return full.substring(root.endsWith("/") ? root.length() : root.length() + 1);
  }

  private static String path(Path path) {
    return path.toUri().getPath();
  }
}
