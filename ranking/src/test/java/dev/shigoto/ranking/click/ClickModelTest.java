package dev.shigoto.ranking.click;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClickModelTest {

  private static final int PLACES = 10;
  private static final int JOBS = 200;
  private static final int SEARCHES = 60_000;

  /// Seekers who look at place n with a chance of 1 / n^0.8, and a ranker that mostly puts first
  /// what attracts: the naive share of clicks by place mixes the two up.
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void how_often_places_are_looked_at_is_recovered_within_a_tenth(long seed) {
    List<ShownAt<Integer>> shown = simulated(seed);

    PositionBias found = PositionBias.estimate(shown, PLACES);

    double worst = 0;
    double naive = 0;
    for (int place = 1; place <= PLACES; place++) {
      worst = Math.max(worst, Math.abs(found.at(place) / truth(place) - 1));
      naive = Math.max(naive, Math.abs(rate(shown, place) / rate(shown, 1) / truth(place) - 1));
    }
    System.out.printf(
        "seed %d: worst error %.1f %% (clicks by place alone: %.1f %%)%n",
        seed, 100 * worst, 100 * naive);
    assertTrue(worst <= 0.1, "seed " + seed + ": " + found);
  }

  @Test
  void a_job_that_stood_low_is_as_popular_as_its_clicks_from_there_say() {
    PositionBias bias = new PositionBias(List.of(1.0, 0.5, 0.25));
    Map<String, Double> popularity =
        Popularity.of(
            List.of(
                new ShownAt<>("high", 1, 4_000, 800),
                new ShownAt<>("low", 3, 4_000, 200),
                new ShownAt<>("dull", 1, 4_000, 80),
                new ShownAt<>("new", 1, 1, 1)),
            bias);

    assertEquals(popularity.get("high"), popularity.get("low"), 0.01);
    assertTrue(popularity.get("dull") < 0.05, popularity::toString);
    assertTrue(popularity.get("new") < popularity.get("high"), popularity::toString);
  }

  @Test
  void nothing_shown_says_nothing() {
    PositionBias bias = PositionBias.estimate(List.<ShownAt<String>>of(), 3);

    assertEquals(1, bias.at(1));
    assertEquals(1, bias.at(3));
    assertEquals(Map.of(), Popularity.of(List.<ShownAt<String>>of(), bias));
    assertThrows(IllegalArgumentException.class, () -> new ShownAt<>("x", 1, 1, 2));
  }

  private static double truth(int place) {
    return Math.pow(place, -0.8);
  }

  private static double rate(List<ShownAt<Integer>> shown, int place) {
    List<ShownAt<Integer>> there = shown.stream().filter(it -> it.position() == place).toList();
    return there.stream().mapToDouble(ShownAt::clicks).sum()
        / there.stream().mapToDouble(ShownAt::impressions).sum();
  }

  private static List<ShownAt<Integer>> simulated(long seed) {
    Random random = new Random(seed);
    double[] attracts = random.doubles(JOBS, 0.05, 0.7).toArray();
    Map<List<Integer>, int[]> counts = new HashMap<>();
    for (int search = 0; search < SEARCHES; search++) {
      List<Integer> list = ranked(attracts, random);
      for (int place = 1; place <= PLACES; place++) {
        int job = list.get(place - 1);
        int[] count = counts.computeIfAbsent(List.of(job, place), _ -> new int[2]);
        count[0]++;
        count[1] += random.nextDouble() < truth(place) * attracts[job] ? 1 : 0;
      }
    }
    return counts.entrySet().stream()
        .map(
            it ->
                new ShownAt<>(
                    it.getKey().get(0), it.getKey().get(1), it.getValue()[0], it.getValue()[1]))
        .toList();
  }

  /// Ten that match, by how much they attract and some noise.
  private static List<Integer> ranked(double[] attracts, Random random) {
    Map<Integer, Double> scores = new HashMap<>();
    while (scores.size() < PLACES) {
      int job = random.nextInt(JOBS);
      scores.put(job, attracts[job] + 0.3 * random.nextGaussian());
    }
    List<Integer> list = new ArrayList<>(scores.keySet());
    list.sort(Comparator.comparing((Integer job) -> -scores.get(job)));
    return list;
  }
}
