package dev.shigoto.models.margin;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A weighted sum of features, each brought to a common scale first.
///
/// @param bias the sum of a row whose features all have their mean
/// @param weights one per feature, in the order of the model's features
public record LinearMargin(double bias, List<Weight> weights) implements Margin {

  public LinearMargin {
    weights = List.copyOf(weights);
  }

  /// How much a feature counts: `weight × (value − mean) / scale`.
  ///
  /// @param scale above 0
  /// @param missing the value that stands for one that is missing
  public record Weight(double weight, double mean, double scale, double missing) {

    public Weight {
      if (!(scale > 0)) {
        throw new IllegalArgumentException("scale must be above 0, but was " + scale);
      }
    }

    double term(float value) {
      return weight * ((Float.isNaN(value) ? missing : value) - mean) / scale;
    }
  }

  @Override
  public double[] of(float[][] rows) {
    return Stream.of(rows).mapToDouble(this::sum).toArray();
  }

  private double sum(float[] row) {
    double sum = bias;
    for (int i = 0; i < row.length; i++) {
      sum += weights.get(i).term(row[i]);
    }
    return sum;
  }

  @Override
  public Optional<Terms> terms(float[] row) {
    Double[] terms = new Double[row.length];
    for (int i = 0; i < row.length; i++) {
      terms[i] = weights.get(i).term(row[i]);
    }
    return Optional.of(new Terms(bias, List.of(terms)));
  }
}
