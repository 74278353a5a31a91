package org.bienban.assembly;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bienban.role.TitleMention;
import org.bienban.text.Folding;

/** Whom a title without a name means: the one person of the report who holds that office. */
final class Holders {
  private final Map<String, Set<Person>> byOffice = new HashMap<>();
  private final Map<Person, Offices> offices;

  Holders(Map<Person, Offices> offices) {
    this.offices = offices;
    offices.forEach(
        (person, held) ->
            held.all()
                .forEach(
                    office ->
                        byOffice
                            .computeIfAbsent(key(office.fullest()), k -> new LinkedHashSet<>())
                            .add(person)));
  }

  Optional<Person> of(TitleMention title) {
    Person found = null;
    for (Person person : byOffice.getOrDefault(key(title), Set.of())) {
      if (holds(person, title)) {
        if (found != null) {
          return Optional.empty();
        }
        found = person;
      }
    }
    return Optional.ofNullable(found);
  }

  private boolean holds(Person person, TitleMention title) {
    Offices held = offices.get(person);
    return held != null && held.all().stream().anyMatch(office -> means(title, office.fullest()));
  }

  private static String key(TitleMention title) {
    return Folding.fold(title.office());
  }

  private static boolean means(TitleMention alone, TitleMention held) {
    boolean sameBody =
        alone.body().isEmpty()
            || alone.body().map(Folding::fold).equals(held.body().map(Folding::fold));
    return key(alone).equals(key(held)) && sameBody && alone.status() == held.status();
  }
}
