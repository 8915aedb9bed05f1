package dev.shigoto.retrieval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.shigoto.retrieval.suggest.Suggestion.Kind;
import dev.shigoto.retrieval.suggest.Term;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Asks the engine for what open jobs say.
record VocabularyReader(Engine engine) {

  private static final String WRITES = "writes";

  /// In one answer the engine counts at most 65,535 texts; more of a kind than these are so rare
  /// that nobody misses them.
  private static int most(Kind kind) {
    return switch (kind) {
      case TITLE -> 20_000;
      case COMPANY -> 15_000;
      case STATION -> 10_000;
      case SKILL -> 8_000;
      case CITY -> 2_500;
      case OCCUPATION, LICENCE -> 2_000;
      case PREFECTURE -> 47;
    };
  }

  /// Tells two states of the index apart: every write gives a document a higher number, and a
  /// deletion takes one away.
  ///
  /// @param documents in the index
  /// @param numbers of their latest writes, summed up
  record State(long documents, double numbers) {}

  /// The state that searches see now, for a fraction of what {@link #read} takes.
  State state() {
    SearchBody body =
        SearchBody.ofSize(0)
            .with("track_total_hits", false)
            .with("aggs", Map.of(WRITES, Map.of("stats", Map.of("field", "_seq_no"))));
    JsonNode writes =
        engine.search(body).aggregations().getOrDefault(WRITES, MissingNode.getInstance());
    return new State(writes.path("count").asLong(), writes.path("sum").asDouble());
  }

  /// The most frequent of each kind.
  List<Term> read(Instant now) {
    Map<String, Object> counts = new LinkedHashMap<>();
    for (Kind kind : Kind.values()) {
      counts.put(kind.name(), KindFields.counts(kind, most(kind)));
    }
    SearchBody body =
        SearchBody.ofSize(0)
            .with(
                "query",
                Queries.all(
                    List.of(
                        Restrictions.openOn(now),
                        Queries.none(List.of(Restrictions.repeatsAnother())))))
            .with("track_total_hits", false)
            .with("aggs", counts);
    return terms(engine.search(body).aggregations());
  }

  static List<Term> terms(Map<String, JsonNode> counted) {
    List<Term> terms = new ArrayList<>();
    counted.forEach(
        (name, texts) -> {
          for (JsonNode bucket : texts.path("buckets")) {
            String text = bucket.path("key").asText();
            if (!text.isBlank()) {
              terms.add(new Term(text, Kind.valueOf(name), bucket.path("doc_count").asLong()));
            }
          }
        });
    return terms;
  }
}
