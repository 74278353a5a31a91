package org.bienban.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bienban.people.SightingMaker.bare;
import static org.bienban.people.SightingMaker.chairman;
import static org.bienban.people.SightingMaker.director;
import static org.bienban.people.SightingMaker.on;
import static org.bienban.people.SightingMaker.sighting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PersonLinkerTest {
  private static final String COMMON = "Nguyễn Văn Thanh";
  private static final PersonLinker LINKER = PersonLinker.standard();

  private final Sighting first = sighting("r1", COMMON, chairman("Yên Bái"));
  private final Sighting second = sighting("r2", COMMON, chairman("Yên Bái"));
  private final Sighting other = sighting("r3", COMMON, director("Công ty Hoa Sao"));
  private final List<Sighting> all = List.of(first, second, other);

  @Test
  void noSightingsAreNoPersons() {
    assertThat(LINKER.link(List.of()).persons()).isEmpty();
  }

  @Test
  void theOrderOfSightingsChangesNothing() {
    List<Sighting> archive = new ArrayList<>(SightingMaker.archive(3_000, 700));
    People expected = LINKER.link(archive);
    Random random = new Random(20260101);
    for (int i = 0; i < 5; i++) {
      Collections.shuffle(archive, random);
      People people = LINKER.link(archive);
      assertThat(people.persons()).isEqualTo(expected.persons());
      assertThat(people.doubts()).isEqualTo(expected.doubts());
    }
  }

  @Test
  void namesCanBeLinkedOneByOne() {
    List<Sighting> archive = SightingMaker.archive(3_000, 700);
    String key = PersonLinker.nameKey(COMMON);
    List<Sighting> block =
        archive.stream().filter(s -> PersonLinker.nameKey(s.name()).equals(key)).toList();
    assertThat(LINKER.link(block).persons()).isEqualTo(LINKER.link(archive).named(COMMON));
  }

  @Test
  void theOnlyOneOfItsNameNeedsNoLinking() {
    assertThat(LINKER.link(List.of(first)).persons()).containsExactly(LINKER.alone(first));
    PersonLinker brief = LINKER.withoutOffices();
    assertThat(brief.link(List.of(other)).persons()).containsExactly(brief.alone(other));
  }

  @Test
  void aSightingTwiceIsRefused() {
    assertThatThrownBy(() -> LINKER.link(List.of(first, first)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("r1");
  }

  @Test
  void anOfficeHasFirstAndLastSighting() {
    Person person =
        LINKER.link(List.of(on("2018-05-04", first), on("2016-02-03", second))).persons().get(0);
    assertThat(person.offices()).hasSize(1);
    HeldOffice held = person.offices().get(0);
    assertThat(held.first()).isEqualTo(Optional.of(LocalDate.of(2016, 2, 3)));
    assertThat(held.last()).isEqualTo(Optional.of(LocalDate.of(2018, 5, 4)));
    assertThat(held.sightings()).containsExactly(first.ref(), second.ref());
  }

  @Test
  void anOfficeWithoutDaysHasNone() {
    HeldOffice held = LINKER.link(all).named(COMMON).get(0).offices().get(0);
    assertThat(held.first()).isEmpty();
    assertThat(held.last()).isEmpty();
  }

  @Test
  void theMostFrequentSpellingIsTheName() {
    People people =
        LINKER.link(
            List.of(
                sighting("r1", "Hoàng Văn Hoà", chairman("Yên Bái")),
                sighting("r2", "Hoàng Văn Hòa", chairman("Yên Bái")),
                sighting("r3", "Hoàng Văn Hòa", chairman("Yên Bái"))));
    assertThat(people.persons()).extracting(Person::name).containsExactly("Hoàng Văn Hòa");
  }

  @Test
  void twoOfOneNameInOneReportAreTwo() {
    Sighting here = sighting("r1", "Giàng Seo Tủa", chairman("Yên Bái"));
    Sighting there =
        new Sighting(
            new SightingRef("r1", "Giàng Seo Tủa", 90),
            Optional.empty(),
            Optional.empty(),
            List.of(director("Công ty Hoa Sao")),
            List.of());
    assertThat(LINKER.link(List.of(here, there)).persons()).hasSize(2);
  }

  @Test
  void whatIsNearTwoPersonsStaysApartAndIsADoubt() {
    Sighting north = sighting("r1", "Giàng Seo Tủa", director("Công ty Hoa Sao"));
    Sighting south = sighting("r2", "Giàng Seo Tủa", chairman("Cà Mau"));
    Sighting between = sighting("r3", "Giàng Seo Tủa", bare("Khách mời"));
    People people = LINKER.link(List.of(north, south, between));
    assertThat(people.persons()).hasSize(3);
    assertThat(people.doubts()).isNotEmpty();
    for (Doubt doubt : people.doubts()) {
      assertThat(people.person(doubt.person())).isPresent();
      assertThat(people.person(doubt.other())).isPresent();
      assertThat(doubt.person()).isLessThan(doubt.other());
    }
  }

  @Test
  void mergingJoins() {
    People before = LINKER.link(all);
    assertThat(before.persons()).hasSize(2);
    Decision merge = before.merge(before.persons().stream().map(Person::id).toList());
    assertThat(LINKER.link(all, List.of(merge)).persons()).hasSize(1);
  }

  @Test
  void mergingJoinsPersonsOfDifferentNames() {
    Sighting misprint = sighting("r4", "Nguyễn Văn Thạnh", chairman("Yên Bái"));
    List<Sighting> more = List.of(first, second, other, misprint);
    Decision merge = new Decision.Same(List.of(first.ref(), misprint.ref()));
    People people = LINKER.link(more, List.of(merge));
    assertThat(people.persons()).hasSize(2);
    assertThat(people.personOf(misprint.ref())).isEqualTo(people.personOf(second.ref()));
    assertThat(people.personOf(misprint.ref()).map(Person::name)).hasValue(COMMON);
  }

  @Test
  void splittingParts() {
    String id = LINKER.link(all).personOf(first.ref()).orElseThrow().id();
    Decision split = LINKER.link(all).split(id, List.of(second.ref()));
    People after = LINKER.link(all, List.of(split));
    assertThat(after.personOf(first.ref())).isNotEqualTo(after.personOf(second.ref()));
    assertThat(after.doubts()).isEmpty();
  }

  @Test
  void theLaterDecisionCounts() {
    Decision merge = new Decision.Same(List.of(first.ref(), second.ref()));
    Decision split = new Decision.Apart(List.of(first.ref()), List.of(second.ref()));
    assertThat(LINKER.link(all, List.of(merge, split)).persons()).hasSize(3);
    assertThat(LINKER.link(all, List.of(split, merge)).persons()).hasSize(2);
  }

  @Test
  void aDecisionOutlivesASmallChangeOfTheText() {
    Sighting moved =
        new Sighting(
            new SightingRef("r2", "NGUYỄN VĂN THANH", 17),
            Optional.empty(),
            Optional.empty(),
            second.offices(),
            List.of());
    Decision split = new Decision.Apart(List.of(first.ref()), List.of(second.ref()));
    assertThat(LINKER.link(List.of(first, moved), List.of(split)).persons()).hasSize(2);
  }

  @Test
  void aDecisionAboutWhatIsNotThereWaits() {
    Decision merge = new Decision.Same(List.of(first.ref(), new SightingRef("deleted", COMMON, 0)));
    People people = LINKER.link(all, List.of(merge));
    assertThat(people.idleDecisions()).containsExactly(merge);
    assertThat(people.persons()).isEqualTo(LINKER.link(all).persons());
  }

  @Test
  void impossibleDecisionsAreRefused() {
    People people = LINKER.link(all);
    String id = people.personOf(other.ref()).orElseThrow().id();
    assertThatThrownBy(() -> people.split(id, List.of(other.ref())))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> people.split(id, List.of(first.ref())))
        .hasMessageContaining("not a sighting of person " + id);
    assertThatThrownBy(() -> people.merge(List.of(id, id)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> people.merge(List.of(id, "nobody"))).hasMessageContaining("nobody");
  }

  /** 100,000 sightings of one name with 30,000 offices: anything quadratic would not end. */
  @Test
  void anArchiveOfManySightingsIsLinked() {
    List<Sighting> archive = SightingMaker.archive(200_000, 30_000);
    People people = LINKER.link(archive);
    assertThat(people.persons().stream().mapToInt(person -> person.sightings().size()).sum())
        .isEqualTo(archive.size());
    assertThat(people.persons()).hasSizeGreaterThan(20_000);
  }
}
