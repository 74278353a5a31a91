package org.bienban.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.CalendarWord;
import org.bienban.lexicon.Lexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word of the table does what its kind says. */
class CalendarClosureTest {
  private static final Lexicon LEXICON = Lexicon.standard();
  private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2021, 3, 10));
  private static final int KIND = 2;

  static Stream<Arguments> words() throws IOException {
    return Files.readAllLines(Path.of("models/calendar.tsv")).stream()
        .filter(line -> !line.startsWith("#") && !line.startsWith("phrase\t"))
        .map(line -> line.split("\t", -1))
        .flatMap(
            cells ->
                Stream.concat(Stream.of(cells[0]), Stream.of(cells[1].split(";")))
                    .filter(word -> !word.isBlank())
                    .map(word -> Arguments.of(word.strip(), kind(cells[KIND]))));
  }

  private static CalendarWord.Kind kind(String cell) {
    return CalendarWord.Kind.valueOf(cell.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("words")
  void everyWordHasItsUse(String word, CalendarWord.Kind kind) {
    switch (kind) {
      case DAY, PART -> gives(word + " 5/6", "XXXX-06-05");
      case WEEKDAY -> givesSomething("sáng " + word);
      case RELATIVE, WEEK, RELATIVE_MONTH, RELATIVE_YEAR -> givesSomething(word);
      case SAME_DAY -> gives("Ngày 5/6 họp. " + word, "XXXX-06-05", "XXXX-06-05");
      case MONTH -> gives(word + " 6", "XXXX-06-01..XXXX-06-30");
      case MONTH_NAME, QUARTER, HALF -> givesSomething(word);
      case FIRST_MONTHS, LAST_MONTHS -> givesSomething("3 " + word);
      case YEAR -> gives(word + " 2018", "2018-01-01..2018-12-31");
      case TERM -> gives(word + " 2015 - 2020", "2015-01-01..2020-12-31");
      case FROM -> gives(word + " 5 đến 7/6", "XXXX-06-05..XXXX-06-07");
      case TO -> gives("từ 5 " + word + " 7/6", "XXXX-06-05..XXXX-06-07");
      case AND -> gives("ngày 5 " + word + " 6/6", "XXXX-06-05..XXXX-06-06");
      case AFTER -> gives("từ 5-7/6 " + word + " xã", "XXXX-06-05..XXXX-06-07");
      case DEADLINE, DOCUMENT, FEAST, BIRTH -> rulesOut(word);
    }
  }

  private static void gives(String text, String... values) {
    assertThat(mentions(LEXICON.annotate(text), Optional.empty()))
        .extracting(mention -> mention.start() + mention.end().map(end -> ".." + end).orElse(""))
        .containsExactly(values);
  }

  private static void givesSomething(String text) {
    assertThat(mentions(LEXICON.annotate(text), PUBLISHED)).hasSize(1);
  }

  private static void rulesOut(String word) {
    AnnotatedText text = LEXICON.annotate(word + " ngày 5/6");
    assertThat(mentions(text, Optional.empty()))
        .hasSize(1)
        .noneMatch(mention -> EventDays.mayBe(text, mention));
  }

  private static List<CalendarMention> mentions(AnnotatedText text, Optional<LocalDate> published) {
    return new CalendarFinder().find(text, published);
  }
}
