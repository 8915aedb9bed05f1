package dev.shigoto.models;

import java.util.Optional;

/// Which models are in use; where nothing is named, the first bundled one of its kind.
public record ActiveModels(Optional<String> embedder, Optional<String> ranker) {

  public static final ActiveModels DEFAULT = new ActiveModels(Optional.empty(), Optional.empty());
}
