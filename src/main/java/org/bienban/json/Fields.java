package org.bienban.json;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bienban.record.PartialDate;
import tools.jackson.databind.JsonNode;

/** The fields of one JSON object, and where it stands, so that a message can name the bad one. */
final class Fields {

  private final JsonNode node;
  private final String path;

  private Fields(JsonNode node, String path) {
    this.node = node;
    this.path = path;
  }

  static Fields of(JsonNode root) {
    return new Fields(root, "").mustBeObject();
  }

  /** Makes something of these fields; what the records refuse is told with the path. */
  <T> T as(Function<Fields, T> make) {
    try {
      return make.apply(this);
    } catch (BadFieldException e) {
      throw e;
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new BadFieldException((path.isEmpty() ? "" : path + ": ") + e.getMessage(), e);
    }
  }

  <T> T object(String name, Function<Fields, T> make) {
    return optional(name, make).orElseThrow(() -> missing(name));
  }

  <T> Optional<T> optional(String name, Function<Fields, T> make) {
    return value(name).map(value -> new Fields(value, at(name)).mustBeObject().as(make));
  }

  <T> List<T> list(String name, Function<Fields, T> make) {
    List<T> made = new ArrayList<>();
    for (JsonNode element : elements(name)) {
      Fields fields = new Fields(element, at(name) + "[" + made.size() + "]");
      made.add(fields.mustBeObject().as(make));
    }
    return made;
  }

  String text(String name) {
    return optionalText(name).orElseThrow(() -> missing(name));
  }

  Optional<String> optionalText(String name) {
    return value(name).map(value -> asText(name, value));
  }

  List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    elements(name).forEach(element -> texts.add(asText(name, element)));
    return texts;
  }

  <E extends Enum<E>> E constant(String name, Class<E> type) {
    return asConstant(name, text(name), type);
  }

  <E extends Enum<E>> Optional<E> optionalConstant(String name, Class<E> type) {
    return optionalText(name).map(text -> asConstant(name, text, type));
  }

  <E extends Enum<E>> List<E> constants(String name, Class<E> type) {
    return texts(name).stream().map(text -> asConstant(name, text, type)).toList();
  }

  BigDecimal number(String name) {
    return optionalNumber(name).orElseThrow(() -> missing(name));
  }

  Optional<BigDecimal> optionalNumber(String name) {
    return value(name)
        .map(
            value -> {
              require(value.isNumber(), name, "is not a number", value);
              return value.decimalValue();
            });
  }

  int integer(String name) {
    JsonNode value = value(name).orElseThrow(() -> missing(name));
    require(value.canConvertToInt() && value.isIntegralNumber(), name, "is no offset", value);
    return value.intValue();
  }

  boolean flag(String name) {
    JsonNode value = value(name).orElseThrow(() -> missing(name));
    require(value.isBoolean(), name, "is neither true nor false", value);
    return value.booleanValue();
  }

  Optional<LocalDate> optionalDate(String name) {
    return optionalText(name).map(text -> asDate(name, text, LocalDate::parse));
  }

  PartialDate partialDate(String name) {
    return optionalPartialDate(name).orElseThrow(() -> missing(name));
  }

  Optional<PartialDate> optionalPartialDate(String name) {
    return optionalText(name).map(text -> asDate(name, text, PartialDate::parse));
  }

  private Fields mustBeObject() {
    if (!node.isObject()) {
      throw new BadFieldException((path.isEmpty() ? "it" : path) + " is not an object");
    }
    return this;
  }

  private Optional<JsonNode> value(String name) {
    return Optional.ofNullable(node.get(name)).filter(value -> !value.isNull());
  }

  private Iterable<JsonNode> elements(String name) {
    Optional<JsonNode> list = value(name);
    list.ifPresent(value -> require(value.isArray(), name, "is not a list", value));
    return list.<Iterable<JsonNode>>map(value -> value).orElse(List.of());
  }

  private String asText(String name, JsonNode value) {
    require(value.isString(), name, "is not text", value);
    return value.stringValue();
  }

  private <E extends Enum<E>> E asConstant(String name, String text, Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new BadFieldException(
                    at(name)
                        + " is '"
                        + text
                        + "', not one of "
                        + Arrays.toString(type.getEnumConstants())));
  }

  private <T> T asDate(String name, String text, Function<String, T> parse) {
    try {
      return parse.apply(text);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new BadFieldException(at(name) + " is not a date: '" + text + "'", e);
    }
  }

  private void require(boolean good, String name, String what, JsonNode value) {
    if (!good) {
      throw new BadFieldException(at(name) + " " + what + ": " + value);
    }
  }

  private BadFieldException missing(String name) {
    return new BadFieldException(at(name) + " is missing");
  }

  private String at(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  /** Its message already says where. */
  private static final class BadFieldException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    BadFieldException(String message) {
      super("not a record: " + message);
    }

    BadFieldException(String message, Throwable cause) {
      super("not a record: " + message, cause);
    }
  }
}
