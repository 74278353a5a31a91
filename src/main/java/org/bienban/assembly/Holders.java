package org.bienban.assembly;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bienban.role.PersonMention;
import org.bienban.role.TitleMention;
import org.bienban.text.Folding;

/** Whom a title without a name means: who of the report holds that office. */
final class Holders {
  private final Map<String, Set<Person>> byOffice = new HashMap<>();
  private final Map<Person, Offices> offices;
  private final List<PersonMention> persons;

  Holders(Map<Person, Offices> offices, List<PersonMention> persons) {
    this.offices = offices;
    this.persons = persons;
    offices.forEach(
        (person, held) ->
            held.all()
                .forEach(
                    office ->
                        byOffice
                            .computeIfAbsent(key(office.fullest()), k -> new LinkedHashSet<>())
                            .add(person)));
  }

  /**
   * Of several holders the one named last before the title, since a title alone speaks of somebody
   * known.
   */
  Optional<Person> of(TitleMention title) {
    Person nearest = null;
    int at = -1;
    for (Person person : byOffice.getOrDefault(key(title), Set.of())) {
      int last = lastBefore(person, title.from());
      if (holds(person, title) && (nearest == null || last > at)) {
        nearest = person;
        at = last;
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** Where the person is named last before a token; -1 where only behind it. */
  private int lastBefore(Person person, int token) {
    int last = -1;
    for (int mention : person.mentions()) {
      int from = persons.get(mention).from();
      if (from >= token) {
        break;
      }
      last = from;
    }
    return last;
  }

  private boolean holds(Person person, TitleMention title) {
    Offices held = offices.get(person);
    return held != null && held.all().stream().anyMatch(office -> means(title, office.fullest()));
  }

  private static String key(TitleMention title) {
    return Folding.fold(title.office());
  }

  private static boolean means(TitleMention alone, TitleMention held) {
    return alone.status() == held.status()
        && key(alone).equals(key(held))
        && (alone.body().isEmpty()
            || alone.body().map(Folding::fold).equals(held.body().map(Folding::fold)));
  }
}
