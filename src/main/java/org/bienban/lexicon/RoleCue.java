package org.bienban.lexicon;

import java.util.Optional;
import org.bienban.record.Role;

/**
 * A word that says what somebody did at a meeting.
 *
 * @param text the words as the table writes them
 * @param role the role that they give; empty for words that only look like a cue ({@code dự án})
 * @param subject on which side the persons stand
 */
public record RoleCue(String text, Optional<Role> role, Side subject) {

  /** On which side of the cue the persons stand. */
  public enum Side {
    /** The persons stand before it: {@code A phát biểu}. */
    BEFORE,
    /** The persons stand after it: {@code tham dự có A, B}. */
    AFTER,
    /** Before it where persons stand there, else after it: {@code chủ trì}. */
    EITHER,
    /**
     * Those to whom it happens: before it in the passive ({@code được bầu}), else after it ({@code
     * bầu A}).
     */
    PATIENT,
    /** Like PATIENT, but behind it only who receives: {@code trao Huân chương cho A}. */
    RECEIVER
  }

  static RoleCue of(Row row) {
    return new RoleCue(
        row.require("phrase"),
        row.optional("role", Role.class),
        row.constant("subject", Side.class));
  }
}
