package dev.shigoto.indexer.ad;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// A value of a line. Each method throws a [BadFieldException] with the path where it is no such
/// value.
///
/// @param path for example `pay.min` or `stations[0].name`
public record JsonValue(String path, JsonNode node) {

  private static final int SHOWN = 60;

  public String text() {
    check(node.isTextual(), "a text");
    return node.textValue();
  }

  /// A text that says something.
  public String word() {
    String text = text();
    check(!text.isBlank(), "a text that is not blank");
    return text.strip();
  }

  /// A word or a whole number.
  public String id() {
    return node.isIntegralNumber() ? node.asText() : word();
  }

  public double number() {
    check(node.isNumber(), "a number");
    return node.doubleValue();
  }

  /// @param most the largest that makes sense
  public long wholeNumber(long most) {
    check(node.isNumber(), "a number");
    boolean whole = node.isIntegralNumber() && node.canConvertToLong();
    long value = whole ? node.longValue() : -1;
    check(value >= 0 && value <= most, "a whole number from 0 to " + most);
    return value;
  }

  public JsonFields object() {
    if (node instanceof ObjectNode object) {
      return new JsonFields(path + ".", object);
    }
    throw refused("an object");
  }

  public List<JsonValue> list() {
    check(node.isArray(), "a list");
    return IntStream.range(0, node.size())
        .mapToObj(i -> new JsonValue(path + "[" + i + "]", node.get(i)))
        .toList();
  }

  public <E extends Enum<E>> E oneOf(E[] values) {
    String text = text();
    return Arrays.stream(values)
        .filter(it -> it.name().equals(text))
        .findFirst()
        .orElseThrow(() -> refused("one of " + String.join(", ", names(values))));
  }

  private static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).toList();
  }

  /// What `make` makes of this value; what the domain refuses is refused here.
  public <T> T as(Supplier<T> make) {
    try {
      return make.get();
    } catch (IllegalArgumentException e) {
      throw new BadFieldException(path + ": " + e.getMessage());
    }
  }

  private void check(boolean holds, String wanted) {
    if (!holds) {
      throw refused(wanted);
    }
  }

  /// @param wanted what it should be, for example `a number`
  public BadFieldException refused(String wanted) {
    String found = node.toString();
    String shown = found.length() <= SHOWN ? found : found.substring(0, SHOWN) + "…";
    return new BadFieldException(path + " must be " + wanted + ", but was " + shown);
  }
}
