package org.bienban.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.bienban.Bienban;
import org.bienban.json.RecordJson;
import org.bienban.record.MeetingRecord;
import org.bienban.record.Official;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What holds for the record of every text: it fits the schema, it reads back equal from its JSON,
 * and its spans say what its words say.
 */
public final class SoundRecord {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(schema(), InputFormat.JSON);

  /** Objects whose name is not the words of their span. */
  private static final Set<String> NAMED_APART = Set.of("documents");

  private SoundRecord() {}

  /** The record of a text, after all that must hold for it has been checked. */
  public static MeetingRecord read(String text) {
    return check(text, Bienban.standard().read(text));
  }

  /** The record itself, after all that must hold for it has been checked. */
  public static MeetingRecord check(String text, MeetingRecord record) {
    String json = RecordJson.compact().write(record);
    assertThat(SCHEMA.validate(json, InputFormat.JSON)).as("schema").isEmpty();
    RecordJson full = RecordJson.compact().withRules();
    assertThat(full.read(full.write(record))).as("read back").isEqualTo(record);
    List<String> wrong = new ArrayList<>();
    walk(JsonMapper.shared().readTree(json), "", text, wrong);
    record.officials().forEach(official -> name(official, text, wrong));
    assertThat(wrong).as("spans").isEmpty();
    return record;
  }

  /** Words with each run of blanks as one and without characters that have no width. */
  public static String plain(String words) {
    return words
        .replaceAll("[\\u200B-\\u200D\\u2060\\uFEFF\\u00AD]", "")
        .replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ")
        .strip();
  }

  private static void walk(JsonNode node, String path, String text, List<String> wrong) {
    if (node.has("start") && node.get("start").isNumber()) {
      span(node, path, text, wrong);
    } else if (node.isObject()) {
      words(node, path, text, wrong);
      node.propertyStream()
          .forEach(field -> walk(field.getValue(), path + "/" + field.getKey(), text, wrong));
    } else {
      node.valueStream().forEach(item -> walk(item, path, text, wrong));
    }
  }

  private static void span(JsonNode node, String path, String text, List<String> wrong) {
    int start = node.get("start").intValue();
    int end = node.get("end").intValue();
    boolean inside = start < end && end <= text.length();
    if (!inside || isBlank(text.charAt(start)) || isBlank(text.charAt(end - 1))) {
      wrong.add(path + " " + start + "-" + end);
    }
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static void words(JsonNode node, String path, String text, List<String> wrong) {
    if (!node.has("span")) {
      return;
    }
    String said = said(node.get("span"), text);
    for (String field : List.of("text", "name")) {
      boolean apart = field.equals("name") && NAMED_APART.contains(path.substring(1));
      if (node.has(field) && !apart && !plain(node.get(field).stringValue()).equals(plain(said))) {
        wrong.add(path + ": '" + node.get(field).stringValue() + "' is at '" + said + "'");
      }
    }
  }

  private static String said(JsonNode span, String text) {
    int start = Math.min(span.get("start").intValue(), text.length());
    int end = Math.min(Math.max(start, span.get("end").intValue()), text.length());
    return text.substring(start, end);
  }

  private static void name(Official official, String text, List<String> wrong) {
    boolean found =
        official.mentions().stream()
            .anyMatch(mention -> plain(mention.in(text)).equals(plain(official.name())));
    if (!found) {
      wrong.add("no mention says '" + official.name() + "'");
    }
  }

  private static String schema() {
    try (InputStream in = RecordJson.class.getResourceAsStream("bienban-1.schema.json")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
