package org.bienban.record;

import java.util.Objects;
import java.util.Optional;

/**
 * Attendees without names.
 *
 * <p>{@code "cùng dự có lãnh đạo các sở, ban, ngành"} gives {@code "lãnh đạo các sở, ban, ngành"}.
 *
 * @param text the words as written
 * @param venue id of the venue where the report puts them
 * @param span where the words stand
 */
public record Group(String text, Optional<String> venue, Mention span) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if {@code text} is blank
   */
  public Group {
    Require.notBlank(text, "text");
    Objects.requireNonNull(venue, "venue");
    Objects.requireNonNull(span, "span");
  }
}
