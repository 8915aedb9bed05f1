package dev.shigoto.retrieval;

import static dev.shigoto.retrieval.Queries.all;
import static dev.shigoto.retrieval.Queries.phrasePrefix;
import static dev.shigoto.retrieval.Queries.prefix;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.shigoto.indextemplates.Fields;
import dev.shigoto.retrieval.Suggestion.Kind;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/// Completes what is being typed from what open jobs say, the most frequent first. Kanji, kana and
/// romaji meet in the completion fields; places are matched as they are written.
record Suggester(Engine engine) {

  /// Longer titles are advertising rather than something to search for.
  private static final int LONGEST_TITLE = 20;

  private static final int LONGEST_TYPED = 50;

  /// Every kind has its place in the list; a kind that has little leaves room for the next.
  List<Suggestion> suggest(String typed, int size, Instant now) {
    String text = Restrictions.stationName(typed.strip());
    if (text.isEmpty() || text.length() > LONGEST_TYPED) {
      return List.of();
    }
    Map<String, JsonNode> found = engine.search(body(text, size, now)).aggregations();
    return Stream.of(Kind.values())
        .flatMap(kind -> texts(kind, text, found).map(name -> new Suggestion(name, kind)))
        .limit(size)
        .toList();
  }

  private static SearchBody body(String typed, int size, Instant now) {
    Map<String, Object> counts = new LinkedHashMap<>();
    for (Kind kind : Kind.values()) {
      Query starting = starting(kind, typed);
      counts.put(
          kind.name(),
          Map.of("filter", SearchBody.raw(starting), "aggs", Map.of("texts", texts(kind, size))));
    }
    return SearchBody.ofSize(0)
        .with("query", all(List.of(Restrictions.openOn(now))))
        .with("track_total_hits", false)
        .with("aggs", counts);
  }

  private static Query starting(Kind kind, String typed) {
    return switch (kind) {
      case OCCUPATION -> phrasePrefix(Fields.OCCUPATION_NAME_COMPLETION, typed);
      case COMPANY -> phrasePrefix(Fields.COMPANY_COMPLETION, typed);
      case CITY -> prefix(Fields.CITY, typed);
      case STATION -> prefix(Fields.STATION_NAME, typed);
      case TITLE -> phrasePrefix(Fields.TITLE_COMPLETION, typed);
    };
  }

  private static Map<String, Object> texts(Kind kind, int size) {
    return switch (kind) {
      case OCCUPATION -> terms(Fields.OCCUPATION_NAME_KEYWORD, size);
      case COMPANY -> terms(Fields.COMPANY_KEYWORD, size);
      case CITY -> terms(Fields.CITY, size);
      case STATION -> terms(Fields.STATION_NAME, 2 * size);
      case TITLE -> Map.of("top_hits", Map.of("size", 2 * size, "_source", List.of(Fields.TITLE)));
    };
  }

  private static Map<String, Object> terms(String field, int size) {
    return Map.of("terms", Map.of("field", field, "size", size));
  }

  private static Stream<String> texts(Kind kind, String typed, Map<String, JsonNode> found) {
    JsonNode texts = found.getOrDefault(kind.name(), MissingNode.getInstance()).path("texts");
    if (kind == Kind.TITLE) {
      return elements(texts.path("hits").path("hits"))
          .map(hit -> hit.path("_source").path(Fields.TITLE).asText())
          .filter(title -> title.length() <= LONGEST_TITLE)
          .distinct();
    }
    Stream<String> names =
        elements(texts.path("buckets")).map(bucket -> bucket.path("key").asText());
    // a job has several stations, and only one of them may be the one that is typed
    return kind == Kind.STATION ? names.filter(name -> name.startsWith(typed)) : names;
  }

  private static Stream<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
