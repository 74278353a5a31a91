package org.bienban.role;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.RoleCue;
import org.bienban.lexicon.RoleWord;
import org.bienban.record.Role;

/**
 * Finds what the persons of a sentence did. A cue such as {@code phát biểu} takes the list of
 * persons before it, with auxiliaries between ({@code A, B đã phát biểu}); a second cue soon after
 * keeps the subject. A cue that opens the sentence takes the first list behind it ({@code Phát biểu
 * tại hội nghị, A …}). A cue of the kind {@code tham dự có} takes every person behind it in the
 * sentence but those who do something else there.
 */
final class RoleFinder {
  /** What somebody does himself, so that his title alone may name him. */
  private static final Set<Role> ACTS =
      EnumSet.of(Role.CHAIRED, Role.SPOKE, Role.PRESENTED, Role.ATTENDED);

  /** How many words may stand between two verbs of one subject. */
  private static final int CHAIN_REACH = 20;

  /** How many pieces may stand between a passive word and its verb. */
  private static final int AGENT_REACH = 30;

  /** How far behind the preposition of a caption the meeting stands. */
  private static final int CAPTION_REACH = 4;

  /** How many words with a colon may open a caption: {@code Trong ảnh:}. */
  private static final int CAPTION_HEAD = 3;

  private final AnnotatedText text;
  private final boolean isCaption;
  private final Clauses clauses;
  private final Subjects subjects;
  private final Objects objects;
  private final Background background;
  private final List<RoleMention> out;
  private List<Chunk> subject = List.of();
  private int subjectEnd;
  private boolean leads;

  private RoleFinder(
      AnnotatedText text, List<Chunk> chunks, boolean isCaption, List<RoleMention> out) {
    this.text = text;
    this.isCaption = isCaption;
    this.clauses = new Clauses(text, chunks);
    this.subjects = new Subjects(clauses);
    this.objects = new Objects(clauses);
    this.background = new Background(text);
    this.out = out;
  }

  /**
   * Adds the roles of one sentence to {@code out}.
   *
   * @param isCaption whether it is known to be a caption
   */
  static void find(
      AnnotatedText text, List<Chunk> chunks, boolean isCaption, List<RoleMention> out) {
    new RoleFinder(text, chunks, isCaption, out).run();
  }

  private void run() {
    int known = out.size();
    item();
    for (int c = 0; c < clauses.size(); c++) {
      if (clauses.is(c, Chunk.Kind.CUE)) {
        cue(c);
      } else if (clauses.is(c, Chunk.Kind.OFFICE)) {
        office(c);
      } else if (clauses.is(c, Chunk.Kind.LINK)) {
        seats(c);
      } else {
        source(c);
      }
    }
    quotation();
    if (out.size() == known) {
      caption();
    }
  }

  /** {@code Ông A: Tôi cho rằng …}: who is named before the colon says what follows. */
  private void quotation() {
    int first = clauses.is(0, Chunk.Kind.DASH) ? 1 : 0;
    int person = clauses.is(first, Chunk.Kind.TITLE) ? first + 1 : first;
    boolean quoted =
        clauses.is(person, Chunk.Kind.PERSON)
            && clauses.is(person + 1, Chunk.Kind.COLON)
            && clauses.is(person + 2, Chunk.Kind.WORD);
    if (quoted) {
      give(Role.SPOKE, clauses.at(person + 1), List.of(clauses.at(person)), "quotation");
    }
  }

  /** A line of a list whose head says what those in it did, unless the line says more. */
  private void item() {
    int first = 0;
    while (first < clauses.size() && !clauses.isOfList(first) && clauses.length(first) == 1) {
      first++;
    }
    int end = clauses.listEnd(first);
    boolean plain = first < end;
    for (int i = end; i < clauses.size() && plain; i++) {
      plain = !clauses.is(i, Chunk.Kind.CUE);
    }
    Optional<Role> role =
        plain ? ListHead.roleOf(text, clauses.at(first).from()) : Optional.empty();
    if (role.isPresent()) {
      give(role.get(), clauses.at(first), clauses.persons(first, end), "list-item");
    }
  }

  private void cue(int c) {
    RoleCue cue = clauses.cue(c);
    if (cue == null || cue.role().isEmpty() || listsForOther(c) || clauses.givesTask(c)) {
      return;
    }
    Role role = cue.role().get();
    if (takesBefore(cue, c)) {
      List<Chunk> list = subjects.before(verb(cue, c), role);
      boolean chained = list.isEmpty() && isChained(verb(cue, c), c);
      if (!list.isEmpty() || chained) {
        subject = chained ? subject : list;
        subjectEnd = clauses.at(c).to();
        leads = clauses.startsWith(c, RoleWord.Kind.LEAD);
        give(role, clauses.at(c), subject, leads ? RoleMention.LEADER : "subject-before");
        return;
      }
    }
    give(role, clauses.at(c), objects.after(c, role, cue), "list-after");
  }

  /** {@code Chủ trì hội nghị có đồng chí A}: the names are those of the verb before. */
  private boolean listsForOther(int c) {
    int i = c - 1;
    while (i >= 0 && !clauses.is(i, Chunk.Kind.CUE) && !clauses.isNamed(i)) {
      i--;
    }
    return clauses.isListing(c) && clauses.role(i).filter(role -> role == Role.CHAIRED).isPresent();
  }

  private boolean takesBefore(RoleCue cue, int c) {
    return switch (cue.subject()) {
      case AFTER -> false;
      case PATIENT, RECEIVER -> passive(c) >= 0;
      case BEFORE, EITHER -> true;
    };
  }

  /**
   * Where the words begin before which the subject stands: the cue, or its passive word before the
   * agent.
   */
  private int verb(RoleCue cue, int c) {
    boolean acts = cue.subject() == RoleCue.Side.BEFORE || cue.subject() == RoleCue.Side.EITHER;
    return acts ? c : passive(c);
  }

  /**
   * Where {@code được} or {@code bị} stands before the verb, with the agent between at most; -1 if
   * it does not, or if the verb has an object of its own.
   */
  private int passive(int c) {
    boolean object = clauses.is(c + 1, Chunk.Kind.PERSON);
    boolean agent = false;
    for (int i = c - 1; i >= Math.max(0, c - AGENT_REACH) && !object; i--) {
      if (clauses.is(i, Chunk.Kind.PASSIVE)) {
        return agent && !clauses.isNamed(i + 1) ? -1 : i;
      }
      agent |= clauses.is(i, Chunk.Kind.PERSON);
    }
    return -1;
  }

  /**
   * True where a conjunction or comma right before the verb joins it to the verb before, or where
   * that only says who leads those who act: {@code A dẫn đầu đoàn dự hội nghị}.
   */
  private boolean isChained(int verb, int c) {
    int i = verb - 1;
    while (clauses.isAuxiliary(i)) {
      i--;
    }
    boolean joined =
        clauses.is(i, Chunk.Kind.AND)
            || clauses.is(i, Chunk.Kind.COMMA)
            || clauses.is(i, Chunk.Kind.SEMICOLON);
    return (joined || leads)
        && !subject.isEmpty()
        && clauses.at(c).from() - subjectEnd <= CHAIN_REACH;
  }

  /** {@code Theo ông A, …}: A said it. */
  private void source(int c) {
    boolean list = clauses.isNamed(c) || clauses.isPlural(c);
    boolean first = c == 0 || !clauses.isOfList(c - 1);
    if (list && first && clauses.follows(c, RoleWord.Kind.SOURCE)) {
      int end = clauses.listEnd(c);
      if (clauses.is(end, Chunk.Kind.WORD) || hasComma(c, end)) {
        give(Role.SPOKE, clauses.at(c), firstOf(clauses.members(c, end)), "source");
      }
    }
  }

  /** The clause of those whose words follow ends with a comma, behind which another may act. */
  private boolean hasComma(int from, int to) {
    for (int i = from; i < to; i++) {
      if (clauses.is(i, Chunk.Kind.COMMA)) {
        return true;
      }
    }
    return false;
  }

  /** {@code Ông A giữ chức vụ Trưởng ban}, told after a vote or decision, is part of it. */
  private void office(int c) {
    Chunk office = clauses.at(c);
    boolean held =
        clauses.follows(c, RoleWord.Kind.HOLDS)
            || clauses.follows(c, RoleWord.Kind.KEEPS)
            || clauses.follows(c, RoleWord.Kind.PAST);
    Optional<Role> change = held ? Optional.empty() : change(c);
    if (change.isPresent()) {
      give(change.get(), office, subjects.before(c, change.get()), "office");
    }
  }

  /**
   * The change that gives an office: told before, or by the word itself, or by another one left.
   */
  private Optional<Role> change(int c) {
    boolean taken =
        clauses.startsWith(c, RoleWord.Kind.DUTY) && clauses.is(c + 1, Chunk.Kind.TITLE);
    return taken || clauses.leaves(c)
        ? Optional.of(Role.APPOINTED)
        : background.changeBefore(clauses.at(c).from());
  }

  /** {@code Phó Chủ tịch gồm các ông: A, B}, told after a vote. */
  private void seats(int c) {
    int first = c + 1;
    while (first < clauses.size() && (clauses.isPlural(first) || isColon(first))) {
      first++;
    }
    boolean seats = clauses.is(c - 1, Chunk.Kind.TITLE) && clauses.is(first, Chunk.Kind.PERSON);
    Optional<Role> change =
        seats ? background.changeBefore(clauses.at(c).from()) : Optional.empty();
    if (change.isPresent()) {
      give(change.get(), clauses.at(c), clauses.persons(first, clauses.listEnd(first)), "seats");
    }
  }

  private boolean isColon(int i) {
    return clauses.is(i, Chunk.Kind.COLON);
  }

  private static List<Chunk> firstOf(List<Chunk> list) {
    return list.isEmpty() ? list : list.subList(0, 1);
  }

  /**
   * {@code A, Chủ tịch UBND tỉnh tại hội nghị}, {@code A với các đại biểu}: a sentence that is a
   * list of persons and where or with whom they are; in what is known to be a caption, behind a
   * colon ({@code Đoàn chủ tịch, từ trái sang: A, B}), also a list of persons alone.
   */
  private void caption() {
    int first = isColon(1) && clauses.length(0) <= CAPTION_HEAD ? 2 : 0;
    if (isCaption) {
      first = firstBehindColon(first);
    }
    int end = clauses.listEnd(first);
    if (isCaption && first > 0 && end == clauses.size() && end > first) {
      give(Role.ATTENDED, clauses.at(first - 1), clauses.members(first, end), RoleMention.CAPTION);
      return;
    }
    boolean more = end > first && end < clauses.size();
    boolean placed = more && isAtMeeting(end);
    boolean plural = end > first + 2 && clauses.isPlural(end - 1) && clauses.joins(end - 2);
    if (placed || plural || (more && isAmongDelegates(end))) {
      give(Role.ATTENDED, clauses.at(end - 1), clauses.members(first, end), RoleMention.CAPTION);
    }
  }

  private int firstBehindColon(int absent) {
    for (int i = 0; i < clauses.size(); i++) {
      if (isColon(i)) {
        return i + 1;
      }
    }
    return absent;
  }

  /** {@code và các đại biểu}: a conjunction and a group of those present. */
  private boolean isAmongDelegates(int i) {
    int from = clauses.at(i).from();
    int group = clauses.conjunctionEnd(i);
    return group > from && text.has(Layers.GROUP_HEADS, group) && isDelegates(group);
  }

  private boolean isDelegates(int group) {
    return text.end(Layers.HONORIFICS, group) >= text.end(Layers.GROUP_HEADS, group);
  }

  private boolean isAtMeeting(int i) {
    Chunk place = clauses.at(i);
    RoleWord word = text.at(Layers.ROLE_WORDS, place.from());
    boolean named = word != null && word.kind() == RoleWord.Kind.MEETING;
    return named || (clauses.isPlace(i) && hasMeeting(place.from(), place.to()));
  }

  private boolean hasMeeting(int from, int to) {
    for (int i = from; i < Math.min(to, from + CAPTION_REACH); i++) {
      if (text.has(Layers.MEETING_KINDS, i)) {
        return true;
      }
    }
    return false;
  }

  private void give(Role role, Chunk cue, List<Chunk> members, String by) {
    if (members.isEmpty() || background.hides(role, cue.from())) {
      return;
    }
    for (Chunk member : members) {
      boolean person = member.is(Chunk.Kind.PERSON);
      if (person || ACTS.contains(role)) {
        out.add(
            new RoleMention(
                role,
                person ? member.ref() : -1,
                person ? -1 : member.ref(),
                cue.from(),
                cue.to(),
                by));
      }
    }
  }
}
