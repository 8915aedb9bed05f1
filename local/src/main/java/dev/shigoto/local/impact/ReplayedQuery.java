package dev.shigoto.local.impact;

import dev.shigoto.retrieval.Mode;
import dev.shigoto.retrieval.SearchRequest;
import dev.shigoto.retrieval.Sort;
import java.util.Optional;
import java.util.Set;

/// A search that is asked again.
///
/// @param id by which judgments know it
/// @param shown to the reader of a report
record ReplayedQuery(String id, String shown, SearchRequest request) {

  static final int DEPTH = 10;

  /// The first ten, as both generations are asked for them.
  ReplayedQuery firstTen(boolean withMeaning) {
    Mode mode = withMeaning ? request.mode() : Mode.KEYWORD;
    SearchRequest plain =
        new SearchRequest(
            request.query(),
            request.understand(),
            request.sort(),
            DEPTH,
            Optional.empty(),
            Set.of(),
            mode,
            Optional.empty(),
            Optional.empty(),
            request.variety(),
            false,
            false);
    return new ReplayedQuery(id, shown, plain);
  }

  boolean isByMeaningAlone() {
    return request.mode() == Mode.SEMANTIC && request.sort() == Sort.RELEVANCE;
  }
}
