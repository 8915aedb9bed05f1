package dev.shigoto.ranking.feature;

import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.RankingRequest;

/// Pairs of letters of what was typed, among those of a title. Missing where nothing was typed, or
/// there is no title.
final class PairsInTitle {

  /// As BM25 usually has them.
  private static final double K1 = 1.2;

  private static final double B = 0.75;

  /// Of a title as they usually are.
  private static final double USUAL_PAIRS = 10;

  private PairsInTitle() {}

  static double share(RankingRequest request, Candidate candidate) {
    return mean(request, candidate, (times, length) -> Math.min(1, times));
  }

  static double match(RankingRequest request, Candidate candidate) {
    return mean(request, candidate, PairsInTitle::match);
  }

  private static double match(int times, int length) {
    return times * (K1 + 1) / (times + K1 * (1 - B + B * length / USUAL_PAIRS));
  }

  /// Over what was typed.
  private static double mean(RankingRequest request, Candidate candidate, Worth worth) {
    int[] title = candidate.facts().title().pairs();
    int[] typed = request.typedPairs();
    double sum = 0;
    for (int pair : typed) {
      sum += worth.of(times(pair, title), title.length);
    }
    return typed.length == 0 || title.length == 0 ? Double.NaN : sum / typed.length;
  }

  private static int times(int pair, int[] title) {
    int times = 0;
    for (int one : title) {
      times += one == pair ? 1 : 0;
    }
    return times;
  }

  /// What a pair is worth that stands so often among so many.
  private interface Worth {
    double of(int times, int length);
  }
}
