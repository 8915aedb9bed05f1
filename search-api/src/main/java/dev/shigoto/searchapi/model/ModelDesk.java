package dev.shigoto.searchapi.model;

import dev.shigoto.database.models.ModelActivations;
import dev.shigoto.database.models.ModelActivations.Activation;
import dev.shigoto.models.ModelException;
import dev.shigoto.models.ModelManifest;
import dev.shigoto.models.ModelRegistry;
import dev.shigoto.models.Ranker;
import dev.shigoto.ranking.feature.Feature;
import dev.shigoto.ranking.feature.Features;
import dev.shigoto.searchapi.problem.Problem;
import dev.shigoto.searchapi.problem.ProblemException;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Takes rankers into use and out of it, for all processes. What it cannot do it says by a {@link
/// ProblemException}; then what was in use stays.
public final class ModelDesk {

  private final ModelActivations activations;
  private final ModelRegistry models;
  private final Clock clock;

  public ModelDesk(ModelActivations activations, ModelRegistry models, Clock clock) {
    this.activations = activations;
    this.models = models;
    this.clock = clock;
  }

  /// What rankers may read.
  public static Set<String> features() {
    return Features.all().stream().map(Feature::name).collect(Collectors.toSet());
  }

  /// Here at once, elsewhere a second later, once the model has proved itself.
  ///
  /// @param model a ranker's name, or `none` for fusion alone
  public void activate(String model) {
    models.refresh(features());
    Optional<String> before = models.activeRanker().map(Ranker::name);
    use(model);
    try {
      activations.activate(model, clock.instant());
    } catch (RuntimeException e) {
      models.activate(before, features()); // or this process alone would order by another
      throw e;
    }
  }

  private void use(String model) {
    Optional<String> ranker = Optional.of(model).filter(it -> !it.equals(ModelActivations.NONE));
    ranker.ifPresent(this::requireKnown);
    try {
      models.activate(ranker, features());
    } catch (ModelException e) {
      throw new ProblemException(Problem.conflict(String.valueOf(e.getMessage())));
    }
  }

  private void requireKnown(String ranker) {
    boolean known =
        models.manifests().stream()
            .filter(it -> it.ranker().isPresent())
            .map(ModelManifest::name)
            .anyMatch(ranker::equals);
    if (!known) {
      String reason = models.problems().getOrDefault(ranker, "/v1/models lists those there are");
      throw new ProblemException(Problem.notFound("there is no ranker " + ranker + "; " + reason));
    }
  }

  /// To what was in use before.
  ///
  /// @return its name, or `none`
  public String rollback() {
    String previous =
        activations
            .current()
            .map(Activation::previous)
            .orElseThrow(
                () ->
                    new ProblemException(
                        Problem.conflict("no model was ever activated: there is nothing before")));
    activate(previous);
    return previous;
  }
}
