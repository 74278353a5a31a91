package org.bienban.role;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Honorific;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.Modifier;
import org.bienban.lexicon.Position;
import org.bienban.lexicon.RoleCue;
import org.bienban.lexicon.Word;
import org.bienban.record.Role;
import org.bienban.record.Title;
import org.bienban.text.Shape;

/**
 * Ties the titles of a sentence to its persons. A title stands before its person ({@code Thủ tướng
 * A}), after ({@code A, Phó Chủ tịch}), on both sides, or before a whole list ({@code các Phó Thủ
 * tướng A, B}; {@code các đồng chí Bí thư Trung ương Đảng: A, …; B, …}). In a stretch without other
 * words each title goes to the nearest person; what stands between two persons goes to the second
 * where it touches it and the first has his, else to the first. After words such as {@code giữ chức
 * vụ} a title is a new office of those named before.
 */
final class Attachment {
  private static final int NONE = -1;

  /** How many pieces a change of office is looked for ahead. */
  private static final int REACH = 60;

  /** The most words of an office that cannot be read. */
  private static final int MOST_OFFICE_WORDS = 6;

  /** The most words of a form of address. */
  private static final int LONGEST_ADDRESS = 4;

  /** Words before a name that are its holder's own. */
  private static final Set<Honorific.Kind> TITLES_OF_HONOUR =
      EnumSet.of(Honorific.Kind.RANK, Honorific.Kind.DEGREE);

  private static final Set<Role> CHANGES = EnumSet.of(Role.ELECTED, Role.APPOINTED);

  /** What may stand between the offices of one person. */
  private static final Set<Chunk.Kind> IN_TITLES =
      EnumSet.of(Chunk.Kind.TITLE, Chunk.Kind.COMMA, Chunk.Kind.DASH, Chunk.Kind.LINK);

  /** What may stand between the words for a change of office and him whom it happens to. */
  private static final Set<Chunk.Kind> IN_OFFICES =
      EnumSet.of(
          Chunk.Kind.TITLE,
          Chunk.Kind.COMMA,
          Chunk.Kind.BRACKET,
          Chunk.Kind.AND,
          Chunk.Kind.PLURAL,
          Chunk.Kind.LINK,
          Chunk.Kind.OFFICE);

  /** What an item of a list consists of. */
  private static final Set<Chunk.Kind> IN_ITEM =
      EnumSet.of(
          Chunk.Kind.PERSON,
          Chunk.Kind.TITLE,
          Chunk.Kind.COMMA,
          Chunk.Kind.DASH,
          Chunk.Kind.LINK,
          Chunk.Kind.BRACKET,
          Chunk.Kind.AUXILIARY);

  /** What may stand between a verb and the office that it gives. */
  private static final Set<Chunk.Kind> IN_VERB = EnumSet.of(Chunk.Kind.LINK, Chunk.Kind.AUXILIARY);

  private final List<TitleMention> titles;
  private final List<Holding> out;
  private final List<TitleMention> pending = new ArrayList<>();
  private final List<TitleMention> shared = new ArrayList<>();
  private final List<TitleMention> awaited = new ArrayList<>();
  private final List<Holding> candidates = new ArrayList<>();
  private final List<Integer> group = new ArrayList<>();
  private final List<Integer> recent = new ArrayList<>();
  private final AnnotatedText text;
  private final List<Integer> bare = new ArrayList<>();
  private int person = -1;
  private int strayed = -1;
  private boolean titledBefore;

  /** Whether a verb has been met. */
  private boolean acted;

  /** The same before the colon of the list at hand. */
  private boolean cued;

  private boolean plural;
  private int pluralFrom = NONE;
  private boolean office;
  private boolean leave;
  private boolean given;
  private boolean touching;
  private boolean changes;
  private boolean elects;
  private boolean ends;
  private boolean retires;
  private boolean serves;
  private boolean listed;
  private boolean unnamed;
  private boolean linked;
  private int runFrom;
  private int joint;
  private int apart = NONE;
  private boolean isBareList;
  private boolean ofNextItem;
  private int boundary = NONE;

  private Attachment(AnnotatedText text, List<TitleMention> titles, List<Holding> out) {
    this.text = text;
    this.titles = titles;
    this.out = out;
    this.runFrom = out.size();
  }

  /** Adds the holdings of one sentence to {@code out}. */
  static void attach(
      AnnotatedText text, List<Chunk> chunks, List<TitleMention> titles, List<Holding> out) {
    Attachment attachment = new Attachment(text, titles, out);
    for (int i = 0; i < chunks.size(); i++) {
      attachment.take(chunks, i);
    }
    attachment.endRun();
  }

  private void take(List<Chunk> chunks, int i) {
    Chunk chunk = chunks.get(i);
    acted |= chunk.is(Chunk.Kind.CUE);
    switch (chunk.kind()) {
      case TITLE -> {
        touching |= pending.isEmpty() && i > 0 && chunks.get(i - 1).is(Chunk.Kind.PERSON);
        title(chunk, i + 1 < chunks.size() && chunks.get(i + 1).is(Chunk.Kind.PERSON));
      }
      case PERSON -> person(chunks, i);
      case PLURAL -> plural = true;
      case COLON -> colon();
      case SEMICOLON -> semicolon(chunks, i);
      case OFFICE -> office(chunks, i, false);
      case LEAVE -> leave(chunks, i);
      case CUE -> cue(chunks, i);
      case RECIPIENT -> recipient();
      case AND -> and(chunks, i);
      case LINK -> linked |= pending.isEmpty() && isBehindPerson(chunks, i);
      case COMMA, DASH, BRACKET -> {}
      case WORD -> word(chunks, i);
      case AUXILIARY -> auxiliary(chunks, i);
      case PASSIVE -> endRun();
    }
  }

  private void title(Chunk chunk, boolean touches) {
    TitleMention title = titles.get(chunk.ref());
    if (isByAuthority(title)) {
      return;
    }
    if (office && touches) {
      endRun();
    }
    if (office && plural && group.size() < 2) {
      plural = false; // "bổ nhiệm 3 vụ trưởng": nobody's own
      return;
    }
    if (office) {
      given = true;
      TitleMention held = title.withStatus(statusOf(title));
      group.forEach(p -> out.add(new Holding(p, held, group.size() > 1)));
      return;
    }
    if (plural) {
      pluralFrom = pending.size();
      plural = false;
    }
    if (retires && title.status() == Title.Status.CURRENT) {
      pending.add(title.withStatus(Title.Status.FORMER));
      return;
    }
    boolean free = person < 0 && title.status() == Title.Status.CURRENT;
    Title.Status status = elects ? Title.Status.ELECT : Title.Status.FORMER;
    TitleMention held = free && (elects || ends) ? title.withStatus(status) : title;
    pending.add(held);
    if (unnamed && free) {
      awaited.add(held);
    }
  }

  private static boolean isBehindPerson(List<Chunk> chunks, int i) {
    return i > 0 && chunks.get(i - 1).is(Chunk.Kind.PERSON);
  }

  /** {@code được chỉ định | tham gia | Ủy viên}: between the verb and the office that it gives. */
  private void auxiliary(List<Chunk> chunks, int i) {
    if (!office || given) {
      dropNextSubject(chunks, i);
      endRun();
    }
  }

  /**
   * An office left in the report is a former one, one given there is one to come unless the title
   * says more.
   */
  private Title.Status statusOf(TitleMention title) {
    if (leave) {
      return Title.Status.FORMER;
    }
    boolean gets = title.status() == Title.Status.CURRENT && !serves;
    return gets ? Title.Status.ELECT : title.status();
  }

  private void person(List<Chunk> chunks, int i) {
    Chunk chunk = chunks.get(i);
    boolean touches = touches(chunks, i) || isOfNext(chunks, i);
    if (office) {
      endRun();
    }
    boolean led = touches || isCalled(chunk);
    boolean bareItem = !touches && !isAddressed(chunk);
    if (ofNextItem && led) {
      shared.clear();
    }
    isBareList &= bareItem;
    ofNextItem = false;
    if (isPronoun(chunk) && isTold(chunks, i)) {
      pending.clear(); // the office of those who are told: "trao đổi với phóng viên, ông cho biết"
    }
    if (touches && person >= 0 && boundary == NONE && pluralFrom == NONE) {
      boundary = boundaryBetween(chunks, i);
    }
    joint = 0;
    apart = NONE;
    boolean listOfHolders = pluralFrom != NONE && person < 0 && isNamedByLink(chunks, i);
    boolean sharedHere = (touches && (pluralFrom != NONE || isDeputy())) || listOfHolders;
    if (!touches) {
      pending.removeIf(this::isGenitive);
      boundary = Math.min(boundary, pending.size());
      pluralFrom = Math.min(pluralFrom, pending.size());
    }
    int own = ownFrom(touches);
    give(pending.subList(0, own), person >= 0 ? person : strayed);
    List<TitleMention> before = List.copyOf(pending.subList(own, pending.size()));
    person = chunk.ref();
    group.add(person);
    titledBefore = touches && !before.isEmpty();
    give(before, person);
    if (sharedHere) {
      candidates.clear();
      bare.clear();
      before.forEach(title -> candidates.add(new Holding(chunk.ref(), title, true)));
    } else if (!titledBefore) {
      bare.add(person);
    }
    shared.forEach(title -> out.add(new Holding(chunk.ref(), title, true)));
    pending.clear();
    touching = false;
    boundary = NONE;
    plural = false;
    pluralFrom = NONE;
    strayed = -1;
  }

  /**
   * Where the titles of the second person begin among those between two persons, if the words show
   * it: behind {@code và} in {@code A, Phó Chính ủy và Bí thư B}, at the form of address in {@code
   * A, Bí thư đồng chí B, Chủ tịch}, at the last where both have titles on both sides.
   */
  private int boundaryBetween(List<Chunk> chunks, int i) {
    boolean assistant = isServed(pending.get(pending.size() - 1));
    if (assistant && !titledBefore && joint == 0) {
      return pending.size(); // "A, Trợ lý Thủ tướng B": B is whom A serves
    }
    if (!titledBefore && joint > 0 && joint < pending.size()) {
      return joint;
    }
    if (!hasTitleBehind(chunks, i)) {
      return NONE;
    }
    boolean addressed = isAddressed(chunks.get(i));
    return titledBefore ? pending.size() - 1 : addressed ? pending.size() : NONE;
  }

  /** True for the office of an assistant, which ends in the seat that he serves. */
  private boolean isServed(TitleMention title) {
    for (int at = title.from() + 1; at < title.to(); at++) {
      Position seat = text.at(Layers.POSITIONS, at);
      if (seat != null
          && seat.kind() == Position.Kind.SEAT
          && text.end(Layers.POSITIONS, at) == title.to()
          && !text.has(Layers.MODIFIERS, at - 1)) {
        return title.kind() == TitleMention.Kind.HEAD && at > title.from() + 1;
      }
    }
    return false;
  }

  /** {@code hai Phó Chủ tịch | là (các) ông | A và B}. */
  private static boolean isNamedByLink(List<Chunk> chunks, int i) {
    int link = i > 1 && chunks.get(i - 1).is(Chunk.Kind.PLURAL) ? i - 2 : i - 1;
    return link > 0
        && chunks.get(link).is(Chunk.Kind.LINK)
        && chunks.get(link - 1).is(Chunk.Kind.TITLE);
  }

  /** True where a title stands right before the person, or with a note in brackets between. */
  private boolean touches(List<Chunk> chunks, int i) {
    int before = i - 1;
    if (before > 0 && chunks.get(before).is(Chunk.Kind.BRACKET) && isNote(chunks.get(before))) {
      before--;
    }
    return before >= 0 && (chunks.get(before).is(Chunk.Kind.TITLE) || isDashed(chunks, before));
  }

  /** A dash between an office and its holder: {@code có Bí thư - A | và Chủ tịch - B}. */
  private boolean isDashed(List<Chunk> chunks, int dash) {
    boolean title =
        dash > 0
            && chunks.get(dash).is(Chunk.Kind.DASH)
            && chunks.get(dash - 1).is(Chunk.Kind.TITLE);
    if (!title || person < 0) {
      return title && pending.size() == 1;
    }
    Chunk.Kind before = chunks.get(dash - 2).kind();
    return titledBefore && (before == Chunk.Kind.AND || before == Chunk.Kind.COMMA);
  }

  /**
   * An office between two persons that is the second one's, for the first has his before his name:
   * {@code Chủ tịch UBND tỉnh A, Giám đốc Bệnh viện tỉnh, GS.TS | B}.
   */
  private boolean isOfNext(List<Chunk> chunks, int i) {
    boolean between =
        titledBefore
            && i > 3
            && pending.size() == 1
            && chunks.get(i - 1).is(Chunk.Kind.COMMA)
            && chunks.get(i - 2).is(Chunk.Kind.TITLE)
            && chunks.get(i - 3).is(Chunk.Kind.COMMA)
            && chunks.get(i - 4).is(Chunk.Kind.PERSON);
    boolean honoured = isAddressed(chunks.get(i)) && !isCalled(chunks.get(i));
    return between && honoured && !hasTitleBehind(chunks, i);
  }

  private boolean isNote(Chunk chunk) {
    return chunk.to() - chunk.from() > 1;
  }

  /** True where the person has a title of its own behind: {@code A, Phó Chủ tịch}. */
  private static boolean hasTitleBehind(List<Chunk> chunks, int i) {
    if (i + 2 >= chunks.size() || !chunks.get(i + 2).is(Chunk.Kind.TITLE)) {
      return false;
    }
    Chunk mark = chunks.get(i + 1);
    int end = i + 2;
    while (end < chunks.size() && IN_TITLES.contains(chunks.get(end).kind())) {
      end++;
    }
    boolean ofNext =
        end < chunks.size()
            && chunks.get(end).is(Chunk.Kind.PERSON)
            && chunks.get(end - 1).is(Chunk.Kind.TITLE);
    return (mark.is(Chunk.Kind.COMMA) || mark.is(Chunk.Kind.DASH)) && !ofNext;
  }

  /** True where those before the person are only told something: {@code với phóng viên, ông}. */
  private static boolean isTold(List<Chunk> chunks, int i) {
    int before = i - 1;
    while (before >= 0
        && (chunks.get(before).is(Chunk.Kind.TITLE) || chunks.get(before).is(Chunk.Kind.COMMA))) {
      before--;
    }
    return before >= 0
        && before < i - 1
        && (chunks.get(before).is(Chunk.Kind.AND) || chunks.get(before).is(Chunk.Kind.RECIPIENT));
  }

  /** A form of address that stands for the person named before. */
  private boolean isPronoun(Chunk chunk) {
    return text.end(Layers.HONORIFICS, chunk.from()) == chunk.to();
  }

  /**
   * True where a word of address stands before the name; a rank, a degree or an honour goes on with
   * the list that it stands in: {@code các Ủy viên: A, …; Đại tướng B, …}.
   */
  private boolean isCalled(Chunk chunk) {
    for (int at = Math.max(0, chunk.from() - LONGEST_ADDRESS); at < chunk.from(); at++) {
      if (text.end(Layers.HONORIFICS, at) == chunk.from()) {
        Honorific word = text.at(Layers.HONORIFICS, at);
        return word != null && !TITLES_OF_HONOUR.contains(word.kind());
      }
    }
    return false;
  }

  /** True where a form of address stands before the name: {@code đồng chí A}. */
  private boolean isAddressed(Chunk chunk) {
    for (int at = Math.max(0, chunk.from() - LONGEST_ADDRESS); at < chunk.from(); at++) {
      if (text.end(Layers.HONORIFICS, at) == chunk.from()) {
        return true;
      }
    }
    return false;
  }

  /** True where one deputy waits: several may have his office ({@code Phó Thủ tướng A, B, C}). */
  private boolean isDeputy() {
    if (pending.size() - Math.max(boundary, 0) != 1) {
      return false;
    }
    Modifier modifier = text.at(Layers.MODIFIERS, pending.get(pending.size() - 1).from());
    return modifier != null && modifier.kind() == Modifier.Kind.DEPUTY;
  }

  /**
   * True for the office that somebody acts for: {@code thừa ủy quyền của Thủ tướng, Bộ trưởng A}.
   */
  private boolean isByAuthority(TitleMention title) {
    int end = isGenitive(title) ? title.from() - 1 : title.from();
    for (int at = Math.max(0, end - LONGEST_ADDRESS); at < end; at++) {
      Word word = text.at(Layers.WORDS, at);
      boolean behalf = word != null && word.kind() == Word.Kind.BEHALF;
      if (behalf && (text.end(Layers.WORDS, at) == end || text.end(Layers.WORDS, at) == end + 1)) {
        return true;
      }
    }
    return false;
  }

  /** True for an office that something is of: {@code theo quyết định của Bộ trưởng, đại tá A}. */
  private boolean isGenitive(TitleMention title) {
    Word word = text.at(Layers.WORDS, title.from() - 1);
    return word != null && word.kind() == Word.Kind.OF;
  }

  /** Where the titles of the person that comes begin among those that wait. */
  private int ownFrom(boolean touches) {
    if (boundary != NONE) {
      return boundary;
    }
    if (person < 0) {
      return 0;
    }
    if (!touches) {
      return pending.size();
    }
    return titledBefore ? 0 : pending.size() - 1;
  }

  private void give(List<TitleMention> given, int to) {
    if (to >= 0 && !given.isEmpty()) {
      given.forEach(title -> out.add(new Holding(to, title, false)));
      bare.remove(Integer.valueOf(to));
    }
  }

  /** Titles before a colon are those of the whole list behind it. */
  private void colon() {
    cued = acted;
    if (unnamed && pending.isEmpty()) {
      pending.addAll(awaited);
    }
    awaited.clear();
    unnamed = false;
    int from = pluralFrom != NONE ? pluralFrom : Math.max(boundary, 0);
    if (from < pending.size() && (person < 0 || pluralFrom != NONE || boundary != NONE)) {
      give(pending.subList(0, from), person);
      shared.clear();
      isBareList = true;
      shared.addAll(pending.subList(from, pending.size()));
      pending.clear();
      person = -1;
      boundary = NONE;
    }
    plural = false;
    pluralFrom = NONE;
    listed = true;
  }

  /**
   * An office right behind {@code A và} is of another, whether or not he can be read: {@code A và
   * cố vấn của …}.
   */
  private void and(List<Chunk> chunks, int i) {
    joint = pending.size();
    boolean next = i + 1 < chunks.size() && chunks.get(i + 1).is(Chunk.Kind.TITLE);
    if (next && i > 0 && chunks.get(i - 1).is(Chunk.Kind.PERSON)) {
      apart = pending.size();
    }
  }

  /**
   * Words right behind an office that a semicolon parts from the person before show it is
   * another's.
   */
  private void word(List<Chunk> chunks, int i) {
    if (isUnknownOffice(chunks, i)) {
      return;
    }
    dropNextSubject(chunks, i);
    boolean goesOn = i > 0 && chunks.get(i - 1).is(Chunk.Kind.TITLE) && isWord(chunks.get(i));
    if (goesOn && boundary != NONE && person >= 0) {
      apart = boundary;
    }
    endRun();
    if (listed && isWord(chunks.get(i))) {
      elects = false; // "Hà Nội bổ nhiệm hai giám đốc: Chiều qua, Chủ tịch A trao quyết định"
      ends = false;
      retires = false;
    }
    listed = false;
  }

  /**
   * True for words that stand between a name and an office as another office would: {@code A, kiểm
   * sát viên trung cấp, Phó Viện trưởng}.
   */
  private boolean isUnknownOffice(List<Chunk> chunks, int i) {
    Chunk words = chunks.get(i);
    boolean apart =
        i > 1
            && i + 2 < chunks.size()
            && chunks.get(i - 2).is(Chunk.Kind.PERSON)
            && chunks.get(i - 1).is(Chunk.Kind.COMMA)
            && chunks.get(i + 1).is(Chunk.Kind.COMMA)
            && chunks.get(i + 2).is(Chunk.Kind.TITLE);
    boolean office = text.has(Layers.POSITIONS, words.from());
    return apart && office && words.to() - words.from() <= MOST_OFFICE_WORDS && !listed;
  }

  /**
   * Drops the seat of the next subject from those of the person before it, who is only the object
   * of what opens the sentence: {@code Hội kiến với Tổng thống A, | Phó Thủ tướng cảm ơn}.
   */
  private void dropNextSubject(List<Chunk> chunks, int i) {
    int title = i - 1;
    boolean apposed =
        title > 2
            && pending.size() == 1
            && chunks.get(title).is(Chunk.Kind.TITLE)
            && chunks.get(title - 1).is(Chunk.Kind.COMMA)
            && chunks.get(title - 2).is(Chunk.Kind.PERSON);
    if (apposed && isSeat(pending.get(0)) && isFrontedObject(chunks, title - 2)) {
      pending.clear();
    }
  }

  private static boolean isSeat(TitleMention title) {
    return title.kind() == TitleMention.Kind.SEAT && title.place().isEmpty();
  }

  /** True where only words and the office of the person stand before him. */
  private static boolean isFrontedObject(List<Chunk> chunks, int person) {
    int at = person - 1;
    while (at >= 0 && chunks.get(at).is(Chunk.Kind.TITLE)) {
      at--;
    }
    boolean object = at >= 0 && at < person - 1;
    for (; object && at >= 0; at--) {
      Chunk.Kind kind = chunks.get(at).kind();
      object = kind == Chunk.Kind.WORD || kind == Chunk.Kind.AND || kind == Chunk.Kind.CUE;
    }
    return object;
  }

  private boolean isWord(Chunk chunk) {
    return text.tokens().shape(chunk.from()).isWord();
  }

  private void semicolon(List<Chunk> chunks, int i) {
    if (office && given && startsPerson(chunks, i + 1)) {
      endRun();
    }
    boundary = pending.size();
    if (cued && actsAlone(chunks, i + 1)) {
      shared.clear();
    }
    ofNextItem = !shared.isEmpty() && isBareList;
    shareCandidates();
  }

  /**
   * True for an item with a verb of its own, where the list has its verb before it: {@code Dự có
   * các Ủy viên: A, Bí thư; B, Chủ tịch; | Giám đốc C dự tại điểm cầu huyện}.
   */
  private static boolean actsAlone(List<Chunk> chunks, int from) {
    int i = from;
    boolean named = false;
    while (i < chunks.size() && IN_ITEM.contains(chunks.get(i).kind())) {
      named |= chunks.get(i).is(Chunk.Kind.PERSON);
      i++;
    }
    return named && i < chunks.size() && chunks.get(i).is(Chunk.Kind.CUE);
  }

  /**
   * Those before it retire from their offices ({@code A, Bí thư Huyện ủy nghỉ hưu}), or those
   * behind the words that name them ({@code quyết định nghỉ hưu cho A, Bí thư Huyện ủy}).
   */
  private void leave(List<Chunk> chunks, int i) {
    Word word = text.at(Layers.WORDS, chunks.get(i).from());
    if (word == null || word.kind() != Word.Kind.RETIRE) {
      office(chunks, i, true);
      return;
    }
    boolean behind = false;
    for (int at = i + 1; at < Math.min(chunks.size(), i + LONGEST_ADDRESS); at++) {
      behind |= chunks.get(at).is(Chunk.Kind.RECIPIENT);
    }
    if (!behind) {
      give(pending, person);
      pending.clear();
      Set<Integer> holders = new HashSet<>(group);
      out.subList(runFrom, out.size())
          .replaceAll(held -> holders.contains(held.person()) ? left(held) : held);
    }
    endRun();
    retires |= behind;
  }

  private static Holding left(Holding held) {
    TitleMention title = held.title();
    return title.status() == Title.Status.CURRENT
        ? new Holding(held.person(), title.withStatus(Title.Status.FORMER), held.shared())
        : held;
  }

  /** Whether an item begins with the offices of the person whom it names. */
  private static boolean startsPerson(List<Chunk> chunks, int from) {
    int i = from;
    while (i < Math.min(chunks.size(), from + REACH)
        && (IN_TITLES.contains(chunks.get(i).kind()) || chunks.get(i).is(Chunk.Kind.BRACKET))) {
      i++;
    }
    return i > from && i < chunks.size() && chunks.get(i).is(Chunk.Kind.PERSON);
  }

  private void office(List<Chunk> chunks, int i, boolean leaves) {
    Word word = text.at(Layers.WORDS, chunks.get(i).from());
    serves = !changes && word != null && word.kind() == Word.Kind.SERVE;
    leave = leaves || (leave && office && !given);
    given = false;
    changes = true;
    retires = false;
    give(pending, person);
    pending.clear();
    boundary = NONE;
    if (recipientFollows(chunks, i + 1, leaves)) {
      endRun();
      elects = !leaves;
      ends = leaves;
      return;
    }
    boolean others = word != null && word.kind() == Word.Kind.DISMISS && !isPassive(chunks, i);
    if (group.isEmpty() && (others || isOfUnnamed(chunks.get(i).from()))) {
      endRun();
      elects = !leaves;
      ends = leaves;
      unnamed = !others;
      return;
    }
    if (group.isEmpty()) {
      group.addAll(recent);
    }
    office = !group.isEmpty();
  }

  /**
   * True where a number of people stands before the words for a change, whom a list may name behind
   * it: {@code bổ nhiệm 3 cán bộ | giữ chức vụ}.
   */
  private boolean isOfUnnamed(int to) {
    for (int at = Math.max(1, to - LONGEST_ADDRESS); at < to; at++) {
      boolean people =
          text.end(Layers.GROUP_HEADS, at) == to
              || text.end(Layers.HONORIFICS, at) == to
              || text.end(Layers.POSITIONS, at) == to;
      if (people && (text.tokens().shape(at - 1) == Shape.NUMBER || isPlural(at - 1))) {
        return true;
      }
    }
    return false;
  }

  private boolean isPlural(int at) {
    Word word = text.at(Layers.WORDS, at);
    return word != null && word.kind() == Word.Kind.PLURAL;
  }

  /**
   * Whether he who gets or leaves the offices is named behind them: {@code chức Phó Giám đốc đối
   * với ông A}.
   */
  private static boolean recipientFollows(List<Chunk> chunks, int from, boolean leaves) {
    int i = from;
    while (i < Math.min(chunks.size(), from + REACH) && IN_OFFICES.contains(chunks.get(i).kind())) {
      i++;
    }
    boolean with = leaves && i > from && chunks.get(i - 1).is(Chunk.Kind.AND);
    boolean named = i < chunks.size() && chunks.get(i).is(Chunk.Kind.PERSON) && with;
    return named || (i < chunks.size() && chunks.get(i).is(Chunk.Kind.RECIPIENT));
  }

  /**
   * Whether the office that somebody gets stands behind his name: {@code bầu A giữ chức Chủ tịch}.
   */
  private static boolean officeFollows(List<Chunk> chunks, int i) {
    return chunks.subList(i, Math.min(chunks.size(), i + REACH)).stream()
        .anyMatch(chunk -> chunk.is(Chunk.Kind.OFFICE));
  }

  /** {@code bổ nhiệm Phó Giám đốc cho bà A}: the office waits for the person behind. */
  private void recipient() {
    if (!changes || pending.isEmpty()) {
      endRun();
    }
  }

  /**
   * {@code được bầu làm Chủ tịch}: the words before the office are a cue, and the list goes on
   * behind it.
   */
  private void cue(List<Chunk> chunks, int i) {
    dropNextSubject(chunks, i);
    int next = i + 1;
    while (next < chunks.size() && IN_VERB.contains(chunks.get(next).kind())) {
      next++;
    }
    boolean change = isChange(chunks.get(i));
    boolean someone = !(group.isEmpty() && recent.isEmpty());
    boolean before =
        next < chunks.size()
            && (chunks.get(next).is(Chunk.Kind.OFFICE)
                || (chunks.get(next).is(Chunk.Kind.TITLE)
                    && (happensToSubject(chunks, i)
                        || ((next > i + 1 || endsInOffice(chunks.get(i)))
                            && !recipientFollows(chunks, next, true)))));
    if (before && change && someone) {
      office(chunks, i, false);
    } else {
      endRun();
    }
    changes |= change;
    elects = change && !officeFollows(chunks, i);
    ends = false;
  }

  /** {@code bổ nhiệm | giữ chức}: of those named before, unless somebody is named behind. */
  private boolean endsInOffice(Chunk chunk) {
    for (int at = chunk.from() + 1; at < chunk.to(); at++) {
      Word word = text.at(Layers.WORDS, at);
      if (word != null && word.kind() == Word.Kind.OFFICE) {
        return text.end(Layers.WORDS, at) == chunk.to();
      }
    }
    return false;
  }

  private boolean isChange(Chunk chunk) {
    RoleCue cue = text.at(Layers.ROLE_CUES, chunk.from());
    return cue != null && cue.role().filter(CHANGES::contains).isPresent();
  }

  /**
   * Whether the verb speaks of those before it: {@code A được bầu làm}, {@code A đắc cử}; not
   * {@code HĐND bầu}.
   */
  private boolean happensToSubject(List<Chunk> chunks, int i) {
    RoleCue cue = text.at(Layers.ROLE_CUES, chunks.get(i).from());
    boolean subject = cue != null && cue.subject() == RoleCue.Side.BEFORE;
    return subject || isPassive(chunks, i);
  }

  private static boolean isPassive(List<Chunk> chunks, int i) {
    boolean passive = false;
    for (int back = i - 1;
        !passive && back >= 0 && !chunks.get(back).is(Chunk.Kind.PERSON);
        back--) {
      passive = chunks.get(back).is(Chunk.Kind.PASSIVE);
    }
    return passive;
  }

  /** Those in a list under a plural title who got no title of their own share it. */
  private void shareCandidates() {
    for (Holding candidate : candidates) {
      for (int p : bare) {
        out.add(new Holding(p, candidate.title(), true));
      }
    }
    candidates.clear();
    bare.clear();
  }

  /**
   * An office in the plural behind its holders is of all of them ({@code A và B, các Phó Trưởng
   * ban}; {@code A, B đều là Phó Chủ tịch}); behind one who has an office it is of others.
   */
  private void pluralBehind() {
    if (pluralFrom == NONE || person < 0 || pluralFrom >= pending.size()) {
      return;
    }
    List<TitleMention> titlesBehind = pending.subList(pluralFrom, pending.size());
    if (group.size() > 1 && bare.size() == group.size() && pluralFrom == 0) {
      titlesBehind.forEach(
          title -> group.forEach(holder -> out.add(new Holding(holder, title, true))));
      bare.clear();
    }
    titlesBehind.clear();
  }

  /** {@code A và B là Chủ tịch và Phó Chủ tịch}: to each the office at his place. */
  private void respective() {
    boolean each = linked && joint > 0 && joint == pending.size() - 1 && pending.size() > 1;
    if (!each || pending.size() != group.size() || bare.size() != group.size()) {
      return;
    }
    TitleMention last = pending.get(joint);
    for (int i = 0; i < group.size(); i++) {
      out.add(new Holding(group.get(i), Chain.inBodyOf(last, pending.get(i)), false));
    }
    pending.clear();
    bare.clear();
  }

  private void endRun() {
    pluralBehind();
    respective();
    linked = false;
    if (apart != NONE && apart < pending.size()) {
      pending.subList(apart, pending.size()).clear();
    }
    apart = NONE;
    if (touching && !pending.isEmpty()) {
      List<TitleMention> common = List.copyOf(pending);
      List.copyOf(bare).stream()
          .filter(p -> p != person)
          .forEach(p -> common.forEach(title -> out.add(new Holding(p, title, true))));
      bare.clear();
    }
    touching = false;
    give(pending, person);
    strayed = person >= 0 ? person : strayed;
    shareCandidates();
    pending.clear();
    shared.clear();
    if (!group.isEmpty()) {
      recent.clear();
      recent.addAll(group);
    }
    group.clear();
    person = -1;
    titledBefore = false;
    plural = false;
    pluralFrom = NONE;
    office = false;
    boundary = NONE;
    joint = 0;
    runFrom = out.size();
  }
}
