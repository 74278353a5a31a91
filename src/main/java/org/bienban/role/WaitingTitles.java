package org.bienban.role;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The titles that wait for their holder, and the marks among them that show whose they may be: in
 * {@code A, Phó Chính ủy và Bí thư B} two wait before {@code B}, joined behind the first. For one
 * sentence and one thread.
 */
final class WaitingTitles {
  private static final int NONE = -1;

  private final List<TitleMention> titles = new ArrayList<>();

  /** Whether the next title is of several. */
  private boolean plural;

  /** The first title of several. */
  private int pluralFrom = NONE;

  /** The first title of the person that comes. */
  private int boundary = NONE;

  /** The first title behind the last conjunction. */
  private int joint;

  /** The first title of somebody who is not named. */
  private int apart = NONE;

  /** Whether the first title stands right behind a person. */
  private boolean touching;

  /** Whether a link such as {@code là} stands between persons and the first title. */
  private boolean linked;

  boolean isEmpty() {
    return titles.isEmpty();
  }

  int size() {
    return titles.size();
  }

  TitleMention get(int i) {
    return titles.get(i);
  }

  /** The titles from the first up to one. */
  List<TitleMention> before(int end) {
    return titles.subList(0, end);
  }

  /** The titles from one to the last, which stay when those that wait change. */
  List<TitleMention> from(int first) {
    return List.copyOf(titles.subList(first, titles.size()));
  }

  List<TitleMention> all() {
    return titles;
  }

  void add(TitleMention title) {
    if (plural) {
      pluralFrom = titles.size();
      plural = false;
    }
    titles.add(title);
  }

  void addAll(List<TitleMention> more) {
    titles.addAll(more);
  }

  /** A word such as {@code các}. */
  void announcePlural() {
    plural = true;
  }

  /** The title behind such a word is of nobody here. */
  void withdrawPlural() {
    plural = false;
  }

  boolean isPluralAnnounced() {
    return plural;
  }

  boolean isPlural() {
    return pluralFrom != NONE;
  }

  int pluralFrom() {
    return pluralFrom;
  }

  void endPlural() {
    plural = false;
    pluralFrom = NONE;
  }

  boolean isBounded() {
    return boundary != NONE;
  }

  /** The first title of the person that comes; 0 where no mark shows it. */
  int boundary() {
    return Math.max(boundary, 0);
  }

  /** A mark parts the titles so far from those of the next person. */
  void bound() {
    boundary = titles.size();
  }

  /** The titles of the next person begin here; negative where the words do not show it. */
  void bound(int first) {
    boundary = first;
  }

  void unbound() {
    boundary = NONE;
  }

  int joint() {
    return joint;
  }

  /**
   * A conjunction.
   *
   * @param ofOther whether it parts a person from the office of another, whether or not he can be
   *     read: {@code A và | cố vấn của …}
   */
  void join(boolean ofOther) {
    joint = titles.size();
    if (ofOther) {
      apart = joint;
    }
  }

  /** The titles behind the mark are of somebody who is not named. */
  void part() {
    apart = boundary;
  }

  void dropApart() {
    if (apart != NONE && apart < titles.size()) {
      dropFrom(apart);
    }
    apart = NONE;
  }

  void dropFrom(int first) {
    titles.subList(first, titles.size()).clear();
  }

  boolean isTouching() {
    return touching && !titles.isEmpty();
  }

  /** The title that comes stands right behind a person. */
  void touch() {
    touching |= titles.isEmpty();
  }

  boolean isLinked() {
    return linked;
  }

  /** A link behind a person. */
  void link() {
    linked |= titles.isEmpty();
  }

  void unlink() {
    linked = false;
  }

  void removeIf(Predicate<TitleMention> unwanted) {
    titles.removeIf(unwanted);
    boundary = Math.min(boundary, titles.size());
    pluralFrom = Math.min(pluralFrom, titles.size());
  }

  /** Drops the titles, not the marks among them. */
  void clear() {
    titles.clear();
  }

  /** Drops the titles with the marks among them. */
  void restart() {
    titles.clear();
    touching = false;
    joint = 0;
    apart = NONE;
    boundary = NONE;
    endPlural();
  }
}
