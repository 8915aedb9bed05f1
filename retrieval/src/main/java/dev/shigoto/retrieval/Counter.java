package dev.shigoto.retrieval;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/// Counts what requests would find, all in one round trip, understood as a search understands them
/// and by its legs and rules.
record Counter(Engine engine, TextVectors vectors, Understanding understanding) {

  /// @param total of the answer
  /// @param words jobs with all the words
  record Count(Total total, long words) {}

  /// The counts in the order of the requests; empty where a leg failed.
  List<Optional<Count>> of(List<SearchRequest> requests, Instant now) {
    List<Map<Part, SearchBody>> legs = requests.stream().map(it -> legs(it, now)).toList();
    List<SearchBody> bodies = legs.stream().flatMap(it -> it.values().stream()).toList();
    Iterator<EngineAnswer> answers = engine.searchEach(bodies).iterator();
    List<Optional<Count>> counts = new ArrayList<>();
    for (Map<Part, SearchBody> parts : legs) {
      Map<Part, EngineAnswer> answered = new EnumMap<>(Part.class);
      parts.keySet().forEach(part -> answered.put(part, answers.next()));
      counts.add(count(answered));
    }
    return counts;
  }

  private Map<Part, SearchBody> legs(SearchRequest typed, Instant now) {
    SearchRequest request = typed.understood(understanding.of(typed).query());
    Meaning meaning = understanding.meaning(request.query());
    Matching matching = meaning.matching(request, now);
    boolean ranked = JobSearch.isRanked(request);
    Optional<List<Float>> vector =
        ranked && request.mode() != Mode.KEYWORD ? vectors.of(meaning.words()) : Optional.empty();
    boolean byWords = !ranked || request.mode() != Mode.SEMANTIC || vector.isEmpty();
    Map<Part, SearchBody> legs = new EnumMap<>(Part.class);
    if (byWords) {
      legs.put(Part.KEYWORD, Bodies.countByWords(matching));
    }
    vector
        .map(it -> nearest(matching, it, byWords))
        .ifPresent(it -> legs.put(Part.VECTOR, Bodies.countByMeaning(it)));
    return legs;
  }

  /// No job is counted by both legs.
  private static Query nearest(Matching matching, List<Float> vector, boolean byWords) {
    return byWords
        ? matching.onlyNearest(vector, Retriever.WINDOW)
        : matching.nearest(vector, Retriever.WINDOW);
  }

  private static Optional<Count> count(Map<Part, EngineAnswer> answered) {
    if (answered.values().stream().anyMatch(it -> it.failed() || it.incomplete())) {
      return Optional.empty();
    }
    Total words = total(answered, Part.KEYWORD);
    Total meaning = total(answered, Part.VECTOR);
    return Optional.of(new Count(words.plus(meaning.value()), words.value()));
  }

  private static Total total(Map<Part, EngineAnswer> answered, Part leg) {
    return answered.containsKey(leg) ? answered.get(leg).total() : Total.exactly(0);
  }
}
