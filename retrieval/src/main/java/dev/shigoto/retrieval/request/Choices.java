package dev.shigoto.retrieval.request;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The values that a field may take, by the names that callers use.
public final class Choices<T> {

  private final Map<String, T> byName;

  private Choices(Map<String, T> byName) {
    this.byName = byName;
  }

  public static <T> Choices<T> of(T[] values, Function<T, String> name) {
    Map<String, T> byName = new LinkedHashMap<>();
    Arrays.stream(values).forEach(value -> byName.put(name.apply(value), value));
    return new Choices<>(byName);
  }

  Optional<T> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  @Override
  public String toString() {
    return String.join(", ", byName.keySet());
  }
}
