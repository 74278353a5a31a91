package org.bienban.record;

import java.util.Objects;
import java.util.Optional;

/**
 * A place in the text where something was found, and what found it.
 *
 * <p>In JSON a mention is {@code {"start": 9, "end": 21}}; {@code "by"} is added on request only.
 *
 * @param span where, in the caller's text
 * @param by id of the rule or model that found it; empty when read from JSON without it
 */
public record Mention(Span span, Optional<String> by) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if {@code by} is blank
   */
  public Mention {
    Objects.requireNonNull(span, "span");
    by.ifPresent(id -> Require.notBlank(id, "by"));
  }

  /** A mention found by the rule or model {@code by}. */
  public static Mention of(Span span, String by) {
    return new Mention(span, Optional.of(by));
  }

  /** A mention found by the rule or model {@code by}, from {@code start} to before {@code end}. */
  public static Mention of(int start, int end, String by) {
    return of(new Span(start, end), by);
  }

  /** A mention of which it is not known what found it. */
  public static Mention of(Span span) {
    return new Mention(span, Optional.empty());
  }

  /** UTF-16 offset of the first unit. */
  public int start() {
    return span.start();
  }

  /** UTF-16 offset after the last unit. */
  public int end() {
    return span.end();
  }

  /**
   * What the text says here.
   *
   * @throws IndexOutOfBoundsException if the mention ends behind the text
   */
  public String in(String text) {
    return span.in(text);
  }
}
