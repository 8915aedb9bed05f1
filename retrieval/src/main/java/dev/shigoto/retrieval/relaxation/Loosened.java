package dev.shigoto.retrieval.relaxation;

import dev.shigoto.domain.query.Filters;
import dev.shigoto.domain.query.JobQuery;

/// A query as it would be typed and chosen, with one thing let go or widened.
///
/// @param field what was changed: the filter's name in the JSON API, or `query`
/// @param words what seekers read before the number of jobs that it adds: 渋谷駅 徒歩10分→15分で
public record Loosened(String field, Change change, String words, JobQuery query) {

  /// How much is given up.
  public enum Change {
    WIDENED,
    DROPPED
  }

  static Loosened of(JobQuery query, String field, Change change, String words, Filters filters) {
    return new Loosened(field, change, words, JobQuery.typed(query.text(), filters));
  }
}
