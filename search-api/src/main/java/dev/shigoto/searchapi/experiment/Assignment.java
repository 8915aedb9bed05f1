package dev.shigoto.searchapi.experiment;

import dev.shigoto.domain.experiment.Arm;
import dev.shigoto.domain.experiment.Experiment;
import dev.shigoto.domain.experiment.Exposure;
import dev.shigoto.domain.experiment.Exposure.Shown;
import dev.shigoto.retrieval.Hit;
import dev.shigoto.retrieval.SearchAnswer;
import dev.shigoto.retrieval.SearchRequest;
import dev.shigoto.retrieval.Trial;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/// The part that a seeker's search has in an experiment.
///
/// @param arm of an A/B test, from 0; empty where all arms make the list together
public record Assignment(Experiment experiment, OptionalInt arm, String clientId, Trial trial) {

  static Assignment of(Experiment experiment, String clientId, long seed) {
    return switch (experiment.design()) {
      case AB -> {
        int arm = experiment.armOf(clientId);
        yield new Assignment(
            experiment,
            OptionalInt.of(arm),
            clientId,
            new Trial.By(experiment.arms().get(arm).model()));
      }
      case INTERLEAVING -> {
        List<String> models = experiment.arms().stream().map(Arm::model).toList();
        yield new Assignment(
            experiment, OptionalInt.empty(), clientId, new Trial.Together(models, seed));
      }
      case SHADOW -> throw new IllegalArgumentException("nobody takes part in " + experiment);
    };
  }

  /// The name of the arm of an A/B test.
  public Optional<String> armName() {
    return arm.stream().mapToObj(i -> experiment.arms().get(i).name()).findFirst();
  }

  /// Names of the arms, in the order of teams.
  public List<String> teamNames() {
    return experiment.arms().stream().map(Arm::name).toList();
  }

  /// Whether the answer was ordered as the experiment wanted it: a list by relevance, by models
  /// that worked. Of a list made together only the first page counts.
  boolean decided(SearchRequest request, SearchAnswer answer) {
    boolean counts = arm.isPresent() || request.cursor().isEmpty();
    return counts && answer.ranked().isPresent() && answer.model().equals(model());
  }

  private String model() {
    return arm.isPresent()
        ? experiment.arms().get(arm.getAsInt()).model()
        : experiment.arms().stream().map(Arm::model).collect(Collectors.joining("+"));
  }

  Exposure exposure(SearchRequest request, SearchAnswer answer) {
    boolean firstPage = request.cursor().isEmpty();
    return new Exposure(
        experiment.name(),
        arm,
        answer.queryId(),
        clientId,
        answer.openAt(),
        firstPage,
        answer.total().value(),
        answer.tookMs(),
        firstPage ? answer.hits().stream().map(Assignment::shown).toList() : List.of());
  }

  private static Shown shown(Hit hit) {
    return new Shown(hit.id(), hit.team(), hit.job().company());
  }
}
