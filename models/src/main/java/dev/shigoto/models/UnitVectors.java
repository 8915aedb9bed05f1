package dev.shigoto.models;

/// Vectors of length 1: what the engine's cosine accepts.
final class UnitVectors {

  private UnitVectors() {}

  /// `vector` scaled to length 1. A vector that has no direction (a text without a known token) or
  /// is not finite becomes the first axis: the engine refuses zero vectors, and a fixed direction
  /// is as far from everything as any.
  static float[] of(float[] vector) {
    double squares = 0;
    for (float x : vector) {
      squares += (double) x * x;
    }
    float[] unit = new float[vector.length];
    if (!(squares > 1e-24 && squares < Double.POSITIVE_INFINITY)) {
      unit[0] = 1;
      return unit;
    }
    double length = Math.sqrt(squares);
    for (int i = 0; i < unit.length; i++) {
      unit[i] = (float) (vector[i] / length);
    }
    return unit;
  }
}
