package org.bienban.record;

import java.util.Objects;

/**
 * A body that is named in the text: the organiser of a meeting, or the one on whose behalf an
 * official acts.
 *
 * <p>{@code "thay mặt Ban Bí thư Trung ương Đảng"} gives the name {@code "Ban Bí thư Trung ương
 * Đảng"}.
 *
 * @param name the name of the body
 * @param span where it stands
 */
public record NamedSpan(String name, Mention span) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if {@code name} is blank
   */
  public NamedSpan {
    Require.notBlank(name, "name");
    Objects.requireNonNull(span, "span");
  }
}
