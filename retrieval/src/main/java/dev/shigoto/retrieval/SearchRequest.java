package dev.shigoto.retrieval;

import dev.shigoto.domain.query.JobQuery;
import java.util.Optional;
import java.util.Set;

/// What is looked for and how the answer is to be shown.
///
/// @param size hits per page, 1 to {@link #MAX_SIZE}
/// @param cursor the `nextCursor` of the page before, for the same query and order
/// @param model a ranker's name, {@link #NO_MODEL} for fusion alone, empty for the active one
/// @param explain whether each hit says why it has its score
/// @param debug whether the log says what the query was compiled to
public record SearchRequest(
    JobQuery query,
    Sort sort,
    int size,
    Optional<String> cursor,
    Set<Facet> facets,
    Mode mode,
    Optional<String> model,
    boolean explain,
    boolean debug) {

  public static final int DEFAULT_SIZE = 20;
  public static final int MAX_SIZE = 100;
  public static final String NO_MODEL = "none";

  public SearchRequest {
    if (size < 1 || size > MAX_SIZE) {
      throw new InvalidRequestException(
          "size", "size must be 1 to " + MAX_SIZE + ", but was " + size);
    }
    facets = Set.copyOf(facets);
  }

  /// The first page by relevance, without facets.
  public static SearchRequest of(JobQuery query) {
    return new SearchRequest(
        query,
        Sort.RELEVANCE,
        DEFAULT_SIZE,
        Optional.empty(),
        Set.of(),
        Mode.HYBRID,
        Optional.empty(),
        false,
        false);
  }
}
