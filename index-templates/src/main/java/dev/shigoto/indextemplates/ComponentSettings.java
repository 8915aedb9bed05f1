package dev.shigoto.indextemplates;

import java.util.List;
import java.util.Optional;

/// The settings of one analysis component, whether they come from our JSON or from the engine.
public interface ComponentSettings {

  Optional<String> text(String key);

  /// Empty if the key is not set.
  List<String> list(String key);

  default boolean flag(String key, boolean ifAbsent) {
    return text(key).map(Boolean::parseBoolean).orElse(ifAbsent);
  }
}
