package org.bienban.role;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Honorific;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.RoleCue;
import org.bienban.lexicon.Word;
import org.bienban.record.Role;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the persons of a sentence did. A cue such as {@code phát biểu} takes the list of
 * persons right before it, with auxiliaries between ({@code A, B đã phát biểu}); a second cue soon
 * after keeps the subject. A cue that opens the sentence takes the first list behind it ({@code
 * Phát biểu tại hội nghị, A …}). A cue of the kind {@code tham dự có} takes every person behind it
 * in the sentence but those who do something else there.
 */
final class RoleFinder {
  private static final Set<Role> CHANGES = EnumSet.of(Role.ELECTED, Role.APPOINTED);

  /** How many words may stand between a list of persons and its verb. */
  private static final int SUBJECT_REACH = 8;

  /** The same for verbs of presenting, which are nouns as well ({@code báo cáo}). */
  private static final int PRESENTER_REACH = 3;

  /** How many words may stand between two verbs of one subject. */
  private static final int CHAIN_REACH = 12;

  /** How many words may stand between a verb and the persons behind it. */
  private static final int OBJECT_REACH = 10;

  private final AnnotatedText text;
  private final List<Chunk> chunks;
  private final List<RoleMention> out;
  private List<Chunk> subject = List.of();
  private int subjectEnd;

  private RoleFinder(AnnotatedText text, List<Chunk> chunks, List<RoleMention> out) {
    this.text = text;
    this.chunks = chunks;
    this.out = out;
  }

  /** Adds the roles of one sentence to {@code out}. */
  static void find(AnnotatedText text, List<Chunk> chunks, List<RoleMention> out) {
    new RoleFinder(text, chunks, out).run();
  }

  private void run() {
    for (int c = 0; c < chunks.size(); c++) {
      if (chunks.get(c).is(Chunk.Kind.CUE)) {
        cue(c);
      }
    }
    caption();
  }

  /**
   * {@code A, Chủ tịch UBND tỉnh tại hội nghị}: a sentence that is a list of persons and where they
   * are.
   */
  private void caption() {
    int end = listEnd(0);
    boolean named = end > 0 && end < chunks.size() && chunks.get(end).is(Chunk.Kind.WORD);
    if (named && isPlaceOfMeeting(chunks.get(end).from())) {
      give(Role.ATTENDED, chunks.get(end), members(0, end), RoleMention.CAPTION);
    }
  }

  private boolean isPlaceOfMeeting(int i) {
    Word word = text.at(Layers.WORDS, i);
    boolean at = word != null && word.kind() == Word.Kind.STOP;
    for (int next = i + 1; at && next <= i + 3; next++) {
      Honorific honorific = text.at(Layers.HONORIFICS, next);
      boolean delegates = honorific != null && honorific.kind() != Honorific.Kind.RANK;
      if (text.has(Layers.MEETING_KINDS, next) || delegates) {
        return true;
      }
    }
    return false;
  }

  private void cue(int c) {
    Chunk chunk = chunks.get(c);
    RoleCue cue = text.at(Layers.ROLE_CUES, chunk.from());
    if (cue == null || cue.role().isEmpty()) {
      return;
    }
    Role role = cue.role().get();
    if (mayBeBefore(cue, c)
        && before(verb(cue, c), c, role == Role.PRESENTED ? PRESENTER_REACH : SUBJECT_REACH)) {
      give(role, chunk, subject, "subject-before");
      subjectEnd = chunk.to();
    } else if (cue.subject() != RoleCue.Side.BEFORE || opens(c)) {
      after(c, role, cue);
    }
  }

  private boolean mayBeBefore(RoleCue cue, int c) {
    return switch (cue.subject()) {
      case AFTER -> false;
      case PATIENT -> passive(c) >= 0;
      case BEFORE, EITHER -> true;
    };
  }

  /**
   * Where the words begin before which the subject stands: the cue, or its passive word before the
   * agent.
   */
  private int verb(RoleCue cue, int c) {
    return cue.subject() == RoleCue.Side.PATIENT ? passive(c) : c;
  }

  /**
   * Where {@code được} or {@code bị} stands before the verb, with the agent between at most; -1 if
   * it does not.
   */
  private int passive(int c) {
    for (int i = c - 1; i >= 0 && !chunks.get(i).is(Chunk.Kind.PERSON); i--) {
      if (chunks.get(i).is(Chunk.Kind.PASSIVE)) {
        return i;
      }
    }
    return -1;
  }

  /** Finds the subject before the verb; true where there is one. */
  private boolean before(int verb, int c, int reach) {
    int last = verb - 1;
    int words = 0;
    while (last >= 0
        && !chunks.get(last).kind().isOfList()
        && !chunks.get(last).is(Chunk.Kind.CUE)) {
      boolean auxiliary =
          chunks.get(last).is(Chunk.Kind.AUXILIARY) || chunks.get(last).is(Chunk.Kind.PASSIVE);
      words += auxiliary ? 0 : chunks.get(last).to() - chunks.get(last).from();
      last--;
    }
    List<Chunk> list = listEndingAt(last);
    if (!list.isEmpty() && words <= reach && !isCut(last)) {
      subject = list;
      subjectEnd = chunks.get(c).from();
      return true;
    }
    return !subject.isEmpty() && chunks.get(c).from() - subjectEnd <= CHAIN_REACH && isJoined(c);
  }

  /** True where a conjunction or comma right before the verb joins it to the verb before. */
  private boolean isJoined(int c) {
    int i = c - 1;
    while (i >= 0
        && (chunks.get(i).is(Chunk.Kind.AUXILIARY) || chunks.get(i).is(Chunk.Kind.PASSIVE))) {
      i--;
    }
    return i >= 0 && (chunks.get(i).is(Chunk.Kind.AND) || chunks.get(i).is(Chunk.Kind.COMMA));
  }

  /**
   * True where the list ends in a comma or the like that a word follows: the subject is another
   * one.
   */
  private boolean isCut(int last) {
    Chunk.Kind kind = chunks.get(last).kind();
    boolean bracket = kind == Chunk.Kind.BRACKET;
    boolean named = kind == Chunk.Kind.PERSON || kind == Chunk.Kind.TITLE;
    boolean comma = kind == Chunk.Kind.COMMA && !chunks.get(last + 1).is(Chunk.Kind.WORD);
    return !(named || comma || bracket);
  }

  /**
   * The persons of the list that ends at piece {@code last}; only its last part where a cue governs
   * it already.
   */
  private List<Chunk> listEndingAt(int last) {
    int first = last;
    while (first >= 0 && chunks.get(first).kind().isOfList()) {
      first--;
    }
    boolean governed = first >= 0 && chunks.get(first).is(Chunk.Kind.CUE);
    if (governed) {
      for (int i = last; i > first; i--) {
        if (chunks.get(i).is(Chunk.Kind.SEMICOLON)) {
          first = i;
          break;
        }
      }
    }
    return members(first + 1, last + 1);
  }

  /** The persons among some pieces; where there are none, the first title stands for its holder. */
  private List<Chunk> members(int from, int to) {
    List<Chunk> members = new ArrayList<>();
    Chunk title = null;
    for (int i = from; i < to; i++) {
      if (chunks.get(i).is(Chunk.Kind.PERSON)) {
        members.add(chunks.get(i));
      } else if (chunks.get(i).is(Chunk.Kind.TITLE) && title == null && !isPlural(i)) {
        title = chunks.get(i);
      }
    }
    return members.isEmpty() && title != null ? List.of(title) : members;
  }

  private boolean isPlural(int i) {
    return i > 0 && chunks.get(i - 1).is(Chunk.Kind.PLURAL);
  }

  /** True where nothing but words of no weight stands before the cue. */
  private boolean opens(int c) {
    for (int i = 0; i < c; i++) {
      Chunk.Kind kind = chunks.get(i).kind();
      if (kind == Chunk.Kind.PERSON || kind == Chunk.Kind.TITLE) {
        return false;
      }
    }
    return true;
  }

  private void after(int c, Role role, RoleCue cue) {
    boolean all = role == Role.ATTENDED;
    int first = c + 1;
    int words = 0;
    while (first < chunks.size() && !isMember(first)) {
      words +=
          chunks.get(first).is(Chunk.Kind.WORD)
              ? chunks.get(first).to() - chunks.get(first).from()
              : 0;
      if (!all
          && (words > OBJECT_REACH
              || (chunks.get(first).is(Chunk.Kind.CUE) && !opens(c) && !isSameRole(first, role)))) {
        return;
      }
      first++;
    }
    int last = all ? chunks.size() : listEnd(first);
    List<Chunk> members = all ? attending(first) : members(first, last);
    give(role, chunks.get(c), members, "list-after");
    if ((cue.subject() == RoleCue.Side.BEFORE || cue.subject() == RoleCue.Side.EITHER) && !all) {
      subject = members;
      subjectEnd = last < chunks.size() ? chunks.get(last).from() : Integer.MAX_VALUE;
    }
  }

  /** A change of office may be told with two verbs: {@code chuẩn y kết quả bầu ông A}. */
  private boolean isSameRole(int i, Role role) {
    RoleCue cue = text.at(Layers.ROLE_CUES, chunks.get(i).from());
    return CHANGES.contains(role)
        && cue != null
        && cue.role().filter(CHANGES::contains).isPresent();
  }

  private boolean isMember(int i) {
    return chunks.get(i).is(Chunk.Kind.PERSON) || chunks.get(i).is(Chunk.Kind.TITLE);
  }

  private int listEnd(int first) {
    int last = first;
    while (last < chunks.size() && chunks.get(last).kind().isOfList()) {
      last++;
    }
    return last;
  }

  /** The persons from a piece on, without those who are the subject of a further verb. */
  private List<Chunk> attending(int first) {
    List<Chunk> members = new ArrayList<>();
    for (int i = first; i < chunks.size(); i++) {
      if (chunks.get(i).is(Chunk.Kind.PERSON)) {
        members.add(chunks.get(i));
      } else if (chunks.get(i).is(Chunk.Kind.CUE) && isOtherVerb(i)) {
        members.removeAll(listEndingAt(i - 1));
        break;
      }
    }
    return members;
  }

  private boolean isOtherVerb(int i) {
    RoleCue cue = text.at(Layers.ROLE_CUES, chunks.get(i).from());
    return cue != null && cue.role().filter(role -> role != Role.ATTENDED).isPresent();
  }

  private void give(Role role, Chunk cue, List<Chunk> members, @Nullable String by) {
    for (Chunk member : members) {
      boolean person = member.is(Chunk.Kind.PERSON);
      out.add(
          new RoleMention(
              role,
              person ? member.ref() : -1,
              person ? -1 : member.ref(),
              cue.from(),
              cue.to(),
              by == null ? "" : by));
    }
  }
}
