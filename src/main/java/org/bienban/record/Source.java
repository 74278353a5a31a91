package org.bienban.record;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the text of a record came from.
 *
 * @param uri the address as the caller gave it
 * @param sha256 64 lower-case hex digits: of the file's bytes, or of the text's UTF-8 where there
 *     is no file
 * @param mediaType the kind of input, {@code text/plain}
 * @param title the headline
 * @param publishedOn the day of publication
 */
public record Source(
    Optional<String> uri,
    String sha256,
    Optional<String> mediaType,
    Optional<String> title,
    Optional<LocalDate> publishedOn) {

  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if {@code sha256} is not 64 lower-case hex digits
   */
  public Source {
    Objects.requireNonNull(uri, "uri");
    if (!SHA256.matcher(sha256).matches()) {
      throw new IllegalArgumentException("sha256 is not 64 lower-case hex digits: " + sha256);
    }
    Objects.requireNonNull(mediaType, "mediaType");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(publishedOn, "publishedOn");
  }
}
