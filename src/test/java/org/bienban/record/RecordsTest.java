package org.bienban.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordsTest {

  private static final Mention HERE = Mention.of(0, 5, "rule");
  private static final MeetingRecord FULL = Illustration.full();

  static Stream<Arguments> impossible() {
    return Stream.of(
        refused("not a span: start -1, end 0", () -> new Span(-1, 0)),
        refused("not a span: start 3, end 2", () -> new Span(3, 2)),
        refused("by is blank", () -> Mention.of(0, 1, " ")),
        refused("name is blank", () -> new NamedSpan("", HERE)),
        refused("text is blank", () -> new Group(" ", Optional.empty(), HERE)),
        refused("confidence is not within 0 to 1: 1.01", () -> official("p1", 1.01)),
        refused("confidence is not within 0 to 1: NaN", () -> official("p1", Double.NaN)),
        refused("id is blank", () -> official(" ", 1)),
        refused("sha256 is not 64 lower-case hex digits: x", () -> source("x")),
        refused("sha256 is not", () -> source("A".repeat(64))),
        refused("value has more than 1000 digits", () -> count("c1", "1E+1001", "")),
        refused("value has more than 1000 digits", () -> count("c1", "1E-1001", "")),
        refused("two of kind count have the id c1", () -> counts("c1", "c1")),
        refused("there is no count with the id c9", () -> with(count("c1", "1", "c9"))),
        refused("end 2018-01-01 is before start 2018-01-02", RecordsTest::endBeforeStart));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("impossible")
  void whatIsImpossibleIsRefused(String message, Supplier<?> make) {
    assertThatThrownBy(make::get)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  @Test
  void listsAreCopiedAndCannotBeChanged() {
    List<Mention> mentions = new ArrayList<>(List.of(HERE));
    Venue venue =
        new Venue("v1", "x", Venue.Kind.SITE, Optional.empty(), Optional.empty(), mentions);
    mentions.clear();
    assertThat(venue.mentions()).containsExactly(HERE);
    assertThatThrownBy(() -> venue.mentions().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void rolesAreInOrderAndOnce() {
    Official official =
        new Official(
            "p1",
            "x",
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(Role.ATTENDED, Role.SPOKE, Role.ATTENDED),
            List.of(),
            Optional.empty(),
            List.of(),
            1);
    assertThat(official.roles()).containsExactly(Role.SPOKE, Role.ATTENDED);
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource({"1000, 1000", "1E+3, 1000", "1000.0, 1000", "0.50, 0.5", "-0.0, 0", "0E+5, 0"})
  void equalNumbersAreEqual(String given, String plain) {
    assertThat(count("c1", given, "").value()).isEqualTo(new BigDecimal(plain));
  }

  @Test
  void equalPartsMakeEqualRecords() {
    assertThat(Illustration.full()).isEqualTo(FULL).hasSameHashCodeAs(FULL);
  }

  @Test
  void entriesAreFoundByTheirIds() {
    assertThat(FULL.venue("v1")).map(Venue::name).contains("điểm cầu Tỉnh ủy Lai Châu");
    assertThat(FULL.venue("v9")).isEmpty();
    assertThat(FULL.count("c1")).map(Count::value).contains(new BigDecimal("4274"));
  }

  @Test
  void aSpanSaysWhatTheTextSays() {
    Span span = new Span(9, 21);
    assertThat(span.in("Đồng chí Giàng Páo Mỷ dự")).isEqualTo("Giàng Páo Mỷ");
    assertThat(span.length()).isEqualTo(12);
    assertThat(span.contains(new Span(9, 14))).isTrue();
    assertThat(span.contains(new Span(8, 14))).isFalse();
    assertThat(span.overlaps(new Span(20, 30))).isTrue();
    assertThat(span.overlaps(new Span(21, 30))).isFalse();
  }

  @Test
  void spansAreOrderedByStartTheLongerFirst() {
    assertThat(Stream.of(new Span(3, 4), new Span(1, 2), new Span(1, 5)).sorted())
        .containsExactly(new Span(1, 5), new Span(1, 2), new Span(3, 4));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2018-11-23", "XXXX-11-23", "XXXX-02-29", "2016-02-29", "0001-01-01"})
  void aDateReadsBack(String text) {
    assertThat(PartialDate.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2018-11-31",
        "XXXX-13-01",
        "XXXX-02-30",
        "2018-02-29",
        "0000-01-01",
        "XXXX-00-01"
      })
  void aDayThatDoesNotExistIsRefused(String text) {
    assertThatThrownBy(() -> PartialDate.parse(text)).isInstanceOf(DateTimeException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2018", "18-11-23", "2018/11/23", "xxxx-11-23", "2018-11-23 "})
  void whatIsNoDateIsRefused(String text) {
    assertThatThrownBy(() -> PartialDate.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(text);
  }

  @Test
  void aYearCanBeAdded() {
    PartialDate day = PartialDate.withoutYear(11, 23);
    assertThat(day.toLocalDate()).isEmpty();
    assertThat(day.inYear(2018).toLocalDate()).contains(LocalDate.of(2018, 11, 23));
    assertThat(PartialDate.of(LocalDate.of(2018, 11, 23))).isEqualTo(day.inYear(2018));
  }

  private static Arguments refused(String message, Supplier<?> make) {
    return Arguments.of(message, Named.of(message, make));
  }

  private static Official official(String id, double confidence) {
    return new Official(
        id,
        "x",
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        confidence);
  }

  private static Source source(String sha256) {
    return new Source(
        Optional.empty(), sha256, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static Count count(String id, String value, String partOf) {
    return new Count(
        id,
        new BigDecimal(value),
        Optional.empty(),
        Optional.empty(),
        "người",
        Count.Kind.PEOPLE,
        Count.Approximation.EXACT,
        Optional.empty(),
        partOf.isEmpty() ? Optional.empty() : Optional.of(partOf),
        "người",
        HERE);
  }

  private static MeetingRecord counts(String... ids) {
    return with(Stream.of(ids).map(id -> count(id, "1", "")).toArray(Count[]::new));
  }

  private static MeetingRecord with(Count... counts) {
    return new MeetingRecord(
        "x",
        source("0".repeat(64)),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(counts),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static DateMention endBeforeStart() {
    return new DateMention(
        PartialDate.of(2018, 1, 2),
        Optional.of(PartialDate.of(2018, 1, 1)),
        DateMention.Precision.DAYS,
        "x",
        HERE);
  }
}
