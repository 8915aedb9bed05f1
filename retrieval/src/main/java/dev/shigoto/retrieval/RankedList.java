package dev.shigoto.retrieval;

import dev.shigoto.domain.job.JobId;
import dev.shigoto.ranking.Explanation;
import dev.shigoto.ranking.Ranked;
import dev.shigoto.ranking.Ranking;
import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.RankingRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The candidates of a query in their order, and who ordered them.
record RankedList(Ranking ranking, RankingRequest candidates, List<Ranked> ranked) {

  private static final Logger LOG = LoggerFactory.getLogger(RankedList.class);

  /// Ordered by `ranking`, or by fusion alone if its model fails.
  static RankedList of(Ranking ranking, RankingRequest candidates) {
    try {
      return new RankedList(ranking, candidates, ranking.rank(candidates));
    } catch (RuntimeException e) {
      // native code stands behind it, and whatever it throws is answered the same way
      LOG.warn("model {} failed, so fusion alone ordered the answer", ranking.name(), e);
      Ranking fusion = Ranking.withoutModel();
      return new RankedList(fusion, candidates, fusion.rank(candidates));
    }
  }

  /// This list, and behind it those of `more` that it does not hold, in their order.
  RankedList followedBy(List<Candidate> more) {
    Set<JobId> held = ranked.stream().map(hit -> hit.candidate().id()).collect(Collectors.toSet());
    Stream<Ranked> behind =
        more.stream()
            .filter(candidate -> !held.contains(candidate.id()))
            .map(candidate -> ranking.behind(candidates, candidate));
    return new RankedList(ranking, candidates, Stream.concat(ranked.stream(), behind).toList());
  }

  /// From one place to before another, or to the end.
  List<Ranked> cut(int from, int to) {
    return ranked.stream().skip(from).limit(Math.max(0, to - from)).toList();
  }

  List<Explanation> explain(List<Ranked> page) {
    return ranking.explain(candidates, page);
  }
}
