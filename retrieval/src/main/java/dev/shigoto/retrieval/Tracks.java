package dev.shigoto.retrieval;

import dev.shigoto.domain.job.JobId;
import dev.shigoto.ranking.Ranked;
import dev.shigoto.ranking.Ranking;
import dev.shigoto.ranking.Weights;
import dev.shigoto.ranking.candidate.LegScore;
import dev.shigoto.retrieval.Journey.Cut;
import dev.shigoto.retrieval.RelevanceSearch.Listing;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Which way the jobs of a list by relevance came through its stages.
record Tracks(SearchRequest request, Listing listing) {

  /// Empty for a job that is not in the window.
  Optional<Journey> of(JobId id) {
    List<Ranked> ranked = listing.list().ranked();
    return rank(id, ranked).map(rank -> journey(ranked.get(rank - 1), rank));
  }

  private Journey journey(Ranked hit, int rank) {
    JobId id = hit.candidate().id();
    Ranking fusion = Ranking.fused(request.weights().orElse(Weights.DEFAULT));
    int fused = rank(id, fusion.rank(listing.list().candidates())).orElseThrow();
    int place =
        1 + listing.start().window().entries().stream().map(Window.Entry::id).toList().indexOf(id);
    return new Journey(
        Optional.of(hit.candidate().keyword()).filter(LegScore::found),
        Optional.of(hit.candidate().vector()).filter(LegScore::found),
        OptionalInt.of(fused),
        OptionalInt.of(rank),
        listing.list().ranking().name(),
        hit.scorer() == Ranked.Scorer.MODEL,
        place,
        cut(fused, rank, place));
  }

  /// The last stage that put it behind the first page.
  private Optional<Cut> cut(int fused, int ranked, int place) {
    if (place <= request.size()) {
      return Optional.empty();
    }
    if (ranked <= request.size()) {
      return Optional.of(Cut.DIVERSITY);
    }
    return Optional.of(fused <= request.size() ? Cut.RERANK : Cut.FUSION);
  }

  private static Optional<Integer> rank(JobId id, List<Ranked> list) {
    return IntStream.range(0, list.size())
        .filter(i -> list.get(i).candidate().id().equals(id))
        .mapToObj(i -> i + 1)
        .findFirst();
  }
}
