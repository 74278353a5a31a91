package org.bienban.role;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What stands around a piece of one sentence, by the kinds of the pieces alone: behind {@code A} in
 * {@code A, Phó Chủ tịch, phát biểu} stands a title of his own. Immutable.
 */
final class Neighbours {
  /** How many pieces a change of office is looked for ahead. */
  private static final int REACH = 60;

  /** How many pieces behind the words for a retirement its holder may be named. */
  private static final int RECIPIENT_REACH = 4;

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

  /** What may stand before him to whom something is done at the start of a sentence. */
  private static final Set<Chunk.Kind> BEFORE_OBJECT =
      EnumSet.of(Chunk.Kind.WORD, Chunk.Kind.AND, Chunk.Kind.CUE);

  private static final Set<Chunk.Kind> ADDED = EnumSet.of(Chunk.Kind.TITLE, Chunk.Kind.COMMA);

  private final List<Chunk> chunks;

  Neighbours(List<Chunk> chunks) {
    this.chunks = chunks;
  }

  int size() {
    return chunks.size();
  }

  Chunk at(int i) {
    return chunks.get(i);
  }

  /** True where piece {@code i} exists and is of this kind. */
  boolean is(int i, Chunk.Kind kind) {
    return i >= 0 && i < chunks.size() && chunks.get(i).is(kind);
  }

  /** The first piece from {@code from} on that is of no such kind. */
  private int past(Set<Chunk.Kind> kinds, int from, int limit) {
    int i = from;
    while (i < Math.min(chunks.size(), limit) && kinds.contains(chunks.get(i).kind())) {
      i++;
    }
    return i;
  }

  /** {@code hai Phó Chủ tịch | là (các) ông | A và B}. */
  boolean isNamedByLink(int i) {
    int link = is(i - 1, Chunk.Kind.PLURAL) ? i - 2 : i - 1;
    return is(link, Chunk.Kind.LINK) && is(link - 1, Chunk.Kind.TITLE);
  }

  /** True where the person has a title of its own behind: {@code A, Phó Chủ tịch}. */
  boolean hasTitleBehind(int i) {
    boolean mark = is(i + 1, Chunk.Kind.COMMA) || is(i + 1, Chunk.Kind.DASH);
    if (!mark || !is(i + 2, Chunk.Kind.TITLE)) {
      return false;
    }
    int end = past(IN_TITLES, i + 2, chunks.size());
    boolean ofNext = is(end, Chunk.Kind.PERSON) && is(end - 1, Chunk.Kind.TITLE);
    return !ofNext;
  }

  /** True where those before the person are only told something: {@code với phóng viên, ông}. */
  boolean isTold(int i) {
    int before = i - 1;
    while (before >= 0 && ADDED.contains(chunks.get(before).kind())) {
      before--;
    }
    return before < i - 1 && (is(before, Chunk.Kind.AND) || is(before, Chunk.Kind.RECIPIENT));
  }

  /**
   * True for the office that parts a person whom a sentence opens with as an object from the verb:
   * {@code Hội kiến với Tổng thống A, | Phó Thủ tướng | cảm ơn}.
   */
  boolean isBehindObject(int title) {
    return is(title, Chunk.Kind.TITLE)
        && is(title - 1, Chunk.Kind.COMMA)
        && title > 2
        && is(title - 2, Chunk.Kind.PERSON)
        && isFrontedObject(title - 2);
  }

  /** True where only words and the office of the person stand before him. */
  private boolean isFrontedObject(int person) {
    int at = person - 1;
    while (is(at, Chunk.Kind.TITLE)) {
      at--;
    }
    boolean object = at >= 0 && at < person - 1;
    for (; object && at >= 0; at--) {
      object = BEFORE_OBJECT.contains(chunks.get(at).kind());
    }
    return object;
  }

  /**
   * True for one piece between a name and an office: {@code A, | kiểm sát viên, | Phó Viện trưởng}.
   */
  boolean isBetweenOffices(int i) {
    return is(i - 2, Chunk.Kind.PERSON)
        && is(i - 1, Chunk.Kind.COMMA)
        && is(i + 1, Chunk.Kind.COMMA)
        && is(i + 2, Chunk.Kind.TITLE);
  }

  /** True for an office in commas between the person before and the one who comes. */
  boolean isBehindOffice(int i) {
    return is(i - 1, Chunk.Kind.COMMA)
        && is(i - 2, Chunk.Kind.TITLE)
        && is(i - 3, Chunk.Kind.COMMA)
        && is(i - 4, Chunk.Kind.PERSON);
  }

  /**
   * True for an item with a verb of its own, where the list has its verb before it: {@code Dự có
   * các Ủy viên: A, Bí thư; B, Chủ tịch; | Giám đốc C dự tại điểm cầu huyện}.
   */
  boolean actsAlone(int from) {
    int end = past(IN_ITEM, from, chunks.size());
    boolean named = false;
    for (int i = from; i < end && !named; i++) {
      named = is(i, Chunk.Kind.PERSON);
    }
    return named && is(end, Chunk.Kind.CUE);
  }

  /** Whether an item begins with the offices of the person whom it names. */
  boolean startsPerson(int from) {
    int i = from;
    while (i < from + REACH && (isInTitles(i) || is(i, Chunk.Kind.BRACKET))) {
      i++;
    }
    return i > from && is(i, Chunk.Kind.PERSON);
  }

  private boolean isInTitles(int i) {
    return i < chunks.size() && IN_TITLES.contains(chunks.get(i).kind());
  }

  /** {@code quyết định nghỉ hưu | cho | A}: who retires is named behind. */
  boolean isForRecipient(int i) {
    for (int at = i + 1; at < i + RECIPIENT_REACH; at++) {
      if (is(at, Chunk.Kind.RECIPIENT)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether he who gets or leaves the offices is named behind them: {@code chức Phó Giám đốc đối
   * với ông A}.
   */
  boolean recipientFollows(int from, boolean leaves) {
    int i = past(IN_OFFICES, from, from + REACH);
    boolean with = leaves && i > from && is(i - 1, Chunk.Kind.AND);
    return (is(i, Chunk.Kind.PERSON) && with) || is(i, Chunk.Kind.RECIPIENT);
  }

  /**
   * Whether the office that somebody gets stands behind his name: {@code bầu A giữ chức Chủ tịch}.
   */
  boolean officeFollows(int i) {
    for (int at = i; at < Math.min(chunks.size(), i + REACH); at++) {
      if (is(at, Chunk.Kind.OFFICE)) {
        return true;
      }
    }
    return false;
  }

  /** The piece behind a verb and the words that belong to it. */
  int pastVerb(int i) {
    return past(IN_VERB, i + 1, chunks.size());
  }

  /** Whether something is done to those before: {@code A được | bầu}. */
  boolean isPassive(int i) {
    for (int back = i - 1; back >= 0 && !is(back, Chunk.Kind.PERSON); back--) {
      if (is(back, Chunk.Kind.PASSIVE)) {
        return true;
      }
    }
    return false;
  }
}
