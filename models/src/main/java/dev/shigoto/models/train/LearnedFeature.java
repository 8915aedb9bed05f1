package dev.shigoto.models.train;

/// A column that a ranker learns from.
///
/// @param name of the feature
/// @param effect which way a higher value may move the score, all else being equal
public record LearnedFeature(String name, Effect effect) {

  /// What sense demands of a feature, whatever a few queries say.
  public enum Effect {
    RAISES(1),
    ANY(0),
    LOWERS(-1);

    private final int sign;

    Effect(int sign) {
      this.sign = sign;
    }

    /// As LightGBM writes a monotone constraint.
    int sign() {
      return sign;
    }
  }
}
