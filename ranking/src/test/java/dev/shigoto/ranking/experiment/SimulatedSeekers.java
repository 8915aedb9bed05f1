package dev.shigoto.ranking.experiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Seekers who read from the top, one place half as likely as the one two before, and click what
/// is good; and rankers that see how good a job is through some noise.
final class SimulatedSeekers {

  private static final int JOBS = 10;
  private static final double[] CLICKED = {0.05, 0.2, 0.5, 0.9};

  private final SplittableRandom random;
  private int[] grades = new int[JOBS];

  SimulatedSeekers(long seed) {
    random = new SplittableRandom(seed);
  }

  RandomGenerator random() {
    return random;
  }

  /// Another query, with jobs of other grades.
  void ask() {
    grades = IntStream.range(0, JOBS).map(_ -> random.nextInt(CLICKED.length)).toArray();
  }

  /// @param noise standard deviation, in grades
  List<Integer> rank(double noise) {
    double[] seen = IntStream.range(0, JOBS).mapToDouble(job -> seen(job, noise)).toArray();
    List<Integer> jobs = new ArrayList<>(IntStream.range(0, JOBS).boxed().toList());
    jobs.sort(Comparator.comparingDouble((Integer job) -> -seen[job]));
    return jobs;
  }

  private double seen(int job, double noise) {
    return grades[job] + noise * random.nextGaussian();
  }

  boolean clicks(int job, int place) {
    return random.nextDouble() < Math.pow(0.5, place / 2.0) * CLICKED[grades[job]];
  }
}
