package dev.shigoto.retrieval;

import dev.shigoto.domain.job.JobId;
import dev.shigoto.ranking.Explanation;
import dev.shigoto.retrieval.EngineAnswer.EngineHit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/// Answers in an order that the engine keeps: by date, pay or distance. The words only select.
record SortedSearch(Engine engine, Documents documents, Understanding understanding) {

  Page page(SearchRequest request, Instant now) {
    String search = understanding.fingerprint(request);
    Optional<Cursor> start = Cursor.of(request, search, now);
    Retrieved found = retrieve(request, start, search, now);
    List<EngineHit> hits = found.hits(Part.KEYWORD);
    List<EngineHit> page = spread(request, hits).stream().limit(request.size()).toList();
    Total total = start.map(Cursor::total).orElseGet(found::total);
    Cursor next =
        start
            .orElseGet(() -> Cursor.start(search, now, total, Window.EMPTY))
            .after(0, ids(page), newest(start, found), now);
    return new Page(
        documents.hits(page, terms(request), why(request)),
        hits.size() > page.size() && !next.isAtEnd() ? Optional.of(next) : Optional.empty(),
        total,
        found.withWords().value(),
        found.facets(),
        Mode.KEYWORD,
        SearchRequest.NO_MODEL,
        Optional.empty(),
        found.degraded());
  }

  /// All jobs in the order of the pages, as far as a list can be walked.
  List<JobId> all(SearchRequest request, Instant now) {
    Map<Part, SearchBody> leg =
        Map.of(
            Part.KEYWORD,
            Bodies.sortedEmployers(request, understanding.matching(request, now), false)
                .with("size", Cursor.FURTHEST));
    List<EngineHit> all =
        Retrieved.of(leg.keySet(), engine.searchAll(leg, understanding.fingerprint(request)))
            .complete()
            .hits(Part.KEYWORD);
    return ids(request.variety().maxPerEmployer().isPresent() ? byPages(request, all) : all);
  }

  /// Each page is spread by itself, of the first that were not shown.
  private static List<EngineHit> byPages(SearchRequest request, List<EngineHit> all) {
    List<EngineHit> left = new ArrayList<>(all);
    List<EngineHit> walked = new ArrayList<>();
    while (!left.isEmpty()) {
      List<EngineHit> looked = left.subList(0, Math.min(Bodies.SPREAD, left.size()));
      List<EngineHit> page = spread(request, looked).stream().limit(request.size()).toList();
      walked.addAll(page);
      looked.removeAll(Set.copyOf(page));
    }
    return walked;
  }

  /// Who waits is among the first of the next page.
  private static List<EngineHit> spread(SearchRequest request, List<EngineHit> hits) {
    OptionalInt max = request.variety().maxPerEmployer();
    return max.isPresent() ? new Spread(max.getAsInt()).over(hits, EngineHit::employer) : hits;
  }

  private static List<JobId> ids(List<EngineHit> page) {
    return page.stream().map(EngineHit::jobId).toList();
  }

  private static OptionalLong newest(Optional<Cursor> start, Retrieved found) {
    return start.map(Cursor::newest).filter(OptionalLong::isPresent).orElseGet(found::newest);
  }

  /// Each page is the first of what was not shown yet, in the order that there is now.
  private Retrieved retrieve(
      SearchRequest request, Optional<Cursor> start, String search, Instant now) {
    Matching matching = understanding.matching(request, now);
    Matching unseen = start.map(it -> matching.beyond(it.shown(), it.newest())).orElse(matching);
    Map<Part, SearchBody> bodies = new EnumMap<>(Part.class);
    boolean spread = request.variety().maxPerEmployer().isPresent();
    bodies.put(
        Part.KEYWORD,
        spread
            ? Bodies.sortedEmployers(request, unseen, start.isEmpty())
            : Bodies.sorted(request, unseen, start.isEmpty()));
    if (!request.facets().isEmpty()) {
      bodies.put(
          Part.FACETS, FacetCounts.body(matching.wordsForFacets(), matching, request.facets()));
    }
    Set<Part> asked = Set.copyOf(bodies.keySet());
    if (start.isPresent() && start.get().newest().isEmpty()) {
      bodies.put(Part.NEWEST, Bodies.newest());
    }
    return Retrieved.of(asked, engine.searchAll(bodies, search));
  }

  private List<SearchedTerm> terms(SearchRequest request) {
    return understanding.meaning(request.query()).terms();
  }

  /// No score stands behind the order, so none is explained.
  private static Optional<Explanation> why(SearchRequest request) {
    return request.explain() ? Optional.of(Explanation.NONE) : Optional.empty();
  }
}
