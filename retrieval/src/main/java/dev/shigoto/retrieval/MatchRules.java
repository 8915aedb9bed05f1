package dev.shigoto.retrieval;

import dev.shigoto.domain.dictionary.SeekersDictionary;
import dev.shigoto.domain.gazetteer.Gazetteer;
import dev.shigoto.domain.query.JobQuery;
import dev.shigoto.domain.query.QueryUnderstanding;
import dev.shigoto.domain.query.Stage;
import java.util.Set;

/// Makes rules of queries, as a search understands and compiles them. Safe to share between
/// threads.
public final class MatchRules {

  private final SeekersDictionary dictionary;
  private final QueryUnderstanding understanding;

  /// @param places that searches know
  public MatchRules(SeekersDictionary dictionary, Gazetteer places) {
    this.dictionary = dictionary;
    this.understanding = new QueryUnderstanding(dictionary, places);
  }

  /// @param understand stages that may change the query's words
  public MatchRule of(JobQuery typed, Set<Stage> understand) {
    return MatchRule.of(understanding.understand(typed, understand).query(), dictionary);
  }
}
