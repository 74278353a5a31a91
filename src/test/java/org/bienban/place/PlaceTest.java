package org.bienban.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.bienban.lexicon.Layers;
import org.bienban.lexicon.Lexicon;
import org.bienban.lexicon.PlaceKind;
import org.bienban.record.Place;
import org.bienban.testing.TestRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PlaceTest {
  private static final Lexicon LEXICON = Lexicon.standard();
  private static final Gazetteer GAZETTEER = Gazetteer.load(LEXICON);

  @TestFactory
  Stream<DynamicTest> resolve() {
    return TestRow.cases("place/resolve.tsv", PlaceTest::resolved);
  }

  @TestFactory
  Stream<DynamicTest> successors() {
    return TestRow.cases("place/successors.tsv", PlaceTest::followed);
  }

  @TestFactory
  Stream<DynamicTest> home() {
    return TestRow.cases("place/home.tsv", PlaceTest::homeOf);
  }

  @Test
  void theTableOfUnitsIsWhatItsSourcesGive() throws IOException {
    Path models =
        Path.of(System.getProperty("bienban.testdata", "testdata"))
            .toAbsolutePath()
            .resolveSibling("models");
    assertEquals(
        UnitTableBuilder.build(models),
        Files.readString(models.resolve("administrative_units.tsv")));
  }

  private static String resolved(String phrase) {
    return place(phrase).map(PlaceTest::shown).orElse("");
  }

  private static String followed(String phrase) {
    return place(phrase).map(PlaceTest::periodAndSuccessors).orElse("");
  }

  private static Optional<Place> place(String phrase) {
    String[] parts = (phrase + " | | | ").split("\\|");
    LocalDate date = parts[2].isBlank() ? null : LocalDate.parse(parts[2].strip());
    Place within =
        parts[3].isBlank()
            ? null
            : GAZETTEER.unit(parts[3].strip(), Place.Level.PROVINCE, date, null);
    return GAZETTEER.resolve(parts[0].strip(), kind(parts[1].strip()), date, within);
  }

  private static String periodAndSuccessors(Place place) {
    String period =
        place.validFrom().map(LocalDate::toString).orElse("")
            + ".."
            + place.validTo().map(LocalDate::toString).orElse("");
    String next = String.join(";", place.successors());
    return (place.code().orElse("-") + " " + period + " > " + next).strip();
  }

  private static String shown(Place place) {
    int others = place.alternatives().size();
    return place.code().orElse("-")
        + " "
        + place.name()
        + " "
        + place.level().orElseThrow()
        + (others > 0 ? " +" + others : "");
  }

  private static @Nullable PlaceKind kind(String word) {
    return LEXICON.entries(Layers.PLACE_KINDS).stream()
        .filter(kind -> kind.text().equals(word))
        .findFirst()
        .orElse(null);
  }

  private static String homeOf(String phrase) {
    Optional<Place> given = Optional.empty();
    String text = phrase;
    if (phrase.startsWith("@")) {
      given = GAZETTEER.resolve(phrase.substring(1, "@Sơn La".length()), null, null, null);
      text = phrase.substring("@Sơn La ".length());
    }
    HomePlace home = new HomePlaceFinder(GAZETTEER).find(LEXICON.annotate(text), null, given);
    return name(home.province()) + "/" + name(home.district()) + "/" + name(home.commune());
  }

  private static String name(Optional<Place> place) {
    return place.map(Place::name).orElse("");
  }
}
