package org.bienban.assembly;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.bienban.role.PersonMention;

/**
 * One person of a report while the record is put together: all mentions that mean the same human
 * being.
 */
final class Person {
  private final List<Integer> mentions = new ArrayList<>();
  private final String folded;
  private String name = "";

  Person(String folded) {
    this.folded = folded;
  }

  /** The name in the form in which names are compared. */
  String folded() {
    return folded;
  }

  /** The indices of the mentions, in the order of the text. */
  List<Integer> mentions() {
    Collections.sort(mentions);
    return mentions;
  }

  /** The name as the report first gives it, rather in small letters than in capitals. */
  String name() {
    return name;
  }

  void add(int index, PersonMention mention) {
    mentions.add(index);
    boolean better = inCapitals(name) && !inCapitals(mention.name());
    if (mention.isFull() && (name.isEmpty() || better)) {
      name = mention.name();
    }
  }

  private static boolean inCapitals(String name) {
    return name.chars().noneMatch(Character::isLowerCase);
  }
}
