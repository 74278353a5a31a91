package org.bienban.evaluation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Compares the officials, and what hangs on them: titles with their parts, roles, venues. Of people
 * with one name the pair whose titles agree best goes first. For one thread, used once.
 */
final class OfficialComparison {

  private final GoldReport gold;
  private final Answer answer;
  private final Map<Optional<String>, String> venues;
  private final Sheet sheet;

  /** By person of gold. */
  private final List<List<String>> names;

  /** The wordings of each title, by person of gold. */
  private final List<List<Set<String>>> titles;

  private final Set<String> freeTitles;
  private final Set<String> freePeople;
  private final Map<Integer, Match> matches = new HashMap<>();

  /** The official of the record who is a person of gold. */
  private record Match(
      Map<Integer, Answer.Title> titles, Set<String> roles, Optional<String> link) {

    static final Match NONE = new Match(Map.of(), Set.of(), Optional.empty());
  }

  OfficialComparison(
      GoldReport gold, Answer answer, Map<Optional<String>, String> venues, Sheet sheet) {
    this.gold = gold;
    this.answer = answer;
    this.venues = venues;
    this.sheet = sheet;
    this.names = gold.officials().stream().map(person -> Wording.ofAll(person.names())).toList();
    this.titles = gold.officials().stream().map(OfficialComparison::wordings).toList();
    this.freeTitles =
        gold.optional().titles().stream().map(Wording::of).collect(Collectors.toSet());
    this.freePeople =
        gold.optional().officials().stream()
            .flatMap(variants -> Wording.ofAll(variants).stream())
            .collect(Collectors.toSet());
  }

  private static List<Set<String>> wordings(GoldReport.Person person) {
    return person.titles().stream()
        .map(title -> title.stream().map(Wording::of).collect(Collectors.toSet()))
        .toList();
  }

  void compare() {
    answer.officials().stream()
        .sorted(Comparator.comparing(this::bestFit, Comparator.reverseOrder()))
        .forEachOrdered(this::match);
    for (int i = 0; i < gold.officials().size(); i++) {
      person(i);
    }
  }

  private long bestFit(Answer.Person official) {
    Map<String, Answer.Title> said = titles(official);
    return people(official).stream().mapToLong(i -> agreeing(said, i)).max().orElse(0);
  }

  /** How many titles are titles of a person of gold. */
  private long agreeing(Map<String, Answer.Title> said, int person) {
    return titles.get(person).stream()
        .mapToLong(wordings -> said.keySet().stream().filter(wordings::contains).count())
        .sum();
  }

  /** The persons of gold with the official's name. */
  private List<Integer> people(Answer.Person official) {
    String name = Wording.of(official.name());
    return IntStream.range(0, names.size())
        .filter(i -> names.get(i).contains(name))
        .boxed()
        .toList();
  }

  /** An official's titles by the form in which they are compared. */
  private static Map<String, Answer.Title> titles(Answer.Person official) {
    Map<String, Answer.Title> titles = new LinkedHashMap<>();
    official.titles().forEach(title -> titles.put(Wording.of(title.text()), title));
    titles.remove("");
    return titles;
  }

  private void match(Answer.Person official) {
    Map<String, Answer.Title> said = titles(official);
    List<Integer> named = people(official);
    Optional<Integer> person =
        named.stream()
            .filter(i -> !matches.containsKey(i))
            .min(Comparator.comparing(i -> -agreeing(said, i)));
    if (person.isPresent()) {
      sheet.judge(official, true);
      matches.put(person.get(), match(official, said, person.get()));
    } else if (!freePeople.contains(Wording.of(official.name()))) {
      sheet.judge(official, false);
      stranger(official, said, !named.isEmpty());
    }
  }

  private void stranger(Answer.Person official, Map<String, Answer.Title> said, boolean again) {
    sheet.falseAlarm(Row.OFFICIALS, Printed.bare(official.name()) + (again ? " (again)" : ""));
    said.forEach(
        (wording, title) -> {
          if (!freeTitles.contains(wording)) {
            sheet.falseAlarm(Row.TITLES, called(official, title));
          }
        });
  }

  private Match match(Answer.Person official, Map<String, Answer.Title> said, int person) {
    Assignment<String> assignment =
        Assignment.of(
            said.keySet(),
            titles.get(person),
            (wording, wordings) -> wordings.contains(wording),
            Function.identity());
    assignment
        .left()
        .forEach(
            wording ->
                sheet.falseAlarm(Row.TITLES, called(official, title(said, wording)) + " (again)"));
    assignment.strangers().stream()
        .filter(wording -> !freeTitles.contains(wording))
        .forEach(wording -> sheet.falseAlarm(Row.TITLES, called(official, title(said, wording))));
    Map<Integer, Answer.Title> hits = new HashMap<>();
    assignment.hits().forEach((wording, entry) -> hits.put(entry, title(said, wording)));
    return new Match(hits, small(official.roles()), official.venue().map(this::venue));
  }

  private static Answer.Title title(Map<String, Answer.Title> said, String wording) {
    return Optional.ofNullable(said.get(wording)).orElseThrow();
  }

  private static String called(Answer.Person official, Answer.Title title) {
    return Printed.bare(official.name()) + ": " + Printed.bare(title.text());
  }

  private static Set<String> small(List<String> roles) {
    return roles.stream()
        .map(role -> role.toLowerCase(Locale.ROOT))
        .collect(Collectors.toCollection(() -> new TreeSet<>(Printed.ORDER)));
  }

  /** The name of a venue that an official refers to by its id, or by its name. */
  private String venue(String id) {
    return Optional.ofNullable(venues.get(Optional.of(id))).orElseGet(() -> Wording.of(id));
  }

  private void person(int i) {
    GoldReport.Person person = gold.officials().get(i);
    Match match = matches.getOrDefault(i, Match.NONE);
    if (matches.containsKey(i)) {
      sheet.hit(Row.OFFICIALS);
    } else {
      sheet.miss(Row.OFFICIALS, person.names().get(0));
    }
    titles(person, match);
    StructureComparison.compare(gold.structure(), person, match.titles, sheet);
    roles(person, match);
    link(person, match);
  }

  private void titles(GoldReport.Person person, Match match) {
    for (int k = 0; k < person.titles().size(); k++) {
      if (match.titles.containsKey(k)) {
        sheet.hit(Row.TITLES);
      } else {
        sheet.miss(Row.TITLES, person.names().get(0) + ": " + person.titles().get(k).get(0));
      }
    }
  }

  private void roles(GoldReport.Person person, Match match) {
    Set<String> wanted = small(person.roles());
    for (String role : wanted) {
      if (match.roles.contains(role)) {
        sheet.hit(Row.ROLES);
      } else {
        sheet.miss(Row.ROLES, person.names().get(0) + ": " + role);
      }
    }
    for (String role : match.roles) {
      if (!wanted.contains(role)) {
        sheet.falseAlarm(Row.ROLES, person.names().get(0) + ": " + role);
      }
    }
  }

  private void link(GoldReport.Person person, Match match) {
    String who = person.names().get(0);
    Optional<String> wanted = person.venue();
    if (wanted.isEmpty()) {
      // Only where gold ties people to venues is it wrong to tie one more.
      match
          .link
          .filter(link -> !link.isEmpty() && tiesPeople())
          .ifPresent(link -> sheet.falseAlarm(Row.LINKS, who + ": " + link));
    } else if (match.link.filter(namesOf(wanted.get())::contains).isPresent()) {
      sheet.hit(Row.LINKS);
    } else {
      sheet.add(Row.LINKS, 0, match.link.isPresent() ? 1 : 0, 0);
      sheet.miss(Row.LINKS, who + ": " + wanted.get() + " (got " + Printed.bare(match.link) + ")");
    }
  }

  private boolean tiesPeople() {
    return gold.officials().stream().anyMatch(person -> person.venue().isPresent());
  }

  private Set<String> namesOf(String venue) {
    String wanted = Wording.of(venue);
    Set<String> accepted = new HashSet<>(List.of(wanted));
    for (List<String> entry : gold.venues()) {
      List<String> variants = Wording.ofAll(entry);
      if (variants.contains(wanted)) {
        accepted.addAll(variants);
      }
    }
    return accepted;
  }
}
