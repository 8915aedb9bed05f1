package dev.shigoto.retrieval;

import dev.shigoto.domain.query.Filters;
import dev.shigoto.domain.query.Stage;
import java.util.Optional;

/// One thing that a search asks of a job, as its interpretation says it.
///
/// @param field of the request that asks it: a filter's name in the JSON API, `understand`
///     for a wish that words were understood as, or `query`
/// @param filter this one filter alone; {@link Filters#NONE} of words
/// @param words as typed; empty where the caller asks for it in a filter
/// @param meaning what the words were understood as, in Japanese; empty as above
/// @param stage that understood the words; empty as above, and for words that are searched as typed
public record Asked(
    String field, Filters filter, String words, String meaning, Optional<Stage> stage) {

  /// Whether a filter asks it, be it chosen or typed.
  public boolean isFilter() {
    return !filter.equals(Filters.NONE);
  }

  static Asked byWords(String words) {
    return new Asked("query", Filters.NONE, words, "", Optional.empty());
  }
}
