package dev.shigoto.models;

import org.apache.lucene.util.VectorUtil;

/// Vectors of length 1: what the engine's cosine accepts.
public final class UnitVectors {

  private static final double SHORTEST = 1e-12;

  private UnitVectors() {}

  /// The cosine of two vectors of length 1, -1 to 1.
  ///
  /// @throws IllegalArgumentException if one has more numbers than the other
  public static float cosine(float[] a, float[] b) {
    return VectorUtil.dotProduct(a, b);
  }

  /// `vector` scaled to length 1. One that has no direction (a text without a known token) becomes
  /// the first axis: the engine refuses zero vectors, and a fixed direction is as far from
  /// everything as any.
  ///
  /// @throws ModelException if a number is not finite
  public static float[] of(float[] vector) {
    double length = length(vector);
    float[] unit = new float[vector.length];
    if (length <= SHORTEST) {
      unit[0] = 1;
      return unit;
    }
    for (int i = 0; i < unit.length; i++) {
      unit[i] = (float) (vector[i] / length);
    }
    return unit;
  }

  /// Adds `vector`, scaled to length `weight`; one without a direction adds nothing.
  ///
  /// @throws ModelException if a number is not finite
  static void add(float[] vector, double weight, float[] sum) {
    double length = length(vector);
    if (length <= SHORTEST) {
      return;
    }
    float scale = (float) (weight / length);
    for (int i = 0; i < sum.length; i++) {
      sum[i] += scale * vector[i];
    }
  }

  private static double length(float[] vector) {
    double squares = 0;
    for (float x : vector) {
      squares += (double) x * x;
    }
    if (!Double.isFinite(squares)) {
      throw new ModelException("the model answered a vector with " + oddOne(vector) + " in it");
    }
    return Math.sqrt(squares);
  }

  private static float oddOne(float[] vector) {
    for (float x : vector) {
      if (!Float.isFinite(x)) {
        return x;
      }
    }
    throw new IllegalStateException("all numbers are finite"); // squares of floats fit a double
  }
}
