package dev.shigoto.models.train;

/// How each score of a query should move: for each pair of rows the logistic loss of having them in
/// the wrong order (RankNet, Burges 2005), weighted by what swapping them does to nDCG (LambdaRank,
/// Burges 2010).
final class LambdaRank {

  // also a pair far below the top has something to teach
  private static final double LEAST_WEIGHT = 0.01;

  private LambdaRank() {}

  /// The slope of the loss at each score.
  static float[] slopes(Judged judged, float[] scores) {
    int[] places = judged.places(scores);
    float[] slopes = new float[scores.length];
    for (int better = 0; better < scores.length; better++) {
      for (int worse = 0; worse < scores.length; worse++) {
        if (judged.grade(better) > judged.grade(worse)) {
          double wrong = 1 / (1 + StrictMath.exp(scores[better] - scores[worse]));
          float pull = (float) (wrong * (LEAST_WEIGHT + judged.swap(better, worse, places)));
          slopes[better] -= pull;
          slopes[worse] += pull;
        }
      }
    }
    return slopes;
  }
}
