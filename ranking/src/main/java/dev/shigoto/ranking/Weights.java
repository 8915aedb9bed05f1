package dev.shigoto.ranking;

/// How much the legs count in a fused score.
///
/// @param keyword of the words' leg, 0 to 1
/// @param vector of the meaning's leg, 0 to 1; both sum to 1
public record Weights(double keyword, double vector) {

  /// Found on judged queries, see RATIONALE.md.
  public static final Weights DEFAULT = new Weights(0.6, 0.4);

  public Weights {
    if (!(keyword >= 0 && vector >= 0 && Math.abs(keyword + vector - 1) < 1e-9)) {
      throw new IllegalArgumentException(
          "weights must be 0 to 1 and sum to 1, but were " + keyword + " and " + vector);
    }
  }
}
