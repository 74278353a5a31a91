package org.bienban.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bienban.lexicon.Lexicon;
import org.bienban.testing.TestRow;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CalendarFinderTest {
  private static final Lexicon LEXICON = Lexicon.standard();
  private static final int LENGTH_OF_DATE = 10;

  private final CalendarFinder finder = new CalendarFinder();

  @TestFactory
  Stream<DynamicTest> days() {
    return TestRow.cases("calendar/days.tsv", this::found);
  }

  @TestFactory
  Stream<DynamicTest> periods() {
    return TestRow.cases("calendar/periods.tsv", this::found);
  }

  @TestFactory
  Stream<DynamicTest> phenomena() {
    return TestRow.cases("calendar/phenomena.tsv", this::found);
  }

  @Test
  void spansReproduceTheText() {
    String text = "Dự kiến Chiều ngày 27/7 khai mạc";
    assertEquals("Chiều ngày 27/7", mentions(text, Optional.empty()).get(0).span().in(text));
  }

  private String found(String phrase) {
    boolean dated = phrase.startsWith("@");
    Optional<LocalDate> published =
        dated
            ? Optional.of(LocalDate.parse(phrase.substring(1, 1 + LENGTH_OF_DATE)))
            : Optional.empty();
    return mentions(dated ? phrase.substring(2 + LENGTH_OF_DATE) : phrase, published).stream()
        .map(m -> m.start() + m.end().map(end -> ".." + end).orElse("") + " " + m.precision())
        .collect(Collectors.joining("; "));
  }

  private List<CalendarMention> mentions(String text, Optional<LocalDate> published) {
    return finder.find(LEXICON.annotate(text), published);
  }
}
