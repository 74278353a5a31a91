package org.bienban.venue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bienban.calendar.CalendarFinder;
import org.bienban.calendar.CalendarMention;
import org.bienban.lexicon.AnnotatedText;
import org.bienban.lexicon.Lexicon;
import org.bienban.meeting.FoundMeeting;
import org.bienban.meeting.MeetingFinder;
import org.bienban.place.Gazetteer;
import org.bienban.place.HomePlace;
import org.bienban.place.HomePlaceFinder;
import org.bienban.testing.TestRow;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class VenueFinderTest {
  private static final Lexicon LEXICON = Lexicon.standard();
  private static final Gazetteer GAZETTEER = Gazetteer.load(LEXICON);

  @TestFactory
  Stream<DynamicTest> venues() {
    return TestRow.cases("venue/venues.tsv", VenueFinderTest::shown);
  }

  @TestFactory
  Stream<DynamicTest> scopes() {
    return DynamicRows.cases();
  }

  private static String shown(String phrase) {
    List<FoundVenue> venues = find(LEXICON.annotate(phrase)).venues();
    return venues.stream()
        .map(
            v ->
                v.kind()
                    + " "
                    + v.name()
                    + (v.within().isPresent()
                        ? " < " + venues.get(v.within().getAsInt()).name()
                        : ""))
        .collect(Collectors.joining("; "));
  }

  private static Venues find(AnnotatedText text) {
    List<CalendarMention> dates = new CalendarFinder().find(text, Optional.empty());
    Optional<FoundMeeting> meeting = new MeetingFinder().find(text, dates);
    HomePlace home = new HomePlaceFinder(GAZETTEER).find(text, null, Optional.empty());
    return new VenueFinder(GAZETTEER).find(text, dates, meeting, home, null);
  }

  /** Rows whose expectation names the words to ask about. */
  private static final class DynamicRows {
    private DynamicRows() {}

    static Stream<DynamicTest> cases() {
      return TestRow.casesByExpectation("venue/scopes.tsv", DynamicRows::holding);
    }

    /** The expectation with the venues that are really found. */
    private static String holding(String phrase, String expected) {
      AnnotatedText text = LEXICON.annotate(phrase);
      Venues venues = find(text);
      List<String> found = new ArrayList<>();
      for (String part : expected.split("; ")) {
        String words = part.substring(0, part.indexOf(" =>"));
        int token = text.tokens().at(phrase.indexOf(words));
        boolean person = Character.isUpperCase(words.charAt(0));
        Optional<String> venue = person ? venues.holdingPerson(token) : venues.holding(token);
        found.add(words + " => " + venue.orElse("-"));
      }
      return String.join("; ", found);
    }
  }
}
