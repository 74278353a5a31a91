package org.bienban.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Takes down what is met while one report is compared. For one thread. */
final class Sheet {

  private final Map<Row, Tally> tallies = new EnumMap<>(Row.class);
  private final List<Difference> differences = new ArrayList<>();
  private final List<Judgement> judgements = new ArrayList<>();

  void add(Row row, double hits, double falseAlarms, double misses) {
    tallies.merge(row, Tally.NONE.plus(hits, falseAlarms, misses), Tally::plus);
  }

  void hit(Row row) {
    add(row, 1, 0, 0);
  }

  /** Counts a miss and tells of it. */
  void miss(Row row, String text) {
    add(row, 0, 0, 1);
    tellMiss(row, text);
  }

  /** Counts a false alarm and tells of it. */
  void falseAlarm(Row row, String text) {
    add(row, 0, 1, 0);
    tellFalseAlarm(row, text);
  }

  /** Tells of a miss that is counted elsewhere. */
  void tellMiss(Row row, String text) {
    differences.add(new Difference(row, Difference.Kind.MISS, text));
  }

  /** Tells of a false alarm that is counted elsewhere. */
  void tellFalseAlarm(Row row, String text) {
    differences.add(new Difference(row, Difference.Kind.FALSE_ALARM, text));
  }

  /** Takes down whether an official of the record is one of gold. */
  void judge(Answer.Person official, boolean right) {
    official.confidence().ifPresent(said -> judgements.add(new Judgement(said, right)));
  }

  DocumentScore score(String id, boolean answered) {
    return new DocumentScore(id, answered, tallies, differences, judgements);
  }
}
