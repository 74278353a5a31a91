package org.bienban.assembly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bienban.role.NamedRoles;
import org.bienban.role.PersonMention;
import org.bienban.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * The persons of a report. Mentions with one name, in any spelling of tone marks, are one person. A
 * given name alone ({@code ông Nhân}) is the person named last before it whose name ends so, else
 * the first behind it; a pronoun is the person named last; without such a person it is nobody.
 */
final class People {
  private final List<Person> persons = new ArrayList<>();
  private final @Nullable Person[] byMention;
  private final Map<String, Person> byEnding = new HashMap<>();

  private People(int mentions) {
    byMention = new Person[mentions];
  }

  static People of(NamedRoles roles) {
    People people = new People(roles.persons().size());
    people.addFull(roles.persons());
    people.addShort(roles.persons());
    return people;
  }

  /** The persons in the order of their first full names. */
  List<Person> persons() {
    return persons;
  }

  /** The person that a mention means. */
  Optional<Person> of(int mention) {
    return Optional.ofNullable(byMention[mention]);
  }

  private void addFull(List<PersonMention> mentions) {
    for (int i = 0; i < mentions.size(); i++) {
      if (mentions.get(i).isFull()) {
        String name = Folding.fold(mentions.get(i).name());
        Person person = byEnding.get(name);
        add(person == null ? newPerson(name) : person, i, mentions.get(i));
      }
    }
  }

  private Person newPerson(String name) {
    Person person = new Person(name);
    persons.add(person);
    endings(name).forEach(ending -> byEnding.putIfAbsent(ending, person));
    return person;
  }

  private void addShort(List<PersonMention> mentions) {
    Map<String, Person> lastByEnding = new HashMap<>();
    Person last = null;
    for (int i = 0; i < mentions.size(); i++) {
      PersonMention mention = mentions.get(i);
      String name = Folding.fold(mention.name());
      if (!mention.isFull()) {
        boolean pronoun = mention.by().equals(PersonMention.PRONOUN);
        Person meant = pronoun ? last : lastByEnding.getOrDefault(name, byEnding.get(name));
        if (meant != null) {
          add(meant, i, mention);
        }
      }
      Person person = byMention[i];
      if (person != null) {
        last = person;
        endings(person.folded()).forEach(ending -> lastByEnding.put(ending, person));
      }
    }
  }

  private void add(Person person, int index, PersonMention mention) {
    person.add(index, mention);
    byMention[index] = person;
  }

  /** The name and all its ends: {@code Võ Văn Thưởng}, {@code Văn Thưởng}, {@code Thưởng}. */
  private static List<String> endings(String name) {
    List<String> endings = new ArrayList<>();
    for (int at = 0; at >= 0; at = name.indexOf(' ', at + 1)) {
      endings.add(at == 0 ? name : name.substring(at + 1));
    }
    return endings;
  }
}
