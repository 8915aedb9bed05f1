package dev.shigoto.retrieval;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Which legs look for candidates.
public enum Mode {
  /// Words and meaning, fused.
  HYBRID,
  /// Words alone.
  KEYWORD,
  /// Meaning alone.
  SEMANTIC;

  /// The name in the JSON API.
  public String apiName() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Mode> ofApiName(String name) {
    return Arrays.stream(values()).filter(mode -> mode.apiName().equals(name)).findFirst();
  }
}
