package org.bienban.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.bienban.BienbanException;

/** Reads files strictly as UTF-8, without a byte order mark. */
final class TextFile {

  private TextFile() {}

  static String read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return read(file.toString(), in);
    } catch (IOException e) {
      throw new BienbanException(file + ": " + reason(e), e);
    }
  }

  static String read(String name, InputStream in) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(in.readAllBytes());
      String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new BienbanException(name + ": not UTF-8; convert it to UTF-8 first", e);
    } catch (IOException e) {
      throw new BienbanException(name + ": " + reason(e), e);
    }
  }

  private static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "there is no such file";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied; check who may read it";
    }
    return "cannot be read: " + e.getMessage();
  }
}
