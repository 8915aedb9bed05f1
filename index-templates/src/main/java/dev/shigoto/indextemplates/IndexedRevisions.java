package dev.shigoto.indextemplates;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shigoto.domain.digest.BucketDigest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.opensearch.client.opensearch.OpenSearchClient;

/// What one index holds, from doc values alone: no document is read. Sees what searches see.
public final class IndexedRevisions {

  private static final int BUCKETS_PER_REQUEST = 10_000;
  private static final int DOCUMENTS_PER_REQUEST = 10_000;
  private static final String BUCKET = "bucket";

  private final RawRequests engine;
  private final String index;

  public IndexedRevisions(OpenSearchClient client, String index) {
    this.engine = new RawRequests(client);
    this.index = index;
  }

  /// The digests of all buckets with a document, by `id / BucketDigest.WIDTH`.
  public Map<Long, BucketDigest> digests() {
    Map<Long, BucketDigest> digests = new TreeMap<>();
    Optional<Long> after = Optional.empty();
    do {
      JsonNode buckets = search(digestsBody(after)).at("/aggregations/buckets");
      buckets.path("buckets").forEach(bucket -> put(digests, bucket));
      JsonNode next = buckets.at("/after_key/" + BUCKET);
      after = next.isMissingNode() ? Optional.empty() : Optional.of(next.longValue());
    } while (after.isPresent());
    return digests;
  }

  private static void put(Map<Long, BucketDigest> digests, JsonNode bucket) {
    digests.put(
        bucket.at("/key/" + BUCKET).longValue() / BucketDigest.WIDTH,
        new BucketDigest(
            bucket.path("doc_count").longValue(),
            bucket.at("/revisions/value").longValue(),
            bucket.at("/digests/value").longValue()));
  }

  private static Map<String, ?> digestsBody(Optional<Long> after) {
    Map<String, Object> composite = new HashMap<>();
    composite.put("size", BUCKETS_PER_REQUEST);
    Map<String, ?> byRange = Map.of("field", Fields.NUMBER, "interval", BucketDigest.WIDTH);
    composite.put("sources", List.of(Map.of(BUCKET, Map.of("histogram", byRange))));
    after.ifPresent(key -> composite.put("after", Map.of(BUCKET, key)));
    Map<String, ?> sums = Map.of("revisions", sum(Fields.REVISION), "digests", sum(Fields.DIGEST));
    return Map.of(
        "size", 0, "aggs", Map.of("buckets", Map.of("composite", composite, "aggs", sums)));
  }

  private static Map<String, ?> sum(String field) {
    return Map.of("sum", Map.of("field", field));
  }

  /// The documents of one bucket.
  public List<IndexedRevision> bucket(long bucket) {
    long from = bucket * BucketDigest.WIDTH;
    Map<String, ?> range = Map.of("gte", from, "lt", from + BucketDigest.WIDTH);
    return find(Map.of("range", Map.of(Fields.NUMBER, range)));
  }

  /// The documents that exist of `ids`.
  public List<IndexedRevision> of(Collection<String> ids) {
    return find(Map.of("ids", Map.of("values", ids)));
  }

  /// Documents that are of no job: nobody here writes such.
  public List<IndexedRevision> withoutNumber() {
    return find(
        Map.of("bool", Map.of("must_not", Map.of("exists", Map.of("field", Fields.NUMBER)))));
  }

  private List<IndexedRevision> find(Map<String, ?> query) {
    return hits(search(request(query)));
  }

  /// Every document, in batches.
  public void scan(Consumer<List<IndexedRevision>> batches) {
    Map<String, Object> request = request(Map.of("match_all", Map.of()));
    request.put("sort", List.of(Map.of(Fields.NUMBER, "asc")));
    for (JsonNode hits = hitsNode(request); !hits.isEmpty(); hits = hitsNode(request)) {
      batches.accept(revisions(hits));
      request.put("search_after", hits.get(hits.size() - 1).path("sort"));
    }
  }

  private JsonNode hitsNode(Map<String, Object> request) {
    return search(request).at("/hits/hits");
  }

  private static Map<String, Object> request(Map<String, ?> query) {
    Map<String, Object> request = new HashMap<>();
    request.put("size", DOCUMENTS_PER_REQUEST);
    request.put("query", query);
    request.put("_source", false);
    request.put("version", true);
    request.put("docvalue_fields", List.of(Fields.REVISION));
    request.put("track_total_hits", false);
    return request;
  }

  private static List<IndexedRevision> hits(JsonNode answer) {
    return revisions(answer.at("/hits/hits"));
  }

  private static List<IndexedRevision> revisions(JsonNode hits) {
    List<IndexedRevision> found = new ArrayList<>(hits.size());
    for (JsonNode hit : hits) {
      found.add(
          new IndexedRevision(
              hit.path("_id").textValue(),
              hit.path("fields").path(Fields.REVISION).path(0).longValue(),
              hit.path("_version").longValue()));
    }
    return found;
  }

  private JsonNode search(Map<String, ?> body) {
    JsonNode answer = engine.ask("/" + index + "/_search", body);
    if (answer.at("/_shards/failed").intValue() > 0 || answer.path("timed_out").booleanValue()) {
      throw new IllegalStateException(
          "the engine looked at a part of %s only: %s".formatted(index, answer.path("_shards")));
    }
    return answer;
  }
}
