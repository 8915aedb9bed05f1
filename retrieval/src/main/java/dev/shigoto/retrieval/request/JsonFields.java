package dev.shigoto.retrieval.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;

/// One JSON object, read name by name. A fault is noted and reads as absent, so that one answer
/// names them all; JSON `null` is absent too.
public final class JsonFields {

  private static final int MAX_VALUES = 1000;

  private final ObjectNode object;
  private final Function<String, String> path;
  private final List<FieldError> errors;
  private final Set<String> read = new TreeSet<>();

  /// @param path from a name in `object` to the name that the caller used
  public JsonFields(ObjectNode object, Function<String, String> path, List<FieldError> errors) {
    this.object = object;
    this.path = path;
    this.errors = errors;
  }

  /// A whole JSON body.
  ///
  /// @throws InvalidFieldsException if it is no JSON object
  public static JsonFields of(byte[] body) {
    return new JsonFields(JsonBody.parse(body), name -> name, new ArrayList<>());
  }

  /// An object without fields, for one that is absent.
  public JsonFields nothing() {
    return new JsonFields(JsonNodeFactory.instance.objectNode(), path, errors);
  }

  public Optional<String> text(String name) {
    return value(name).flatMap(value -> make(name, () -> Values.text(name, value)));
  }

  public Set<String> texts(String name) {
    Set<String> texts = new LinkedHashSet<>();
    value(name)
        .flatMap(list -> make(name, () -> Values.list(name, list, MAX_VALUES)))
        .ifPresent(
            list ->
                list.forEach(
                    value -> make(name, () -> Values.text(name, value)).ifPresent(texts::add)));
    return texts;
  }

  public <T> Optional<T> choice(String name, Choices<T> choices) {
    return text(name).flatMap(text -> make(name, () -> Values.choice(name, text, choices)));
  }

  public <T> Set<T> choices(String name, Choices<T> choices) {
    Set<T> chosen = new LinkedHashSet<>();
    texts(name)
        .forEach(
            text -> make(name, () -> Values.choice(name, text, choices)).ifPresent(chosen::add));
    return chosen;
  }

  public Optional<Long> integer(String name, long min, long max) {
    return value(name).flatMap(value -> make(name, () -> Values.integer(name, value, min, max)));
  }

  public Optional<Double> number(String name) {
    return value(name).flatMap(value -> make(name, () -> Values.number(name, value)));
  }

  public boolean flag(String name) {
    return flagIfAny(name).orElse(false);
  }

  public Optional<Boolean> flagIfAny(String name) {
    return value(name).flatMap(value -> make(name, () -> Values.flag(name, value)));
  }

  public Optional<JsonFields> object(String name) {
    return value(name)
        .flatMap(value -> make(name, () -> Values.object(name, value)))
        .map(child -> new JsonFields(child, part -> path.apply(name) + "." + part, errors));
  }

  /// The objects of a list, each with faults of its own, so that one that is wrong leaves the
  /// others.
  public List<JsonFields> objects(String name, int max) {
    List<JsonFields> objects = new ArrayList<>();
    value(name)
        .flatMap(list -> make(name, () -> Values.list(name, list, max)))
        .ifPresent(list -> list.forEach(value -> objects.add(item(name, objects.size(), value))));
    return objects;
  }

  private JsonFields item(String name, int at, JsonNode value) {
    String whole = path.apply(name) + "[" + at + "]";
    List<FieldError> faults = new ArrayList<>();
    if (value instanceof ObjectNode item) {
      return new JsonFields(item, part -> whole + "." + part, faults);
    }
    faults.add(new FieldError(whole, whole + " must be an object"));
    return new JsonFields(
        JsonNodeFactory.instance.objectNode(), part -> whole + "." + part, faults);
  }

  /// What was at fault so far.
  public List<FieldError> errors() {
    return List.copyOf(errors);
  }

  /// The value as it came, as JSON.
  public Optional<String> json(String name, int longest) {
    return value(name)
        .map(JsonNode::toString)
        .flatMap(json -> make(name, () -> Values.atMost(name, json, longest)));
  }

  /// What `make` makes; its IllegalArgumentException is a fault of the field `name`.
  public <T> Optional<T> make(String name, Supplier<T> make) {
    try {
      return Optional.of(make.get());
    } catch (IllegalArgumentException e) {
      reject(name, String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  /// Notes every one of `names` that is absent.
  public void require(String... names) {
    for (String name : names) {
      if (value(name).isEmpty()) {
        reject(name, path.apply(name) + " is missing");
      }
    }
  }

  /// To be called last: what nobody has read is unknown.
  public void rejectUnknown() {
    for (String name : (Iterable<String>) object::fieldNames) {
      if (!read.contains(name)) {
        String known = read.isEmpty() ? "none" : String.join(", ", read);
        reject(name, "there is no field " + path.apply(name) + "; known are " + known);
      }
    }
  }

  /// To be called last of all: refuses what nobody has read, and whatever was at fault.
  ///
  /// @throws InvalidFieldsException naming all faults
  public void end() {
    rejectUnknown();
    if (!errors.isEmpty()) {
      throw new InvalidFieldsException(errors);
    }
  }

  private void reject(String name, String message) {
    FieldError error = new FieldError(path.apply(name), message);
    if (!errors.contains(error)) { // a field may be read twice
      errors.add(error);
    }
  }

  private Optional<JsonNode> value(String name) {
    read.add(name);
    return Optional.ofNullable(object.get(name)).filter(value -> !value.isNull());
  }
}
