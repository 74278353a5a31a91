package org.bienban.lexicon;

/**
 * A word that goes on inside the name of a meeting, ends it, or stands around it.
 *
 * @param text the words as the table writes them
 * @param kinds what they can do, as bits
 */
public record MeetingWord(String text, long kinds) {

  /** What a word does to the name of a meeting. */
  public enum Kind {
    /** Ends the name: {@code đã}. */
    STOP,
    /** Ends the name and says that the meeting takes place: {@code diễn ra}. */
    HELD,
    /** Before the name, says that somebody holds it: {@code tổ chức}. */
    HOLDS,
    /** Opens a part of the agenda, also after a comma: {@code triển khai}. */
    AGENDA,
    /** Before a verb, says that somebody organises it: {@code tổ chức}. */
    ORGANIZES,
    /** A verb that may be organised: {@code tuyên dương}. */
    EVENT,
    /** Before a verb, says that somebody went to do it: {@code đã đến}. */
    VISITS,
    /** What one does on a visit: {@code chúc Tết}. */
    VISIT,
    /** A verb that is an event where a body does it: {@code khánh thành}. */
    ACT,
    /** Between who acts and the verb: {@code đã}. */
    DOES,
    /** Those who go on a visit: {@code đoàn công tác}. */
    DELEGATION,
    /** Never the last word of a name: {@code của}. */
    DANGLING,
    /** A part of a name, though it holds a word that ends one: {@code dự án}. */
    PART,
    /** Days after it are those of the meeting: {@code kéo dài}. */
    LASTS,
    /** A day before it is one more of the meeting: {@code tiếp tục}. */
    GOES_ON,
    /** A day after it is the last: {@code bế mạc}. */
    CLOSES,
    /** Opens the object of a part of the agenda, right after it: {@code đối thoại với}. */
    OBJECT,
    /** Opens a tail of the name, also after a comma: {@code nhiệm kỳ}. */
    TAIL,
    /** Before the name, says that the meeting is only mentioned: {@code Nghị quyết}. */
    MENTION,
    /** Before the name, something happens at it: {@code tại}. */
    AT,
    /** Behind the name, before the place where it is held: {@code ở}. */
    PLACE,
    /** Before the name, something happens in its course: {@code trong}. */
    DURING,
    /** After the name, opens who holds the meeting: {@code do}. */
    BY,

    /** After the name, opens who holds the meeting where a capital follows: {@code được}. */
    PASSIVE,

    /** Before the event whose guests are listed, {@code dự}. */
    ATTENDS,

    /** Before the list of them, {@code có}. */
    LIST,
    /** Before a visit, those who are on it take part in another event: {@code đang ở}. */
    GUEST,
    /** Before a sitting or a working visit, somebody had it: {@code có}. */
    HAS,
    /** Before the name, nobody held or attended it: {@code không}. */
    NOT,
    /** The meeting may be held in the year after the one that follows: {@code tổng kết}. */
    LOOKS_BACK,
    /** The meeting may be held in the year before the one that follows: {@code phương hướng}. */
    LOOKS_AHEAD,
    /** A day after it in its sentence is most likely of something else: {@code chuyến thăm}. */
    ELSEWHERE,
    /** What a round-up of several places says of them at its start: {@code kiện toàn}. */
    DIGEST,
    /** Says that the meeting is held over a network: {@code trực tuyến}. */
    ONLINE,
    /** Says that people come together: {@code trực tiếp}. */
    IN_PERSON,
    /** Says that some come together and others join over a network. */
    HYBRID
  }

  /** True where the words can do this. */
  public boolean is(Kind kind) {
    return (kinds & (1L << kind.ordinal())) != 0;
  }

  static MeetingWord of(Row row) {
    return new MeetingWord(row.require("phrase"), row.bits("kind", Kind.class));
  }
}
