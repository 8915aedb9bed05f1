package dev.shigoto.indexer.embedding;

import dev.shigoto.models.Embedder;
import java.util.Arrays;
import java.util.Locale;

/// Whether vectors are remembered in the database.
public enum StoreUse {
  /// Those that are dear to make.
  AUTO,
  ON,
  OFF;

  /// @throws IllegalArgumentException if there is none of this name, in small letters
  public static StoreUse of(String name) {
    return Arrays.stream(values())
        .filter(use -> use.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("must be auto, on or off"));
  }

  boolean isFor(Embedder embedder) {
    return switch (this) {
      case AUTO -> !embedder.isCheap();
      case ON -> true;
      case OFF -> false;
    };
  }
}
