package org.bienban.role;

import java.util.ArrayList;
import java.util.List;
import org.bienban.record.Title;

/**
 * What a sentence has told so far of a change of office, and the status that it gives the titles
 * behind: after {@code bổ nhiệm} they are offices to come, after {@code thôi giữ chức} former ones.
 * For one sentence and one thread.
 */
final class OfficeChange {
  private final List<TitleMention> awaited = new ArrayList<>();
  private boolean told;
  private boolean open;
  private boolean leaves;
  private boolean given;
  private boolean serves;
  private boolean elects;
  private boolean ends;
  private boolean retires;
  private boolean unnamed;

  /** Whether any change has been told. */
  boolean isTold() {
    return told;
  }

  /** Whether titles behind are new offices of those named before. */
  boolean isOpen() {
    return open;
  }

  /** Whether they have got one. */
  boolean isGiven() {
    return given;
  }

  /** Words such as {@code giữ chức vụ}, {@code thôi giữ chức}. */
  void tell(boolean left, boolean served) {
    serves = served && !told;
    leaves = left || (leaves && open && !given);
    given = false;
    retires = false;
    told = true;
  }

  /** Those named before are the ones whom it happens to, if there are any. */
  void ofThoseBefore(boolean any) {
    open = any;
  }

  /** It happens to somebody named behind. */
  void ofThoseBehind(boolean left) {
    elects = !left;
    ends = left;
  }

  /** It happens to a number of people whom a list behind it may name. */
  void ofUnnamed(boolean left) {
    ofThoseBehind(left);
    unnamed = true;
  }

  /** The same of others than those whom such a list names. */
  void ofOthers(boolean left) {
    ofThoseBehind(left);
    unnamed = false;
  }

  /** A verb: one of election or appointment whose office has not been told, or another one. */
  void verb(boolean change, boolean elected) {
    told |= change;
    elects = elected;
    ends = false;
  }

  /** Somebody named behind retires. */
  void retire() {
    retires = true;
  }

  /** Ends what happens to those named before. */
  void close() {
    open = false;
  }

  /** Ends what happens to somebody named behind: of a heading no more is told behind its colon. */
  void forget() {
    elects = false; // "Hà Nội bổ nhiệm hai giám đốc: Chiều qua, Chủ tịch A trao quyết định"
    ends = false;
    retires = false;
  }

  /**
   * An office left in the report is a former one, one given there is one to come unless the title
   * says more.
   */
  TitleMention give(TitleMention title) {
    given = true;
    if (leaves) {
      return title.withStatus(Title.Status.FORMER);
    }
    boolean gets = title.status() == Title.Status.CURRENT && !serves;
    return gets ? title.withStatus(Title.Status.ELECT) : title;
  }

  /**
   * The title with the status that the change gives it.
   *
   * @param named whether it may be of somebody named before
   */
  TitleMention announce(TitleMention title, boolean named) {
    if (title.status() != Title.Status.CURRENT) {
      return title;
    }
    if (retires) {
      return title.withStatus(Title.Status.FORMER);
    }
    if (named) {
      return title;
    }
    TitleMention held =
        elects
            ? title.withStatus(Title.Status.ELECT)
            : ends ? title.withStatus(Title.Status.FORMER) : title;
    if (unnamed) {
      awaited.add(held);
    }
    return held;
  }

  /** The titles of those whom the list names that begins here; they are given out once. */
  List<TitleMention> takeAwaited() {
    List<TitleMention> titles = unnamed ? List.copyOf(awaited) : List.of();
    awaited.clear();
    unnamed = false;
    return titles;
  }
}
