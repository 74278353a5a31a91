package org.bienban.role;

import java.util.List;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.Word;

/**
 * Ties the titles of a sentence to its persons. A title stands before its person ({@code Thủ tướng
 * A}), after ({@code A, Phó Chủ tịch}), on both sides, or before a whole list ({@code các Phó Thủ
 * tướng A, B}; {@code các đồng chí Bí thư Trung ương Đảng: A, …; B, …}). In a stretch without other
 * words each title goes to the nearest person; what stands between two persons goes to the second
 * where it touches it and the first has his, else to the first. After words such as {@code giữ chức
 * vụ} a title is a new office of those named before.
 */
final class Attachment {
  /** The most words of an office that cannot be read. */
  private static final int MOST_OFFICE_WORDS = 6;

  private final AnnotatedText text;
  private final List<TitleMention> titles;
  private final Neighbours around;
  private final HolderWords words;
  private final ChangeWords changeWords;
  private final WaitingTitles waiting = new WaitingTitles();
  private final ListTitles list = new ListTitles();
  private final OfficeChange change = new OfficeChange();
  private final Holders holders;
  private final TitleSides sides;

  private Attachment(
      AnnotatedText text, List<Chunk> chunks, List<TitleMention> titles, List<Holding> out) {
    this.text = text;
    this.titles = titles;
    this.around = new Neighbours(chunks);
    this.words = new HolderWords(text);
    this.changeWords = new ChangeWords(text);
    this.holders = new Holders(out);
    this.sides = new TitleSides(around, words, waiting, holders);
  }

  /** Adds the holdings of one sentence to {@code out}. */
  static void attach(
      AnnotatedText text, List<Chunk> chunks, List<TitleMention> titles, List<Holding> out) {
    Attachment attachment = new Attachment(text, chunks, titles, out);
    for (int i = 0; i < chunks.size(); i++) {
      attachment.take(i);
    }
    attachment.endRun();
  }

  private void take(int i) {
    switch (around.at(i).kind()) {
      case TITLE -> title(i);
      case PERSON -> person(i);
      case PLURAL -> waiting.announcePlural();
      case COLON -> colon();
      case SEMICOLON -> semicolon(i);
      case OFFICE -> office(i, false);
      case LEAVE -> leave(i);
      case CUE -> cue(i);
      case RECIPIENT -> recipient();
      case AND -> and(i);
      case LINK -> link(i);
      case COMMA, DASH, BRACKET -> {}
      case WORD -> word(i);
      case AUXILIARY -> auxiliary(i);
      case PASSIVE -> endRun();
    }
  }

  private void title(int i) {
    if (around.is(i - 1, Chunk.Kind.PERSON)) {
      waiting.touch();
    }
    TitleMention title = titles.get(around.at(i).ref());
    if (words.isByAuthority(title)) {
      return;
    }
    if (change.isOpen() && around.is(i + 1, Chunk.Kind.PERSON)) {
      endRun();
    }
    if (!change.isOpen()) {
      waiting.add(change.announce(title, holders.isNamed()));
    } else if (waiting.isPluralAnnounced() && !holders.areSeveral()) {
      waiting.withdrawPlural(); // "bổ nhiệm 3 vụ trưởng": nobody's own
    } else {
      holders.giveAll(change.give(title));
    }
  }

  private void person(int i) {
    Chunk name = around.at(i);
    boolean touches = sides.touches(i);
    if (change.isOpen()) {
      endRun();
    }
    list.person(touches || words.isCalled(name), !touches && !words.isAddressed(name));
    if (words.isPronoun(name) && around.isTold(i)) {
      waiting.clear(); // the office of those who are told: "trao đổi với phóng viên, ông cho biết"
    }
    if (touches) {
      sides.bound(i);
    }
    boolean several = sides.isOfSeveral(i, touches);
    if (!touches) {
      waiting.removeIf(words::isGenitive);
    }
    int own = sides.firstOfNext(touches);
    holders.giveBehind(waiting.before(own));
    List<TitleMention> before = waiting.from(own);
    holders.next(name.ref(), before, touches);
    if (several) {
      holders.offer(before);
    } else {
      holders.leaveBare();
    }
    holders.share(list.titles());
    waiting.restart();
  }

  /** Titles before a colon are those of the whole list behind it. */
  private void colon() {
    List<TitleMention> awaited = change.takeAwaited();
    if (waiting.isEmpty()) {
      waiting.addAll(awaited);
    }
    int from = waiting.isPlural() ? waiting.pluralFrom() : waiting.boundary();
    boolean parted = waiting.isPlural() || waiting.isBounded();
    if (from < waiting.size() && (parted || !holders.isNamed())) {
      holders.give(waiting.before(from));
      list.take(waiting.from(from));
      holders.endTitles();
      waiting.clear();
      waiting.unbound();
    }
    waiting.endPlural();
    list.open();
  }

  private void semicolon(int i) {
    if (change.isOpen() && change.isGiven() && around.startsPerson(i + 1)) {
      endRun();
    }
    waiting.bound();
    if (list.isCued() && around.actsAlone(i + 1)) {
      list.clear();
    }
    list.item();
    holders.shareOffered();
  }

  /** An office right behind {@code A và} is of another, whether or not he can be read. */
  private void and(int i) {
    waiting.join(around.is(i - 1, Chunk.Kind.PERSON) && around.is(i + 1, Chunk.Kind.TITLE));
  }

  private void link(int i) {
    if (around.is(i - 1, Chunk.Kind.PERSON)) {
      waiting.link();
    }
  }

  /** {@code bổ nhiệm Phó Giám đốc cho bà A}: the office waits for the person behind. */
  private void recipient() {
    if (!change.isTold() || waiting.isEmpty()) {
      endRun();
    }
  }

  /** {@code được chỉ định | tham gia | Ủy viên}: between the verb and the office that it gives. */
  private void auxiliary(int i) {
    if (!change.isOpen() || change.isGiven()) {
      dropNextSubject(i);
      endRun();
    }
  }

  /**
   * Words right behind an office that a semicolon parts from the person before show it is
   * another's.
   */
  private void word(int i) {
    if (isUnknownOffice(i)) {
      return;
    }
    dropNextSubject(i);
    boolean words = text.tokens().shape(around.at(i).from()).isWord();
    boolean goesOn = words && around.is(i - 1, Chunk.Kind.TITLE);
    if (goesOn && waiting.isBounded() && holders.isNamed()) {
      waiting.part();
    }
    endRun();
    if (words && list.isOpened()) {
      change.forget();
    }
    list.endOpening();
  }

  /**
   * True for words that stand between a name and an office as another office would: {@code A, kiểm
   * sát viên trung cấp, Phó Viện trưởng}.
   */
  private boolean isUnknownOffice(int i) {
    Chunk piece = around.at(i);
    return text.has(Layers.POSITIONS, piece.from())
        && piece.to() - piece.from() <= MOST_OFFICE_WORDS
        && around.isBetweenOffices(i)
        && !list.isOpened();
  }

  /**
   * Drops the seat of the next subject from those of the person before it, who is only the object
   * of what opens the sentence: {@code Hội kiến với Tổng thống A, | Phó Thủ tướng cảm ơn}.
   */
  private void dropNextSubject(int i) {
    boolean seat = waiting.size() == 1 && isSeat(waiting.get(0));
    if (seat && around.isBehindObject(i - 1)) {
      waiting.clear();
    }
  }

  private static boolean isSeat(TitleMention title) {
    return title.kind() == TitleMention.Kind.SEAT && title.place().isEmpty();
  }

  /**
   * Those before it retire from their offices ({@code A, Bí thư Huyện ủy nghỉ hưu}), or those
   * behind the words that name them ({@code quyết định nghỉ hưu cho A, Bí thư Huyện ủy}).
   */
  private void leave(int i) {
    if (!changeWords.startsWith(around.at(i), Word.Kind.RETIRE)) {
      office(i, true);
    } else if (around.isForRecipient(i)) {
      endRun();
      change.retire();
    } else {
      holders.give(waiting.all());
      waiting.clear();
      holders.leaveAll();
      endRun();
    }
  }

  /** Words that give an office or end it: {@code giữ chức vụ}, {@code thôi giữ chức}. */
  private void office(int i, boolean leaves) {
    Chunk piece = around.at(i);
    change.tell(leaves, changeWords.startsWith(piece, Word.Kind.SERVE));
    holders.give(waiting.all());
    waiting.clear();
    waiting.unbound();
    if (around.recipientFollows(i + 1, leaves)) {
      endRun();
      change.ofThoseBehind(leaves);
    } else if (holders.isNobody() && isDismissal(i)) {
      endRun();
      change.ofOthers(leaves);
    } else if (holders.isNobody() && changeWords.isOfUnnamed(piece)) {
      endRun();
      change.ofUnnamed(leaves);
    } else {
      holders.recall();
      change.ofThoseBefore(!holders.isNobody());
    }
  }

  private boolean isDismissal(int i) {
    return changeWords.startsWith(around.at(i), Word.Kind.DISMISS) && !around.isPassive(i);
  }

  /**
   * {@code được bầu làm Chủ tịch}: the words before the office are a cue, and the list goes on
   * behind it.
   */
  private void cue(int i) {
    list.verb();
    dropNextSubject(i);
    boolean changes = changeWords.isChange(around.at(i));
    if (changes && holders.isAnyKnown() && givesOffice(i)) {
      office(i, false);
    } else {
      endRun();
    }
    change.verb(changes, changes && !around.officeFollows(i));
  }

  /** True where an office of those named before follows the verb. */
  private boolean givesOffice(int i) {
    int next = around.pastVerb(i);
    return around.is(next, Chunk.Kind.OFFICE)
        || (around.is(next, Chunk.Kind.TITLE)
            && (happensToSubject(i) || isOfNobodyBehind(i, next)));
  }

  /**
   * Whether the verb speaks of those before it: {@code A được bầu làm}, {@code A đắc cử}; not
   * {@code HĐND bầu}.
   */
  private boolean happensToSubject(int i) {
    return changeWords.isOfSubject(around.at(i)) || around.isPassive(i);
  }

  /** {@code bổ nhiệm | giữ chức}: of those named before, unless somebody is named behind. */
  private boolean isOfNobodyBehind(int i, int next) {
    return (next > i + 1 || changeWords.endsInOffice(around.at(i)))
        && !around.recipientFollows(next, true);
  }

  /** Ends a stretch: what waits goes to those named in it. */
  private void endRun() {
    pluralBehind();
    respective();
    waiting.unlink();
    waiting.dropApart();
    if (waiting.isTouching()) {
      holders.shareWithBare(waiting.all());
    }
    holders.give(waiting.all());
    holders.shareOffered();
    holders.endRun();
    waiting.restart();
    list.clear();
    change.close();
  }

  /**
   * An office in the plural behind its holders is of all of them ({@code A và B, các Phó Trưởng
   * ban}; {@code A, B đều là Phó Chủ tịch}); behind one who has an office it is of others.
   */
  private void pluralBehind() {
    int from = waiting.pluralFrom();
    if (!waiting.isPlural() || !holders.isNamed() || from >= waiting.size()) {
      return;
    }
    if (from == 0 && holders.areBare()) {
      holders.shareWithAll(waiting.all());
    }
    waiting.dropFrom(from);
  }

  /** {@code A và B là Chủ tịch và Phó Chủ tịch}: to each the office at his place. */
  private void respective() {
    int all = waiting.size();
    boolean each = waiting.isLinked() && waiting.joint() > 0 && waiting.joint() == all - 1;
    if (each && all == holders.size() && holders.areBare()) {
      holders.giveEach(waiting.all());
      waiting.clear();
    }
  }
}
