package org.bienban.lexicon;

import org.bienban.record.Meeting;

/**
 * A word that opens the name of a meeting.
 *
 * @param text the words as the table writes them
 * @param kind what kind of event it is
 * @param named whether the word needs more words to be the name of a meeting ({@code lễ}, {@code
 *     phiên})
 */
public record MeetingKind(String text, Meeting.Kind kind, boolean named) {

  static MeetingKind of(Row row) {
    return new MeetingKind(
        row.require("phrase"),
        row.constant("kind", Meeting.Kind.class),
        !row.get("named").isEmpty());
  }
}
