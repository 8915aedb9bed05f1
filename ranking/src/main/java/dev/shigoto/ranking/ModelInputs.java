package dev.shigoto.ranking;

import dev.shigoto.models.Ranker;
import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.RankingRequest;
import dev.shigoto.ranking.feature.Feature;
import dev.shigoto.ranking.feature.Features;
import java.util.ArrayList;
import java.util.List;

/// The features that a model reads, in its order.
record ModelInputs(List<Feature> features) {

  /// @throws IllegalArgumentException if the model asks for a feature that does not exist
  static ModelInputs of(Ranker ranker) {
    return new ModelInputs(
        ranker.features().stream().map(name -> feature(ranker.name(), name)).toList());
  }

  /// A row for each candidate, in their order.
  float[][] rows(RankingRequest request, List<Candidate> candidates) {
    return candidates.stream().map(found -> row(request, found)).toArray(float[][]::new);
  }

  /// A row as a list.
  List<Float> values(RankingRequest request, Candidate candidate) {
    List<Float> values = new ArrayList<>();
    for (float value : row(request, candidate)) {
      values.add(value);
    }
    return values;
  }

  private float[] row(RankingRequest request, Candidate candidate) {
    float[] row = new float[features.size()];
    for (int i = 0; i < row.length; i++) {
      row[i] = (float) features.get(i).value(request, candidate);
    }
    return row;
  }

  private static Feature feature(String model, String name) {
    return Features.named(name)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "model %s reads a feature \"%s\" that does not exist; there are %s"
                        .formatted(
                            model, name, Features.all().stream().map(Feature::name).toList())));
  }
}
