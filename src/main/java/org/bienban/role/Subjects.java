package org.bienban.role;

import java.util.List;
import org.bienban.lexicon.RoleWord;
import org.bienban.record.Role;

/**
 * Finds the persons before a verb who do what it says. What a preposition or another verb governs
 * is no subject: in {@code sau lời chào của A, B báo cáo} it is B alone, in {@code người phát ngôn
 * của Thủ tướng cho biết} nobody named.
 */
final class Subjects {
  /** How many words may stand between a list of persons and its verb. */
  private static final int REACH = 8;

  /** The same where the words are a group of people or a phrase of place. */
  private static final int FAR = 30;

  /** The same for verbs of presenting, which are nouns as well ({@code báo cáo}). */
  private static final int PRESENTER_REACH = 3;

  /** How many words of a title may be left that the titles' own grammar did not take. */
  private static final int TAIL = 6;

  private final Clauses clauses;

  Subjects(Clauses clauses) {
    this.clauses = clauses;
  }

  /** The subject of the verb whose words begin with piece {@code verb}; empty where none is. */
  List<Chunk> before(int verb, Role role) {
    int reach = role == Role.PRESENTED ? PRESENTER_REACH : REACH;
    int words = 0;
    int last = behindTitle(verb);
    boolean grouped = false;
    while (last >= 0 && words <= FAR && !clauses.is(last, Chunk.Kind.CUE)) {
      if (!clauses.isOfList(last)) {
        words += clauses.isAuxiliary(last) || clauses.isAside(last) ? 0 : clauses.length(last);
        last--;
        continue;
      }
      int first = clauses.listStart(last);
      if (tellsOfPast(first, last)) {
        words++;
        last = first - 1;
        continue;
      }
      boolean near = words <= reach && !isCut(last);
      grouped |= withGroup(last, role);
      if (near || grouped || inTitle(last, verb)) {
        List<Chunk> members = subjects(first, last);
        if (!members.isEmpty() || (!near && isGoverned(first))) {
          return members;
        }
      } else if (!coordinates(last, verb) && role != Role.ATTENDED) {
        return List.of();
      }
      words += clauses.at(last).to() - clauses.at(first).from();
      last = first - 1;
    }
    return List.of();
  }

  /**
   * The title whose own words reach the verb, where it stands behind a name: {@code A, Chủ tịch
   * Liên hiệp các tổ chức hữu nghị (Bộ Ngoại giao), cho rằng}; else the piece before the verb.
   */
  private int behindTitle(int verb) {
    int i = verb - 1;
    while (clauses.isAuxiliary(i) || clauses.is(i, Chunk.Kind.COMMA)) {
      i--;
    }
    int words = 0;
    while (clauses.isOfName(i) && words <= FAR) {
      words += clauses.length(i);
      i--;
    }
    boolean mark = clauses.is(i - 1, Chunk.Kind.COMMA) || clauses.is(i - 1, Chunk.Kind.DASH);
    boolean title = clauses.is(i, Chunk.Kind.TITLE) && mark && clauses.is(i - 2, Chunk.Kind.PERSON);
    return title && words <= FAR ? i : verb - 1;
  }

  /** {@code A, người từng giữ chức Bí thư, phát biểu}: an office of before, and nobody's name. */
  private boolean tellsOfPast(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (clauses.is(i, Chunk.Kind.PERSON)) {
        return false;
      }
    }
    return first > 0 && clauses.is(first, Chunk.Kind.LEAVE);
  }

  /**
   * True where the list ends in a comma or the like that a word follows: the subject is another
   * one.
   */
  private boolean isCut(int last) {
    boolean comma =
        clauses.is(last, Chunk.Kind.COMMA)
            && (!clauses.is(last + 1, Chunk.Kind.WORD) || clauses.isAside(last + 1));
    boolean bracket = clauses.is(last, Chunk.Kind.BRACKET);
    return !(clauses.isNamed(last) || clauses.isRepresented(last) || comma || bracket);
  }

  /** {@code A, lãnh đạo các sở dự hội nghị}: a list of attendees that ends in unnamed ones. */
  private boolean withGroup(int last, Role role) {
    boolean mark =
        clauses.isPlural(last)
            || clauses.is(last, Chunk.Kind.COMMA)
            || clauses.is(last, Chunk.Kind.AND);
    boolean group =
        clauses.isPlural(last) || clauses.isGroup(last + 1) || clauses.isBeforeAddress(last);
    return role == Role.ATTENDED && mark && group;
  }

  /**
   * {@code A, Giám đốc Sở Công nghiệp, năng lượng, cho biết}: words that go on a title which holds
   * a comma or conjunction, up to the comma or passive word before the verb.
   */
  private boolean inTitle(int last, int verb) {
    int end = last + 2;
    boolean words = clauses.is(last, Chunk.Kind.COMMA) || clauses.is(last, Chunk.Kind.AND);
    boolean brief = clauses.is(last + 1, Chunk.Kind.WORD) && clauses.length(last + 1) <= TAIL;
    while (end < verb && (clauses.is(end, Chunk.Kind.BRACKET) || clauses.isAuxiliary(end))) {
      end++;
    }
    boolean closed = clauses.is(end, Chunk.Kind.COMMA) || clauses.is(verb, Chunk.Kind.PASSIVE);
    return words && brief && closed && clauses.is(last - 1, Chunk.Kind.TITLE) && end >= verb - 1;
  }

  /** {@code A chúc mừng B và nhấn mạnh}: the conjunction joins the verb, not the list before it. */
  private boolean coordinates(int last, int verb) {
    int next = last + 1;
    while (next < verb && clauses.isAuxiliary(next)) {
      next++;
    }
    return next == verb && clauses.is(last, Chunk.Kind.AND);
  }

  /** Who of a list is the subject of a verb behind it. */
  private List<Chunk> subjects(int first, int last) {
    if (first > 0 && clauses.is(first - 1, Chunk.Kind.CUE)) {
      return isAddressed(first) ? List.of() : clauses.members(lastPart(first, last), last + 1);
    }
    return isGoverned(first) ? behindObject(first, last) : clauses.members(first, last + 1);
  }

  /** {@code A đề nghị B báo cáo}: what B is asked to do is not done yet. */
  private boolean isAddressed(int first) {
    boolean told = clauses.role(first - 1).filter(role -> role == Role.SPOKE).isPresent();
    return clauses.isNamed(first) && (told || clauses.givesTask(first - 1));
  }

  /** Where the last part between semicolons begins, the others being governed by a verb before. */
  private int lastPart(int first, int last) {
    int i = last;
    while (i > first && !clauses.is(i, Chunk.Kind.SEMICOLON)) {
      i--;
    }
    return i;
  }

  /** True where a preposition or another verb takes the list as its object. */
  private boolean isGoverned(int first) {
    if (first == 0) {
      return clauses.joins(0);
    }
    boolean verb =
        clauses.follows(first, RoleWord.Kind.GOVERN)
            || clauses.isCounterpart(first)
            || clauses.follows(first, RoleWord.Kind.SOURCE)
            || clauses.follows(first, RoleWord.Kind.PREDECESSOR);
    boolean with = clauses.joins(first) && clauses.is(first - 1, Chunk.Kind.WORD);
    return verb || with || clauses.is(first - 1, Chunk.Kind.RECIPIENT);
  }

  /** The last person of a governed list, where a comma parts him from the object. */
  private List<Chunk> behindObject(int first, int last) {
    int person = last;
    while (person > first && !clauses.is(person, Chunk.Kind.PERSON)) {
      person--;
    }
    int start = person - 1;
    while (start > first && (clauses.is(start, Chunk.Kind.TITLE) || clauses.isPlural(start))) {
      start--;
    }
    boolean apart = start > first && clauses.is(start, Chunk.Kind.COMMA);
    return apart ? clauses.persons(person, last + 1) : List.of();
  }
}
