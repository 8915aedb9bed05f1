package dev.shigoto.alerts.matching;

import dev.shigoto.domain.alert.SavedSearchId;
import dev.shigoto.domain.query.JobQuery;
import dev.shigoto.domain.query.Stage;
import dev.shigoto.retrieval.Mode;
import java.util.Set;

/// A saved search as far as matching needs it.
///
/// @param typed as it was saved, before anybody has understood its words
/// @param understand stages that may change its words
/// @param mode by words, by meaning, or either
public record KeptSearch(SavedSearchId id, JobQuery typed, Set<Stage> understand, Mode mode) {

  public KeptSearch {
    understand = Set.copyOf(understand);
  }
}
