package dev.shigoto.retrieval;

import dev.shigoto.domain.job.JobId;
import dev.shigoto.domain.query.JobQuery;
import dev.shigoto.domain.query.Near;
import dev.shigoto.indextemplates.Fields;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/// The searches that are sent to the engine, one method each.
final class Bodies {

  /// Up to here totals are exact; counting on would keep the engine from skipping weak matches.
  private static final int COUNTED_EXACTLY = 10_000;

  /// With the bundled embedder only what has nothing to do with the query lies below: letters at
  /// random would find a hundred jobs.
  static final double LEAST_COSINE = 0.2;

  /// The same as the engine scores it.
  private static final double LEAST_SIMILAR = (1 + LEAST_COSINE) / 2;

  /// Jobs among which a page of a sorted list is spread over employers.
  static final int SPREAD = 200;

  /// Which state of a document was found.
  private static final String STATE = "seq_no_primary_term";

  /// The name of what [#newest] finds.
  static final String NEWEST = "newest";

  private Bodies() {}

  /// The best `size` jobs by the words, with all that ranking may read.
  static SearchBody keywordLeg(Matching matching, int size) {
    return leg(size, matching.words()).with("track_total_hits", COUNTED_EXACTLY);
  }

  /// The `size` jobs nearest in meaning, with all that ranking may read.
  static SearchBody vectorLeg(Matching matching, List<Float> vector, int size) {
    return leg(size, matching.nearest(vector, size))
        .with("min_score", LEAST_SIMILAR)
        .with("track_total_hits", false);
  }

  /// Counts the jobs by the words.
  static SearchBody countByWords(Matching matching) {
    return SearchBody.ofSize(0)
        .with("query", matching.wordsForCounts())
        .with("track_total_hits", COUNTED_EXACTLY);
  }

  /// Counts the jobs of the meaning's leg.
  ///
  /// @param nearest those that are near, however unlike
  static SearchBody countByMeaning(Query nearest) {
    return SearchBody.ofSize(0)
        .with("query", nearest)
        .with("min_score", LEAST_SIMILAR)
        .with("track_total_hits", true);
  }

  /// The best `size` jobs by the words behind those of a window, with the same columns.
  static SearchBody rest(Matching beyond, int size) {
    return leg(size, beyond.words()).with("track_total_hits", false);
  }

  /// The same jobs in the same order, of which `columns` alone are read.
  static SearchBody reading(HitColumns columns, SearchBody leg) {
    return leg.with("docvalue_fields", columns.names());
  }

  /// The same jobs in the same order, with their ids alone.
  static SearchBody numbers(SearchBody leg) {
    return reading(HitColumns.ID, leg).with(STATE, false);
  }

  /// The same meaning's leg, with those too that have nothing to do with the query.
  static SearchBody howeverUnlike(SearchBody vectorLeg) {
    return vectorLeg.with("min_score", 0);
  }

  /// Which of some queries one job matches; each is reported under its name.
  static SearchBody tried(JobId id, Map<String, Query> queries) {
    List<Query> named =
        queries.entrySet().stream()
            .map(it -> MatchNames.reported(it.getKey(), it.getValue()))
            .toList();
    Query job = Restrictions.among(List.of(id.toString()));
    return SearchBody.ofSize(1)
        .with("query", Query.of(q -> q.bool(b -> b.filter(job).should(named))))
        .with("_source", false);
  }

  /// The posting that stands for an opening in lists.
  static SearchBody representative(String cluster) {
    Query postings = Queries.equalTo(Fields.CLUSTER, cluster);
    return SearchBody.ofSize(1)
        .with("query", Queries.but(Restrictions.repeatsAnother(), postings))
        .with("_source", false);
  }

  /// The highest id of all jobs.
  static SearchBody newest() {
    return SearchBody.ofSize(0)
        .with("track_total_hits", false)
        .with("aggs", Map.of(NEWEST, Map.of("max", Map.of("field", Fields.NUMBER))));
  }

  /// Who offers these jobs.
  static SearchBody employers(Collection<JobId> ids) {
    return SearchBody.ofSize(ids.size())
        .with("query", Restrictions.numbered(ids))
        .with("track_total_hits", false)
        .with("_source", false)
        .with("docvalue_fields", HitColumns.EMPLOYER.names());
  }

  static SearchBody document(JobId id) {
    return SearchBody.ofSize(1).with("query", Restrictions.among(List.of(id.toString())));
  }

  /// The documents of the `size` jobs nearest in meaning.
  static SearchBody nearest(Matching matching, List<Float> vector, int size) {
    return SearchBody.ofSize(size).with("query", matching.nearest(vector, size));
  }

  /// The documents of a page.
  static SearchBody documents(Collection<String> ids) {
    return SearchBody.ofSize(ids.size())
        .with("query", Restrictions.among(ids))
        .with("track_total_hits", false)
        .with(STATE, true);
  }

  /// One more than a page of a sorted list, documents and all.
  ///
  /// @param counted whether the jobs are to be counted
  static SearchBody sorted(SearchRequest request, Matching matching, boolean counted) {
    return SearchBody.ofSize(request.size() + 1)
        .with("query", selected(request, matching))
        .with("track_total_hits", counted ? COUNTED_EXACTLY : (Object) false)
        .with("sort", order(request.sort(), request.query()))
        .with(STATE, true);
  }

  /// As [#sorted], but of more jobs, and who offers them in place of the documents.
  static SearchBody sortedEmployers(SearchRequest request, Matching matching, boolean counted) {
    return sorted(request, matching, counted)
        .with("size", SPREAD)
        .with("stored_fields", "_none_")
        .with("docvalue_fields", HitColumns.EMPLOYER.names());
  }

  /// Only by commute does the query score: the way, and nothing of the words.
  private static Query selected(SearchRequest request, Matching matching) {
    if (request.sort() != Sort.COMMUTE) {
      return matching.words();
    }
    Query way =
        request
            .query()
            .filters()
            .commute()
            .map(Ways::shortestFirst)
            .orElseThrow(
                () ->
                    new InvalidRequestException(
                        "sort", "sort by commute needs the filter commute, from which to set out"));
    return Query.of(q -> q.bool(b -> b.must(way).filter(matching.words())));
  }

  /// Not even the ids are read from what is stored: for each hit the engine would unpack a whole
  /// block of documents, which takes longer than to find it.
  private static SearchBody leg(int size, Query query) {
    return SearchBody.ofSize(size)
        .with("query", query)
        .with("stored_fields", "_none_")
        .with(STATE, true)
        .with("docvalue_fields", HitColumns.FACTS.names());
  }

  /// Every order ends with the id, so that no two jobs are equal in it.
  private static List<Object> order(Sort sort, JobQuery query) {
    Map<String, String> byId = Map.of(Fields.ID, "desc");
    return switch (sort) {
      case RELEVANCE, NEWEST ->
          List.of(Map.of(Fields.POSTED_AT, "desc"), Map.of(Fields.QUALITY, "desc"), byId);
      case PAY ->
          List.of(Map.of(Fields.PAY_HOURLY_MIN, Map.of("order", "desc", "missing", "_last")), byId);
      case DISTANCE -> List.of(Map.of("_geo_distance", distance(query)), byId);
      case COMMUTE -> List.of(Map.of("_score", "desc"), byId);
    };
  }

  private static Map<String, Object> distance(JobQuery query) {
    Near near =
        query
            .filters()
            .near()
            .orElseThrow(
                () ->
                    new InvalidRequestException(
                        "sort", "sort by distance needs the filter near, from which to measure"));
    Map<String, Double> from = Map.of("lat", near.center().lat(), "lon", near.center().lon());
    return Map.of(Fields.POINTS, from, "order", "asc", "mode", "min", "unit", "km");
  }
}
