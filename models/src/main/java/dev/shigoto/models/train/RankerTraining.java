package dev.shigoto.models.train;

import java.util.List;

/// How a ranker is to be trained.
///
/// @param features the names of the columns, in order
/// @param hidden units of the hidden layer; 0 for a linear model
/// @param epochs how often every query is seen
/// @param seed the same rows and seed give the same bytes
/// @param origin where the rows come from, for the manifest
/// @param licence of the model, for the manifest
/// @param createdBy the command, for the manifest
public record RankerTraining(
    List<String> features,
    int hidden,
    int epochs,
    long seed,
    List<String> origin,
    String licence,
    String createdBy) {

  public RankerTraining {
    features = List.copyOf(features);
    origin = List.copyOf(origin);
    if (hidden < 0 || epochs < 1) {
      throw new IllegalArgumentException(
          "hidden must be at least 0 and epochs at least 1, but were %d and %d"
              .formatted(hidden, epochs));
    }
  }

  /// The settings of the bundled model: linear, since what made-up queries teach a hidden layer did
  /// not hold for real ads.
  public static RankerTraining of(
      List<String> features, List<String> origin, String licence, String createdBy) {
    return new RankerTraining(features, 0, 30, 1, origin, licence, createdBy);
  }
}
