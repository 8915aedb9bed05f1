package dev.shigoto.ranking.feature;

import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.LetterPairs;
import dev.shigoto.ranking.candidate.RankingRequest;
import java.util.List;

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
    List<String> title = LetterPairs.of(candidate.facts().title());
    List<String> typed = request.typedPairs();
    return typed.isEmpty() || title.isEmpty()
        ? Double.NaN
        : (double) typed.stream().filter(title::contains).count() / typed.size();
  }

  static double match(RankingRequest request, Candidate candidate) {
    List<String> title = LetterPairs.of(candidate.facts().title());
    List<String> typed = request.typedPairs();
    return typed.isEmpty() || title.isEmpty()
        ? Double.NaN
        : typed.stream().mapToDouble(pair -> match(pair, title)).sum() / typed.size();
  }

  private static double match(String pair, List<String> title) {
    long times = title.stream().filter(pair::equals).count();
    return times * (K1 + 1) / (times + K1 * (1 - B + B * title.size() / USUAL_PAIRS));
  }
}
