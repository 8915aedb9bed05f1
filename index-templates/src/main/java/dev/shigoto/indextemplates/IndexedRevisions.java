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
    List<IndexedRevision> found = new ArrayList<>();
    hits(request(query)).forEach(hit -> found.add(revision(hit.path("_id").textValue(), hit)));
    return found;
  }

  /// Every document with a number, in batches. Its id is taken from the number: the stored one lies
  /// beside the source, and would have to be unpacked with it.
  public void scan(Consumer<List<IndexedRevision>> batches) {
    Map<String, Object> request = request(Map.of("exists", Map.of("field", Fields.NUMBER)));
    request.put("stored_fields", "_none_");
    request.put("docvalue_fields", List.of(Fields.NUMBER, Fields.REVISION));
    request.put("sort", List.of(Map.of(Fields.NUMBER, "asc")));
    for (JsonNode hits = hits(request); !hits.isEmpty(); hits = hits(request)) {
      List<IndexedRevision> batch = new ArrayList<>(hits.size());
      hits.forEach(hit -> batch.add(revision(value(hit, Fields.NUMBER).asText(), hit)));
      batches.accept(batch);
      request.put("search_after", hits.get(hits.size() - 1).path("sort"));
    }
  }

  private JsonNode hits(Map<String, Object> request) {
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

  private static IndexedRevision revision(String id, JsonNode hit) {
    long revision = value(hit, Fields.REVISION).longValue();
    return new IndexedRevision(id, revision, hit.path("_version").longValue());
  }

  private static JsonNode value(JsonNode hit, String field) {
    return hit.path("fields").path(field).path(0);
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
