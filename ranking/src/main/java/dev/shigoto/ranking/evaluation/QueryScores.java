package dev.shigoto.ranking.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// What one query's answer is worth.
///
/// @param values by measure, all of them
public record QueryScores(Topic topic, Map<Metric, Double> values) {

  public QueryScores {
    values = Map.copyOf(values);
  }

  static QueryScores of(Topic topic, List<String> answer, Judgments judgments) {
    return new QueryScores(
        topic,
        Arrays.stream(Metric.values())
            .collect(Collectors.toMap(it -> it, it -> it.of(answer, judgments))));
  }

  static QueryScores mean(List<QueryScores> several) {
    return new QueryScores(
        several.getFirst().topic,
        Arrays.stream(Metric.values())
            .collect(
                Collectors.toMap(
                    it -> it,
                    it -> several.stream().mapToDouble(s -> s.value(it)).average().orElse(0))));
  }

  public double value(Metric metric) {
    return Objects.requireNonNull(values.get(metric));
  }
}
