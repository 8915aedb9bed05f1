package dev.shigoto.searchapi.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.shigoto.retrieval.DidYouMean;
import dev.shigoto.retrieval.FacetCount;
import dev.shigoto.retrieval.SearchAnswer;
import dev.shigoto.retrieval.SearchRequest;
import dev.shigoto.searchapi.experiment.Assignment;
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
/// @param experiment left out unless one decided the order
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
    Optional<Instant> asOf,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<ExperimentPart> experiment) {

  /// The part that this answer has in an experiment.
  ///
  /// @param arm that ordered all hits; left out where each hit has its own `team`
  public record ExperimentPart(
      String name, @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<String> arm) {}

  /// @param relation `eq` for exactly `value`, `gte` for at least
  public record TotalJson(long value, String relation) {}

  /// @param decided the experiment that decided the order
  public static SearchJson of(
      SearchRequest request,
      SearchAnswer answer,
      Optional<Instant> asOf,
      Optional<Assignment> decided) {
    List<String> teams = decided.map(Assignment::teamNames).orElse(List.of());
    return new SearchJson(
        answer.queryId(),
        new TotalJson(answer.total().value(), answer.total().relation().apiName()),
        answer.hits().stream()
            .map(it -> HitJson.of(it, answer.interpretation().filters().commute(), teams))
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
        asOf,
        decided.map(it -> new ExperimentPart(it.experiment().name(), it.armName())));
  }
}
