package dev.shigoto.retrieval;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.shigoto.domain.job.JobId;
import dev.shigoto.indextemplates.JobDocument;
import dev.shigoto.ranking.candidate.JobFacts;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the engine says to one search. Parts that it left out are empty.
///
/// @param hits empty if the search failed as a whole
record EngineAnswer(
    @JsonProperty("_shards") Optional<Shards> shards,
    boolean timedOut,
    Optional<Hits> hits,
    Map<String, JsonNode> aggregations,
    Optional<JsonNode> error) {

  /// @param failed of the parts of the index, those that did not answer
  record Shards(int failed) {}

  /// @param total empty where it was not counted
  record Hits(Optional<Count> total, List<EngineHit> hits) {}

  /// @param relation `eq` or `gte`
  record Count(long value, String relation) {}

  /// @param id empty where columns were asked for in its place
  /// @param score 0 where the hits are sorted by something else
  /// @param fields empty where no columns were asked for
  /// @param source empty where it was not asked for
  /// @param seqNo and `primaryTerm` say which state of the document this is, where that was asked
  @JsonDeserialize(using = EngineHitReader.class)
  record EngineHit(
      String id,
      double score,
      Optional<HitFields> fields,
      List<String> matchedQueries,
      List<JsonNode> sort,
      Optional<JobDocument> source,
      long seqNo,
      long primaryTerm) {

    JobId jobId() {
      return fields.map(HitFields::id).orElseGet(() -> JobId.parse(id));
    }

    DocumentState state() {
      return new DocumentState(jobId(), seqNo, primaryTerm);
    }

    /// Empty if unknown, or not asked for.
    String employer() {
      return fields.map(HitFields::employer).orElse("");
    }

    /// Empty if they were not asked for.
    Optional<JobFacts> facts() {
      return fields.flatMap(HitFields::facts);
    }

    JobDocument document() {
      return source.orElseThrow();
    }
  }

  /// The search failed as a whole.
  boolean failed() {
    return hits.isEmpty();
  }

  /// It answered, but not with everything.
  boolean incomplete() {
    return timedOut || shards.map(Shards::failed).orElse(0) > 0;
  }

  List<EngineHit> found() {
    return hits.map(Hits::hits).orElse(List.of());
  }

  Total total() {
    return hits.flatMap(Hits::total)
        .map(this::total)
        .orElseGet(() -> Total.atLeast(found().size()));
  }

  private Total total(Count count) {
    return count.relation().equals("eq") && !incomplete()
        ? Total.exactly(count.value())
        : Total.atLeast(count.value());
  }
}
