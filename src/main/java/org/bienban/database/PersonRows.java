package org.bienban.database;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bienban.people.Doubt;
import org.bienban.people.People;
import org.bienban.people.Person;
import org.bienban.people.Sighting;
import org.bienban.tables.Keys;
import org.bienban.tables.Row;
import org.bienban.tables.Table;
import org.jspecify.annotations.Nullable;

/** Persons and doubts about them as rows. */
final class PersonRows {

  private PersonRows() {}

  /** The key of the person with this id. */
  static long key(String id) {
    return Long.parseUnsignedLong(id, 16);
  }

  /** The row of a person. */
  static Row of(Person person) {
    List<Sighting> sightings = person.sightings();
    @Nullable LocalDate first = null;
    @Nullable LocalDate last = null;
    Set<String> reports = new HashSet<>();
    for (Sighting sighting : sightings) {
      reports.add(sighting.report());
      @Nullable LocalDate day = sighting.day().orElse(null);
      first = first == null || (day != null && day.isBefore(first)) ? day : first;
      last = last == null || (day != null && day.isAfter(last)) ? day : last;
    }
    return Row.of(
        Table.PERSON,
        key(person.id()),
        person.name(),
        Keys.name(sightings.get(0).name()),
        first,
        last,
        reports.size());
  }

  /** The rows of the pairs in doubt, one for each pair. */
  static Set<Row> doubts(People people) {
    Set<List<String>> pairs = new HashSet<>();
    Set<Row> rows = new LinkedHashSet<>();
    for (Doubt doubt : people.doubts()) {
      // Several sightings may make one pair doubtful.
      if (pairs.add(List.of(doubt.person(), doubt.other()))) {
        rows.add(
            Row.of(
                Table.PERSON_DOUBT,
                key(doubt.person()),
                key(doubt.other()),
                doubt.speaksFor().name(),
                doubt.speaksAgainst().name()));
      }
    }
    return rows;
  }
}
