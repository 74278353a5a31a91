package org.bienban.input;

import java.nio.file.Path;

/**
 * What one argument, or one archive below it, stands for. Immutable.
 *
 * @param type what {@code path} is
 * @param path of the folder, file or archive
 * @param shown what the user calls it
 * @param folder the name of the given folder, which goes first where ids would clash
 * @param relative of an archive: its path below the given folder
 */
record Root(Type type, Path path, String shown, String folder, String relative) {

  /** What an input is found in. */
  enum Type {
    FILE,
    FOLDER,
    ARCHIVE,
    STANDARD_INPUT
  }

  /** The user's name of what lies below. */
  String place(String name) {
    return switch (type) {
      case FILE, STANDARD_INPUT -> shown;
      case FOLDER -> shown.isEmpty() || shown.endsWith("/") ? shown + name : shown + "/" + name;
      case ARCHIVE -> shown + "/" + name;
    };
  }
}
