package dev.shigoto.models.measure;

import java.util.List;

/// What is to be found: for each query, the one passage that answers it.
///
/// @param name for reports
public record Finding(String name, List<Query> queries, List<String> passages) {

  /// @param answer the number of the passage that is right, from 0 on
  public record Query(String text, int answer) {}

  public Finding {
    queries = List.copyOf(queries);
    passages = List.copyOf(passages);
    for (Query query : queries) {
      if (query.answer() < 0 || query.answer() >= passages.size()) {
        throw new IllegalArgumentException(
            "the answer to \"%s\" must be one of %d passages, but was %d"
                .formatted(query.text(), passages.size(), query.answer()));
      }
    }
  }
}
