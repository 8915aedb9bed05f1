package dev.shigoto.retrieval;

import dev.shigoto.indextemplates.JobDocument;
import java.util.function.Function;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/// One thing that a search asks of a job, compiled as the search compiles it.
///
/// @param sense whether a job must match the query or must not
/// @param own what a job says of the matter
record Requirement(
    Kind kind, Asked asked, Sense sense, Query query, Function<JobDocument, String> own) {

  /// At which stage a job falls out that fails it.
  enum Kind {
    OPEN,
    FILTER,
    EXCLUSION,
    REPEAT,
    /// One term; alone it decides nothing.
    TERM,
    /// The terms together.
    WORDS,
    /// What may not be in the meaning's leg.
    MEANING
  }

  enum Sense {
    MUST,
    MUST_NOT
  }

  boolean holds(boolean matched) {
    return matched == (sense == Sense.MUST);
  }

  Unmet unmet(JobDocument job) {
    return new Unmet(asked, own.apply(job));
  }
}
