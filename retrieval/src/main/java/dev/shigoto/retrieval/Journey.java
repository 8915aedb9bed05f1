package dev.shigoto.retrieval;

import dev.shigoto.ranking.candidate.LegScore;
import java.util.Optional;
import java.util.OptionalInt;

/// How a job came to its place in an answer. Ranks are from 1; those of stages that it did not pass
/// are empty.
///
/// @param keyword the words' leg
/// @param vector the meaning's leg
/// @param fused its rank by fusion alone
/// @param ranked its rank once the model has ordered
/// @param model that ordered; `none` for fusion alone
/// @param scored whether the model looked at it; one that fusion puts too low keeps its place
/// @param place in the end, once employers are spread
/// @param offFirstPage what keeps it from the first page; empty if it is there, or the engine sorts
public record Journey(
    Optional<LegScore> keyword,
    Optional<LegScore> vector,
    OptionalInt fused,
    OptionalInt ranked,
    String model,
    boolean scored,
    int place,
    Optional<Cut> offFirstPage) {

  /// A stage that moves jobs off a page and out of no list.
  public enum Cut {
    /// It stands behind the windows of both legs.
    LEG_DEPTH,
    FUSION,
    RERANK,
    /// Its employer has enough others on the page.
    DIVERSITY
  }

  /// In a list that the engine sorts.
  static Journey sorted(int place) {
    return new Journey(
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        SearchRequest.NO_MODEL,
        false,
        place,
        Optional.empty());
  }

  /// Behind the window of a list by relevance.
  static Journey behind(int place, String model) {
    return new Journey(
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        model,
        false,
        place,
        Optional.of(Cut.LEG_DEPTH));
  }
}
