package dev.shigoto.retrieval;

import dev.shigoto.models.ModelException;
import dev.shigoto.models.ModelRegistry;
import dev.shigoto.ranking.Ranking;
import dev.shigoto.ranking.Weights;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The rankings that requests may name.
record Rankings(ModelRegistry models) {

  private static final Logger LOG = LoggerFactory.getLogger(Rankings.class);

  /// Which part of a list is ordered.
  enum ListPart {
    FIRST,
    FURTHER
  }

  /// @param model a ranker's name or `none`; empty for the active one, or for fusion alone where
  ///     weights are given
  /// @throws InvalidRequestException if there is no usable ranker of that name
  Ranking of(Optional<String> model, Optional<Weights> weights) {
    if (model.isPresent()) {
      return named(model.get(), weights.orElse(Weights.DEFAULT));
    }
    return weights.map(Ranking::fused).orElseGet(this::active);
  }

  /// For an experiment. A seeker must not suffer from it: what it names and cannot be used is
  /// replaced by what orders without it, whose name the answer then gives.
  Ranking of(SearchRequest request, Trial trial, ListPart part) {
    if (request.model().isPresent() || request.weights().isPresent()) {
      return of(request.model(), request.weights());
    }
    try {
      return switch (trial) {
        case Trial.AsAsked _ -> active();
        case Trial.By by -> named(by.model(), Weights.DEFAULT);
        case Trial.Shadowed shadowed -> of(request, shadowed.trial(), part);
        case Trial.Together together -> together(together, part);
      };
    } catch (InvalidRequestException | ModelException e) {
      LOG.warn("an experiment asks for what cannot be used: {}", e.getMessage());
      return active();
    }
  }

  /// Further pages keep the order of the first, so that nothing is left to draft.
  private Ranking together(Trial.Together trial, ListPart part) {
    List<Ranking> teams =
        trial.models().stream().map(model -> named(model, Weights.DEFAULT)).toList();
    return part == ListPart.FIRST ? Ranking.interleaved(teams, trial.seed()) : teams.getFirst();
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
