package org.bienban.record;

import java.util.Objects;
import java.util.Optional;

/**
 * A document that the report names.
 *
 * <p>{@code "Nghị quyết số 18-NQ/TW"} is a {@link Kind#RESOLUTION} with number {@code 18} and
 * symbol {@code 18-NQ/TW}.
 *
 * @param kind what kind of document it is
 * @param number its number, {@code 18}
 * @param symbol its number with the signs of the issuer, {@code 18-NQ/TW}
 * @param issuer who issued it
 * @param name its name, without quotation marks
 * @param span where it is named
 */
public record DocumentMention(
    Kind kind,
    Optional<String> number,
    Optional<String> symbol,
    Optional<String> issuer,
    Optional<String> name,
    Mention span) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if one of the words is blank
   */
  public DocumentMention {
    Objects.requireNonNull(kind, "kind");
    number.ifPresent(value -> Require.notBlank(value, "number"));
    symbol.ifPresent(value -> Require.notBlank(value, "symbol"));
    issuer.ifPresent(value -> Require.notBlank(value, "issuer"));
    name.ifPresent(value -> Require.notBlank(value, "name"));
    Objects.requireNonNull(span, "span");
  }

  /** What kind of document it is. */
  public enum Kind {
    /** Nghị quyết. */
    RESOLUTION,
    /** Chỉ thị. */
    DIRECTIVE,
    /** Kết luận. */
    CONCLUSION,
    /** Quyết định. */
    DECISION,
    /** Quy định, quy chế. */
    REGULATION,
    /** Kế hoạch. */
    PLAN,
    /** Nghị định. */
    DECREE,
    /** Luật. */
    LAW,
    /** Thông tư. */
    CIRCULAR,
    /** Thông báo. */
    NOTICE,
    /** Báo cáo. */
    REPORT,
    /** Any other document. */
    OTHER
  }
}
