package dev.shigoto.ranking;

import dev.shigoto.domain.query.JobQuery;
import dev.shigoto.models.Ranker;
import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.RankingRequest;
import java.util.List;

/// A way to order candidates and to say why. Safe to share between threads.
public sealed interface Ranking permits Fusion, Reranker, Interleaved {

  /// Fusion alone.
  static Ranking withoutModel() {
    return fused(Weights.DEFAULT);
  }

  /// Fusion alone, by these weights.
  static Ranking fused(Weights weights) {
    return new Fusion(weights);
  }

  /// Fusion, its top ordered by a model.
  ///
  /// @throws IllegalArgumentException if the model reads a feature that does not exist
  static Ranking with(Ranker model) {
    return with(model, Weights.DEFAULT);
  }

  /// As above, with the top chosen by these weights.
  static Ranking with(Ranker model, Weights weights) {
    return Reranker.of(new Fusion(weights), model);
  }

  /// Several that make one list together by a team draft; each hit says whose pick it is, and has
  /// the score that this one gives. Scores of different teams do not compare.
  ///
  /// @param seed of the draft: the same rankings make another list by another seed
  static Ranking interleaved(List<Ranking> teams, long seed) {
    return new Interleaved(teams, seed);
  }

  /// The model's name; `none` for fusion alone; of several, their names joined by `+`.
  String name();

  /// Whether it looks at the facts of a query's candidates, which then must be known.
  boolean readsFacts(JobQuery query);

  /// All candidates of a request, the best first.
  List<Ranked> rank(RankingRequest request);

  /// Scores a candidate that stands behind all those of the request's list.
  Ranked behind(RankingRequest request, Candidate candidate);

  /// What models saw of jobs of the request's list that they scored, in the order of `shown`,
  /// without those that no model scored. Computed anew: features are functions of the request.
  List<ScoredRow> scored(RankingRequest request, List<Shown> shown);

  /// One explanation for each of some hits of the request's list, in their order.
  List<Explanation> explain(RankingRequest request, List<Ranked> hits);
}
