package dev.shigoto.retrieval;

import static java.util.stream.Collectors.toMap;

import dev.shigoto.domain.job.JobId;
import dev.shigoto.domain.query.JobQuery;
import dev.shigoto.ranking.Explanation;
import dev.shigoto.ranking.Ordered;
import dev.shigoto.ranking.Ranked;
import dev.shigoto.ranking.Ranking;
import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.RankingRequest;
import dev.shigoto.retrieval.EngineAnswer.EngineHit;
import dev.shigoto.retrieval.Rankings.ListPart;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/// Answers by relevance. The list of a query is the ranked union of both legs' windows and, behind
/// it, the rest of the words' leg in its own order. The window keeps the order of the first page;
/// behind it, each page is the best of what was not seen.
record RelevanceSearch(
    Engine engine,
    Retriever retriever,
    Documents documents,
    Rankings rankings,
    Popularities popularities,
    Understanding understanding) {

  Page page(SearchRequest request, Trial trial, Instant now) {
    String search = understanding.fingerprint(request);
    return Cursor.of(request, search, now)
        .map(start -> further(request, trial, start, now))
        .orElseGet(() -> first(request, trial, search, now));
  }

  private Page first(SearchRequest request, Trial trial, String search, Instant now) {
    Ranking ranking = rankings.of(request, trial, ListPart.FIRST);
    Matching matching = understanding.matching(request, now);
    HitColumns columns = columns(ranking, request, trial);
    Listing listing = listing(request, ranking, matching, search, now, columns);
    RankedList list = listing.list();
    List<Candidate> rest =
        list.ranked().size() < request.size() && listing.found().hasMoreWithWords()
            ? rest(request, matching, listing.start(), columns)
            : List.of();
    Extent extent = Extent.of(request.size(), listing.start(), list, rest);
    return page(request, ranking, listing.found(), extent, now);
  }

  private static HitColumns columns(Ranking ranking, SearchRequest request, Trial trial) {
    return trial instanceof Trial.Shadowed ? HitColumns.FACTS : columns(ranking, request);
  }

  private static HitColumns columns(Ranking ranking, SearchRequest request) {
    return ranking.readsFacts(request.query()) ? HitColumns.FACTS : HitColumns.ID;
  }

  /// What the pages of a list are cut from.
  ///
  /// @param start has the window in its order, which is that of `list` unless employers are spread
  record Listing(Retrieved found, RankedList list, Cursor start) {}

  /// The list that a request asks for, as it is now, in the order without an experiment.
  Listing listing(SearchRequest request, Instant now) {
    Ranking ranking = rankings.of(request.model(), request.weights());
    return listing(
        request,
        ranking,
        understanding.matching(request, now),
        understanding.fingerprint(request),
        now,
        columns(ranking, request));
  }

  private Listing listing(
      SearchRequest request,
      Ranking ranking,
      Matching matching,
      String search,
      Instant now,
      HitColumns columns) {
    Retrieved found = retriever.retrieve(request, matching, search, columns);
    RankedList list = RankedList.of(ranking, candidates(request, now, found));
    Cursor start = Cursor.start(search, now, found.total(), window(request, list.ranked()));
    return new Listing(found, list, start);
  }

  /// The jobs behind the window, in the order of the pages, as far as a list can be walked.
  List<JobId> behind(SearchRequest request, Listing listing, Instant now) {
    Matching beyond =
        understanding.matching(request, now).beyond(listing.start().seen(), OptionalLong.empty());
    return walked(Bodies.numbers(Bodies.rest(beyond, Cursor.FURTHEST)), listing.start().search());
  }

  private List<JobId> walked(SearchBody all, String affinity) {
    Map<Part, SearchBody> leg = Map.of(Part.KEYWORD, all);
    return Retrieved.of(leg.keySet(), engine.searchAll(leg, affinity))
        .complete()
        .hits(Part.KEYWORD)
        .stream()
        .map(EngineHit::jobId)
        .toList();
  }

  private Window window(SearchRequest request, List<Ranked> ranked) {
    OptionalInt max = request.variety().maxPerEmployer();
    if (max.isEmpty() || ranked.isEmpty()) {
      return Window.of(ranked);
    }
    Map<JobId, String> employers = employers(Window.of(ranked).ids());
    return Window.of(
        new Spread(max.getAsInt())
            .over(ranked, hit -> employers.getOrDefault(hit.candidate().id(), "")));
  }

  private Map<JobId, String> employers(Set<JobId> ids) {
    return engine.search(Bodies.employers(ids)).found().stream()
        .collect(toMap(EngineHit::jobId, EngineHit::employer));
  }

  private Page further(SearchRequest request, Trial trial, Cursor start, Instant now) {
    Ranking ranking = rankings.of(request, trial, ListPart.FURTHER);
    HitColumns columns = columns(ranking, request, trial);
    Retrieved found =
        retriever.again(request, understanding.matching(request, now), start, columns);
    RankedList list = RankedList.of(ranking, candidates(request, start.rankedAt(), found));
    Extent extent = Extent.of(request.size(), start, list, found.rest());
    return page(request, ranking, found, extent, now);
  }

  private Page page(
      SearchRequest request, Ranking asked, Retrieved found, Extent extent, Instant now) {
    RankedList list = extent.list();
    return new Page(
        hits(request, list, extent.shown(), found.states()),
        extent.next(found, now),
        extent.start().total(),
        found.withWords().value(),
        found.facets(),
        found.mode(),
        list.ranking().name(),
        Optional.of(new Ordered(list.ranking(), list.candidates())),
        degraded(found, asked, list));
  }

  /// Those of `jobs` that the request finds, repeats too, the best first; of more than a window,
  /// those that its legs bring.
  List<JobId> order(SearchRequest request, Collection<JobId> jobs, Instant now) {
    Matching these = understanding.meaning(request.query()).matching(now).among(jobs);
    Ranking ranking = rankings.of(request.model(), request.weights());
    HitColumns columns = columns(ranking, request);
    Retrieved found =
        retriever.retrieve(request, these, understanding.fingerprint(request), columns).complete();
    return RankedList.of(ranking, candidates(request, now, found)).ranked().stream()
        .map(it -> it.candidate().id())
        .toList();
  }

  /// Both legs' windows for a request, not yet ordered, for any ranking.
  RankingRequest candidates(SearchRequest request, Instant now) {
    Matching matching = understanding.matching(request, now);
    String search = understanding.fingerprint(request);
    return candidates(
        request, now, retriever.retrieve(request, matching, search, HitColumns.FACTS));
  }

  private RankingRequest candidates(SearchRequest request, Instant rankedAt, Retrieved found) {
    JobQuery query = request.query();
    return RankingRequest.of(
            query,
            () -> SearchedTerm.sought(query, understanding.meaning(query).terms()),
            rankedAt,
            Stream.of(found.keyword(), found.vector()).map(popularities::told).toList(),
            Retriever.WINDOW)
        .comparing(() -> retriever.likeness(query));
  }

  private List<Candidate> rest(
      SearchRequest request, Matching matching, Cursor start, HitColumns columns) {
    Matching beyond = matching.beyond(start.seen(), start.newest());
    SearchBody rest = Bodies.reading(columns, Bodies.rest(beyond, request.size() + 1));
    Map<Part, SearchBody> leg = Map.of(Part.KEYWORD, rest);
    return Retrieved.of(leg.keySet(), engine.searchAll(leg, start.search())).keyword();
  }

  private List<Hit> hits(
      SearchRequest request, RankedList list, List<Ranked> page, Map<JobId, DocumentState> states) {
    List<Explanation> why = request.explain() ? list.explain(page) : List.of();
    return documents.hits(page, states, understanding.meaning(request.query()).terms(), why);
  }

  private static Set<Part> degraded(Retrieved found, Ranking asked, RankedList list) {
    Set<Part> degraded = EnumSet.copyOf(found.degraded());
    if (!list.ranking().name().equals(asked.name())) {
      degraded.add(Part.MODEL);
    }
    return degraded;
  }
}
