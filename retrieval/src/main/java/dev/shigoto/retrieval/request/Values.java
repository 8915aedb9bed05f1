package dev.shigoto.retrieval.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// One JSON value as the type that a field has. Each method throws an IllegalArgumentException
/// whose message says the value and what would be right.
final class Values {

  private static final int SHOWN = 200;

  private Values() {}

  static String text(String name, JsonNode value) {
    check(value.isTextual(), name + " must be a text", value);
    boolean whole = value.textValue().codePoints().noneMatch(Values::isHalfCharacter);
    check(whole, name + " must not have half of a surrogate pair", value);
    return value.textValue();
  }

  static <T> T choice(String name, String text, Choices<T> choices) {
    return choices
        .named(text)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "%s must be one of %s, but was \"%s\"".formatted(name, choices, shown(text))));
  }

  static long integer(String name, JsonNode value, long min, long max) {
    boolean fits = value.isIntegralNumber() && value.canConvertToLong();
    boolean inRange = fits && value.longValue() >= min && value.longValue() <= max;
    check(inRange, "%s must be %d to %d".formatted(name, min, max), value);
    return value.longValue();
  }

  static double number(String name, JsonNode value) {
    check(
        value.isNumber() && Double.isFinite(value.doubleValue()),
        name + " must be a number",
        value);
    return value.doubleValue();
  }

  static boolean flag(String name, JsonNode value) {
    check(value.isBoolean(), name + " must be true or false", value);
    return value.booleanValue();
  }

  static ObjectNode object(String name, JsonNode value) {
    check(value.isObject(), name + " must be an object", value);
    return (ObjectNode) value;
  }

  static JsonNode list(String name, JsonNode value, int max) {
    check(value.isArray(), name + " must be a list", value);
    check(value.size() <= max, name + " must have at most " + max + " values", value);
    return value;
  }

  static String atMost(String name, String json, int longest) {
    if (json.length() > longest) {
      throw new IllegalArgumentException(
          "%s must have at most %,d characters of JSON, but had %,d"
              .formatted(name, longest, json.length()));
    }
    return json;
  }

  private static void check(boolean right, String expected, JsonNode value) {
    if (!right) {
      throw new IllegalArgumentException(expected + ", but was " + shown(value.toString()));
    }
  }

  private static String shown(String value) {
    return value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
  }

  private static boolean isHalfCharacter(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }
}
