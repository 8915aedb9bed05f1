package dev.shigoto.retrieval;

import dev.shigoto.domain.query.JobQuery;
import dev.shigoto.domain.typing.Letters;
import dev.shigoto.retrieval.suggest.Candidate;
import dev.shigoto.retrieval.suggest.Suggestion;
import dev.shigoto.retrieval.suggest.Suggestion.Kind;
import dev.shigoto.retrieval.suggest.Term;
import dev.shigoto.retrieval.suggest.Vocabulary;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/// Completes what is being typed from what open jobs say. Which words it may become is known here;
/// how many jobs have them, among those that match the words before and the filters, one request to
/// the engine tells.
record Suggester(Engine engine, LiveVocabulary vocabulary) {

  /// Candidates of a kind that are counted.
  private static final int CANDIDATES = 60;

  private static final int LONGEST_TYPED = 50;

  /// @param context what was typed before, and the filters
  List<Suggestion> suggest(TypedLine line, Matching context, JobQuery before, int size) {
    String word = Restrictions.stationName(line.word());
    if (word.length() > LONGEST_TYPED || line.isEmpty()) {
      return List.of();
    }
    List<Suggestion> found = suggest(vocabulary.current(), word, line, context, before, size);
    return found.isEmpty() ? suggest(vocabulary.young(), word, line, context, before, size) : found;
  }

  private List<Suggestion> suggest(
      Vocabulary known, String word, TypedLine line, Matching context, JobQuery before, int size) {
    List<Candidate> candidates =
        word.isEmpty() ? known.mostFrequent(CANDIDATES) : known.completions(word, CANDIDATES);
    Set<String> typed =
        before.text().terms().stream().map(Letters::folded).collect(Collectors.toSet());
    List<Candidate> offered =
        candidates.stream()
            .filter(it -> !typed.contains(Letters.folded(it.term().text())))
            .toList();
    if (offered.isEmpty()) {
      return List.of();
    }
    EngineAnswer counted = engine.search(body(offered, word.isEmpty(), context));
    return best(offered, counted, word.isEmpty())
        .limit(size)
        .map(it -> suggestion(it, line))
        .toList();
  }

  /// Jobs that say none of the candidates need not be looked at, unless all are asked for.
  private static SearchBody body(List<Candidate> offered, boolean all, Matching context) {
    Map<Kind, List<String>> texts = new EnumMap<>(Kind.class);
    offered.forEach(
        it ->
            texts
                .computeIfAbsent(it.term().kind(), kind -> new java.util.ArrayList<>())
                .add(it.term().text()));
    Map<String, Object> counts = new LinkedHashMap<>();
    texts.forEach((kind, of) -> counts.put(kind.name(), KindFields.counts(kind, of)));
    List<Query> saying =
        texts.entrySet().stream()
            .map(it -> KindFields.saysOneOf(it.getKey(), it.getValue()))
            .toList();
    Query matching = context.words();
    return SearchBody.ofSize(0)
        .with(
            "query", Queries.all(all ? List.of(matching) : List.of(matching, Queries.any(saying))))
        .with("track_total_hits", all)
        .with("aggs", counts);
  }

  /// The most useful first, each text once. What every job says that is left adds nothing.
  private static Stream<Term> best(List<Candidate> offered, EngineAnswer counted, boolean all) {
    Map<Term, Long> counts = new HashMap<>();
    VocabularyReader.terms(counted.aggregations())
        .forEach(it -> counts.put(new Term(it.text(), it.kind(), 0), it.count()));
    long everywhere = all ? counted.total().value() : Long.MAX_VALUE;
    Set<String> shown = new HashSet<>();
    return offered.stream()
        .map(it -> new Counted(it, counts.getOrDefault(it.term().counted(0), 0L)))
        .filter(it -> it.count() > 0 && it.count() < everywhere)
        .sorted(Counted.ORDER)
        .map(Counted::term)
        .filter(it -> shown.add(Letters.folded(it.text())));
  }

  /// @param count of the jobs that are left and say it
  private record Counted(Candidate candidate, long count) {

    static final Comparator<Counted> ORDER =
        Comparator.comparingDouble((Counted it) -> -it.candidate().worth(it.count()))
            .thenComparing(it -> it.candidate().term().text());

    Term term() {
      return candidate.term().counted(count);
    }
  }

  private static Suggestion suggestion(Term term, TypedLine line) {
    return new Suggestion(line.before() + term.text(), term.text(), term.kind(), term.count());
  }
}
