package org.bienban.input;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** What went wrong, in one line for people. */
public final class Problems {

  private Problems() {}

  /** A problem with a file, {@code "there is no such file or folder"} for example. */
  public static String describe(IOException problem) {
    if (problem instanceof NoSuchFileException) {
      return "there is no such file or folder";
    }
    if (problem instanceof AccessDeniedException) {
      return "permission denied; check who may read and write it";
    }
    if (problem instanceof FileSystemException system && system.getReason() != null) {
      return oneLine(system.getReason());
    }
    if (problem instanceof EOFException) {
      return "the compressed data end too early; the file is cut off";
    }
    if (problem instanceof ZipException) {
      return "the compressed data are damaged: " + oneLine(String.valueOf(problem.getMessage()));
    }
    return oneLine(String.valueOf(problem.getMessage()));
  }

  /** A problem with JSON, or with the stream that it comes from. */
  static String describe(JacksonException problem) {
    if (root(problem) instanceof IOException stream) {
      return describe(stream);
    }
    TokenStreamLocation at = problem.getLocation();
    String where = at == null || at.getColumnNr() < 1 ? "" : " at column " + at.getColumnNr();
    return "not JSON" + where + ": " + oneLine(String.valueOf(problem.getOriginalMessage()));
  }

  /** What lies behind all wrappings. */
  static Throwable root(Throwable problem) {
    Throwable root = problem;
    while (root.getCause() != null && root.getCause() != root) {
      root = root.getCause();
    }
    return root;
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s*\\R\\s*", " ");
  }
}
