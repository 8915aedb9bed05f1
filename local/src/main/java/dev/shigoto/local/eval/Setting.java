package dev.shigoto.local.eval;

import dev.shigoto.retrieval.Mode;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/// How a platform is asked.
///
/// @param model a ranker's name, `none` for fusion alone, empty for the active one
public record Setting(Mode mode, Optional<String> model) {

  /// Reads `MODE` or `MODE:MODEL`.
  ///
  /// @throws IllegalArgumentException if there is no such mode
  public static Setting parse(String text) {
    String[] parts = text.split(":", 2);
    return new Setting(mode(parts[0]), parts.length == 1 ? Optional.empty() : model(parts[1]));
  }

  private static Mode mode(String name) {
    return Mode.ofApiName(name)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "must be MODE or MODE:MODEL with a mode of "
                        + Arrays.stream(Mode.values())
                            .map(Mode::apiName)
                            .collect(Collectors.joining(", "))
                        + ", but was \""
                        + name
                        + "\""));
  }

  private static Optional<String> model(String name) {
    return name.isBlank() ? Optional.empty() : Optional.of(name);
  }

  @Override
  public String toString() {
    return mode.apiName() + model.map(name -> ":" + name).orElse("");
  }
}
