package org.bienban.record;

import java.util.Objects;
import java.util.Optional;

/**
 * Something that was repaired, is doubtful, or was in scope and not understood.
 *
 * <p>{@code "Trưởng ban Tuyên giáo Trung ương Trưởng ban Kinh tế Trung ương"} gives {@link
 * Code#MISSING_COMMA_BETWEEN_TITLES} with a span at the second title.
 *
 * @param code what it is about; stable, for programs
 * @param message one sentence for people; its wording may change
 * @param span where; empty when it concerns the whole report
 */
public record Diagnostic(Code code, String message, Optional<Mention> span) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if {@code message} is blank
   */
  public Diagnostic {
    Objects.requireNonNull(code, "code");
    Require.notBlank(message, "message");
    Objects.requireNonNull(span, "span");
  }

  /** What a diagnostic is about. Codes may be added; none is renamed or given another meaning. */
  public enum Code {
    /** Two titles stand side by side without a comma; they were read as two. */
    MISSING_COMMA_BETWEEN_TITLES,
    /** A word is misprinted; it was read as the word that was meant. */
    MISPRINT_REPAIRED,
    /** An abbreviation has several expansions and the context does not settle which. */
    ABBREVIATION_AMBIGUOUS,
    /** The parts that the text gives do not add up to its total. */
    SUM_MISMATCH,
    /** The whole of a ratio differs from the total that the text gives. */
    RATIO_MISMATCH,
    /** A place name fits several units; the others are among the alternatives. */
    PLACE_AMBIGUOUS,
    /** A place is an official unit for which no code is known. */
    PLACE_WITHOUT_CODE,
    /** An office stands where a person is expected and no name goes with it. */
    TITLE_WITHOUT_PERSON,
    /** A day has no year, neither in the text nor from the publication date. */
    YEAR_UNKNOWN,
    /** A list of people or sites could not be taken apart. */
    LIST_NOT_UNDERSTOOD,
    /** The file was in an older encoding, as detected or as told. */
    ENCODING_CONVERTED,
    /** The input gives a day of publication that cannot be read. */
    PUBLICATION_DATE_UNREADABLE
  }
}
