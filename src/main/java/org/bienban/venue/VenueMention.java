package org.bienban.venue;

import java.util.Objects;
import org.bienban.record.Span;

/**
 * Where a text names a venue: {@code "điểm cầu Tỉnh ủy Lai Châu"}. Immutable.
 *
 * @param from its first token
 * @param to the token after its last
 * @param span where it stands in the caller's text
 * @param rule id of the rule that found it
 */
public record VenueMention(int from, int to, Span span, String rule) {

  /** Checks the parts. */
  public VenueMention {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(rule, "rule");
  }
}
