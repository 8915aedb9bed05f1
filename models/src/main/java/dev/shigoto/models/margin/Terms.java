package dev.shigoto.models.margin;

import java.util.List;

/// The parts of a margin.
///
/// @param base what it starts from
/// @param features what each feature adds, in the order of the model's features
public record Terms(double base, List<Double> features) {

  public Terms {
    features = List.copyOf(features);
  }

  /// The margin.
  public double sum() {
    return base + added();
  }

  /// What the features add together.
  public double added() {
    return features.stream().mapToDouble(Double::doubleValue).sum();
  }
}
