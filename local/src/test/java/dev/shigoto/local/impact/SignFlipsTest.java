package dev.shigoto.local.impact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SignFlipsTest {

  @Test
  void what_does_not_differ_is_no_loss() {
    assertEquals(1, SignFlips.chanceOfLoss(new double[] {0, 0, 0}), 1e-9);
    assertEquals(1, SignFlips.chanceOfLoss(new double[0]), 1e-9);
  }

  @Test
  void equal_losses_of_every_query_are_as_rare_as_heads_in_a_row() {
    double[] losses = new double[5];
    Arrays.fill(losses, -0.1);

    assertEquals(1 / 32.0, SignFlips.chanceOfLoss(losses), 0.005);
  }

  @Test
  void a_gain_is_never_a_loss() {
    assertTrue(SignFlips.chanceOfLoss(new double[] {0.1, 0.2, 0.1, 0.3, 0.2}) > 0.9);
  }

  @Test
  void noise_of_many_queries_is_no_loss_and_a_drift_is() {
    SplittableRandom random = new SplittableRandom(3);
    double[] noise = random.doubles(50, -0.2, 0.2).toArray();
    double mean = Arrays.stream(noise).average().orElseThrow();
    double[] centred = Arrays.stream(noise).map(it -> it - mean).toArray();

    assertTrue(SignFlips.chanceOfLoss(centred) > 0.3);
    assertTrue(SignFlips.chanceOfLoss(Arrays.stream(centred).map(it -> it - 0.1).toArray()) < 0.01);
  }
}
