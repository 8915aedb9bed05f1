package dev.shigoto.retrieval;

import dev.shigoto.domain.dictionary.SeekersDictionary;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Counts what requests would find, all in one round trip, understood as a search understands them
/// and by its legs and rules.
record Counter(
    Engine engine, TextVectors vectors, SeekersDictionary dictionary, Understanding understanding) {

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
    Matching matching = Matching.of(request, now, dictionary);
    boolean ranked = JobSearch.isRanked(request);
    Optional<List<Float>> vector =
        ranked && request.mode() != Mode.KEYWORD
            ? vectors.of(MeantWords.of(request.query(), dictionary))
            : Optional.empty();
    Map<Part, SearchBody> legs = new EnumMap<>(Part.class);
    if (!ranked || request.mode() != Mode.SEMANTIC || vector.isEmpty()) {
      legs.put(Part.KEYWORD, Bodies.keywordLeg(matching, 0));
    }
    vector.ifPresent(v -> legs.put(Part.VECTOR, Bodies.vectorLeg(matching, v, Retriever.WINDOW)));
    return legs;
  }

  private static Optional<Count> count(Map<Part, EngineAnswer> answered) {
    if (answered.values().stream().anyMatch(it -> it.failed() || it.incomplete())) {
      return Optional.empty();
    }
    Retrieved found = Retrieved.of(answered.keySet(), answered);
    return Optional.of(new Count(found.total(), found.withWords().value()));
  }
}
