package org.bienban.lexicon;

import java.util.Optional;
import org.bienban.record.Meeting;

/**
 * A word that opens the name of a meeting, or one that only looks so.
 *
 * @param text the words as the table writes them
 * @param kind what kind of event it is; empty where it is none ({@code lễ cưới})
 * @param needs what else the text must say
 */
public record MeetingKind(String text, Optional<Meeting.Kind> kind, Needs needs) {

  /** What a word needs to name a meeting. */
  public enum Needs {
    /** Nothing more: {@code hội nghị}. */
    NOTHING,
    /** More words after it: {@code lễ}. */
    MORE,
    /** More words, and that it is held: {@code chương trình}. */
    HELD,
    /** A verb that is itself the event, on a day that its sentence tells: {@code hội kiến}. */
    DAY,
    /** As {@link #DAY}, where the text names no other event: {@code thăm chính thức}. */
    LAST
  }

  /** True for a verb that is itself the event: {@code hội kiến}. */
  public boolean isVerb() {
    return needs == Needs.DAY || needs == Needs.LAST;
  }

  static MeetingKind of(Row row) {
    Optional<Meeting.Kind> kind =
        row.get("kind").isEmpty()
            ? Optional.empty()
            : Optional.of(row.constant("kind", Meeting.Kind.class));
    return new MeetingKind(
        row.require("phrase"), kind, row.constant("needs", Needs.class, Needs.NOTHING));
  }
}
