package dev.shigoto.ranking;

import dev.shigoto.domain.query.JobQuery;
import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.RankingRequest;
import dev.shigoto.ranking.feature.Feature;
import dev.shigoto.ranking.feature.Features;
import dev.shigoto.ranking.feature.FusedParts;
import java.util.List;

/// Scores candidates by the weighted sum of what the legs think of them, BM25 over the best BM25 of
/// the request and the cosine, and of the wishes that they meet. All start from a true zero (no
/// word in common, no likeness, no wish met). A job that a leg did not bring is taken to stand
/// right behind those that it brought, as far as its words go.
///
/// @see <a href="https://arxiv.org/abs/2210.11934">Bruch et al., An Analysis of Fusion Functions
///     for Hybrid Retrieval</a>
record Fusion(Weights weights) implements Ranking {

  private static final Feature KEYWORD = Features.named("bm25_normalised").orElseThrow();
  private static final Feature VECTOR = Features.named("cosine").orElseThrow();
  private static final Feature WISHES = Features.named("wishes_met").orElseThrow();

  @Override
  public String name() {
    return "none";
  }

  /// Only the floor of pay is held against them.
  @Override
  public boolean readsFacts(JobQuery query) {
    return query.filters().pay().isPresent();
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
    Ranked fused = Ranked.fused(found, parts(request, found).score());
    return found.isNamed() ? fused.aboveWindow() : fused;
  }

  @Override
  public Ranked behind(RankingRequest request, Candidate candidate) {
    return Ranked.fused(candidate, parts(request, candidate).score()).belowWindow();
  }

  @Override
  public List<ScoredRow> scored(RankingRequest request, List<Shown> shown) {
    return List.of();
  }

  @Override
  public List<Explanation> explain(RankingRequest request, List<Ranked> hits) {
    return hits.stream().map(hit -> explain(request, hit)).toList();
  }

  /// What each leg gave, and the wishes.
  Explanation explain(RankingRequest request, Ranked ranked) {
    Candidate found = ranked.candidate();
    FusedParts parts = parts(request, found);
    return Explanation.of(
        ranked.shift(),
        List.of(
            contribution(KEYWORD, parts.words(), request, found),
            contribution(VECTOR, parts.meaning(), request, found),
            contribution(WISHES, parts.wishes(), request, found)));
  }

  private static Contribution contribution(
      Feature feature, double value, RankingRequest request, Candidate found) {
    return new Contribution(feature.name(), value, feature.text(request, found));
  }

  private FusedParts parts(RankingRequest request, Candidate found) {
    return FusedParts.of(request, found, weights);
  }
}
