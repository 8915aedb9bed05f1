package dev.shigoto.models;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class UnitVectorsTest {

  private static final float[] FALLBACK = {1, 0};

  @Test
  void a_vector_keeps_its_direction() {
    assertArrayEquals(new float[] {0.6f, -0.8f}, UnitVectors.of(new float[] {30, -40}), 1e-6f);
  }

  @Test
  void a_tiny_vector_keeps_its_direction() {
    assertArrayEquals(
        new float[] {0.6f, 0.8f}, UnitVectors.of(new float[] {3e-10f, 4e-10f}), 1e-6f);
  }

  @Test
  void what_has_no_direction_gets_the_first_axis() {
    assertArrayEquals(FALLBACK, UnitVectors.of(new float[] {0, 0}));
    assertArrayEquals(FALLBACK, UnitVectors.of(new float[] {Float.NaN, 1}));
    assertArrayEquals(FALLBACK, UnitVectors.of(new float[] {1, Float.POSITIVE_INFINITY}));
  }
}
