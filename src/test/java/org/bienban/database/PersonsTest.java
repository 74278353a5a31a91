package org.bienban.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bienban.people.People;
import org.bienban.people.PersonLinker;
import org.bienban.people.Sighting;
import org.bienban.record.MeetingRecord;
import org.bienban.tables.Row;
import org.bienban.tables.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who is who in a database, by the linker and by hand. */
class PersonsTest {

  private static final String PAIRS =
      "SELECT r.id, a.name, a.person_key FROM appearance a"
          + " JOIN report r ON r.report_key = a.report_key ORDER BY r.id, a.name, a.name_start";

  private static final String HAC = "đồng chí Lò Văn Hặc, Bí thư Tỉnh ủy Lai Châu dự hội nghị.";
  private static final MeetingRecord MAY = Samples.record("may", "Ngày 3/5/2018, " + HAC);
  private static final MeetingRecord JUNE = Samples.record("june", "Ngày 9/6/2018, " + HAC);
  private static final MeetingRecord JULY = Samples.record("july", "Ngày 2/7/2018, " + HAC);
  private static final MeetingRecord OTHER =
      Samples.record(
          "other", "Ngày 5/8/2018, đồng chí Vàng A Sếnh, Bí thư Tỉnh ủy Lai Châu dự hội nghị.");
  private static final MeetingRecord DEPUTY =
      Samples.record(
          "deputy",
          "Ngày 6/8/2018, đồng chí Lê Văn Hải, Phó Giám đốc Sở Y tế tỉnh Lai Châu dự hội nghị.");
  private static final MeetingRecord SECRETARY =
      Samples.record(
          "secretary",
          "Ngày 7/8/2018, đồng chí Lê Văn Hải, Chánh Văn phòng UBND tỉnh Lai Châu dự hội nghị.");

  @TempDir static Path folder = Path.of("");

  static Stream<Store> both() throws IOException {
    return Store.both(Files.createTempDirectory(folder, "store")).stream();
  }

  private static Store fresh() {
    try {
      return Store.sqlite(Files.createTempDirectory(folder, "fresh"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static <T> T ask(Store store, Function<Persons, T> question) {
    try (Persons persons = Persons.open(store.open(), Store.HASTY, Store.CLOCK)) {
      return question.apply(persons);
    }
  }

  private static List<DoubtfulPair> doubts(Store store) {
    return ask(store, persons -> persons.doubts(10));
  }

  private static String id(Store store, String name) {
    List<PersonSummary> found = ask(store, persons -> persons.list(List.of(name), 10));
    assertThat(found).as(name).hasSize(1);
    return found.get(0).id();
  }

  private static List<String> sizes(Store store, String name) {
    return ask(store, persons -> persons.list(List.of(name), 10)).stream()
        .map(person -> person.name() + " " + person.reports())
        .sorted()
        .toList();
  }

  @ParameterizedTest
  @MethodSource("both")
  void sightingsAreJoinedAsThoseOfTheRecordsThemselves(Store store) {
    List<MeetingRecord> records = Samples.records(60);
    store.load(records);
    People people =
        PersonLinker.standard()
            .link(records.stream().flatMap(record -> Sighting.of(record).stream()).toList());
    List<String> expected =
        people.persons().stream()
            .flatMap(
                person ->
                    person.sightings().stream()
                        .map(
                            seen ->
                                seen.report()
                                    + " | "
                                    + seen.name()
                                    + " | "
                                    + PersonRows.key(person.id())))
            .sorted()
            .toList();
    assertThat(store.query(PAIRS)).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(store.rows(Table.PERSON_DOUBT)).hasSize(people.doubts().size());
  }

  @Test
  void sightingsAreReadAsTheyWere() throws Exception {
    Store store = fresh();
    List<MeetingRecord> records = Samples.records(30);
    store.load(records);
    List<Sighting> read = new ArrayList<>();
    List<Long> persons =
        store.query("SELECT person_key FROM person").stream().map(Long::valueOf).toList();
    try (var connection = store.open().connect()) {
      new StoredSightings(connection)
          .ofPersons(persons)
          .forEach(stored -> read.add(stored.sighting()));
    }
    assertThat(read.stream().map(PersonsTest::said))
        .containsExactlyInAnyOrderElementsOf(
            records.stream()
                .flatMap(record -> Sighting.of(record).stream())
                .map(PersonsTest::said)
                .toList());
  }

  /** Without the further readings of places, of which persons are not made. */
  private static String said(Sighting sighting) {
    return sighting.ref()
        + " "
        + sighting.day()
        + sighting.source()
        + sighting.offices().stream()
            .map(
                office ->
                    office.position()
                        + office.organization()
                        + office.branch()
                        + office.level()
                        + office.status()
                        + office
                            .place()
                            .map(place -> place.code() + place.name() + place.successors()))
            .toList()
        + sighting.around().stream().map(place -> place.code() + place.name()).toList();
  }

  @ParameterizedTest
  @MethodSource("both")
  void neitherOrderNorTransactionsNorRunsChangeWhoIsWho(Store store) {
    List<MeetingRecord> records = Samples.records(40);
    store.load(records);
    Store other = fresh();
    List<MeetingRecord> reverse = new ArrayList<>(records);
    Collections.reverse(reverse);
    for (int from = 0; from < reverse.size(); from += 8) {
      try (Load load = Load.begin(other.open(), Store.settings(1 + from))) {
        reverse.subList(from, from + 8).forEach(r -> load.add(Read.report(r.id(), r)));
        load.finish();
      }
    }
    assertThat(other.rows()).isEqualTo(store.rows());
  }

  @ParameterizedTest
  @MethodSource("both")
  void namesAreStoredInTheFormThatIsLinked(Store store) {
    store.load(MAY);
    assertThat(store.query("SELECT name_key FROM appearance"))
        .containsExactly(PersonLinker.nameKey("Lò Văn Hặc"));
  }

  @ParameterizedTest
  @MethodSource("both")
  void whoeverWasLoadedButNotJoinedIsJoinedByTheNextRun(Store store) {
    try (Load load = Load.begin(store.open(), Store.settings(1))) {
      load.add(Read.report("may", MAY));
      load.add(Read.report("june", JUNE));
      load.delete("none"); // Until here all is stored; what is missing of the run is its end.
    }
    assertThat(store.query("SELECT count(*) FROM person_pending")).containsExactly("1");
    // The first of the name was joined with the report that brought it, the second was not.
    assertThat(sizes(store, "Lò Văn Hặc")).containsExactly("Lò Văn Hặc 1");
    store.load(List.of());
    assertThat(sizes(store, "Lò Văn Hặc")).containsExactly("Lò Văn Hặc 2");
    assertThat(store.rows(Table.PERSON_PENDING)).isEmpty();
  }

  @Test
  void joiningAgainWritesNoRow() {
    Store store = new Store(Postgres.newSchema());
    store.load(Stream.concat(Samples.records(20).stream(), Stream.of(DEPUTY, SECRETARY)).toList());
    List<List<String>> before = writers(store);
    markAll(store);
    store.load(List.of());
    assertThat(store.rows(Table.PERSON_PENDING)).isEmpty();
    assertThat(writers(store)).isEqualTo(before);
  }

  private static void markAll(Store store) {
    List<Row> names =
        store.query("SELECT DISTINCT name_key FROM appearance").stream()
            .map(name -> Row.of(Table.PERSON_PENDING, name))
            .toList();
    try (Transactions transactions = new Transactions(store.open(), Store.HASTY)) {
      transactions.run(
          "marking",
          open -> {
            new Insert(open, store.open().dialect()).write(names);
            return names;
          });
    }
  }

  /** The transaction that wrote a row tells whether it was written again. */
  private static List<List<String>> writers(Store store) {
    return Stream.of(Table.PERSON, Table.APPEARANCE, Table.PERSON_DOUBT)
        .map(table -> store.query("SELECT ctid, xmin FROM " + table.sqlName() + " ORDER BY ctid"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("both")
  void aPersonHasOfficesWithFirstAndLastSighting(Store store) {
    store.load(MAY, JUNE, JULY);
    var person = ask(store, persons -> persons.person(id(store, "LÒ VĂN HẶC")));
    assertThat(person.offices()).hasSize(1);
    assertThat(person.offices().get(0).first().toString() + person.offices().get(0).last())
        .isEqualTo("Optional[2018-05-03]Optional[2018-07-02]");
    assertThat(person.sightings()).hasSize(3);
  }

  @ParameterizedTest
  @MethodSource("both")
  void personsOfDifferentNamesAreMergedByHandAndStayOne(Store store) {
    store.load(MAY, OTHER);
    List<String> both = List.of(id(store, "Lò Văn Hặc"), id(store, "Vàng A Sếnh"));
    List<PersonSummary> now = ask(store, persons -> persons.merge(both));
    assertThat(now).hasSize(1);
    assertThat(now.get(0).reports()).isEqualTo(2);
    assertThat(one(store)).isTrue();

    store.load(MAY, OTHER);
    assertThat(one(store)).as("loaded again").isTrue();
    MeetingRecord changed =
        Samples.record("may", "Chiều nay, ngày 3/5/2018, " + HAC + " Hội nghị kéo dài.");
    assertThat(store.load(changed).replaced()).isEqualTo(1);
    assertThat(one(store)).as("replaced").isTrue();

    delete(store, "other");
    assertThat(sizes(store, "hặc")).containsExactly("Lò Văn Hặc 1");
    assertThat(store.rows(Table.PERSON_DECISION)).hasSize(2);
    store.load(OTHER);
    assertThat(one(store)).as("deleted and loaded again").isTrue();
  }

  private static boolean one(Store store) {
    return store
        .query("SELECT count(*), count(DISTINCT person_key) FROM appearance")
        .equals(List.of("2 | 1"));
  }

  private static void delete(Store store, String id) {
    try (Load load = Load.begin(store.open(), Store.settings(1))) {
      assertThat(load.delete(id)).isTrue();
      load.finish();
    }
  }

  @ParameterizedTest
  @MethodSource("both")
  void aDecisionCountsWheneverItsReportsCome(Store store) {
    store.load(MAY, OTHER);
    ask(store, p -> p.merge(List.of(id(store, "hặc"), id(store, "sếnh"))));
    delete(store, "other");
    delete(store, "may");
    assertThat(store.rows(Table.PERSON)).isEmpty();
    store.load(OTHER);
    store.load(MAY);
    assertThat(one(store)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("both")
  void sightingsAreSplitByHandAndStayApart(Store store) {
    store.load(MAY, JUNE, JULY);
    String person = id(store, "Lò Văn Hặc");
    List<PersonSummary> now = ask(store, p -> p.split(person, List.of("june")));
    assertThat(now).hasSize(2);
    assertThat(sizes(store, "hặc")).containsExactly("Lò Văn Hặc 1", "Lò Văn Hặc 2");
    delete(store, "june");
    store.load(JULY, JUNE);
    assertThat(sizes(store, "hặc")).containsExactly("Lò Văn Hặc 1", "Lò Văn Hặc 2");
    ask(store, p -> p.merge(now.stream().map(PersonSummary::id).toList()));
    assertThat(sizes(store, "hặc")).as("merged later").containsExactly("Lò Văn Hặc 3");
  }

  @ParameterizedTest
  @MethodSource("both")
  void doubtsAreListedUntilTheyAreDecided(Store store) {
    store.load(DEPUTY, SECRETARY);
    List<DoubtfulPair> doubts = doubts(store);
    assertThat(doubts).hasSize(1);
    DoubtfulPair pair = doubts.get(0);
    ask(store, p -> p.merge(List.of(pair.person().id(), pair.other().id())));
    assertThat(doubts(store)).isEmpty();
    assertThat(sizes(store, "Lê Văn Hải")).containsExactly("Lê Văn Hải 2");
  }

  @Test
  void whatCannotBeDecidedIsToldWithTheWayOut() {
    Store store = fresh();
    store.load(MAY, JUNE);
    String person = id(store, "hặc");
    assertThatThrownBy(() -> ask(store, p -> p.person("x1")))
        .hasMessageContaining("'x1' is not the id of a person; give 16 hex digits");
    assertThatThrownBy(() -> ask(store, p -> p.merge(List.of(person, "00000000000000ff"))))
        .hasMessageContaining("there is no person 00000000000000ff");
    assertThatThrownBy(() -> ask(store, p -> p.merge(List.of(person, person))))
        .hasMessageContaining("give the ids of two or more");
    assertThatThrownBy(() -> ask(store, p -> p.split(person, List.of("july"))))
        .hasMessage("person " + person + " is not in report 'july' but in june, may");
    assertThatThrownBy(() -> ask(store, p -> p.split(person, List.of("june", "may"))))
        .hasMessageContaining("give some of its reports, not all");
    assertThat(store.rows(Table.PERSON_DECISION)).isEmpty();
  }

  @Test
  void namesAreFoundByWholeWordsInAnySpelling() {
    Store store = fresh();
    store.load(MAY, OTHER);
    assertThat(sizes(store, "VĂN  HẶC")).hasSize(1);
    assertThat(sizes(store, "sếnh")).hasSize(1);
    assertThat(sizes(store, "hặ")).isEmpty();
    assertThat(sizes(store, "%")).isEmpty();
    List<PersonSummary> both = ask(store, p -> p.list(List.of("hặc", "sếnh"), 10));
    assertThat(both).hasSize(2);
    List<PersonSummary> first = ask(store, p -> p.list(List.of(), 1));
    assertThat(first).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("both")
  void whoIsWhoIsAskedForInSql(Store store) {
    store.load(MAY, JUNE, OTHER);
    Map<String, List<String>> byPerson =
        store.query(PAIRS).stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.replaceFirst(".* ", ""),
                    Collectors.mapping(row -> row.replaceFirst(" .*", ""), Collectors.toList())));
    assertThat(byPerson.values())
        .containsExactlyInAnyOrder(List.of("june", "may"), List.of("other"));
  }
}
