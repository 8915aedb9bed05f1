package dev.shigoto.searchapi.experiment;

import dev.shigoto.database.experiments.Outcomes.Answers;
import dev.shigoto.ranking.experiment.Gini;
import dev.shigoto.ranking.experiment.Health;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What must not get worse, arm by arm.
///
/// @param exposure by arm, how much each employer was seen
record ArmHealth(List<Answers> answers, Map<Integer, Map<Integer, Double>> exposure) {

  List<Health> of(int arms) {
    return IntStream.range(0, arms).mapToObj(this::ofArm).toList();
  }

  private Health ofArm(int arm) {
    Optional<Answers> own = answers.stream().filter(it -> it.arm() == arm).findFirst();
    return new Health(
        own.map(it -> (double) it.empty() / it.searches()).orElse(Double.NaN),
        own.map(Answers::p95Millis).orElse(Double.NaN),
        gini(arm));
  }

  /// Over all employers that any arm showed.
  private double gini(int arm) {
    Map<Integer, Double> own = exposure.getOrDefault(arm, Map.of());
    Set<Integer> employers =
        exposure.values().stream().flatMap(it -> it.keySet().stream()).collect(Collectors.toSet());
    return own.isEmpty()
        ? Double.NaN
        : Gini.of(employers.stream().map(it -> own.getOrDefault(it, 0.0)).toList());
  }
}
