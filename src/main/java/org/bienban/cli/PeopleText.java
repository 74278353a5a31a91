package org.bienban.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bienban.database.DoubtfulPair;
import org.bienban.database.PersonSummary;
import org.bienban.people.HeldOffice;
import org.bienban.people.Office;
import org.bienban.people.Person;
import org.bienban.people.Reason;
import org.bienban.people.Sighting;
import org.bienban.record.Title;

/** Persons as tables for people. */
final class PeopleText {

  private static final int NAME = 30;
  private static final int TEXT = 60;

  private PeopleText() {}

  /** Persons, one a line. */
  static String list(List<PersonSummary> persons, List<String> names) {
    if (persons.isEmpty()) {
      return names.isEmpty()
          ? "no persons\n"
          : "no person is called " + String.join(" or ", names) + "\n";
    }
    TextTable table = persons("OFFICE LAST SEEN");
    persons.forEach(person -> table.row(cells(person, office(person))));
    return text(table);
  }

  /** Pairs of persons, a person a line, with an empty line between pairs. */
  static String doubts(List<DoubtfulPair> pairs) {
    if (pairs.isEmpty()) {
      return "no doubts\n";
    }
    TextTable table =
        new TextTable(
            TextTable.Column.of("PERSON", 18),
            TextTable.Column.of("NAME", NAME),
            TextTable.Column.of("FIRST", 12),
            TextTable.Column.of("LAST", 12),
            TextTable.Column.ofNumbers("REPORTS", 9),
            TextTable.Column.of("OFFICE LAST SEEN", TEXT),
            TextTable.Column.of("SAME PERSON?", NAME));
    for (int i = 0; i < pairs.size(); i++) {
      DoubtfulPair pair = pairs.get(i);
      if (i > 0) {
        table.row("", "", "", "", "", "", "");
      }
      table.row(cells(pair.person(), office(pair.person()), "for: " + words(pair.speaksFor())));
      table.row(
          cells(pair.other(), office(pair.other()), "against: " + words(pair.speaksAgainst())));
    }
    return text(table);
  }

  private static TextTable persons(String last) {
    return new TextTable(
        TextTable.Column.of("PERSON", 18),
        TextTable.Column.of("NAME", NAME),
        TextTable.Column.of("FIRST", 12),
        TextTable.Column.of("LAST", 12),
        TextTable.Column.ofNumbers("REPORTS", 9),
        TextTable.Column.of(last, TEXT));
  }

  private static String[] cells(PersonSummary person, String... more) {
    List<String> cells = new ArrayList<>();
    cells.add(person.id());
    cells.add(person.name());
    cells.add(day(person.first()));
    cells.add(day(person.last()));
    cells.add(String.valueOf(person.reports()));
    cells.addAll(List.of(more));
    return cells.toArray(String[]::new);
  }

  private static String office(PersonSummary person) {
    return person.office().orElse("");
  }

  private static String words(Reason reason) {
    return reason.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }

  /** A person with its offices, then its reports. */
  static String show(Person person) {
    TextTable offices =
        new TextTable(
            TextTable.Column.of("FIRST SEEN", 12),
            TextTable.Column.of("LAST SEEN", 12),
            TextTable.Column.ofNumbers("REPORTS", 9),
            TextTable.Column.of("STATUS", 12),
            TextTable.Column.of("OFFICE", TEXT));
    person.offices().forEach(held -> offices.row(cells(held)));
    TextTable reports =
        new TextTable(
            TextTable.Column.of("DAY", 12),
            TextTable.Column.of("REPORT", TEXT),
            TextTable.Column.of("NAME", NAME),
            TextTable.Column.of("OFFICES", TEXT));
    person.sightings().forEach(seen -> reports.rowOf(cells(seen)));
    String head = person.id() + "  " + person.name() + "\n\n";
    return head + (person.offices().isEmpty() ? "" : text(offices) + "\n") + text(reports);
  }

  private static String[] cells(HeldOffice held) {
    return new String[] {
      day(held.first()),
      day(held.last()),
      String.valueOf(held.sightings().size()),
      status(held.office()),
      office(held.office())
    };
  }

  private static List<List<String>> cells(Sighting seen) {
    List<String> offices = seen.offices().stream().map(PeopleText::office).toList();
    return List.of(
        List.of(day(seen.day())),
        List.of(seen.report()),
        List.of(seen.name()),
        offices.isEmpty() ? List.of("") : offices);
  }

  private static String status(Office office) {
    return office.status() == Title.Status.CURRENT
        ? ""
        : office.status().name().toLowerCase(Locale.ROOT);
  }

  private static String office(Office office) {
    return office.position() + office.organization().map(", "::concat).orElse("");
  }

  private static String text(TextTable table) {
    return String.join("\n", table.lines()) + "\n";
  }
}
