package org.bienban.role;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bienban.lexicon.RoleCue;
import org.bienban.lexicon.RoleWord;
import org.bienban.record.Role;

/** Finds the persons behind a verb of whom it tells: {@code bầu A}; {@code dự hội nghị có A, B}. */
final class Objects {
  private static final Set<Role> CHANGES = EnumSet.of(Role.ELECTED, Role.APPOINTED);

  /** How many words may stand between a verb and the persons behind it. */
  private static final int REACH = 10;

  /** The same where a comma parts the words from the person: {@code Phát biểu tại …, A}. */
  private static final int FAR = 40;

  /** How many verbs may be joined before the persons who do what they say. */
  private static final int JOINED = 4;

  /** How many pieces a list behind a colon may have. */
  private static final int ITEMS = 200;

  private final Clauses clauses;

  Objects(Clauses clauses) {
    this.clauses = clauses;
  }

  /** Those whom the verb at piece {@code c} concerns. */
  List<Chunk> after(int c, Role role, RoleCue cue) {
    if (role == Role.ATTENDED) {
      return cue.subject() == RoleCue.Side.AFTER || opens(c) || listsAfter(c)
          ? attending(c)
          : List.of();
    }
    if (cue.subject() == RoleCue.Side.PATIENT || cue.subject() == RoleCue.Side.RECEIVER) {
      return patients(c, role, cue.subject() == RoleCue.Side.PATIENT);
    }
    if (role == Role.CHAIRED) {
      return chairing(c);
    }
    return opens(c) || isNoun(c) ? speaking(c) : List.of();
  }

  /**
   * True where nothing that acts stands before the verb or before the verbs that it is joined to.
   */
  boolean opens(int c) {
    int i = beforeVerbs(c);
    boolean word = clauses.is(i, Chunk.Kind.WORD) && !clauses.isBehalf(i);
    boolean bound = word || clauses.is(i, Chunk.Kind.CUE);
    boolean starts = i < 0 ? !clauses.startsWithAddress() : !bound;
    while (i >= 0 && starts) {
      starts = !clauses.isNamed(i) && !clauses.is(i, Chunk.Kind.CUE);
      i--;
    }
    return starts;
  }

  /** The piece before a verb and the verbs joined to it: {@code Dự và phát biểu có A}. */
  private int beforeVerbs(int c) {
    int i = beforeAuxiliaries(c);
    for (int verbs = 0; verbs < JOINED && joinsVerbs(i); verbs++) {
      i = beforeAuxiliaries(i - 1);
    }
    return i;
  }

  private int beforeAuxiliaries(int c) {
    int i = c - 1;
    while (clauses.isAuxiliary(i)) {
      i--;
    }
    return i;
  }

  private boolean joinsVerbs(int i) {
    boolean joint = clauses.is(i, Chunk.Kind.AND) || clauses.is(i, Chunk.Kind.COMMA);
    return joint && clauses.is(i - 1, Chunk.Kind.CUE);
  }

  private boolean startsSentence(int c) {
    return beforeVerbs(c) < 0;
  }

  /** {@code lời phát biểu của A}: the verb is a noun, and who speaks stands behind it. */
  private boolean isNoun(int c) {
    return clauses.is(c + 1, Chunk.Kind.WORD)
        && clauses.length(c + 1) == 1
        && clauses.endsInOf(c + 1)
        && (clauses.isNamed(c + 2) || clauses.isPlural(c + 2));
  }

  /** {@code chủ trì hội nghị có A}, {@code chủ trì: A}: a list is announced. */
  private boolean listsAfter(int c) {
    int first = firstMember(c + 1, REACH);
    if (first < 0) {
      return false;
    }
    int before = first - 1;
    while (clauses.isPlural(before)) {
      before--;
    }
    return clauses.is(before, Chunk.Kind.AUXILIARY)
        || clauses.isListing(before)
        || clauses.is(before, Chunk.Kind.LINK)
        || clauses.is(before, Chunk.Kind.COLON);
  }

  private List<Chunk> speaking(int c) {
    boolean noun = isNoun(c);
    int first = firstMember(c + 1, startsSentence(c) ? FAR : REACH);
    if (first < 0) {
      return List.of();
    }
    int mark = first - 1;
    while (clauses.isPlural(mark)) {
      mark--;
    }
    boolean announced =
        clauses.is(mark, Chunk.Kind.COMMA)
            || clauses.is(mark, Chunk.Kind.COLON)
            || clauses.is(mark, Chunk.Kind.LINK)
            || clauses.is(mark, Chunk.Kind.AUXILIARY)
            || clauses.isListing(mark)
            || noun;
    int last = noun ? first + 1 : clauses.listEnd(first);
    return announced ? clauses.members(first, last) : List.of();
  }

  private List<Chunk> chairing(int c) {
    int first = firstMember(c + 1, REACH);
    if (first < 0) {
      return List.of();
    }
    boolean theirs = opens(c) || clauses.governs(c) || isNoun(c);
    List<Chunk> direct = theirs ? clauses.members(first, clauses.listEnd(first)) : List.<Chunk>of();
    return listsAfter(c) ? attending(c) : direct;
  }

  /** The first person or title behind a verb, with no further verb and few words between. */
  private int firstMember(int from, int reach) {
    int words = 0;
    for (int i = from; i < clauses.size() && words <= reach; i++) {
      if (clauses.isNamed(i)) {
        return i;
      }
      boolean verb = clauses.is(i, Chunk.Kind.CUE) && !clauses.isListing(i) && !isJoined(i);
      if (verb || clauses.is(i, Chunk.Kind.SEMICOLON)) {
        return -1;
      }
      words += clauses.is(i, Chunk.Kind.WORD) ? clauses.length(i) : 0;
    }
    return -1;
  }

  /** A verb right behind another, with a conjunction between: both have one subject. */
  private boolean isJoined(int i) {
    int before = beforeAuxiliaries(i);
    return clauses.is(before, Chunk.Kind.AND) && joinsVerbs(before);
  }

  /** The persons behind a verb, without those who are the subject of a further verb. */
  private List<Chunk> attending(int c) {
    int subject = fronted(c);
    if (subject >= 0) {
      return clauses.members(subject, clauses.listEnd(subject));
    }
    List<Chunk> members = new ArrayList<>();
    for (int i = c + 1; i < clauses.size(); i++) {
      if (clauses.is(i, Chunk.Kind.PERSON)) {
        members.add(clauses.at(i));
      } else if (listsOn(i, c) || (isOther(i, c) && clauses.governs(i))) {
        break;
      } else if (!members.isEmpty() && isOther(i, c)) {
        int first = i;
        while (first > c + 1 && clauses.isAuxiliary(first - 1)) {
          first--;
        }
        members.removeAll(lastPart(c, first));
        break;
      }
    }
    return members;
  }

  /**
   * {@code Dự và phát biểu tại hội nghị, A đề nghị …}: the subject behind the comma that ends what
   * he does before he speaks; -1 where there is none.
   */
  private int fronted(int c) {
    int first = startsSentence(c) ? firstMember(c + 1, FAR) : -1;
    int mark = first - 1;
    while (clauses.isPlural(mark)) {
      mark--;
    }
    return first >= 0 && clauses.is(mark, Chunk.Kind.COMMA) ? first : -1;
  }

  /** A further cue of the same role takes those behind it: {@code về phía tỉnh có …; còn có …}. */
  private boolean listsOn(int i, int c) {
    RoleCue cue = clauses.cue(i);
    return cue != null
        && cue.subject() == RoleCue.Side.AFTER
        && clauses.role(i).equals(clauses.role(c));
  }

  private boolean isOther(int i, int c) {
    boolean verb = clauses.is(i, Chunk.Kind.CUE) && !clauses.isListing(i);
    return verb && !clauses.role(i).equals(clauses.role(c));
  }

  /** The persons right before a further verb, from the last semicolon on. */
  private List<Chunk> lastPart(int c, int verb) {
    int first = verb;
    while (first > c + 1
        && clauses.isOfList(first - 1)
        && !clauses.is(first - 1, Chunk.Kind.SEMICOLON)) {
      first--;
    }
    return clauses.persons(first, verb);
  }

  /**
   * Those who get an office, a measure or an award. The office may stand before them: {@code bổ
   * nhiệm Phó Giám đốc đối với bà A}, {@code bầu chức danh Ủy viên đối với hai cán bộ: A, B}.
   */
  private List<Chunk> patients(int c, Role role, boolean direct) {
    int words = 0;
    boolean parted = false;
    boolean received = direct;
    int end = Math.min(clauses.size(), c + FAR);
    for (int i = c + 1; i < end && words <= REACH; i++) {
      if (clauses.is(i, Chunk.Kind.PERSON)) {
        boolean named = i == c + 1 && clauses.is(c - 1, Chunk.Kind.PASSIVE);
        boolean taken = received && !parted && !isReplaced(i) && !named;
        return taken ? all(i, clauses.is(first(i) - 1, Chunk.Kind.COLON)) : List.of();
      }
      if (ends(i, role)) {
        return List.of();
      }
      boolean opens = clauses.is(i, Chunk.Kind.RECIPIENT) || clauses.is(i, Chunk.Kind.COLON);
      received |= opens;
      parted = !opens && (parted || partsClause(i));
      words = opens ? 0 : words + (clauses.is(i, Chunk.Kind.WORD) ? clauses.length(i) : 0);
    }
    return List.of();
  }

  private List<Chunk> all(int first, boolean items) {
    List<Chunk> members = listed(first, items);
    for (int i = recipient(first); i >= 0; i = recipient(i)) {
      members.addAll(clauses.persons(i, clauses.listEnd(i)));
    }
    return members;
  }

  /**
   * The person who gets the office behind the next semicolon, {@code …; Phó Chủ tịch HĐND tỉnh đối
   * với ông B}; -1 where there is none.
   */
  private int recipient(int person) {
    int i = person;
    while (i < clauses.size() && !clauses.is(i, Chunk.Kind.SEMICOLON)) {
      if (clauses.is(i, Chunk.Kind.CUE)) {
        return -1;
      }
      i++;
    }
    if (!clauses.is(i + 1, Chunk.Kind.TITLE)) {
      return -1;
    }
    i += 2;
    while (i < clauses.size() && !clauses.is(i, Chunk.Kind.RECIPIENT) && !ends(i, Role.APPOINTED)) {
      i++;
    }
    boolean found = clauses.is(i, Chunk.Kind.RECIPIENT) && clauses.is(i + 1, Chunk.Kind.PERSON);
    return found ? i + 1 : -1;
  }

  /** The persons of a list; behind a colon also those who open a further item of it. */
  private List<Chunk> listed(int first, boolean items) {
    int end = clauses.listEnd(first);
    List<Chunk> members = new ArrayList<>(clauses.persons(first, end));
    int last = Math.min(clauses.size(), end + ITEMS);
    for (int i = end; i < last && items; i++) {
      if (clauses.is(i, Chunk.Kind.SEMICOLON) && clauses.is(i + 1, Chunk.Kind.PERSON)) {
        members.add(clauses.at(i + 1));
      }
    }
    return members;
  }

  /** Where the titles and the like begin that stand before a person. */
  private int first(int person) {
    int i = person;
    while (clauses.isPlural(i - 1) || clauses.is(i - 1, Chunk.Kind.TITLE)) {
      i--;
    }
    return i;
  }

  /** {@code thay cho ông A}: who had the office before. */
  private boolean isReplaced(int i) {
    return clauses.follows(i, RoleWord.Kind.PREDECESSOR);
  }

  private boolean ends(int i, Role role) {
    boolean verb = clauses.is(i, Chunk.Kind.CUE) && !isSameChange(i, role);
    boolean mark = clauses.is(i, Chunk.Kind.SEMICOLON);
    return verb || mark || clauses.is(i, Chunk.Kind.LEAVE) || clauses.is(i, Chunk.Kind.PASSIVE);
  }

  /** A change of office may be told with two verbs: {@code chuẩn y kết quả bầu ông A}. */
  private boolean isSameChange(int i, Role role) {
    return clauses.role(i).filter(CHANGES::contains).isPresent() && CHANGES.contains(role);
  }

  /** A comma before a person begins another clause. */
  private boolean partsClause(int i) {
    int next = i + 1;
    while (clauses.isPlural(next) || clauses.is(next, Chunk.Kind.TITLE)) {
      next++;
    }
    return clauses.is(i, Chunk.Kind.COMMA) && clauses.is(next, Chunk.Kind.PERSON);
  }
}
