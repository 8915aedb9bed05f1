package dev.shigoto.models;

import dev.shigoto.models.margin.Logistic;
import dev.shigoto.models.margin.Terms;
import java.util.List;

/// What each feature has of a score.
///
/// @param base what the score starts from; it and all shares sum to the score
/// @param features a share for each, in the order of the ranker's features
public record Shares(double base, List<Double> features) {

  /// Below which a margin's rise over a slope is taken from the slope itself: a difference of two
  /// equal numbers says nothing.
  private static final double FLAT = 1e-6;

  public Shares {
    features = List.copyOf(features);
  }

  /// Of the logistic function of a margin: each feature has as large a part of the score's rise
  /// over the base as of the margin's.
  ///
  /// @see <a href="https://arxiv.org/abs/1704.02685">Shrikumar et al. 2017, DeepLIFT, the rescale
  ///     rule</a>
  static Shares logistic(Terms terms) {
    double base = Logistic.of(terms.base());
    double added = terms.added();
    double slope =
        Math.abs(added) < FLAT
            ? base * (1 - base)
            : (Logistic.of(terms.base() + added) - base) / added;
    return new Shares(base, terms.features().stream().map(term -> term * slope).toList());
  }
}
