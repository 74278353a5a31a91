package org.bienban.role;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bienban.record.Title;

/**
 * The persons of a stretch without other words, and the titles given to them: {@code A, B} of
 * {@code các Phó Thủ tướng A, B} share one. For one sentence and one thread.
 */
final class Holders {
  private static final int NOBODY = -1;

  private final List<Holding> out;
  private final List<Integer> group = new ArrayList<>();

  /** The persons of the last stretch that named any. */
  private final List<Integer> recent = new ArrayList<>();

  /** Those of the stretch without a title of their own. */
  private final List<Integer> bare = new ArrayList<>();

  /** The titles that those share. */
  private final List<TitleMention> offered = new ArrayList<>();

  private int person = NOBODY;

  /** The last person of a stretch that ended. */
  private int strayed = NOBODY;

  private boolean titledBefore;
  private int runFrom;

  Holders(List<Holding> out) {
    this.out = out;
    this.runFrom = out.size();
  }

  /** Whether a person is named whom a title may be of. */
  boolean isNamed() {
    return person >= 0;
  }

  /** Whether that person has a title before the name. */
  boolean isTitledBefore() {
    return titledBefore;
  }

  boolean isNobody() {
    return group.isEmpty();
  }

  boolean areSeveral() {
    return group.size() > 1;
  }

  /** Whether anybody has been named in the stretch or before. */
  boolean isAnyKnown() {
    return !(group.isEmpty() && recent.isEmpty());
  }

  /** Goes on with those of the stretch before where this one names nobody. */
  void recall() {
    if (group.isEmpty()) {
      group.addAll(recent);
    }
  }

  /** Gives titles to the person named last. */
  void give(List<TitleMention> titles) {
    give(titles, person);
  }

  /** The same, or to the last one of a stretch that ended. */
  void giveBehind(List<TitleMention> titles) {
    give(titles, person >= 0 ? person : strayed);
  }

  private void give(List<TitleMention> titles, int to) {
    if (to >= 0 && !titles.isEmpty()) {
      titles.forEach(title -> out.add(new Holding(to, title, false)));
      bare.remove(Integer.valueOf(to));
    }
  }

  /** Gives a new office to all of the stretch. */
  void giveAll(TitleMention title) {
    group.forEach(holder -> out.add(new Holding(holder, title, group.size() > 1)));
  }

  /** The next person with the titles before the name. */
  void next(int named, List<TitleMention> before, boolean touches) {
    person = named;
    strayed = NOBODY;
    titledBefore = touches && !before.isEmpty();
    group.add(named);
    give(before, named);
  }

  /** Those behind the person named last share its titles. */
  void offer(List<TitleMention> titles) {
    offered.clear();
    bare.clear();
    offered.addAll(titles);
  }

  /** The person named last waits for a title. */
  void leaveBare() {
    if (!titledBefore) {
      bare.add(person);
    }
  }

  /** The person named last has the titles of the list. */
  void share(List<TitleMention> titles) {
    titles.forEach(title -> out.add(new Holding(person, title, true)));
  }

  /** Those in a list under a plural title who got no title of their own share it. */
  void shareOffered() {
    for (TitleMention title : offered) {
      bare.forEach(holder -> out.add(new Holding(holder, title, true)));
    }
    offered.clear();
    bare.clear();
  }

  /** The title behind the last of several is of the others too. */
  void shareWithBare(List<TitleMention> titles) {
    for (int holder : bare) {
      if (holder != person) {
        titles.forEach(title -> out.add(new Holding(holder, title, true)));
      }
    }
    bare.clear();
  }

  /** True where several are named and none of them has a title. */
  boolean areBare() {
    return group.size() > 1 && bare.size() == group.size();
  }

  /** An office in the plural behind its holders is of all of them. */
  void shareWithAll(List<TitleMention> titles) {
    for (TitleMention title : titles) {
      group.forEach(holder -> out.add(new Holding(holder, title, true)));
    }
    bare.clear();
  }

  int size() {
    return group.size();
  }

  /** To each of several who have no title the one at its place, in the body of the last. */
  void giveEach(List<TitleMention> titles) {
    TitleMention last = titles.get(titles.size() - 1);
    for (int i = 0; i < group.size(); i++) {
      out.add(new Holding(group.get(i), Chain.inBodyOf(last, titles.get(i)), false));
    }
    bare.clear();
  }

  /** Those of the stretch leave the offices that it has given them. */
  void leaveAll() {
    Set<Integer> holders = new HashSet<>(group);
    out.subList(runFrom, out.size())
        .replaceAll(held -> holders.contains(held.person()) ? left(held) : held);
  }

  private static Holding left(Holding held) {
    TitleMention title = held.title();
    return title.status() == Title.Status.CURRENT
        ? new Holding(held.person(), title.withStatus(Title.Status.FORMER), held.shared())
        : held;
  }

  /** Titles that come are of those behind a colon. */
  void endTitles() {
    person = NOBODY;
  }

  /** Ends the stretch. */
  void endRun() {
    strayed = person >= 0 ? person : strayed;
    if (!group.isEmpty()) {
      recent.clear();
      recent.addAll(group);
    }
    group.clear();
    person = NOBODY;
    titledBefore = false;
    runFrom = out.size();
  }
}
