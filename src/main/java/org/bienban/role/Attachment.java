package org.bienban.role;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.bienban.record.Title;

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

  private final List<TitleMention> titles;
  private final List<Holding> out;
  private final List<TitleMention> pending = new ArrayList<>();
  private final List<TitleMention> shared = new ArrayList<>();
  private final List<Holding> candidates = new ArrayList<>();
  private final List<Integer> group = new ArrayList<>();
  private final List<Integer> recent = new ArrayList<>();
  private final Predicate<Chunk> isChange;
  private final List<Integer> bare = new ArrayList<>();
  private int person = -1;
  private int strayed = -1;
  private boolean titledBefore;
  private boolean plural;
  private int pluralFrom = NONE;
  private boolean office;
  private boolean leave;
  private boolean changes;
  private boolean elects;
  private int boundary = NONE;

  private Attachment(List<TitleMention> titles, List<Holding> out, Predicate<Chunk> isChange) {
    this.isChange = isChange;
    this.titles = titles;
    this.out = out;
  }

  /**
   * Adds the holdings of one sentence to {@code out}.
   *
   * @param isChange whether a cue says that somebody gets an office
   */
  static void attach(
      List<Chunk> chunks, List<TitleMention> titles, Predicate<Chunk> isChange, List<Holding> out) {
    Attachment attachment = new Attachment(titles, out, isChange);
    for (int i = 0; i < chunks.size(); i++) {
      attachment.take(chunks, i);
    }
    attachment.endRun();
  }

  private void take(List<Chunk> chunks, int i) {
    Chunk chunk = chunks.get(i);
    switch (chunk.kind()) {
      case TITLE -> title(chunk, i + 1 < chunks.size() && chunks.get(i + 1).is(Chunk.Kind.PERSON));
      case PERSON -> person(chunk, i > 0 && chunks.get(i - 1).is(Chunk.Kind.TITLE));
      case PLURAL -> plural = true;
      case COLON -> colon();
      case SEMICOLON -> semicolon();
      case OFFICE -> office(false);
      case LEAVE -> office(true);
      case CUE -> cue(chunks, i);
      case RECIPIENT -> recipient();
      case COMMA, DASH, AND, BRACKET, LINK -> {}
      case AUXILIARY, PASSIVE, WORD -> endRun();
    }
  }

  private void title(Chunk chunk, boolean touches) {
    TitleMention title = titles.get(chunk.ref());
    if (office && touches) {
      endRun();
    }
    if (office) {
      TitleMention given = title.withStatus(statusOf(title));
      group.forEach(p -> out.add(new Holding(p, given, group.size() > 1)));
      return;
    }
    if (plural) {
      pluralFrom = pending.size();
      plural = false;
    }
    boolean gets = elects && person < 0 && title.status() == Title.Status.CURRENT;
    pending.add(gets ? title.withStatus(Title.Status.ELECT) : title);
  }

  /**
   * An office left in the report is a former one, one given there is one to come unless the title
   * says more.
   */
  private Title.Status statusOf(TitleMention title) {
    if (leave) {
      return Title.Status.FORMER;
    }
    return title.status() == Title.Status.CURRENT ? Title.Status.ELECT : title.status();
  }

  private void person(Chunk chunk, boolean touches) {
    if (office) {
      endRun();
    }
    boolean sharedHere = pluralFrom != NONE && touches;
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
    boundary = NONE;
    plural = false;
    pluralFrom = NONE;
    strayed = -1;
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
    int from = pluralFrom != NONE ? pluralFrom : Math.max(boundary, 0);
    if (from < pending.size() && (person < 0 || pluralFrom != NONE || boundary != NONE)) {
      give(pending.subList(0, from), person);
      shared.clear();
      shared.addAll(pending.subList(from, pending.size()));
      pending.clear();
      person = -1;
      boundary = NONE;
    }
    plural = false;
    pluralFrom = NONE;
  }

  private void semicolon() {
    boundary = pending.size();
    shareCandidates();
  }

  private void office(boolean leaves) {
    leave = leaves;
    changes = true;
    give(pending, person);
    pending.clear();
    boundary = NONE;
    if (group.isEmpty()) {
      group.addAll(recent);
    }
    office = !group.isEmpty();
  }

  /**
   * Whether the office that somebody gets stands behind his name: {@code bầu A giữ chức Chủ tịch}.
   */
  private static boolean officeFollows(List<Chunk> chunks, int i) {
    return chunks.subList(i, chunks.size()).stream().anyMatch(chunk -> chunk.is(Chunk.Kind.OFFICE));
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
    boolean beforeOffice =
        i + 1 < chunks.size()
            && (chunks.get(i + 1).is(Chunk.Kind.OFFICE) || chunks.get(i + 1).is(Chunk.Kind.TITLE));
    boolean change = isChange.test(chunks.get(i));
    if (beforeOffice && change && !(group.isEmpty() && recent.isEmpty())) {
      office(false);
    } else {
      endRun();
    }
    changes |= change;
    elects = change && !officeFollows(chunks, i);
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

  private void endRun() {
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
  }
}
