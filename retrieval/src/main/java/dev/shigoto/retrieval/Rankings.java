package dev.shigoto.retrieval;

import dev.shigoto.models.ModelRegistry;
import dev.shigoto.ranking.Ranking;
import java.util.Optional;

/// The rankings that requests may name.
record Rankings(ModelRegistry models) {

  /// @param model a ranker's name or `none`; empty for the active one
  /// @throws InvalidRequestException if there is no usable ranker of that name
  Ranking named(Optional<String> model) {
    return model.map(this::named).orElseGet(this::active);
  }

  private Ranking active() {
    return models.activeRanker().map(Ranking::with).orElseGet(Ranking::withoutModel);
  }

  private Ranking named(String model) {
    if (model.equals(SearchRequest.NO_MODEL)) {
      return Ranking.withoutModel();
    }
    try {
      return models.ranker(model).map(Ranking::with).orElseThrow(() -> unknown(model));
    } catch (IllegalArgumentException e) {
      throw new InvalidRequestException("model", String.valueOf(e.getMessage()));
    }
  }

  private static InvalidRequestException unknown(String model) {
    return new InvalidRequestException(
        "model", "there is no ranker \"" + model + "\"; GET /v1/models lists those there are");
  }
}
