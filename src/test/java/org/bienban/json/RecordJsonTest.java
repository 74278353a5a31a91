package org.bienban.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bienban.record.Count;
import org.bienban.record.Illustration;
import org.bienban.record.MeetingRecord;
import org.bienban.record.Mention;
import org.bienban.record.Source;
import org.bienban.record.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RecordJsonTest {

  private static final MeetingRecord FULL = Illustration.full();
  private static final RecordJson JSON = RecordJson.compact();

  @Test
  void withRulesItReadsBackEqual() {
    assertThat(JSON.read(JSON.withRules().write(FULL))).isEqualTo(FULL);
    assertThat(JSON.read(RecordJson.pretty().withRules().write(FULL))).isEqualTo(FULL);
  }

  @Test
  void withoutRulesItReadsBackWithoutThem() {
    String line = JSON.write(FULL);
    MeetingRecord read = JSON.read(line);
    assertThat(read.officials().get(0).mentions().get(0).by()).isEmpty();
    assertThat(JSON.write(read)).isEqualTo(line);
    assertThat(line).doesNotContain("\"by\"");
  }

  @Test
  void anEmptyRecordHasThreeFields() {
    MeetingRecord empty = MeetingRecord.empty("x", sourceOf("0".repeat(64)));
    assertThat(JSON.write(empty))
        .isEqualTo(
            "{\"format\":\"bienban/1\",\"id\":\"x\",\"source\":{\"sha256\":\""
                + "0".repeat(64)
                + "\"}}");
    assertThat(JSON.read(JSON.write(empty))).isEqualTo(empty);
  }

  @Test
  void theLineIsOneLineAndThePrettyFormEndsLinesWithNewlineOnly() {
    assertThat(JSON.write(FULL)).doesNotContain("\n", "\r");
    assertThat(RecordJson.pretty().write(FULL))
        .startsWith("{\n  \"format\": \"bienban/1\",\n  \"id\": \"2018/11/hoi-nghi\",\n")
        .doesNotContain("\r");
  }

  @Test
  void theBytesAreTheUtf8OfTheTextAndTheStreamStaysOpen() throws IOException {
    List<String> closed = new ArrayList<>();
    ByteArrayOutputStream bytes =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed.add("closed");
          }
        };
    JSON.write(FULL, bytes);
    assertThat(bytes.toByteArray()).isEqualTo(JSON.write(FULL).getBytes(StandardCharsets.UTF_8));
    assertThat(closed).isEmpty();
  }

  @Test
  void aFailureOfTheStreamIsThrown() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("disk full");
          }
        };
    assertThatThrownBy(() -> JSON.write(FULL, full))
        .isInstanceOf(IOException.class)
        .hasMessage("disk full");
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource({
    "4274, 4274",
    "4274.0, 4274",
    "1E+3, 1000",
    "0.10, 0.1",
    "0E-7, 0",
    "98.5, 98.5",
    "-3.50, -3.5",
    "1200000000, 1200000000",
    "3574303, 3574303",
    "12345678901234567890.12345678901234567890, 12345678901234567890.1234567890123456789",
    "0.0000001, 0.0000001"
  })
  void numbersArePlainDigits(BigDecimal value, String digits) {
    MeetingRecord record = counting(value);
    assertThat(JSON.write(record)).contains("\"value\":" + digits + ",\"unit\"");
    assertThat(JSON.read(JSON.write(record))).isEqualTo(record);
  }

  @Test
  void fieldsStandInTheOrderOfTheFormat() {
    JsonNode record = JsonMapper.shared().readTree(JSON.withRules().write(FULL));
    assertThat(names(record))
        .containsExactly(
            "format",
            "id",
            "source",
            "meeting",
            "venues",
            "officials",
            "groups",
            "counts",
            "dates",
            "documents",
            "checks",
            "diagnostics");
    assertThat(names(record.at("/officials/0")))
        .containsExactly(
            "id",
            "name",
            "honorifics",
            "titles",
            "venue",
            "roles",
            "evidence",
            "onBehalfOf",
            "mentions",
            "confidence");
    assertThat(names(record.at("/officials/0/titles/0")))
        .containsExactly(
            "text",
            "full",
            "position",
            "organization",
            "place",
            "branch",
            "level",
            "status",
            "shared",
            "span",
            "mentions");
    assertThat(names(record.at("/counts/1")))
        .containsExactly(
            "id",
            "value",
            "max",
            "of",
            "unit",
            "kind",
            "approximation",
            "venue",
            "partOf",
            "text",
            "span");
    assertThat(names(record.at("/counts/1/span"))).containsExactly("start", "end", "by");
  }

  @Test
  void unknownFieldsArePassedOver() {
    String line = JSON.withRules().write(FULL).replaceAll("\"kind\"", "\"new\":[{}],\"kind\"");
    assertThat(JSON.read(line)).isEqualTo(FULL);
  }

  @Test
  void theLocaleOfTheSystemChangesNothing() {
    String line = JSON.write(FULL);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(JSON.write(FULL)).isEqualTo(line);
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(JSON.withRules().read(JSON.withRules().write(FULL))).isEqualTo(FULL);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void halfASurrogatePairDoesNotEndARun() throws IOException {
    MeetingRecord record = MeetingRecord.empty("a\ud83d", sourceOf("0".repeat(64)));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    JSON.write(record, bytes);
    assertThat(bytes.toString(StandardCharsets.UTF_8)).contains("\"a?\"");
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "bienban/1 | bienban/2 | not a record: format is not bienban/1 but bienban/2",
        "\"confidence\":0.98 | \"confidence\":1.5 | officials[0]: confidence is not within 0 to 1:"
            + " 1.5",
        "\"start\":473 | \"start\":999 | venues[1].mentions[0]: not a span: start 999, end 498",
        "\"start\":473 | \"start\":4.5 | venues[1].mentions[0].start is no offset: 4.5",
        "\"start\":473, | '' | venues[1].mentions[0].start is missing",
        "XXXX-11-23 | XXXX-11-31 | meeting.dates[0].start is not a date: 'XXXX-11-31'",
        "2018-11-24 | 24/11/2018 | source.publishedOn is not a date: '24/11/2018'",
        "\"kind\":\"CONFERENCE\" | \"kind\":\"Conference\" | meeting.kind is 'Conference', not one"
            + " of",
        "\"value\":4274 | \"value\":\"4274\" | counts[0].value is not a number: \"4274\"",
        "\"value\":4274 | \"value\":1E99999999 | counts[0]: value has more than 1000 digits",
        "\"shared\":false | \"shared\":0 | officials[0].titles[0].shared is neither true nor false:"
            + " 0",
        "\"venue\":\"v1\" | \"venue\":\"v9\" | there is no venue with the id v9",
        "\"id\":\"c2\" | \"id\":\"c1\" | not a record: two of kind count have the id c1",
        "[\"ATTENDED\"] | \"ATTENDED\" | officials[0].roles is not a list: \"ATTENDED\"",
        "[\"đồng chí\"] | [1] | officials[0].honorifics is not text: 1",
      })
  void whatIsNotARecordIsRefusedInOneLine(String part, String other, String message) {
    String bad = JSON.write(FULL).replaceFirst(Pattern.quote(part), other);
    assertThatThrownBy(() -> JSON.read(bad))
        .isInstanceOf(IllegalArgumentException.class)
        .message()
        .startsWith("not a record: ")
        .contains(message)
        .doesNotContain("\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | not a record",
        "{ | not a record: not JSON",
        "[] | not a record: it is not an object",
        "{} | not a record: format is missing",
        "{\"format\":\"bienban/1\"} | not a record: id is missing",
        "{\"format\":\"bienban/1\",\"format\":\"bienban/1\"} | not a record: not JSON: Duplicate",
        "{\"format\":\"bienban/1\",\"id\":\"a\",\"source\":{}} {} | not a record: not JSON",
        "{\"format\":\"bienban/1\",\"id\":\"a\",\"source\":3} | not a record: source is not an"
            + " object",
      })
  void whatIsNotEvenCloseIsRefusedInOneLine(String bad, String message) {
    assertThatThrownBy(() -> JSON.read(bad))
        .isInstanceOf(IllegalArgumentException.class)
        .message()
        .startsWith(message)
        .doesNotContain("\n");
  }

  private static List<String> names(JsonNode object) {
    return List.copyOf(object.propertyNames());
  }

  private static Source sourceOf(String sha256) {
    return new Source(
        Optional.empty(), sha256, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static MeetingRecord counting(BigDecimal value) {
    Count count =
        new Count(
            "c1",
            value,
            Optional.empty(),
            Optional.empty(),
            "người",
            Count.Kind.PEOPLE,
            Count.Approximation.EXACT,
            Optional.empty(),
            Optional.empty(),
            "người",
            Mention.of(new Span(0, 5)));
    return new MeetingRecord(
        "x",
        sourceOf("0".repeat(64)),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(count),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
