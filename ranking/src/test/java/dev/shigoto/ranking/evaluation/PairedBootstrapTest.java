package dev.shigoto.ranking.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PairedBootstrapTest {

  @Test
  void what_does_not_differ_is_sure_to_be_no_difference() {
    assertEquals(new PairedBootstrap(0, 0, 0, 1), PairedBootstrap.of(new double[] {0, 0, 0}));
    assertEquals(new PairedBootstrap(0, 0, 0, 1), PairedBootstrap.of(new double[0]));
  }

  @Test
  void the_interval_is_that_of_the_normal_distribution_where_there_are_many_queries() {
    double[] differences = noise(0.05);
    double error = deviation(differences) / Math.sqrt(differences.length);

    PairedBootstrap found = PairedBootstrap.of(differences);

    assertEquals(found.mean() - 1.96 * error, found.low(), 0.1 * error);
    assertEquals(found.mean() + 1.96 * error, found.high(), 0.1 * error);
  }

  @Test
  void a_drift_is_found_and_noise_is_not() {
    assertTrue(PairedBootstrap.of(noise(0.05)).p() < 0.01);
    assertTrue(PairedBootstrap.of(noise(0)).p() > 0.5);
  }

  @Test
  void gain_and_loss_are_mirrored() {
    double[] gain = noise(0.03);
    PairedBootstrap found = PairedBootstrap.of(gain);

    PairedBootstrap lost = PairedBootstrap.of(Arrays.stream(gain).map(it -> -it).toArray());

    assertEquals(-found.mean(), lost.mean(), 1e-12);
    assertEquals(-found.low(), lost.high(), 1e-12);
    assertEquals(found.p(), lost.p(), 1e-12);
  }

  /// Of 200 queries, with exactly this mean.
  private static double[] noise(double mean) {
    double[] noise = new SplittableRandom(3).doubles(200, -0.2, 0.2).toArray();
    double drift = Arrays.stream(noise).average().orElseThrow();
    return Arrays.stream(noise).map(it -> it - drift + mean).toArray();
  }

  private static double deviation(double[] values) {
    double mean = Arrays.stream(values).average().orElseThrow();
    return Math.sqrt(
        Arrays.stream(values).map(it -> (it - mean) * (it - mean)).average().orElseThrow());
  }
}
