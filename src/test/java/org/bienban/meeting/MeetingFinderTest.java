package org.bienban.meeting;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bienban.calendar.CalendarFinder;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Lexicon;
import org.bienban.record.NamedSpan;
import org.bienban.testing.TestRow;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class MeetingFinderTest {
  private static final Lexicon LEXICON = Lexicon.standard();

  @TestFactory
  Stream<DynamicTest> names() {
    return TestRow.cases("meeting/names.tsv", MeetingFinderTest::shown);
  }

  @TestFactory
  Stream<DynamicTest> phenomena() {
    return TestRow.cases("meeting/phenomena.tsv", MeetingFinderTest::shown);
  }

  @TestFactory
  Stream<DynamicTest> organizers() {
    return TestRow.cases(
        "meeting/organizer.tsv",
        phrase -> {
          AnnotatedText text = LEXICON.annotate(phrase);
          return found(text).flatMap(FoundMeeting::organizer).map(NamedSpan::name).orElse("");
        });
  }

  @TestFactory
  Stream<DynamicTest> modes() {
    return TestRow.cases(
        "meeting/mode.tsv",
        phrase -> {
          AnnotatedText text = LEXICON.annotate(phrase);
          return found(text).flatMap(m -> Modes.of(text, m)).map(Object::toString).orElse("");
        });
  }

  private static Optional<FoundMeeting> found(AnnotatedText text) {
    return new MeetingFinder().find(text, new CalendarFinder().find(text, Optional.empty()));
  }

  private static String shown(String phrase) {
    return found(LEXICON.annotate(phrase))
        .map(m -> m.kind() + " " + m.name() + " [" + days(m) + "]")
        .orElse("");
  }

  private static String days(FoundMeeting meeting) {
    return meeting.days().stream()
        .map(day -> day.start() + day.end().map(end -> ".." + end).orElse(""))
        .collect(Collectors.joining(", "));
  }
}
