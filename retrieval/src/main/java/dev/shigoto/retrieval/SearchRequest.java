package dev.shigoto.retrieval;

import dev.shigoto.domain.query.JobQuery;
import dev.shigoto.domain.query.Stage;
import dev.shigoto.ranking.Weights;
import java.time.Period;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// What is looked for and how the answer is to be shown.
///
/// @param size hits per page, 1 to {@link #MAX_SIZE}
/// @param cursor the `nextCursor` of the page before, for the same query and order
/// @param understand stages that may change the query's words; none to search for the very words
/// @param model a ranker's name, {@link #NO_MODEL} for fusion alone, empty for the active one
/// @param weights of the legs in fused scores; empty for the usual ones
/// @param variety which of the jobs that match are shown
/// @param explain whether each hit says why it has its score
/// @param debug whether the log says what the query was compiled to
public record SearchRequest(
    JobQuery query,
    Set<Stage> understand,
    Sort sort,
    int size,
    Optional<String> cursor,
    Set<Facet> facets,
    Mode mode,
    Optional<String> model,
    Optional<Weights> weights,
    Variety variety,
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
    understand = Set.copyOf(understand);
    facets = Set.copyOf(facets);
  }

  /// The same, for another query in whose words nothing is left to understand.
  SearchRequest understood(JobQuery meant) {
    return new SearchRequest(
        meant, Set.of(), sort, size, cursor, facets, mode, model, weights, variety, explain, debug);
  }

  /// The first page of another query, shown as this, without facets. How employers are spread
  /// changes no count.
  SearchRequest asking(JobQuery other) {
    return new SearchRequest(
        other,
        understand,
        sort,
        size,
        Optional.empty(),
        Set.of(),
        mode,
        model,
        weights,
        new Variety(variety.repeats(), OptionalInt.empty()),
        explain,
        debug);
  }

  /// The same of jobs that were posted at most so long ago, as many as a page may show.
  public SearchRequest recent(Period age) {
    return new SearchRequest(
        query.filtered(query.filters().with(it -> it.postedSince(Optional.of(age)))),
        understand,
        Sort.RELEVANCE,
        MAX_SIZE,
        Optional.empty(),
        Set.of(),
        mode,
        Optional.empty(),
        Optional.empty(),
        Variety.DEFAULT,
        false,
        false);
  }

  /// The first page by relevance, without facets.
  public static SearchRequest of(JobQuery query) {
    return new SearchRequest(
        query,
        Stage.ALL,
        Sort.RELEVANCE,
        DEFAULT_SIZE,
        Optional.empty(),
        Set.of(),
        Mode.HYBRID,
        Optional.empty(),
        Optional.empty(),
        Variety.DEFAULT,
        false,
        false);
  }
}
