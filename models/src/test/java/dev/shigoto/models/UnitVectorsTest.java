package dev.shigoto.models;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
  }

  @ParameterizedTest
  @ValueSource(floats = {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY})
  void what_is_not_finite_is_said_and_not_hidden(float odd) {
    ModelException refused =
        assertThrows(ModelException.class, () -> UnitVectors.of(new float[] {1, odd}));

    assertEquals("the model answered a vector with " + odd + " in it", refused.getMessage());
  }

  @Test
  void a_vector_is_added_at_the_length_of_its_weight() {
    float[] sum = {1, 1};

    UnitVectors.add(new float[] {30, 40}, 5, sum);
    UnitVectors.add(new float[] {0, 0}, 7, sum);

    assertArrayEquals(new float[] {4, 5}, sum, 1e-6f);
  }
}
