package org.bienban.role;

import java.util.ArrayList;
import java.util.List;

/**
 * The titles before a colon, which are those of the whole list behind it: {@code các đồng chí Bí
 * thư Trung ương Đảng: A, …; B, …}. For one sentence and one thread.
 */
final class ListTitles {
  private final List<TitleMention> titles = new ArrayList<>();

  /** Whether a verb has been met. */
  private boolean acted;

  /** The same before the colon of the list at hand. */
  private boolean cued;

  /** Whether no word but a colon has been met since it. */
  private boolean opened;

  /** Whether all items so far are names alone. */
  private boolean bare;

  /** Whether a person who comes is the first of an item behind bare ones. */
  private boolean ofNextItem;

  List<TitleMention> titles() {
    return titles;
  }

  void verb() {
    acted = true;
  }

  /** A colon opens a list. */
  void open() {
    cued = acted;
    opened = true;
  }

  void take(List<TitleMention> ofAll) {
    titles.clear();
    titles.addAll(ofAll);
    bare = true;
  }

  /** Whether a colon came last but for marks and names. */
  boolean isOpened() {
    return opened;
  }

  void endOpening() {
    opened = false;
  }

  /**
   * A person in the list.
   *
   * @param led whether a title or a word of address stands before the name, which ends a list of
   *     bare names
   * @param alone whether nothing stands before the name
   */
  void person(boolean led, boolean alone) {
    if (ofNextItem && led) {
      titles.clear();
    }
    bare &= alone;
    ofNextItem = false;
  }

  /** True in a list that has its verb before it. */
  boolean isCued() {
    return cued;
  }

  /** A further item of the list. */
  void item() {
    ofNextItem = !titles.isEmpty() && bare;
  }

  void clear() {
    titles.clear();
  }
}
