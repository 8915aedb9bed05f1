package dev.shigoto.searchapi.experiment;

import dev.shigoto.database.Database;
import dev.shigoto.database.experiments.ExperimentRun;
import dev.shigoto.database.experiments.ExperimentStore;
import dev.shigoto.domain.experiment.Arm;
import dev.shigoto.domain.experiment.Experiment;
import dev.shigoto.models.ModelRegistry;
import dev.shigoto.ranking.Ranking;
import dev.shigoto.retrieval.SearchRequest;
import dev.shigoto.searchapi.problem.Problem;
import dev.shigoto.searchapi.problem.ProblemException;
import java.time.Clock;
import java.util.Optional;

/// Starts, stops and reports experiments, for the API and the command. What it cannot do it says by
/// a {@link ProblemException}.
public final class ExperimentDesk {

  private final ExperimentStore store;
  private final ReportWriter reports;
  private final ModelRegistry models;
  private final Clock clock;

  public ExperimentDesk(Database database, ModelRegistry models, Clock clock) {
    this.store = database.experiments();
    this.reports = new ReportWriter(database.outcomes());
    this.models = models;
    this.clock = clock;
  }

  public ExperimentsJson all() {
    return new ExperimentsJson(store.all().stream().map(ExperimentJson::of).toList());
  }

  /// Every model of it must be at hand and read features that there are.
  public ExperimentJson start(Experiment experiment) {
    experiment.models().forEach(this::requireRanker);
    if (!store.start(experiment, clock.instant())) {
      throw new ProblemException(Problem.conflict(obstacle(experiment)));
    }
    return ExperimentJson.of(run(experiment.name()));
  }

  private void requireRanker(String model) {
    if (model.equals(SearchRequest.NO_MODEL)) {
      return;
    }
    try {
      Ranking.with(
          models
              .ranker(model)
              .orElseThrow(
                  () ->
                      ProblemException.invalid(
                          "arms",
                          "there is no ranker \""
                              + model
                              + "\"; /v1/models lists those there are")));
    } catch (IllegalArgumentException e) {
      throw ProblemException.invalid("arms", String.valueOf(e.getMessage()));
    }
  }

  private String obstacle(Experiment experiment) {
    return store.find(experiment.name()).isPresent()
        ? "there was an experiment "
            + experiment.name()
            + "; a name is used once, because it decides who is in which arm"
        : "the experiment %s is running, and what seekers see is decided by one at a time; stop it first"
            .formatted(
                store.running().stream()
                    .map(it -> it.experiment().name())
                    .reduce((one, other) -> one + " or " + other)
                    .orElse("before this"));
  }

  /// @param winner the arm that a person decided for; the suggestion of the report is only one
  public ExperimentJson stop(String name, Optional<String> winner) {
    ExperimentRun run = run(name);
    winner.ifPresent(it -> requireArm(run.experiment(), it));
    if (!store.stop(name, winner, clock.instant())) {
      throw new ProblemException(Problem.conflict("the experiment " + name + " is over already"));
    }
    return ExperimentJson.of(run(name));
  }

  private static void requireArm(Experiment experiment, String winner) {
    if (experiment.arms().stream().map(Arm::name).noneMatch(winner::equals)) {
      throw ProblemException.invalid(
          "winner",
          "winner must be one of %s, but was \"%s\""
              .formatted(experiment.arms().stream().map(Arm::name).toList(), winner));
    }
  }

  public ExperimentReport report(String name) {
    return reports.report(run(name), clock.instant());
  }

  private ExperimentRun run(String name) {
    return store
        .find(name)
        .orElseThrow(
            () -> new ProblemException(Problem.notFound("there is no experiment " + name)));
  }
}
