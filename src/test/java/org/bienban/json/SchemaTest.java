package org.bienban.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bienban.record.Check;
import org.bienban.record.Count;
import org.bienban.record.DateMention;
import org.bienban.record.Diagnostic;
import org.bienban.record.DocumentMention;
import org.bienban.record.Illustration;
import org.bienban.record.Meeting;
import org.bienban.record.MeetingRecord;
import org.bienban.record.Place;
import org.bienban.record.Role;
import org.bienban.record.Source;
import org.bienban.record.Title;
import org.bienban.record.Venue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemaTest {

  private static final String TEXT = schemaText();
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(TEXT, InputFormat.JSON);
  private static final String FULL = RecordJson.compact().write(Illustration.full());

  @Test
  void aFullRecordIsValidWithAndWithoutRules() {
    assertThat(errors(FULL)).isEmpty();
    assertThat(errors(RecordJson.pretty().withRules().write(Illustration.full()))).isEmpty();
  }

  @Test
  void anEmptyRecordIsValid() {
    Source source =
        new Source(
            Optional.empty(), "0".repeat(64), Optional.empty(), Optional.empty(), Optional.empty());
    assertThat(errors(RecordJson.compact().write(MeetingRecord.empty("x", source)))).isEmpty();
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "bienban/1 | bienban/2",
        "\"id\":\"2018/11/hoi-nghi\" | \"id\":\" \"",
        "\"id\":\"2018/11/hoi-nghi\" | \"id\":null",
        "\"meeting\": | \"event\":",
        "\"id\":\"v1\" | \"id\":\"venue 1\"",
        "\"id\":\"p1\" | \"id\":\"1\"",
        "\"id\":\"c1\" | \"id\":\"p1\"",
        "\"value\":4274 | \"value\":\"4274\"",
        "\"start\":473 | \"start\":-1",
        "\"start\":473 | \"start\":1.5",
        "\"start\":473, | ''",
        "\"start\":473 | \"from\":473,\"start\":473",
        "XXXX-11-23 | XXXX-13-23",
        "XXXX-11-23 | 11-23",
        "2018-11-24 | XXXX-11-24",
        "\"kind\":\"CONFERENCE\" | \"kind\":\"PARTY\"",
        "\"mode\":\"ONLINE\" | \"mode\":\"online\"",
        "\"confidence\":0.98 | \"confidence\":1.01",
        "[\"ATTENDED\"] | [\"ATTENDED\",\"ATTENDED\"]",
        "[\"ATTENDED\"] | []",
        "[\"đồng chí\"] | \"đồng chí\"",
        "\"holds\":true | \"holds\":\"yes\"",
        "YEAR_UNKNOWN | NO_YEAR",
        "0123456789abcdef0123 | 0123456789ABCDEF0123",
      })
  void whatIsNotARecordIsRefused(String part, String other) {
    assertThat(FULL).contains(part);
    assertThat(errors(FULL.replaceFirst(Pattern.quote(part), other))).isNotEmpty();
  }

  static Stream<Arguments> enumerations() {
    return Stream.of(
        Arguments.of("meeting/properties/kind", Meeting.Kind.values()),
        Arguments.of("meeting/properties/mode", Meeting.Mode.values()),
        Arguments.of("venue/properties/kind", Venue.Kind.values()),
        Arguments.of("place/properties/level", Place.Level.values()),
        Arguments.of("role", Role.values()),
        Arguments.of("title/properties/branch", Title.Branch.values()),
        Arguments.of("title/properties/level", Title.Level.values()),
        Arguments.of("title/properties/status", Title.Status.values()),
        Arguments.of("count/properties/kind", Count.Kind.values()),
        Arguments.of("count/properties/approximation", Count.Approximation.values()),
        Arguments.of("dateMention/properties/precision", DateMention.Precision.values()),
        Arguments.of("document/properties/kind", DocumentMention.Kind.values()),
        Arguments.of("check/properties/kind", Check.Kind.values()),
        Arguments.of("diagnostic/properties/code", Diagnostic.Code.values()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("enumerations")
  void itsEnumerationsAreThoseOfTheRecord(String path, Enum<?>[] constants) {
    JsonNode values = JsonMapper.shared().readTree(TEXT).at("/$defs/" + path + "/enum");
    assertThat(values.valueStream().map(JsonNode::stringValue))
        .containsExactlyElementsOf(Arrays.stream(constants).map(Enum::name).toList());
  }

  private static List<String> errors(String json) {
    return SCHEMA.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
  }

  private static String schemaText() {
    try (InputStream in = RecordJson.class.getResourceAsStream("bienban-1.schema.json")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
