package dev.shigoto.retrieval;

import dev.shigoto.domain.dictionary.SeekersDictionary;
import dev.shigoto.domain.job.JobId;
import dev.shigoto.ranking.Explanation;
import dev.shigoto.ranking.Ranked;
import dev.shigoto.ranking.Ranking;
import dev.shigoto.ranking.candidate.Candidate;
import dev.shigoto.ranking.candidate.RankingRequest;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Answers by relevance. The list of a query is the ranked union of both legs' windows and, behind
/// it, the rest of the words' leg in its own order; every page is cut from that same list.
record RelevanceSearch(
    Engine engine,
    Retriever retriever,
    Documents documents,
    Rankings rankings,
    SeekersDictionary dictionary) {

  /// How far a list can be paged through.
  private static final int DEPTH = 1_000;

  Page page(SearchRequest request, Instant now) {
    Ranking ranking = rankings.named(request.model());
    Cursor start = Cursor.of(request, Fingerprint.of(request, ranking.name()), now);
    int end = Math.min(start.offset() + request.size(), DEPTH);
    Matching matching = Matching.of(request.query(), now, dictionary);
    Retrieved found = retriever.retrieve(request, matching, start.search());
    RankedList list = RankedList.of(ranking, candidates(request, start, found));
    if (list.ranked().size() < end && found.hasMoreWithWords()) {
      list = list.followedBy(furtherWords(end, matching, start));
    }
    return new Page(
        hits(request, list, list.cut(start.offset(), end), found.states()),
        end < Math.min(found.total().value(), DEPTH)
            ? Optional.of(start.at(end, List.of()))
            : Optional.empty(),
        found.total(),
        found.facets(),
        found.mode(),
        list.ranking().name(),
        degraded(found, ranking, list));
  }

  /// Both legs' windows for a request, not yet ordered.
  RankingRequest candidates(SearchRequest request, Instant now) {
    Cursor start = Cursor.of(request, Fingerprint.of(request, SearchRequest.NO_MODEL), now);
    Matching matching = Matching.of(request.query(), now, dictionary);
    return candidates(request, start, retriever.retrieve(request, matching, start.search()));
  }

  private static RankingRequest candidates(SearchRequest request, Cursor start, Retrieved found) {
    return RankingRequest.of(
        request.query(), start.rankedAt(), List.of(found.keyword(), found.vector()));
  }

  /// The words' leg, so deep that the list reaches `end` whatever the list holds of it already.
  private List<Candidate> furtherWords(int end, Matching matching, Cursor start) {
    Map<Part, SearchBody> leg = Map.of(Part.KEYWORD, Bodies.keywordLeg(matching, end));
    return Retrieved.of(leg.keySet(), engine.searchAll(leg, start.search())).keyword();
  }

  private List<Hit> hits(
      SearchRequest request, RankedList list, List<Ranked> page, Map<JobId, DocumentState> states) {
    List<Explanation> why = request.explain() ? list.explain(page) : List.of();
    return documents.hits(
        page, states, SearchedTerm.wanted(request.query().text(), dictionary), why);
  }

  private static Set<Part> degraded(Retrieved found, Ranking asked, RankedList list) {
    Set<Part> degraded = EnumSet.copyOf(found.degraded());
    if (!list.ranking().name().equals(asked.name())) {
      degraded.add(Part.MODEL);
    }
    return degraded;
  }
}
