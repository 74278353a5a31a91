package org.bienban.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Compares one report's gold with its record, row by row. For one thread, used once. */
final class Comparison {

  /** From here on the name of a meeting differs in small words only. */
  private static final double GOOD_NAME = 0.8;

  private final GoldReport gold;
  private final Answer answer;
  private final Sheet sheet = new Sheet();

  private Comparison(GoldReport gold, Answer answer) {
    this.gold = gold;
    this.answer = answer;
  }

  /** What the record scores; without one all of gold is missed. */
  static DocumentScore of(GoldReport gold, Optional<Answer> answer) {
    return new Comparison(gold, answer.orElseGet(() -> Answer.none(gold.id())))
        .score(answer.isPresent());
  }

  private DocumentScore score(boolean answered) {
    Map<Optional<String>, String> venues = venues();
    new OfficialComparison(gold, answer, venues, sheet).compare();
    counts();
    dates();
    meeting();
    return sheet.score(gold.id(), answered);
  }

  /** Returns the venues of the record by their ids. */
  private Map<Optional<String>, String> venues() {
    Map<Optional<String>, String> byId = new LinkedHashMap<>();
    Map<String, Optional<String>> written = new HashMap<>();
    for (Answer.Site venue : answer.venues()) {
      byId.put(venue.id(), Wording.of(venue.name()));
      written.put(Wording.of(venue.name()), venue.name());
    }
    Set<String> said = new LinkedHashSet<>(byId.values());
    said.remove("");
    List<List<String>> wanted = gold.venues().stream().map(Wording::ofAll).toList();
    Assignment<String> assignment =
        Assignment.of(said, wanted, (name, names) -> names.contains(name), Function.identity());
    Set<String> free = wordings(gold.optional().venues());
    List<String> wrong = new ArrayList<>(assignment.left());
    assignment.strangers().stream().filter(name -> !free.contains(name)).forEach(wrong::add);
    wrong.forEach(
        name -> sheet.falseAlarm(Row.VENUES, written.getOrDefault(name, Optional.of(name)).get()));
    hitsAndMisses(Row.VENUES, assignment, gold.venues(), names -> names.get(0));
    return byId;
  }

  private void counts() {
    Set<Quantity.Said> said = new LinkedHashSet<>();
    answer.counts().forEach(count -> said.add(count.said()));
    Assignment<Quantity.Said> assignment =
        Assignment.of(said, gold.counts(), (s, count) -> count.accepts(s), Quantity.Said::sortKey);
    List<Quantity.Said> wrong = new ArrayList<>(assignment.left());
    assignment.strangers().stream().filter(s -> !isArguable(s)).forEach(wrong::add);
    wrong.forEach(s -> sheet.falseAlarm(Row.COUNTS, s.figure() + " " + s.unit()));
    hitsAndMisses(
        Row.COUNTS, assignment, gold.counts(), g -> g.figure() + " " + Printed.bare(g.unit()));
  }

  private boolean isArguable(Quantity.Said said) {
    return gold.optional().counts().stream().anyMatch(count -> count.accepts(said));
  }

  private <G> void hitsAndMisses(
      Row row, Assignment<?> assignment, List<G> wanted, Function<G, String> text) {
    for (int i = 0; i < wanted.size(); i++) {
      if (assignment.found(i)) {
        sheet.hit(row);
      } else {
        sheet.miss(row, text.apply(wanted.get(i)));
      }
    }
  }

  private void dates() {
    List<String> wanted = gold.meeting().days();
    List<String> said = answer.days().stream().distinct().sorted(Printed.ORDER).toList();
    Assignment<String> assignment =
        Assignment.of(said, wanted, Comparison::isSameDay, Function.identity());
    int hits = assignment.hits().size();
    int wrong = said.size() - hits;
    int missed = wanted.size() - hits;
    sheet.add(Row.DATES, hits, wrong, missed);
    if (wrong > 0 || missed > 0) {
      String text = "want " + Printed.list(wanted) + " got " + Printed.list(said);
      sheet.tellMiss(Row.DATES, text);
    }
    wanted.stream().filter(Comparison::hasYear).forEach(day -> year(day, said));
  }

  /** A day that was not found counts among the dates only. */
  private void year(String wanted, List<String> said) {
    List<String> given = said.stream().filter(day -> isSameDay(day, wanted)).toList();
    if (given.stream().anyMatch(day -> year(day).equals(year(wanted)))) {
      sheet.hit(Row.YEARS);
    } else if (!given.isEmpty()) {
      sheet.add(Row.YEARS, 0, hasYear(given.get(0)) ? 1 : 0, 0);
      sheet.miss(Row.YEARS, "want " + wanted + " got " + Printed.list(given));
    }
  }

  private static boolean hasYear(String day) {
    return !day.startsWith("XXXX");
  }

  private static String year(String day) {
    return day.substring(0, Math.min(4, day.length()));
  }

  private static boolean isSameDay(String a, String b) {
    return day(a).equals(day(b));
  }

  /** Month and day, {@code -11-23}. */
  private static String day(String date) {
    return date.substring(Math.max(0, date.length() - 6));
  }

  private void meeting() {
    List<String> wanted = gold.meeting().names();
    if (!wanted.isEmpty()) {
      meeting(wanted);
    } else {
      answer.meeting().ifPresent(said -> sheet.falseAlarm(Row.MEETING, said));
    }
  }

  private void meeting(List<String> wanted) {
    String said = Wording.of(answer.meeting());
    double best =
        wanted.stream()
            .mapToDouble(name -> Wording.inCommon(Wording.of(name), said))
            .max()
            .orElse(0);
    sheet.add(Row.MEETING, best, answer.meeting().isPresent() ? 1 - best : 0, 1 - best);
    if (best < GOOD_NAME) {
      String got = Printed.bare(answer.meeting());
      sheet.tellMiss(Row.MEETING, "want " + wanted.get(0) + " | got " + got);
    }
  }

  private static Set<String> wordings(List<List<String>> names) {
    Set<String> wordings = new LinkedHashSet<>();
    names.forEach(variants -> wordings.addAll(Wording.ofAll(variants)));
    return wordings;
  }
}
