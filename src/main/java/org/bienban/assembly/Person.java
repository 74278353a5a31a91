package org.bienban.assembly;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bienban.role.PersonMention;
import org.bienban.role.TitleMention;

/**
 * One person of a report while the record is put together: all mentions that mean the same human
 * being.
 */
final class Person {
  private final List<Integer> mentions = new ArrayList<>();
  private final Set<String> honorifics = new HashSet<>();
  private final Map<String, TitleMention> offices = new LinkedHashMap<>();
  private final String folded;
  private String name = "";
  private int firstFull = Integer.MAX_VALUE;
  private int last = -1;
  private boolean sorted = true;

  Person(String folded) {
    this.folded = folded;
  }

  /** The name in the form in which names are compared. */
  String folded() {
    return folded;
  }

  /** The indices of the mentions, in the order of the text. */
  List<Integer> mentions() {
    if (!sorted) {
      Collections.sort(mentions);
      sorted = true;
    }
    return mentions;
  }

  /** The name as the report first gives it, rather in small letters than in capitals. */
  String name() {
    return name;
  }

  /** The index of the first mention by name. */
  int firstFull() {
    return firstFull;
  }

  /** The index of the mention added last. */
  int lastMention() {
    return last;
  }

  /** The offices beside the mentions, each wording once. */
  Collection<TitleMention> offices() {
    return offices.values();
  }

  /** True where a mention has one of these forms of address or ranks. */
  boolean isCalled(List<String> forms) {
    for (int i = 0; i < forms.size(); i++) {
      if (honorifics.contains(forms.get(i))) {
        return true;
      }
    }
    return false;
  }

  void add(int index, PersonMention mention, List<TitleMention> titles) {
    sorted &= mentions.isEmpty() || index > mentions.get(mentions.size() - 1);
    mentions.add(index);
    honorifics.addAll(mention.honorifics());
    for (TitleMention title : titles) {
      offices.putIfAbsent(title.text(), title);
    }
    last = index;
    if (mention.isFull()) {
      firstFull = Math.min(firstFull, index);
      name = name.isEmpty() || isBetter(mention.name()) ? mention.name() : name;
    }
  }

  private boolean isBetter(String other) {
    boolean longer = name.indexOf(' ') < 0 && other.indexOf(' ') > 0;
    return longer || (inCapitals(name) && !inCapitals(other));
  }

  private static boolean inCapitals(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (Character.isLowerCase(name.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
