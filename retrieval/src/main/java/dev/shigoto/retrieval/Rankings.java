package dev.shigoto.retrieval;

import dev.shigoto.models.ModelRegistry;
import dev.shigoto.ranking.Ranking;
import dev.shigoto.ranking.Weights;
import java.util.Optional;

/// The rankings that requests may name.
record Rankings(ModelRegistry models) {

  /// @param model a ranker's name or `none`; empty for the active one, or for fusion alone where
  ///     weights are given
  /// @throws InvalidRequestException if there is no usable ranker of that name
  Ranking of(Optional<String> model, Optional<Weights> weights) {
    if (model.isPresent()) {
      return named(model.get(), weights.orElse(Weights.DEFAULT));
    }
    return weights.map(Ranking::fused).orElseGet(this::active);
  }

  private Ranking active() {
    return models.activeRanker().map(Ranking::with).orElseGet(Ranking::withoutModel);
  }

  private Ranking named(String model, Weights weights) {
    if (model.equals(SearchRequest.NO_MODEL)) {
      return Ranking.fused(weights);
    }
    try {
      return models
          .ranker(model)
          .map(ranker -> Ranking.with(ranker, weights))
          .orElseThrow(() -> unknown(model));
    } catch (IllegalArgumentException e) {
      throw new InvalidRequestException("model", String.valueOf(e.getMessage()));
    }
  }

  private static InvalidRequestException unknown(String model) {
    return new InvalidRequestException(
        "model", "there is no ranker \"" + model + "\"; GET /v1/models lists those there are");
  }
}
