package dev.shigoto.models;

import java.util.List;
import java.util.Optional;

/// Scores candidates from their features. Safe to share between threads.
public interface Ranker extends AutoCloseable {

  /// The model's name, as answers state it.
  String name();

  /// The name, and a hash of all that decides what the model computes.
  String version();

  /// What each column of a row holds, in order.
  List<String> features();

  /// One score in 0 to 1 for each row, the better the higher.
  ///
  /// @param rows a value per feature; NaN where it is missing
  /// @throws IllegalArgumentException if a row has another width than {@link #features()}
  float[] score(float[][] rows);

  /// What each feature has of the score of each row, if the model can tell exactly; empty where
  /// only its scores are known.
  ///
  /// @param rows as for {@link #score}
  default Optional<List<Shares>> shares(float[][] rows) {
    return Optional.empty();
  }

  @Override
  void close();
}
