package dev.shigoto.retrieval.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Supplier;

/// One JSON value as the type that a field has. Each method throws an IllegalArgumentException
/// whose message says the value and what would be right.
final class Values {

  private static final int SHOWN = 200;

  private Values() {}

  static String text(String name, JsonNode value) {
    check(value.isTextual(), value, () -> name + " must be a text");
    boolean whole = value.textValue().codePoints().noneMatch(Values::isHalfCharacter);
    check(whole, value, () -> name + " must not have half of a surrogate pair");
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
    check(inRange, value, () -> "%s must be %d to %d".formatted(name, min, max));
    return value.longValue();
  }

  static double number(String name, JsonNode value) {
    check(
        value.isNumber() && Double.isFinite(value.doubleValue()),
        value,
        () -> name + " must be a number");
    return value.doubleValue();
  }

  static boolean flag(String name, JsonNode value) {
    check(value.isBoolean(), value, () -> name + " must be true or false");
    return value.booleanValue();
  }

  static ObjectNode object(String name, JsonNode value) {
    check(value.isObject(), value, () -> name + " must be an object");
    return (ObjectNode) value;
  }

  static JsonNode list(String name, JsonNode value, int max) {
    check(value.isArray(), value, () -> name + " must be a list");
    check(value.size() <= max, value, () -> name + " must have at most " + max + " values");
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

  private static void check(boolean right, JsonNode value, Supplier<String> expected) {
    if (!right) {
      throw new IllegalArgumentException(expected.get() + ", but was " + shown(value.toString()));
    }
  }

  private static String shown(String value) {
    return value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
  }

  private static boolean isHalfCharacter(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }
}
