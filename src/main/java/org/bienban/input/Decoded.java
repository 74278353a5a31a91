package org.bienban.input;

import java.util.List;
import java.util.Optional;
import org.bienban.record.Diagnostic;

/**
 * The text of a file.
 *
 * @param text without a byte order mark
 * @param diagnostics says so where the file was in none of the encodings of Unicode
 */
record Decoded(String text, List<Diagnostic> diagnostics) {

  /** What a record says of an encoding that was told or detected. */
  static List<Diagnostic> note(Encoding encoding, boolean detected) {
    if (!detected && encoding.word().startsWith("utf")) {
      return List.of();
    }
    String how = detected ? ", as its letters show" : ", as told by --encoding";
    return List.of(
        new Diagnostic(
            Diagnostic.Code.ENCODING_CONVERTED,
            "read as " + encoding.word() + how,
            Optional.empty()));
  }
}
