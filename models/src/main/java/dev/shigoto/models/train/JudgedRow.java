package dev.shigoto.models.train;

/// A candidate of a query as a ranker sees it, and how good it really is.
public final class JudgedRow {

  private final String query;
  private final int grade;
  private final float[] features;

  /// @param query rows of one query are compared with each other
  /// @param grade 0 for useless, the better the higher
  /// @param features in the order of the training's names; NaN where missing
  public JudgedRow(String query, int grade, float[] features) {
    if (grade < 0) {
      throw new IllegalArgumentException("grade must not be negative, but was " + grade);
    }
    this.query = query;
    this.grade = grade;
    this.features = features.clone();
  }

  String query() {
    return query;
  }

  int grade() {
    return grade;
  }

  int width() {
    return features.length;
  }

  /// NaN where missing.
  float feature(int i) {
    return features[i];
  }

  float[] features() {
    return features.clone();
  }
}
