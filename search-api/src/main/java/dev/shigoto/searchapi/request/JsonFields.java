package dev.shigoto.searchapi.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shigoto.searchapi.problem.FieldError;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;

/// One JSON object, read name by name. A fault is noted and reads as absent, so that one answer
/// names them all; JSON `null` is absent too.
final class JsonFields {

  private static final int MAX_VALUES = 1000;

  private final ObjectNode object;
  private final Function<String, String> path;
  private final List<FieldError> errors;
  private final Set<String> read = new TreeSet<>();

  /// @param path from a name in `object` to the name that the caller used
  JsonFields(ObjectNode object, Function<String, String> path, List<FieldError> errors) {
    this.object = object;
    this.path = path;
    this.errors = errors;
  }

  Optional<String> text(String name) {
    return value(name).flatMap(value -> textOf(name, value));
  }

  Set<String> texts(String name) {
    Set<String> texts = new LinkedHashSet<>();
    values(name).forEach(value -> textOf(name, value).ifPresent(texts::add));
    return texts;
  }

  <T> Optional<T> choice(String name, Choices<T> choices) {
    return text(name).flatMap(text -> choiceOf(name, text, choices));
  }

  <T> Set<T> choices(String name, Choices<T> choices) {
    Set<T> chosen = new LinkedHashSet<>();
    texts(name).forEach(text -> choiceOf(name, text, choices).ifPresent(chosen::add));
    return chosen;
  }

  Optional<Long> integer(String name, long min, long max) {
    return value(name).flatMap(value -> integerOf(name, value, min, max));
  }

  Optional<Double> number(String name) {
    return value(name).flatMap(value -> numberOf(name, value));
  }

  boolean flag(String name) {
    return value(name).flatMap(value -> flagOf(name, value)).orElse(false);
  }

  Optional<JsonFields> object(String name) {
    return value(name).flatMap(value -> objectOf(name, value));
  }

  /// Notes every one of `names` that is absent.
  void require(String... names) {
    for (String name : names) {
      if (value(name).isEmpty()) {
        reject(name, path.apply(name) + " is missing");
      }
    }
  }

  /// What `make` makes; its IllegalArgumentException is a fault of the field `name`.
  <T> Optional<T> make(String name, Supplier<T> make) {
    try {
      return Optional.of(make.get());
    } catch (IllegalArgumentException e) {
      return reject(name, String.valueOf(e.getMessage()));
    }
  }

  <T> Optional<T> reject(String name, String message) {
    errors.add(new FieldError(path.apply(name), message));
    return Optional.empty();
  }

  /// To be called last: what nobody has read is unknown.
  void rejectUnknown() {
    for (String name : (Iterable<String>) object::fieldNames) {
      if (!read.contains(name)) {
        reject(name, "there is no field " + path.apply(name) + "; known are " + known());
      }
    }
  }

  private String known() {
    return read.isEmpty() ? "none" : String.join(", ", read);
  }

  private Optional<JsonNode> value(String name) {
    read.add(name);
    return Optional.ofNullable(object.get(name)).filter(value -> !value.isNull());
  }

  private List<JsonNode> values(String name) {
    Optional<JsonNode> value = value(name);
    if (value.isPresent() && !value.get().isArray()) {
      reject(name, name + " must be a list, but was " + value.get());
      return List.of();
    }
    List<JsonNode> values = value.map(array -> array.valueStream().toList()).orElse(List.of());
    if (values.size() > MAX_VALUES) {
      reject(name, name + " must have at most " + MAX_VALUES + " values, but has " + values.size());
    }
    return values;
  }

  private Optional<String> textOf(String name, JsonNode value) {
    if (!value.isTextual()) {
      return reject(name, name + " must be a text, but was " + value);
    }
    if (value.textValue().codePoints().anyMatch(JsonFields::isHalfCharacter)) {
      return reject(name, name + " has half of a surrogate pair, which is no character");
    }
    return Optional.of(value.textValue());
  }

  private static boolean isHalfCharacter(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  private <T> Optional<T> choiceOf(String name, String text, Choices<T> choices) {
    Optional<T> chosen = choices.named(text);
    return chosen.isPresent()
        ? chosen
        : reject(name, name + " must be one of " + choices + ", but was \"" + text + "\"");
  }

  private Optional<Long> integerOf(String name, JsonNode value, long min, long max) {
    boolean fits = value.isIntegralNumber() && value.canConvertToLong();
    if (!fits || value.longValue() < min || value.longValue() > max) {
      return reject(name, name + " must be " + min + " to " + max + ", but was " + value);
    }
    return Optional.of(value.longValue());
  }

  private Optional<Double> numberOf(String name, JsonNode value) {
    return value.isNumber() && Double.isFinite(value.doubleValue())
        ? Optional.of(value.doubleValue())
        : reject(name, name + " must be a number, but was " + value);
  }

  private Optional<Boolean> flagOf(String name, JsonNode value) {
    return value.isBoolean()
        ? Optional.of(value.booleanValue())
        : reject(name, name + " must be true or false, but was " + value);
  }

  private Optional<JsonFields> objectOf(String name, JsonNode value) {
    return value instanceof ObjectNode child
        ? Optional.of(new JsonFields(child, part -> path.apply(name) + "." + part, errors))
        : reject(name, name + " must be an object, but was " + value);
  }
}
