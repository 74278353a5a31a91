package org.bienban.lexicon;

/**
 * A word around persons and verbs that decides who acts, and whether at the meeting.
 *
 * @param text the word
 * @param kind what it decides
 */
public record RoleWord(String text, Kind kind) {

  /** What such a word decides. */
  public enum Kind {
    /** Adds persons to the subject: {@code A cùng B phát biểu}. */
    WITH,
    /** Makes the persons behind it an object: {@code sau lời chào của A, B phát biểu}. */
    GOVERN,
    /** Before him whose office somebody else gets: {@code thay ông A}. */
    PREDECESSOR,
    /** Makes the persons behind it those whose words follow: {@code theo ông A}. */
    SOURCE,
    /** Shows that words are said to the press: {@code trả lời phỏng vấn}. */
    PRESS,
    /** Shows that words are said at the meeting: {@code phát biểu tại}. */
    MEETING,
    /** The same of a meeting with the press: {@code họp báo}. */
    CONFERENCE,
    /** Opens words of time or circumstance between a subject and its verb: {@code trong}. */
    ASIDE,
    /** Before an office that was held long ago: {@code từng được bầu}. */
    PAST,
    /** Ends what is told of the past: {@code nay}, {@code vừa được}. */
    NOW,
    /** What the head of a delegation does: {@code dẫn đầu đoàn}. */
    LEAD,
    /** Before an office that somebody takes over: {@code nhận nhiệm vụ Tư lệnh}. */
    DUTY,
    /** Before a change that is only proposed: {@code giới thiệu để đại hội bầu}. */
    PROPOSAL,
    /** A verb that gives an office or a task: {@code phân công}. */
    TASK,
    /** What somebody is put in charge of without a new office: {@code phụ trách}. */
    CHARGE,
    /** Before an office that is held already: {@code hiện giữ chức}. */
    HOLDS,
    /** Before an office that is held on: {@code tiếp tục giữ chức}. */
    KEEPS
  }

  static RoleWord of(Row row) {
    return new RoleWord(row.require("phrase"), row.constant("kind", Kind.class));
  }
}
