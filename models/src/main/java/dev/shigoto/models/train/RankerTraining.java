package dev.shigoto.models.train;

import dev.shigoto.models.margin.Forest;
import dev.shigoto.models.margin.Forest.Level;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// How a ranker is to be trained.
///
/// @param features the columns, in order
/// @param base what scores start from, for trees to correct; none for trees alone
/// @param seed the same rows and seed give the same bytes
public record RankerTraining(
    List<LearnedFeature> features, Optional<Base> base, Boosting boosting, long seed) {

  public RankerTraining {
    features = List.copyOf(features);
    if (base.isPresent()) {
      place(base.get().feature(), names(features));
    }
  }

  /// A score that is there already.
  ///
  /// @param feature its column
  /// @param weight how far apart the trees find what it parts
  public record Base(String feature, double weight) {}

  /// How many trees of what size.
  ///
  /// @param leaves of each tree, at most
  /// @param leastRows in each leaf
  /// @param rate how much of its own advice each tree may give
  /// @param columns the share of the features that each tree sees
  /// @param rows the share of the rows that each tree sees
  public record Boosting(
      int trees, int leaves, int leastRows, double rate, double columns, double rows) {

    /// Many small trees, each of which sees a part: a few dozen queries teach no more.
    public static final Boosting FEW_QUERIES = new Boosting(150, 4, 100, 0.1, 0.5, 0.7);

    public Boosting {
      if (trees < 1 || leaves < 2) {
        throw new IllegalArgumentException(
            "there must be a tree of two leaves at least, but %d of %d were asked for"
                .formatted(trees, leaves));
      }
    }
  }

  /// The columns' names.
  public List<String> names() {
    return names(features);
  }

  /// The column of the base.
  Optional<Integer> basePlace() {
    return base.map(it -> place(it.feature(), names()));
  }

  /// Of the columns in the base; zero but for one of them.
  float[] baseWeights() {
    float[] weights = new float[features.size()];
    basePlace().ifPresent(place -> weights[place] = (float) base.orElseThrow().weight());
    return weights;
  }

  /// What a row's score starts from; a base that is missing is none.
  double base(float[] row) {
    return Forest.of(List.of(), baseWeights(), Level.NONE).of(new float[][] {row})[0];
  }

  /// As LightGBM reads it. One thread, rows in order: the same rows give the same trees.
  String parameters() {
    return "objective=lambdarank label_gain=%s num_leaves=%d min_data_in_leaf=%d learning_rate=%s"
            .formatted(gains(), boosting.leaves, boosting.leastRows, boosting.rate)
        + " feature_fraction=%s bagging_fraction=%s bagging_freq=%d monotone_constraints=%s"
            .formatted(boosting.columns, boosting.rows, boosting.rows < 1 ? 1 : 0, signs())
        + " seed=%d deterministic=true force_row_wise=true num_threads=1 verbosity=-1"
            .formatted(seed);
  }

  /// The grade itself is the gain, as in what is measured.
  private static String gains() {
    return IntStream.range(0, 32).mapToObj(String::valueOf).collect(Collectors.joining(","));
  }

  private String signs() {
    return features.stream()
        .map(it -> String.valueOf(it.effect().sign()))
        .collect(Collectors.joining(","));
  }

  private static List<String> names(List<LearnedFeature> features) {
    return features.stream().map(LearnedFeature::name).toList();
  }

  private static int place(String feature, List<String> names) {
    int place = names.indexOf(feature);
    if (place < 0) {
      throw new IllegalArgumentException("the base " + feature + " must be one of " + names);
    }
    return place;
  }
}
