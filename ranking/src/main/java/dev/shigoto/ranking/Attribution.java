package dev.shigoto.ranking;

import dev.shigoto.models.Ranker;
import dev.shigoto.models.Shares;
import dev.shigoto.ranking.candidate.RankingRequest;
import dev.shigoto.ranking.feature.Feature;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// What each feature has of the scores that a model gave: as the model itself tells, or by asking
/// it for more scores.
record Attribution(Ranker model, ModelInputs inputs) {

  List<Explanation> explain(RankingRequest request, List<Ranked> hits) {
    if (hits.isEmpty()) {
      return List.of();
    }
    float[][] rows = inputs.rows(request, hits.stream().map(Ranked::candidate).toList());
    List<Shares> shares = model.shares(rows).orElseGet(() -> sampled(rows, hits));
    List<Explanation> explanations = new ArrayList<>();
    for (int i = 0; i < rows.length; i++) {
      explanations.add(explanation(request, hits.get(i), rows[i], shares.get(i)));
    }
    return explanations;
  }

  private List<Shares> sampled(float[][] rows, List<Ranked> hits) {
    return new Shapley(model).shares(rows, hits.stream().mapToDouble(Ranked::score).toArray());
  }

  private Explanation explanation(RankingRequest request, Ranked hit, float[] row, Shares shares) {
    return Explanation.of(
        shares.base(),
        IntStream.range(0, row.length)
            .filter(i -> shares.features().get(i) != 0)
            .mapToObj(
                i ->
                    new Contribution(
                        inputs.features().get(i).name(),
                        shares.features().get(i),
                        text(inputs.features().get(i), row[i], request, hit)))
            .toList());
  }

  /// That something is missing can count, but there is no fact behind it to tell.
  private static String text(Feature feature, float value, RankingRequest request, Ranked hit) {
    return Float.isNaN(value) ? "" : feature.text(request, hit.candidate());
  }
}
