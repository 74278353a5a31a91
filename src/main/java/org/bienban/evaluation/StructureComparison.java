package org.bienban.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares the six parts of each title. A title that was not found misses all of them. */
final class StructureComparison {

  /** One part: its name, its right answers and what the record says. */
  private record Part(String name, List<String> accepted, Optional<String> said) {}

  private StructureComparison() {}

  /**
   * Compares the titles of one person.
   *
   * @param found the titles of the record by the index of the person's title
   */
  static void compare(
      List<GoldReport.Parts> structure,
      GoldReport.Person person,
      Map<Integer, Answer.Title> found,
      Sheet sheet) {
    for (int k = 0; k < person.titles().size(); k++) {
      Optional<Answer.Title> title = Optional.ofNullable(found.get(k));
      String official = person.names().get(0);
      String wording = person.titles().get(k).get(0);
      parts(structure, official, wording)
          .ifPresent(
              wanted ->
                  parts(wanted, title)
                      .forEach(
                          part ->
                              compare(part, official + ": " + wording, title.isPresent(), sheet)));
    }
  }

  /** Of two entries for one title the later one holds. */
  private static Optional<GoldReport.Parts> parts(
      List<GoldReport.Parts> structure, String official, String title) {
    return structure.stream()
        .filter(parts -> parts.official().equals(official) && parts.title().equals(title))
        .reduce((first, second) -> second);
  }

  private static List<Part> parts(GoldReport.Parts wanted, Optional<Answer.Title> title) {
    return List.of(
        new Part("position", wanted.positions(), title.flatMap(Answer.Title::position)),
        new Part("organization", wanted.organizations(), title.flatMap(Answer.Title::organization)),
        new Part("place", wanted.places(), title.flatMap(Answer.Title::place)),
        new Part("branch", wanted.branches(), title.flatMap(Answer.Title::branch)),
        new Part("level", wanted.levels(), title.flatMap(Answer.Title::level)),
        new Part("status", wanted.statuses(), title.flatMap(Answer.Title::status)));
  }

  private static void compare(Part part, String title, boolean found, Sheet sheet) {
    Set<String> accepted = part.accepted.stream().map(Wording::of).collect(Collectors.toSet());
    String said = Wording.of(part.said);
    if (accepted.isEmpty() && said.isEmpty()) {
      return;
    }
    if (accepted.contains(said)) {
      sheet.hit(Row.STRUCTURE);
      return;
    }
    sheet.add(Row.STRUCTURE, 0, said.isEmpty() ? 0 : 1, accepted.isEmpty() ? 0 : 1);
    if (found) {
      String got = Printed.quoted(part.said);
      sheet.tellMiss(
          Row.STRUCTURE,
          title + ": " + part.name + " " + Printed.list(part.accepted) + " got " + got);
    }
  }
}
