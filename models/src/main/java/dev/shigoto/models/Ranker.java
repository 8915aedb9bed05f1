package dev.shigoto.models;

import java.util.List;

/// Scores candidates from their features. Safe to share between threads.
public interface Ranker extends AutoCloseable {

  /// The model's name, as answers state it.
  String name();

  /// What each column of a row holds, in order.
  List<String> features();

  /// One score in 0 to 1 for each row, the better the higher.
  ///
  /// @param rows a value per feature; NaN where it is missing
  /// @throws IllegalArgumentException if a row has another width than {@link #features()}
  float[] score(float[][] rows);

  @Override
  void close();
}
