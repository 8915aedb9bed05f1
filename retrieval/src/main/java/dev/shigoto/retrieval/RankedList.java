package dev.shigoto.retrieval;

import static java.util.stream.Collectors.toMap;

import dev.shigoto.domain.job.JobId;
import dev.shigoto.ranking.Explanation;
import dev.shigoto.ranking.Ranked;
import dev.shigoto.ranking.Ranking;
import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.RankingRequest;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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

  /// The first of `wanted` that are in the list, at most so many, in the order of `wanted`.
  List<Ranked> inOrderOf(List<JobId> wanted, int most) {
    Map<JobId, Ranked> byId =
        ranked.stream().collect(toMap(hit -> hit.candidate().id(), Function.identity()));
    return wanted.stream().flatMap(id -> Stream.ofNullable(byId.get(id))).limit(most).toList();
  }

  /// Candidates that stand behind this list.
  List<Ranked> behind(List<Candidate> more) {
    return more.stream().map(candidate -> ranking.behind(candidates, candidate)).toList();
  }

  List<Explanation> explain(List<Ranked> page) {
    return ranking.explain(candidates, page);
  }
}
