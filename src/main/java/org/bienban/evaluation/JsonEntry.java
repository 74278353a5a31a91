package org.bienban.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bienban.BienbanException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One JSON object, and where it stands, so that a message can name file and field. {@code null} and
 * the empty text are as if the field were not there.
 */
final class JsonEntry {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .build();

  /** A message shows no more of a bad value. */
  private static final int MOST_SHOWN = 60;

  private final JsonNode node;
  private final String file;
  private final String path;

  private JsonEntry(JsonNode node, String file, String path) {
    this.node = node;
    this.file = file;
    this.path = path;
    if (!node.isObject()) {
      throw error(path.isEmpty() ? "it" : path, "is not an object", node);
    }
  }

  /**
   * Reads an object.
   *
   * @param file what messages start with
   * @throws BienbanException if it is none
   */
  static JsonEntry parse(String file, String json) {
    return new JsonEntry(tree(file, json), file, "");
  }

  /** Reads a list of objects. */
  static List<JsonEntry> parseList(String file, String json) {
    JsonNode list = tree(file, json);
    if (!list.isArray()) {
      throw new BienbanException(file + ": it is not a list: " + shortened(list));
    }
    List<JsonEntry> entries = new ArrayList<>();
    list.forEach(node -> entries.add(new JsonEntry(node, file, "[" + entries.size() + "]")));
    return entries;
  }

  private static JsonNode tree(String file, String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JacksonException e) {
      String reason = e.getOriginalMessage().lines().findFirst().orElse("");
      String line = e.getLocation() == null ? "" : " in line " + e.getLocation().getLineNr();
      throw new BienbanException(file + ": not JSON" + line + ": " + reason, e);
    }
  }

  /** An object that may be missing. */
  <T> Optional<T> entry(String name, Function<JsonEntry, T> make) {
    return value(name).map(value -> make.apply(new JsonEntry(value, file, at(name))));
  }

  /** A list of objects that may be missing. */
  <T> List<T> entries(String name, Function<JsonEntry, T> make) {
    List<T> made = new ArrayList<>();
    for (JsonNode element : elements(name)) {
      String place = at(name) + "[" + made.size() + "]";
      made.add(make.apply(new JsonEntry(element, file, place)));
    }
    return made;
  }

  /** Text that must be there. */
  String text(String name) {
    return optionalText(name).orElseThrow(() -> missing(name));
  }

  /** Text that may be missing; a number counts as its digits. */
  Optional<String> optionalText(String name) {
    return value(name).map(value -> asText(at(name), value)).filter(text -> !text.isEmpty());
  }

  /** A list of texts that may be missing. */
  List<String> texts(String name) {
    return asTexts(at(name), elements(name));
  }

  /** A list of texts with at least one in it. */
  List<String> someTexts(String name) {
    List<String> texts = texts(name);
    if (texts.isEmpty()) {
      throw missing(name);
    }
    return texts;
  }

  /** One text or a list of them, with at least one in it. */
  List<String> oneOrSomeTexts(String name) {
    return isText(name) ? List.of(text(name)) : someTexts(name);
  }

  /** A list of lists, each with at least one text in it. */
  List<List<String>> variants(String name) {
    List<List<String>> lists = new ArrayList<>();
    for (JsonNode element : elements(name)) {
      String place = at(name) + "[" + lists.size() + "]";
      if (!element.isArray() || element.isEmpty()) {
        throw error(place, "is not a list with at least one text", element);
      }
      lists.add(asTexts(place, element));
    }
    return lists;
  }

  /** A number that may be missing. */
  Optional<BigDecimal> number(String name) {
    return value(name)
        .map(
            value -> {
              if (!value.isNumber()) {
                throw error(at(name), "is not a number", value);
              }
              return value.decimalValue();
            });
  }

  /** Whether a field holds text. */
  boolean isText(String name) {
    return value(name).filter(JsonNode::isString).isPresent();
  }

  /** An error of a field of this object. */
  BienbanException error(String name, String problem) {
    return new BienbanException(file + ": " + at(name) + " " + problem);
  }

  private BienbanException missing(String name) {
    return error(name, "is missing");
  }

  private Optional<JsonNode> value(String name) {
    return Optional.ofNullable(node.get(name)).filter(value -> !value.isNull());
  }

  private Iterable<JsonNode> elements(String name) {
    Optional<JsonNode> list = value(name);
    list.filter(value -> !value.isArray())
        .ifPresent(
            value -> {
              throw error(at(name), "is not a list", value);
            });
    return list.<Iterable<JsonNode>>map(value -> value).orElse(List.of());
  }

  private List<String> asTexts(String place, Iterable<JsonNode> elements) {
    List<String> texts = new ArrayList<>();
    for (JsonNode element : elements) {
      texts.add(asText(place + "[" + texts.size() + "]", element));
    }
    return texts;
  }

  private String asText(String place, JsonNode value) {
    if (!value.isString() && !value.isNumber()) {
      throw error(place, "is not text", value);
    }
    return value.asString();
  }

  private String at(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  private BienbanException error(String place, String problem, JsonNode value) {
    return new BienbanException(file + ": " + place + " " + problem + ": " + shortened(value));
  }

  private static String shortened(JsonNode value) {
    String json = value.toString();
    return json.length() <= MOST_SHOWN ? json : json.substring(0, MOST_SHOWN) + "…";
  }
}
