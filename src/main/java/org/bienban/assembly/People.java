package org.bienban.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.bienban.record.Title;
import org.bienban.role.Holding;
import org.bienban.role.NamedRoles;
import org.bienban.role.PersonMention;
import org.bienban.role.TitleMention;
import org.bienban.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * The persons of a report. Mentions with one name, in any spelling of tone marks, are one person,
 * unless one list names them side by side with different offices; so are the longer and shorter
 * forms of a foreign name, and a name with one letter wrong behind the same office. A given name
 * alone ({@code ông Nhân}) is the person named last before it whose name ends so and who fits the
 * words before it, else the first behind it; a pronoun is the person named last; without such a
 * person it is nobody.
 */
final class People {
  /** How many persons of one given name are remembered. */
  private static final int REMEMBERED = 8;

  /** Folding writes a tone mark as a letter, so that a wrong one counts as one change. */
  private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(1);

  private final List<PersonMention> mentions;
  private final BiPredicate<PersonMention, PersonMention> together;
  private final List<Person> persons = new ArrayList<>();
  private final @Nullable Person[] byMention;
  private final Map<String, Person> byEnding = new HashMap<>();
  private final Map<String, List<Person>> byName = new HashMap<>();
  private final Map<String, List<Person>> byGiven = new HashMap<>();
  private final Map<String, List<Person>> byFirstWord = new HashMap<>();
  private final Map<Integer, List<TitleMention>> titles = new HashMap<>();

  private People(NamedRoles roles, BiPredicate<PersonMention, PersonMention> together) {
    this.mentions = roles.persons();
    this.together = together;
    this.byMention = new Person[mentions.size()];
    for (Holding holding : roles.holdings()) {
      titles.computeIfAbsent(holding.person(), p -> new ArrayList<>()).add(holding.title());
    }
  }

  /**
   * The persons of a text.
   *
   * @param together whether two mentions stand in one list
   */
  static People of(NamedRoles roles, BiPredicate<PersonMention, PersonMention> together) {
    People people = new People(roles, together);
    people.addFull();
    people.addShort();
    people.persons.sort(Comparator.comparingInt(Person::firstFull));
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

  private void addFull() {
    for (int i = 0; i < mentions.size(); i++) {
      if (!isShort(mentions.get(i))) {
        String name = Folding.fold(mentions.get(i).name());
        Person person = named(name, i);
        add(person == null ? newPerson(name, mentions.get(i)) : person, i);
      }
    }
  }

  /** A given name, or the one word by which a foreigner is called: {@code Tổng thống Biden}. */
  private static boolean isShort(PersonMention mention) {
    boolean word = mention.name().indexOf(' ') < 0 && mention.name().indexOf('.') < 0;
    return !mention.isFull() || (word && mention.by().equals(PersonMention.CALLED_NAME));
  }

  private @Nullable Person named(String name, int mention) {
    Person last = null;
    for (Person person : byName.getOrDefault(name, List.of())) {
      if (sharesOffice(person, mention)) {
        return person;
      }
      if (!isBeside(person, mention)) {
        last = person;
      }
    }
    return last == null && !byName.containsKey(name) ? shortened(name, mention) : last;
  }

  /** Who is called by the end of his name, or by another form of a foreign one. */
  private @Nullable Person shortened(String name, int mention) {
    Person person = byEnding.get(name);
    if (person == null) {
      person = variant(mention);
    }
    return person == null ? misprinted(name, mention) : person;
  }

  /** Whose name is printed with one letter or tone mark wrong, where the office is the same. */
  private @Nullable Person misprinted(String name, int mention) {
    for (Person person : byGiven.getOrDefault(given(name), List.of())) {
      int other = person.lastMention();
      if (DISTANCE.apply(person.folded(), name) == 1
          && sharesOffice(person, mention)
          && !together.test(mentions.get(other), mentions.get(mention))) {
        return person;
      }
    }
    return null;
  }

  private static String given(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /** True where one list names both, each in one position of another body. */
  private boolean isBeside(Person person, int mention) {
    int other = person.lastMention();
    List<TitleMention> theirs = current(other);
    List<TitleMention> here = theirs.isEmpty() ? theirs : current(mention);
    return theirs.stream().anyMatch(held -> here.stream().anyMatch(t -> Offices.rival(held, t)))
        && together.test(mentions.get(other), mentions.get(mention));
  }

  /** The offices beside a mention that are neither given nor left in the report. */
  private List<TitleMention> current(int mention) {
    List<TitleMention> all = titles.getOrDefault(mention, List.of());
    return all.isEmpty()
        ? all
        : all.stream().filter(title -> title.status() == Title.Status.CURRENT).toList();
  }

  private boolean sharesOffice(Person person, int mention) {
    List<TitleMention> here = titles.getOrDefault(mention, List.of());
    if (here.isEmpty()) {
      return false;
    }
    for (TitleMention held : person.offices()) {
      for (TitleMention title : here) {
        if (Offices.agree(held, title)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Who is called by a longer or shorter form of a foreign name. */
  private @Nullable Person variant(int mention) {
    if (!isForeign(mentions.get(mention))) {
      return null;
    }
    ForeignName here = ForeignName.of(mentions.get(mention).name());
    for (Person person : byFirstWord.getOrDefault(here.first(), List.of())) {
      if (here.isVariantOf(ForeignName.of(person.name()))) {
        return person;
      }
    }
    return null;
  }

  private static boolean isForeign(PersonMention mention) {
    return !mention.by().equals(PersonMention.FAMILY_NAME);
  }

  private Person newPerson(String name, PersonMention mention) {
    Person person = new Person(name);
    persons.add(person);
    for (int at = 0; at >= 0; at = nextWord(name, at)) {
      byEnding.putIfAbsent(name.substring(at), person);
    }
    remember(byName, name, person);
    remember(byGiven, given(name), person);
    if (isForeign(mention)) {
      remember(byFirstWord, ForeignName.of(mention.name()).first(), person);
    }
    return person;
  }

  private void addShort() {
    Map<String, List<Person>> lastByEnding = new HashMap<>();
    Person last = null;
    for (int i = 0; i < mentions.size(); i++) {
      PersonMention mention = mentions.get(i);
      if (isShort(mention)) {
        boolean pronoun = mention.by().equals(PersonMention.PRONOUN);
        Person meant = pronoun ? last : meant(i, lastByEnding);
        if (meant != null) {
          add(meant, i);
        }
      }
      Person person = byMention[i];
      if (person != null) {
        last = person;
        for (int at = 0; at >= 0; at = nextWord(person.folded(), at)) {
          remember(lastByEnding, person.folded().substring(at), person);
        }
      }
    }
  }

  private @Nullable Person meant(int mention, Map<String, List<Person>> lastByEnding) {
    String name = Folding.fold(mentions.get(mention).name());
    List<Person> known = lastByEnding.getOrDefault(name, List.of());
    Person best = known.isEmpty() ? byEnding.get(name) : known.get(known.size() - 1);
    for (int k = known.size() - 1; k >= 0; k--) {
      if (fits(known.get(k), mention)) {
        return known.get(k);
      }
    }
    boolean alone = best == null && mentions.get(mention).isFull();
    return alone ? newPerson(name, mentions.get(mention)) : best;
  }

  /** True where the form of address, rank or office before a short name is that of the person. */
  private boolean fits(Person person, int mention) {
    return person.isCalled(mentions.get(mention).honorifics()) || sharesOffice(person, mention);
  }

  /** Puts a person last in a short list of those of one key. */
  private static void remember(Map<String, List<Person>> map, String key, Person person) {
    List<Person> list = map.computeIfAbsent(key, k -> new ArrayList<>(2));
    if (!list.isEmpty() && list.get(list.size() - 1) == person) {
      return;
    }
    list.remove(person);
    list.add(person);
    if (list.size() > REMEMBERED) {
      list.remove(0);
    }
  }

  private void add(Person person, int index) {
    person.add(index, mentions.get(index), titles.getOrDefault(index, List.of()));
    byMention[index] = person;
  }

  /** Where the next word of a name starts behind another; negative behind the last. */
  private static int nextWord(String name, int at) {
    int blank = name.indexOf(' ', at);
    return blank < 0 ? -1 : blank + 1;
  }
}
