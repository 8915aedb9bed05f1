package dev.shigoto.alerts.matching;

/// How close two texts must be in meaning.
final class Meaning {

  private Meaning() {}

  /// Of vectors of length 1. Four sums, so that the processor need not wait for one.
  static float cosine(float[] a, float[] b) {
    if (a.length != b.length) {
      throw new IllegalArgumentException(
          "vectors of %d and %d numbers are not comparable".formatted(a.length, b.length));
    }
    float s0 = 0;
    float s1 = 0;
    float s2 = 0;
    float s3 = 0;
    int at = 0;
    for (; at + 3 < a.length; at += 4) {
      s0 = Math.fma(a[at], b[at], s0);
      s1 = Math.fma(a[at + 1], b[at + 1], s1);
      s2 = Math.fma(a[at + 2], b[at + 2], s2);
      s3 = Math.fma(a[at + 3], b[at + 3], s3);
    }
    for (; at < a.length; at++) {
      s0 = Math.fma(a[at], b[at], s0);
    }
    return s0 + s1 + (s2 + s3);
  }
}
