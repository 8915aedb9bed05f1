package dev.shigoto.retrieval;

import dev.shigoto.domain.dictionary.SeekersDictionary;
import dev.shigoto.ranking.Explanation;
import dev.shigoto.retrieval.EngineAnswer.EngineHit;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Answers in an order that the engine keeps: by date, pay or distance. The words only select.
record SortedSearch(Engine engine, Documents documents, SeekersDictionary dictionary) {

  Page page(SearchRequest request, Instant now) {
    Cursor start = Cursor.of(request, Fingerprint.of(request, SearchRequest.NO_MODEL), now);
    Matching matching = Matching.of(request.query(), now, dictionary);
    Retrieved found = retrieve(request, matching, start);
    List<EngineHit> hits = found.hits(Part.KEYWORD);
    List<EngineHit> page = hits.subList(0, Math.min(request.size(), hits.size()));
    return new Page(
        documents.hits(page, terms(request), why(request)),
        hits.size() > page.size()
            ? Optional.of(start.at(start.offset() + page.size(), page.getLast().sort()))
            : Optional.empty(),
        found.total(),
        found.facets(),
        Mode.KEYWORD,
        SearchRequest.NO_MODEL,
        found.degraded());
  }

  private Retrieved retrieve(SearchRequest request, Matching matching, Cursor start) {
    Map<Part, SearchBody> bodies = new EnumMap<>(Part.class);
    bodies.put(Part.KEYWORD, Bodies.sorted(request, matching, start.after()));
    if (!request.facets().isEmpty()) {
      bodies.put(
          Part.FACETS, FacetCounts.body(matching.wordsForFacets(), matching, request.facets()));
    }
    return Retrieved.of(bodies.keySet(), engine.searchAll(bodies, start.search()));
  }

  private List<SearchedTerm> terms(SearchRequest request) {
    return SearchedTerm.wanted(request.query().text(), dictionary);
  }

  /// No score stands behind the order, so none is explained.
  private static Optional<Explanation> why(SearchRequest request) {
    return request.explain() ? Optional.of(Explanation.NONE) : Optional.empty();
  }
}
