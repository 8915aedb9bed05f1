package dev.shigoto.retrieval;

import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/// Counts what requests would find, understood as a search understands them and by its legs and
/// rules. A request is not counted by its meaning too where no job has its words: jobs that are
/// only close to it are no reason to ask it. Nor where more have them than are counted exactly,
/// which its meaning would not change.
record Counter(Engine engine, TextVectors vectors, Understanding understanding) {

  /// @param total of the answer; where words are asked for that no job has, or more than are
  ///     counted, without its meaning
  /// @param words jobs with all the words
  record Count(Total total, long words) {}

  /// The counting searches of a request; empty for a leg that it does not ask.
  private record Legs(Optional<SearchBody> words, Optional<SearchBody> meaning) {}

  /// The counts in the order of the requests; empty where a leg failed.
  List<Optional<Count>> of(List<SearchRequest> requests, Instant now) {
    List<Legs> legs = requests.stream().map(it -> legs(it, now)).toList();
    List<Optional<EngineAnswer>> words = counted(legs.stream().map(Legs::words).toList());
    List<Optional<EngineAnswer>> meaning =
        counted(
            IntStream.range(0, legs.size())
                .mapToObj(i -> legs.get(i).meaning().filter(_ -> isWorthwhile(words.get(i))))
                .toList());
    return IntStream.range(0, legs.size())
        .mapToObj(i -> count(words.get(i), meaning.get(i)))
        .toList();
  }

  private static boolean isWorthwhile(Optional<EngineAnswer> words) {
    return words.map(EngineAnswer::total).stream()
        .allMatch(it -> it.value() > 0 && it.relation() == Total.Relation.EQ);
  }

  /// All in one round trip.
  private List<Optional<EngineAnswer>> counted(List<Optional<SearchBody>> searches) {
    List<SearchBody> asked = searches.stream().flatMap(Optional::stream).toList();
    Iterator<EngineAnswer> answers =
        (asked.isEmpty() ? List.<EngineAnswer>of() : engine.searchEach(asked)).iterator();
    return searches.stream().map(search -> search.map(_ -> answers.next())).toList();
  }

  private Legs legs(SearchRequest typed, Instant now) {
    SearchRequest request = typed.understood(understanding.of(typed).query());
    Matching matching = understanding.matching(request, now);
    boolean ranked = JobSearch.isRanked(request);
    Optional<List<Float>> vector =
        ranked && request.mode() != Mode.KEYWORD
            ? vectors.of(understanding.meaning(request.query()).words())
            : Optional.empty();
    boolean byWords = !ranked || request.mode() != Mode.SEMANTIC || vector.isEmpty();
    return new Legs(
        byWords ? Optional.of(Bodies.countByWords(matching)) : Optional.empty(),
        vector.map(it -> Bodies.countByMeaning(nearest(matching, it, byWords))));
  }

  /// No job is counted by both legs.
  private static Query nearest(Matching matching, List<Float> vector, boolean byWords) {
    return byWords
        ? matching.onlyNearest(vector, Retriever.WINDOW)
        : matching.nearest(vector, Retriever.WINDOW);
  }

  private static Optional<Count> count(
      Optional<EngineAnswer> words, Optional<EngineAnswer> meaning) {
    boolean whole =
        Stream.of(words, meaning)
            .flatMap(Optional::stream)
            .noneMatch(it -> it.failed() || it.incomplete());
    Total byWords = total(words);
    return whole
        ? Optional.of(new Count(byWords.plus(total(meaning).value()), byWords.value()))
        : Optional.empty();
  }

  private static Total total(Optional<EngineAnswer> answer) {
    return answer.map(EngineAnswer::total).orElse(Total.exactly(0));
  }
}
