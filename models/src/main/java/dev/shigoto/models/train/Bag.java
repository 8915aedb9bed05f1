package dev.shigoto.models.train;

/// A text as a static embedder sees it: which tokens, and how much each weighs.
final class Bag {

  private final int[] tokens;
  private final float[] weights;

  /// @param ids the tokens in their order
  /// @param weights of the first place, the second, and so on; tokens beyond are dropped
  Bag(long[] ids, float[] weights) {
    this.tokens = new int[Math.min(ids.length, weights.length)];
    this.weights = weights;
    for (int place = 0; place < tokens.length; place++) {
      tokens[place] = (int) ids[place];
    }
  }

  /// The weighted sum of the tokens' vectors.
  float[] sum(TokenTable table) {
    float[] sum = new float[table.dimension()];
    for (int place = 0; place < tokens.length; place++) {
      table.addTo(sum, tokens[place], weights[place]);
    }
    return sum;
  }

  /// Hands the gradient of the sum on to the tokens.
  void spread(float[] gradient, SparseAdam adam) {
    for (int place = 0; place < tokens.length; place++) {
      adam.add(tokens[place], gradient, weights[place]);
    }
  }
}
