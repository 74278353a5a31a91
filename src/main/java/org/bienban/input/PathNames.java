package org.bienban.input;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/**
 * Between paths and text, in locales too that cannot express all names.
 *
 * <p>Under {@code LC_ALL=C} Java turns each byte of a Vietnamese name into U+FFFD. In an argument
 * the name is lost then; in the listing of a folder its bytes are still there.
 */
public final class PathNames {

  /** What stands for each byte that the locale cannot express. */
  public static final char LOST = '\uFFFD';

  /** In which Java exchanges names with the system. */
  private static final String ENCODING = System.getProperty("sun.jnu.encoding", "UTF-8");

  private PathNames() {}

  /**
   * The path that the user gave.
   *
   * @throws InputException if it is empty or the locale has lost the name
   */
  public static Path of(String argument) throws InputException {
    if (argument.isEmpty()) {
      throw new InputException("a path is empty; give '.' for the current folder");
    }
    try {
      Path path = Path.of(argument);
      if (!isLost(path)) {
        return path;
      }
    } catch (InvalidPathException e) {
      if (argument.indexOf(LOST) < 0) {
        throw new InputException(argument + ": not a path: " + e.getReason(), e);
      }
    }
    throw new InputException(
        argument
            + ": the locale ("
            + ENCODING
            + ") cannot express this path; run with LC_ALL=C.UTF-8,"
            + " or give the full path of a folder above it");
  }

  /** Where the name of the current folder is lost, so is every path that starts from it. */
  private static boolean isLost(Path path) {
    String absolute = path.toAbsolutePath().toString();
    boolean doubtful =
        absolute.indexOf(LOST) >= 0 || (!isUtf8(ENCODING) && absolute.indexOf('?') >= 0);
    return doubtful && !Files.exists(path);
  }

  private static boolean isUtf8(String encoding) {
    return encoding.equalsIgnoreCase(StandardCharsets.UTF_8.name());
  }

  /**
   * The path of a file below a folder, with {@code /} on all systems and the right characters in
   * all locales.
   *
   * @throws InputException if the name is not UTF-8
   */
  static String relative(Path folder, Path file) throws InputException {
    return text(folder.relativize(file), file);
  }

  /**
   * The name of a file or folder, with the right characters in all locales.
   *
   * @throws InputException if the name is not UTF-8
   */
  static String name(Path path) throws InputException, IOException {
    Path named = path.endsWith(".") || path.endsWith("..") ? path.toRealPath() : path;
    Path name = named.getFileName();
    return name == null ? "" : text(name, named);
  }

  private static String text(Path last, Path whole) throws InputException {
    String text = last.toString().replace(File.separatorChar, '/');
    return text.indexOf(LOST) < 0 ? text : fromBytes(whole, last.getNameCount());
  }

  /** The URI of a path has the bytes of its names. */
  private static String fromBytes(Path file, int names) throws InputException {
    List<String> segments = List.of(file.toUri().getRawPath().split("/"));
    List<String> last = segments.subList(segments.size() - names, segments.size());
    try {
      return decode(String.join("/", last));
    } catch (CharacterCodingException e) {
      throw new InputException("the name of this file is not UTF-8; rename it", e);
    }
  }

  private static String decode(String percentEncoded) throws CharacterCodingException {
    ByteBuffer bytes = ByteBuffer.allocate(percentEncoded.length());
    for (int i = 0; i < percentEncoded.length(); i++) {
      char c = percentEncoded.charAt(i);
      if (c == '%') {
        bytes.put((byte) Integer.parseInt(percentEncoded, i + 1, i + 3, 16));
        i += 2;
      } else {
        bytes.put((byte) c);
      }
    }
    return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
  }
}
