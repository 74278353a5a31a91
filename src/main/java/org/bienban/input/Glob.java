package org.bienban.input;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern of paths: {@code reports/2018-*}{@code /**}{@code /*.txt} is all such files below the
 * folder {@code reports}. Immutable.
 *
 * @param folder the part before the first wildcard; {@code .} where there is none
 * @param matcher of the paths below the folder
 */
record Glob(String folder, PathMatcher matcher) {

  private static final String WILDCARDS = "*?[{";

  /** Whether a path has a wildcard. */
  static boolean isGlob(String argument) {
    return argument.chars().anyMatch(c -> WILDCARDS.indexOf(c) >= 0);
  }

  /**
   * The pattern of an argument with a wildcard.
   *
   * @throws InputException if it is none
   */
  static Glob of(String argument) throws InputException {
    int wildcard = 0;
    while (WILDCARDS.indexOf(argument.charAt(wildcard)) < 0) {
      wildcard++;
    }
    int slash = argument.lastIndexOf('/', wildcard);
    String folder = slash < 0 ? "." : argument.substring(0, Math.max(1, slash));
    // "**/" also stands for no folder at all.
    String pattern = argument.substring(slash + 1).replace("**/", "{,**/}");
    try {
      return new Glob(folder, FileSystems.getDefault().getPathMatcher("glob:" + pattern));
    } catch (PatternSyntaxException e) {
      throw new InputException(argument + ": not a pattern of paths: " + e.getDescription(), e);
    }
  }

  boolean matches(Path relative) {
    return matcher.matches(relative);
  }
}
