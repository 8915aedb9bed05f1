package dev.shigoto.searchapi.json;

import dev.shigoto.retrieval.DidYouMean;
import dev.shigoto.retrieval.FacetCount;
import dev.shigoto.retrieval.SearchAnswer;
import dev.shigoto.retrieval.SearchRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The answer to a search.
///
/// @param relaxations looser searches that find more, where this finds little
/// @param didYouMean other words that find more, where this finds little
/// @param nextCursor asks for the next page; `null` on the last
/// @param degraded what was missing while this was answered, for example `semantic`; the hits are
///     right but may be fewer or ordered worse
/// @param asOf all changes committed before this moment were searched; `null` if that is not known
public record SearchJson(
    String queryId,
    TotalJson total,
    List<HitJson> hits,
    Map<String, List<FacetCount>> facets,
    Optional<String> nextCursor,
    InterpretationJson interpretation,
    List<RelaxationJson> relaxations,
    List<DidYouMean> didYouMean,
    String model,
    List<String> degraded,
    long tookMs,
    Optional<Instant> asOf) {

  /// @param relation `eq` for exactly `value`, `gte` for at least
  public record TotalJson(long value, String relation) {}

  public static SearchJson of(SearchRequest request, SearchAnswer answer, Optional<Instant> asOf) {
    return new SearchJson(
        answer.queryId(),
        new TotalJson(answer.total().value(), answer.total().relation().apiName()),
        answer.hits().stream()
            .map(it -> HitJson.of(it, answer.interpretation().filters().commute()))
            .toList(),
        FacetsJson.byName(answer.facets()),
        answer.nextCursor(),
        InterpretationJson.of(answer.interpretation()),
        answer.relaxations().stream()
            .map(it -> RelaxationJson.of(it, request, answer.interpretation().filters()))
            .toList(),
        answer.didYouMean(),
        answer.model(),
        answer.degraded(),
        answer.tookMs(),
        asOf);
  }
}
