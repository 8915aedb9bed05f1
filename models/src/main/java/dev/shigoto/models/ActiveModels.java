package dev.shigoto.models;

import java.util.Optional;

/// Which models are in use where a request names none.
///
/// @param embedder empty for the first bundled one
/// @param ranker empty for none: then fusion alone orders the answers
public record ActiveModels(Optional<String> embedder, Optional<String> ranker) {

  public static final ActiveModels DEFAULT = new ActiveModels(Optional.empty(), Optional.empty());
}
