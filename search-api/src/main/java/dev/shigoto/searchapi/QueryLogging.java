package dev.shigoto.searchapi;

import java.util.Arrays;
import java.util.Locale;

/// Whether searches are noted, without those who ask.
public enum QueryLogging {
  ON,
  OFF;

  /// @throws IllegalArgumentException if there is none of this name, in small letters
  static QueryLogging of(String name) {
    return Arrays.stream(values())
        .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("must be on or off"));
  }
}
