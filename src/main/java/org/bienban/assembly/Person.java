package org.bienban.assembly;

import java.util.ArrayList;
import java.util.List;
import org.bienban.role.PersonMention;
import org.bienban.text.Folding;

/**
 * One person of a report while the record is put together: all mentions that mean the same human
 * being.
 */
final class Person {
  private final List<Integer> mentions = new ArrayList<>();
  private final String folded;
  private PersonMention first;

  Person(PersonMention first) {
    this.first = first;
    this.folded = Folding.fold(first.name());
  }

  /** The name in the form in which names are compared. */
  String folded() {
    return folded;
  }

  /** The indices of the mentions, in the order of the text. */
  List<Integer> mentions() {
    return mentions;
  }

  /** The name as the report first gives it, rather in small letters than in capitals. */
  String name() {
    return first.name();
  }

  void add(int index, PersonMention mention) {
    mentions.add(index);
    if (mention.isFull() && inCapitals(first.name()) && !inCapitals(mention.name())) {
      first = mention;
    }
  }

  /** True where a shorter name is the end of this one: {@code Thưởng}, {@code Văn Thưởng}. */
  boolean endsWith(String shorter) {
    return folded.endsWith(" " + shorter);
  }

  private static boolean inCapitals(String name) {
    return name.chars().noneMatch(Character::isLowerCase);
  }
}
