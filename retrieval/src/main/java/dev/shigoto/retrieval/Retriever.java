package dev.shigoto.retrieval;

import dev.shigoto.domain.job.JobId;
import dev.shigoto.domain.query.JobQuery;
import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.retrieval.EngineAnswer.EngineHit;
import dev.shigoto.retrieval.Whereabouts.Depth;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/// Asks both legs, and for the facets, in one round trip.
///
/// @param vectors embeds the query
/// @param understanding knows what a query looks for
record Retriever(Engine engine, TextVectors vectors, Understanding understanding) {

  /// Candidates that each leg brings. The joined list of both windows is what is ranked.
  static final int WINDOW = 100;

  /// How far down the meaning's leg anybody looks for one job.
  private static final int DEEP = 1_000;

  /// @param affinity equal for all pages of a list
  /// @param columns what is read of candidates
  Retrieved retrieve(
      SearchRequest request, Matching matching, String affinity, HitColumns columns) {
    Optional<List<Float>> vector = vector(request);
    Map<Part, SearchBody> bodies = legs(request.mode(), matching, vector);
    read(columns, bodies);
    putFacets(bodies, request, matching, vector);
    return Retrieved.of(asked(request), engine.searchAll(bodies, affinity));
  }

  /// Asks each leg again for the jobs of a window that it brought, as they are now, and for those
  /// behind the window if a page reaches so far.
  Retrieved again(SearchRequest request, Matching matching, Cursor start, HitColumns columns) {
    Optional<List<Float>> vector = vector(request);
    Map<Part, SearchBody> bodies = legs(request.mode(), matching, vector);
    List<JobId> byWords = start.window().byWords();
    List<JobId> byMeaning = start.window().byMeaning();
    bodies.replace(Part.KEYWORD, Bodies.keywordLeg(matching.among(byWords), byWords.size()));
    vector.ifPresent(
        v ->
            bodies.put(
                Part.VECTOR,
                Bodies.vectorLeg(matching.among(byMeaning), v, Math.max(1, byMeaning.size()))));
    Set<Part> asked = asked(request);
    if (bodies.containsKey(Part.KEYWORD) && reachesBehind(request, start)) {
      Matching beyond = matching.beyond(start.seen(), start.newest());
      bodies.put(Part.REST, Bodies.rest(beyond, request.size() + 1));
      asked.add(Part.REST);
    }
    read(columns, bodies);
    putFacets(bodies, request, matching, vector);
    if (start.newest().isEmpty()) {
      bodies.put(Part.NEWEST, Bodies.newest());
    }
    return Retrieved.of(asked, engine.searchAll(bodies, start.search()));
  }

  private static boolean reachesBehind(SearchRequest request, Cursor start) {
    return start.window().size() - start.passed() < request.size();
  }

  /// How far down the meaning's leg a job stands that this does not bring; empty where meaning is
  /// not asked.
  Optional<Depth> depth(JobId id, SearchRequest request, Matching matching, Retrieved found) {
    return vector(request).map(vector -> depth(id, matching, vector, found.vector()));
  }

  private Depth depth(JobId id, Matching matching, List<Float> vector, List<Candidate> brought) {
    List<SearchBody> searches =
        List.of(
            Bodies.howeverUnlike(Bodies.vectorLeg(matching.among(List.of(id)), vector, 1)),
            Bodies.numbers(Bodies.howeverUnlike(Bodies.vectorLeg(matching, vector, DEEP))));
    List<EngineAnswer> answers = engine.searchEach(searches);
    int at = answers.getLast().found().stream().map(EngineHit::jobId).toList().indexOf(id);
    return new Depth(
        WINDOW,
        at < 0 ? OptionalInt.empty() : OptionalInt.of(at + 1),
        Candidates.byMeaning(answers.getFirst().found()).stream()
            .mapToDouble(it -> it.vector().score())
            .findFirst(),
        brought.isEmpty()
            ? OptionalDouble.empty()
            : OptionalDouble.of(brought.getLast().vector().score()),
        Bodies.LEAST_COSINE);
  }

  private Optional<List<Float>> vector(SearchRequest request) {
    return request.mode() == Mode.KEYWORD
        ? Optional.empty()
        : vectors.of(understanding.meaning(request.query()).words());
  }

  /// How close titles are to a query, -1 to 1; NaN where that would take too long, or the model
  /// failed.
  ToDoubleFunction<String> likeness(JobQuery query) {
    return vectors.likeness(understanding.meaning(query).words());
  }

  private static void read(HitColumns columns, Map<Part, SearchBody> legs) {
    legs.replaceAll((_, leg) -> Bodies.reading(columns, leg));
  }

  private static void putFacets(
      Map<Part, SearchBody> bodies,
      SearchRequest request,
      Matching matching,
      Optional<List<Float>> vector) {
    if (!request.facets().isEmpty()) {
      Query matched =
          bodies.containsKey(Part.KEYWORD)
              ? matching.wordsForFacets()
              : matching.nearest(vector.orElseThrow(), WINDOW);
      bodies.put(Part.FACETS, FacetCounts.body(matched, matching, request.facets()));
    }
  }

  /// Where the meaning cannot be searched for, the words are.
  private static Map<Part, SearchBody> legs(
      Mode mode, Matching matching, Optional<List<Float>> vector) {
    Map<Part, SearchBody> legs = new EnumMap<>(Part.class);
    if (mode != Mode.SEMANTIC || vector.isEmpty()) {
      legs.put(Part.KEYWORD, Bodies.keywordLeg(matching, WINDOW));
    }
    vector.ifPresent(v -> legs.put(Part.VECTOR, Bodies.vectorLeg(matching, v, WINDOW)));
    return legs;
  }

  private static Set<Part> asked(SearchRequest request) {
    Set<Part> asked =
        switch (request.mode()) {
          case HYBRID -> EnumSet.of(Part.KEYWORD, Part.VECTOR);
          case KEYWORD -> EnumSet.of(Part.KEYWORD);
          case SEMANTIC -> EnumSet.of(Part.VECTOR);
        };
    if (!request.facets().isEmpty()) {
      asked.add(Part.FACETS);
    }
    return asked;
  }
}
