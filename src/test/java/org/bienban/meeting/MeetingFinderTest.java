package org.bienban.meeting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bienban.calendar.CalendarFinder;
import org.bienban.calendar.CalendarMention;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Lexicon;
import org.bienban.testing.TestRow;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class MeetingFinderTest {
  private static final Lexicon LEXICON = Lexicon.standard();

  @TestFactory
  Stream<DynamicTest> names() {
    return TestRow.cases("meeting/names.tsv", MeetingFinderTest::shown);
  }

  private static String shown(String phrase) {
    AnnotatedText text = LEXICON.annotate(phrase);
    List<CalendarMention> dates = new CalendarFinder().find(text, Optional.empty());
    return new MeetingFinder()
        .find(text, dates)
        .map(m -> m.kind() + " " + m.name() + " [" + days(m) + "]")
        .orElse("");
  }

  private static String days(FoundMeeting meeting) {
    return meeting.days().stream()
        .map(day -> day.start() + day.end().map(end -> ".." + end).orElse(""))
        .collect(Collectors.joining(", "));
  }
}
