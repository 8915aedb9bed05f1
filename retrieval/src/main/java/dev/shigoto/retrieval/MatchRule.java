package dev.shigoto.retrieval;

import dev.shigoto.domain.dictionary.SeekersDictionary;
import dev.shigoto.domain.query.Filters;
import dev.shigoto.domain.query.JobQuery;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/// When a job matches a query: the same clauses that searches send, for those who keep the query
/// and wait for jobs. What time changes stands apart, to be asked anew for each job.
///
/// @param words by words and filters
/// @param allowed what lets a job through that has the meaning
/// @param named jobs that the text calls by number or employer, which need not have the meaning
/// @param sentence whose meaning is looked for; blank where there are no words
/// @param postedSince at most this long ago
public record MatchRule(
    Query words, Query allowed, List<Query> named, String sentence, Optional<Period> postedSince) {

  /// Cosine from which a job has the meaning, see the RATIONALE.md of `alerts`.
  public static final float CLOSE = 0.5f;

  public MatchRule {
    named = List.copyOf(named);
  }

  /// @param understood a query in whose words nothing is left to understand
  static MatchRule of(JobQuery understood, SeekersDictionary dictionary) {
    Filters filters = understood.filters();
    Matching matching = Matching.of(understood, Instant.EPOCH, dictionary);
    return new MatchRule(
        matching.wordsAtAnyTime(),
        matching.allowedAtAnyTime(),
        matching.named(),
        understood.sentence(),
        filters.postedSince());
  }

  /// Whether the time of a job is not over.
  public static Query openOn(Instant now) {
    return Restrictions.openOn(now);
  }

  public static Query postedSince(Period period, Instant now) {
    return Restrictions.postedSince(period, now);
  }
}
