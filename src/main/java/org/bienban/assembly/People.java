package org.bienban.assembly;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bienban.role.NamedRoles;
import org.bienban.role.PersonMention;
import org.bienban.text.Folding;

/**
 * The persons of a report. Mentions with one name, in any spelling of tone marks, are one person. A
 * given name alone ({@code ông Nhân}) is the person named last before it whose name ends so, a
 * pronoun the person named last; without one it is nobody.
 */
final class People {
  private final List<Person> persons = new ArrayList<>();
  private final Map<Integer, Person> byMention = new LinkedHashMap<>();

  private People() {}

  static People of(NamedRoles roles) {
    People people = new People();
    List<PersonMention> mentions = roles.persons();
    for (int i = 0; i < mentions.size(); i++) {
      if (mentions.get(i).isFull()) {
        people.addFull(i, mentions.get(i));
      }
    }
    for (int i = 0; i < mentions.size(); i++) {
      if (!mentions.get(i).isFull()) {
        people.addShort(i, mentions);
      }
    }
    people.persons.forEach(person -> person.mentions().sort(null));
    return people;
  }

  /** The persons in the order of their first full names. */
  List<Person> persons() {
    return persons;
  }

  private void addFull(int index, PersonMention mention) {
    String folded = Folding.fold(mention.name());
    Person person = null;
    for (Person known : persons) {
      if (known.folded().equals(folded) || known.endsWith(folded)) {
        person = known;
        break;
      }
    }
    if (person == null) {
      person = new Person(mention);
      persons.add(person);
    }
    person.add(index, mention);
    byMention.put(index, person);
  }

  private void addShort(int index, List<PersonMention> mentions) {
    PersonMention mention = mentions.get(index);
    boolean pronoun = mention.by().equals(PersonMention.PRONOUN);
    String folded = Folding.fold(mention.name());
    Person nearest = null;
    for (int i = 0; i < mentions.size(); i++) {
      Person person = byMention.get(i);
      boolean fits = person != null && (pronoun || person.endsWith(folded));
      if (fits && (i < index || (nearest == null && !pronoun))) {
        nearest = person;
      }
    }
    if (nearest != null) {
      nearest.add(index, mention);
      byMention.put(index, nearest);
    }
  }
}
