package dev.shigoto.ranking.feature;

import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.RankingRequest;

/// One thing that may speak for or against a job.
public interface Feature {

  /// Unique and stable: models name their inputs by it.
  String name();

  /// What a data scientist must know of the values.
  Sheet sheet();

  /// NaN where it is missing, never 0 instead.
  double value(RankingRequest request, Candidate candidate);

  /// The fact behind the value, as seekers read it, empty where it would tell them nothing; asked
  /// only where the value is present.
  String text(RankingRequest request, Candidate candidate);
}
