package dev.shigoto.ranking;

import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.RankingRequest;
import dev.shigoto.ranking.feature.Feature;
import dev.shigoto.ranking.feature.Features;
import java.util.List;

/// Scores candidates by the weighted sum of what the legs think of them: BM25 over the best BM25 of
/// the request, and the cosine. Both start from a true zero (no word in common, no likeness), which
/// is also what a leg gives to a job that it did not find.
///
/// @see <a href="https://arxiv.org/abs/2210.11934">Bruch et al., An Analysis of Fusion Functions
///     for Hybrid Retrieval</a>
record Fusion(Weights weights) implements Ranking {

  private static final Feature KEYWORD = Features.named("bm25_normalised").orElseThrow();
  private static final Feature VECTOR = Features.named("cosine").orElseThrow();

  @Override
  public String name() {
    return "none";
  }

  @Override
  public List<Ranked> rank(RankingRequest request) {
    return request.candidates().stream()
        .map(found -> ranked(request, found))
        .sorted(Ranked.BEST_FIRST)
        .toList();
  }

  /// A job that the query names by its number comes first, whatever else it says.
  private Ranked ranked(RankingRequest request, Candidate found) {
    Ranked fused = Ranked.fused(found, score(request, found));
    return found.isNamed() ? fused.aboveWindow() : fused;
  }

  @Override
  public Ranked behind(RankingRequest request, Candidate candidate) {
    return Ranked.fused(candidate, score(request, candidate)).belowWindow();
  }

  @Override
  public List<Explanation> explain(RankingRequest request, List<Ranked> hits) {
    return hits.stream().map(hit -> explain(request, hit)).toList();
  }

  /// What each leg gave.
  Explanation explain(RankingRequest request, Ranked ranked) {
    Candidate found = ranked.candidate();
    return Explanation.of(
        ranked.shift(),
        List.of(
            contribution(KEYWORD, weights.keyword(), request, found),
            contribution(VECTOR, weights.vector(), request, found)));
  }

  private double score(RankingRequest request, Candidate found) {
    return weighed(KEYWORD, weights.keyword(), request, found)
        + weighed(VECTOR, weights.vector(), request, found);
  }

  private static double weighed(
      Feature feature, double weight, RankingRequest request, Candidate found) {
    double value = feature.value(request, found);
    return Double.isNaN(value) ? 0 : weight * Math.max(0, value);
  }

  private static Contribution contribution(
      Feature feature, double weight, RankingRequest request, Candidate found) {
    double value = weighed(feature, weight, request, found);
    return new Contribution(feature.name(), value, feature.text(request, found));
  }
}
