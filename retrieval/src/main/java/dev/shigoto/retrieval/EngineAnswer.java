package dev.shigoto.retrieval;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.shigoto.indextemplates.JobDocument;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the engine says to one search. Parts that it left out are empty or null.
///
/// @param error null unless the search failed as a whole
record EngineAnswer(
    @JsonProperty("_shards") @Nullable Shards shards,
    boolean timedOut,
    @Nullable Hits hits,
    Map<String, JsonNode> aggregations,
    @Nullable JsonNode error) {

  /// @param failed of the parts of the index, those that did not answer
  record Shards(int failed) {}

  /// @param total null where it was not counted
  record Hits(@Nullable Count total, List<EngineHit> hits) {}

  /// @param relation `eq` or `gte`
  record Count(long value, String relation) {}

  /// @param score 0 where the hits are sorted by something else
  /// @param source null where it was not asked for
  record EngineHit(
      @JsonProperty("_id") String id,
      @JsonProperty("_score") double score,
      @Nullable HitFields fields,
      List<String> matchedQueries,
      List<JsonNode> sort,
      @JsonProperty("_source") @Nullable JobDocument source,
      Map<String, List<String>> highlight) {}

  boolean failed() {
    return hits == null;
  }

  /// It answered, but not with everything.
  boolean incomplete() {
    return timedOut || (shards != null && shards.failed() > 0);
  }

  List<EngineHit> found() {
    return hits == null ? List.of() : hits.hits();
  }

  Total total() {
    if (hits == null || hits.total() == null) {
      return Total.atLeast(found().size());
    }
    Count total = hits.total();
    return total.relation().equals("eq") && !incomplete()
        ? Total.exactly(total.value())
        : Total.atLeast(total.value());
  }
}
